import { quotedSheetName } from "@/grid";

/** Whether a formula refers to a cell of the sheet named. Quotes within texts are not told apart: at worst a formula is rewritten as it was. */
export function refersTo(formula: string, sheet: string): boolean {
  const folded = formula.toLocaleLowerCase("vi");
  const name = sheet.toLocaleLowerCase("vi");
  return folded.includes(`${quotedSheetName(name)}!`) || folded.includes(`${name}!`);
}
