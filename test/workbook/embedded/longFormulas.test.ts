import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { sheetOf } from "../sheetModels";

/**
 * Two formulas of one length to which the engine's 32-bit hash gives the same number, found by
 * searching. It keeps what it made of long formulas by that number.
 */
const ALIKE = [
  "IF(AND($A$1>=0,$A$1<946974),ROUND(930263+$A$1,2),IF($A$1<946974803872,803872,0))",
  "IF(AND($A$1>=0,$A$1<711618),ROUND(826434+$A$1,2),IF($A$1<711618572476,572476,0))",
];

test("long formulas of the same hash are not taken for each other", async () => {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load([sheetOf("Tính", [[1], ...ALIKE.map((formula) => [{ formula }])])]);
  const [grid] = await workbook.readSheets();
  workbook.dispose();
  expect([1, 2].map((row) => grid?.rows.get(row)?.get(0)?.value)).toEqual([930264, 826435]);
});
