import type { SourcesWords } from "../vi/sourceWords";

/** Where a table of criteria comes from, and the catalogue, in English. */
export const sourcesEn: SourcesWords = {
  title: "Use your own criteria table",
  hint: "A table of the official form (Excel, Word, web page) or a set of criteria (.json).",
  paste: "Paste a copied table",
  pasteHint:
    "Copy the table in Word, Excel or a web page, click in this box and press Ctrl+V (on a Mac: ⌘V).",
  pasteBox: "Box to paste the table into",
  pasteNothing:
    "What was pasted is no table. Select the whole table with its headings and copy it again.",
  pasting: "read the pasted table",
  openSheet: "Read the open sheet",
  otherSheet: "Another sheet of the workbook",
  otherSheetPlaceholder: "Choose a sheet to read",
  listingSheets: "list the sheets of the workbook",
  readingSheet: "read the sheet",
  choose: (count) => `${count} tables can be read. Choose the one to use:`,
  choice: (rows, points) => `${rows} rows, ${points} standard points`,
  take: "Look at this table",
  takeOf: (name) => `Look at this table: ${name}`,
  leave: "Leave",
  catalogue: "Catalogue of criteria tables",
  catalogueCount: (own, bundled) =>
    own === 0 ? `${bundled} bundled` : `${own} of this workbook, ${bundled} bundled`,
  noOwn:
    "This workbook has no criteria tables of its own yet. Bring one in above: it is kept with the workbook.",
  own: "Of this workbook",
  bundled: "Bundled",
  entry: (year, points) => `Year ${year}, ${points} standard points`,
  choosing: "Choose",
  chooseOf: (title) => `Choose “${title}”`,
  export: "Download .json",
  exportOf: (title) => `Download .json of “${title}”`,
  exporting: "make the file of the set",
  remove: "Remove",
  removeOf: (title) => `Remove “${title}” from the catalogue`,
  removing: "remove the criteria table",
  removeQuestion: (title) =>
    `Remove “${title}” from this workbook's catalogue? Scoring sheets made with it carry it and stay usable.`,
  removeConfirm: "Remove from the catalogue",
  keep: "Keep it",
};
