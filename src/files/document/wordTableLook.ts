import type { XmlScanner } from "../xml/xmlScanner";
import { isTrue } from "../xml/xmlText";
import type { RunProperties } from "./wordProperties";
import type { WordStyles } from "./wordStyles";

/** What a table's style gives to the runs of a cell. Rows and columns count from 0. */
export type TableLook = (row: number, column: number) => RunProperties;

/** Bits of w:tblLook as older files write it (ISO/IEC 29500-4, 14.3.7). */
const FIRST_ROW = 0x20;
const FIRST_COLUMN = 0x80;

/**
 * The look of the table whose w:tblPr has just started (null: it has none). Of the parts that a
 * style may set apart only the first row and column are followed: those tell headings.
 */
export function readTableLook(xml: XmlScanner | null, styles: WordStyles): TableLook {
  let [id, hasFirstRow, hasFirstColumn]: [string | null, boolean, boolean] = [null, false, false];
  const level = xml?.open() ?? -1;
  while (xml?.nextChild(level)) {
    if (xml.name === "tblStyle") id = xml.attribute("val");
    else if (xml.name === "tblLook") {
      hasFirstRow = isSet(xml, "firstRow", FIRST_ROW);
      hasFirstColumn = isSet(xml, "firstColumn", FIRST_COLUMN);
    }
  }
  const { run, parts } = styles.style("table", id);
  const firstRow = { ...run, ...parts.get("firstRow") };
  const firstColumn = { ...run, ...parts.get("firstCol") };
  return (row, column) => {
    if (row === 0 && hasFirstRow) return firstRow;
    return column === 0 && hasFirstColumn ? firstColumn : run;
  };
}

function isSet(xml: XmlScanner, name: string, bit: number): boolean {
  const said = xml.attribute(name);
  if (said !== null) return isTrue(said);
  return (parseInt(xml.attribute("val") ?? "0", 16) & bit) !== 0;
}
