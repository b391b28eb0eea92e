import type { PrintModel } from "@/grid";
import type { DefinedName } from "../xlsx/xlsxPackage";
import type { XmlScanner } from "../xml/xmlScanner";
import { ownRange, ownRows } from "./sqrefRanges";

const MM_PER_INCH = 25.4;

/** What a sheet says about paper, gathered while it is scanned. */
export interface PaperNotes {
  orientation: PrintModel["orientation"];
  margins: PrintModel["marginsMm"];
  fitToPage: boolean;
  fitToWidth: number;
  header: string;
  footer: string;
}

/** Excel's margins where a file gives none, in millimetres. */
export function blankPaperNotes(): PaperNotes {
  return {
    orientation: "portrait",
    margins: { top: 19.1, bottom: 19.1, left: 17.8, right: 17.8 },
    fitToPage: false,
    fitToWidth: 1,
    header: "",
    footer: "",
  };
}

/** Takes the note from an element of a sheet, if it is one about paper. */
export function notePaper(xml: XmlScanner, notes: PaperNotes): void {
  if (xml.name === "pageMargins")
    notes.margins = {
      top: inMm(xml, "top"),
      bottom: inMm(xml, "bottom"),
      left: inMm(xml, "left"),
      right: inMm(xml, "right"),
    };
  else if (xml.name === "pageSetup") {
    notes.orientation = xml.attribute("orientation") === "landscape" ? "landscape" : "portrait";
    notes.fitToWidth = Number(xml.attribute("fitToWidth") ?? 1);
  } else if (xml.name === "headerFooter") noteHeaderAndFooter(xml, notes);
}

function noteHeaderAndFooter(xml: XmlScanner, notes: PaperNotes): void {
  const level = xml.open();
  while (xml.nextChild(level)) {
    if (xml.name === "oddHeader") notes.header = xml.elementText();
    else if (xml.name === "oddFooter") notes.footer = xml.elementText();
  }
}

/** Inches as millimetres, to the tenth that printers tell apart. */
function inMm(xml: XmlScanner, side: string): number {
  return Math.round(Number(xml.attribute(side) ?? 0) * MM_PER_INCH * 10) / 10;
}

/** The print set-up of a sheet that has a print area; null for one that has none. */
export function printModel(
  notes: PaperNotes,
  sheet: string,
  names: readonly DefinedName[]
): PrintModel | null {
  const area = ownRange(formulaOf(names, "_xlnm.Print_Area"), sheet);
  if (!area) return null;
  const titles = formulaOf(names, "_xlnm.Print_Titles").split(",");
  return {
    area,
    titleRows: titles.map((title) => ownRows(title, sheet)).find((rows) => rows !== null) ?? null,
    orientation: notes.orientation,
    marginsMm: notes.margins,
    fitToWidth: notes.fitToPage && notes.fitToWidth === 1,
    ...(notes.header === "" ? {} : { header: centred(notes.header) }),
    ...(notes.footer === "" ? {} : { footer: centred(notes.footer) }),
  };
}

function formulaOf(names: readonly DefinedName[], name: string): string {
  return names.find((one) => one.name === name)?.formula ?? "";
}

function centred(text: string): string {
  return text.replace(/^&C/, "");
}
