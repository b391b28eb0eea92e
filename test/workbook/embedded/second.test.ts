import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { sheetOf } from "../sheetModels";

const SUM = [sheetOf("Tính", [[1], [2], [{ formula: "SUM(A1:A2)", result: 99 }]])];

test("every workbook opened in one process is calculated when it is loaded, one or many at a time", async () => {
  const sums = async () => {
    const workbook = await createEmbeddedWorkbook();
    await workbook.load(SUM);
    const [first] = await workbook.readSheets();
    await workbook.load(SUM);
    const [again] = await workbook.readSheets();
    const results = [first, again].map((grid) => grid?.rows.get(2)?.get(0)?.value);
    return { workbook, results };
  };
  const one = await sums();
  const others = await Promise.all([sums(), sums()]);
  const results = [one, ...others].map((each) => each.results);
  [one, ...others].forEach(({ workbook }) => workbook.dispose());
  expect(results).toEqual([
    [3, 3],
    [3, 3],
    [3, 3],
  ]);
});
