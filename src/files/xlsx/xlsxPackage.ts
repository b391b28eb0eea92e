import type { SheetVisibility } from "@/grid";
import { damaged } from "../fileProblem";
import { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import type { Archive } from "../zip/zipArchive";

/** A sheet as workbook.xml lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Its part, null where the relationship leads nowhere; chart and dialog sheets are left out. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it belongs to among all sheets of the workbook; null: the workbook's own. */
  readonly sheet: number | null;
  readonly formula: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  /** Positions of `sheets` among all sheets of the workbook, as defined names count them. */
  readonly positions: readonly number[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relationship {
  /** Last word of the type: transitional and strict files differ in what stands before it. */
  readonly kind: string;
  readonly target: string;
}

/** Finds the parts of a workbook the way Open Packaging says: by relationships, not by their names. */
export function readWorkbookParts(archive: Archive): WorkbookParts {
  const main = mainPart(archive);
  const relationships = readRelationships(archive, main);
  const ofKind = (kind: string) =>
    [...relationships.values()].find((one) => one.kind === kind && archive.has(one.target))
      ?.target ?? null;
  return {
    ...readWorkbookXml(archive, main, relationships),
    sharedStrings: ofKind("sharedStrings"),
    styles: ofKind("styles"),
  };
}

/** The workbook part's name, or null where the package is no workbook. */
export function workbookPart(archive: Archive): string | null {
  const main = officeDocument(archive) ?? "xl/workbook.xml";
  return /(^|\/)(workbook[^/]*|book[^/]*)\.(xml|bin)$/i.test(main) && archive.has(main)
    ? main
    : null;
}

/** The name of a text document's main part, or null where the package is none. */
export function mainDocumentPart(archive: Archive): string | null {
  const main = officeDocument(archive) ?? "word/document.xml";
  return /(^|\/)document[^/]*\.xml$/i.test(main) && archive.has(main) ? main : null;
}

/** What the package says its main part is; null where it says nothing. */
function officeDocument(archive: Archive): string | null {
  if (!archive.has("_rels/.rels")) return null;
  const root = readRelationships(archive, "");
  return [...root.values()].find((one) => one.kind === "officeDocument")?.target ?? null;
}

function mainPart(archive: Archive): string {
  const main = workbookPart(archive);
  if (main === null) throw damaged("missingPart", "xl/workbook.xml");
  return main;
}

export function readRelationships(archive: Archive, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, Relationship>();
  if (!archive.has(name)) return found;
  const xml = new XmlScanner(archive.xml(name), name);
  const level = xml.root();
  while (xml.nextChild(level)) {
    const {
      Id: id,
      Type: type = "",
      Target: target,
      TargetMode: mode,
    } = Object.fromEntries(xml.attributes());
    if (id === undefined || target === undefined || mode === "External") continue;
    found.set(id, {
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: resolved(part.slice(0, slash), target),
    });
  }
  return found;
}

/** A target relative to the folder of the part that names it; ".." never leads out of the package. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

type WorkbookXml = Pick<WorkbookParts, "sheets" | "positions" | "definedNames" | "date1904">;

function readWorkbookXml(
  archive: Archive,
  part: string,
  relationships: ReadonlyMap<string, Relationship>
): WorkbookXml {
  const xml = new XmlScanner(archive.xml(part), part);
  const listed: { entry: SheetEntry; kind: string }[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;
  const level = xml.root();
  while (xml.nextChild(level)) {
    if (xml.name === "workbookPr") date1904 = isTrue(xml.attribute("date1904"));
    else if (xml.name === "sheets") {
      const sheets = xml.open();
      while (xml.nextChild(sheets)) listed.push(sheetEntry(xml, archive, relationships));
    } else if (xml.name === "definedNames") {
      const names = xml.open();
      while (xml.nextChild(names)) definedNames.push(definedName(xml));
    }
  }
  const positions = listed.flatMap(({ kind }, position) =>
    kind === "worksheet" ? [position] : []
  );
  return {
    sheets: listed.filter(({ kind }) => kind === "worksheet").map(({ entry }) => entry),
    positions,
    definedNames,
    date1904,
  };
}

function sheetEntry(
  xml: XmlScanner,
  archive: Archive,
  relationships: ReadonlyMap<string, Relationship>
): { entry: SheetEntry; kind: string } {
  const { name = "", state, id = "" } = Object.fromEntries(xml.attributes());
  const relationship = relationships.get(id);
  const part = relationship && archive.has(relationship.target) ? relationship.target : null;
  const visibility: SheetVisibility =
    state === "hidden" || state === "veryHidden" ? state : "visible";
  return { entry: { name, visibility, part }, kind: relationship?.kind ?? "worksheet" };
}

function definedName(xml: XmlScanner): DefinedName {
  const sheet = xml.attribute("localSheetId");
  const name = xml.attribute("name") ?? "";
  return { name, sheet: sheet === null ? null : Number(sheet), formula: xml.elementText() };
}
