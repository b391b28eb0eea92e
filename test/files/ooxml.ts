import { strToU8, type Zippable, zipSync } from "fflate";

/** Hand-made OOXML packages, as small as a reader lets them be, for what no program writes on request. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface SheetSource {
  readonly name?: string;
  readonly state?: string;
  /** What stands inside <sheetData>. */
  readonly data?: string;
  /** What stands behind <sheetData>. */
  readonly tail?: string;
  /** The whole part, in place of data and tail. */
  readonly xml?: string;
}

export interface BookSource {
  readonly sheets: readonly SheetSource[];
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** Attributes of <workbookPr>. */
  readonly properties?: string;
  readonly definedNames?: string;
}

export type Parts = Record<string, string | Uint8Array>;

/** The parts of a workbook, to be changed before `zipOf`. */
export function partsOf({
  sheets,
  strings,
  styles,
  properties = "",
  definedNames = "",
}: BookSource): Parts {
  const parts: Parts = {
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${properties}/><sheets>${sheets.map(sheetTag).join("")}</sheets>${definedNames}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)).join("")}${relationship("rIdS", "sharedStrings", "sharedStrings.xml")}${relationship("rIdT", "styles", "styles.xml")}</Relationships>`,
  };
  sheets.forEach(({ data = "", tail = "", xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      xml ?? `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${tail}</worksheet>`;
  });
  if (strings !== undefined)
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${strings}</sst>`;
  if (styles !== undefined)
    parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return parts;
}

/** A workbook with one sheet named "Bảng". */
export function bookOf(data: string, more: Omit<BookSource, "sheets"> = {}): Uint8Array {
  return zipOf(partsOf({ sheets: [{ name: "Bảng", data }], ...more }));
}

export function zipOf(parts: Parts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(zippable, { mtime: new Date(2024, 0, 1) });
}

function sheetTag({ name, state }: SheetSource, index: number): string {
  return `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}
