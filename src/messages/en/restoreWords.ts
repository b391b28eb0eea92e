import type { restoreVi } from "../vi/restoreWords";

/** Words for restore points, in English. */
export const restoreEn: typeof restoreVi = {
  heading: "Restore points",
  hint: (perSheet: number) =>
    `Copies of the entries, kept before a sheet is replaced, closed, moved, merged or restored. At most ${perSheet} for each sheet; the oldest go first.`,
  show: "Show them",
  refresh: "Read again",
  reading: "read the restore points",
  none: "No restore points yet.",
  keep: "Keep one now",
  keeping: "keep a restore point",
  kept: "Restore point kept.",
  reasons: {
    keep: "kept on request",
    close: "before closing",
    move: "before moving to another table",
    lists: "before the lists were made again",
    merge: "before merging parts",
    restore: "before restoring",
  },
  sheetGone: "this sheet is no longer in the workbook",
  choose: (sheet: string, time: string) => `Compare with now: sheet ${sheet}, ${time}`,
  compare: "Compare with now",
  comparing: "compare with the restore point",
  same: "The entries are just as they were; there is nothing to restore.",
  differ: (count: number) =>
    `Cells that differ from this point: ${count}. Untick those that should stay as they are.`,
  all: "Choose all",
  chooseCell: (cell: string) => `Restore cell ${cell}`,
  kinds: {
    changed: "changed",
    emptied: "emptied",
    filled: "filled since",
    noPlace: "no place",
  },
  filledHint:
    "Cells “filled since” were empty then: they stay unless you tick them, which empties them.",
  noPlaceHint:
    "Cells with “no place”: their row or column was deleted, doubled or is not recognised, so nothing is filled in by itself. Put them into a list and copy by hand.",
  byAddress:
    "This sheet has no hidden names of rows: entries are compared cell address by cell address.",
  then: "Then",
  now: "Now",
  restore: (count: number) => (count === 1 ? "Restore 1 cell" : `Restore ${count} cells`),
  restoring: "restore entries",
  restored: (count: number) =>
    `Cells restored: ${count}. How it was before is kept as a restore point too.`,
  back: "Back to the list",
  goneHint:
    "This point's sheet is no longer in the workbook (deleted, or a sheet of its name now belongs to another submission). Its entries can be put into a list to copy from.",
  recover: "Put into a list",
  recovering: "list the entries",
  goTo: (cell: string) => `Go to cell ${cell}`,
  recovered: {
    sheetName: "Recovered entries",
    title: "ENTRIES OF A RESTORE POINT",
    about: (sheet: string, time: string, unit: string) =>
      `Sheet ${sheet}${unit === "" ? "" : `, ${unit}`}; kept at ${time}. Formulas stand as text.`,
    cell: "Old cell",
    criterion: "Id",
    label: "Text",
    field: "Column",
    value: "Content",
  },
};
