import type { GridCell, SheetGrid } from "@/grid";
import { lostClosing } from "@/unitSheets/closing/lostClosing";

function sheet(cell: GridCell): SheetGrid {
  const rows = new Map([[48, new Map([[0, cell]])]]);
  return { name: "Chấm điểm", visibility: "visible", rows };
}
const text = (value: string): GridCell => ({ value, formula: null });

test.each([
  [
    "the code as a formula prints it",
    {
      value: "Mã hồ sơ đã chốt: 3A7KD-QWERT",
      formula: 'IF(COUNT(#REF!)=9,"Mã","Đã sửa sau khi chốt")',
    },
  ],
  ["the code pasted as a value", text("Mã hồ sơ đã chốt: 3A7KD-QWERT")],
  ["the figures sheet's code", text("Mã số liệu đã chốt: 3A7KD-QWERT")],
  ["that something was changed", text("Đã sửa sau khi chốt (4 ô khác bản đã chốt)")],
] as const)("a sheet that still shows %s was closed", (_name, cell) => {
  expect(lostClosing(sheet(cell))).toEqual({ state: "lost", cell: "A49" });
});

test.each([
  ["nothing of a closing", text("Bảng chấm điểm")],
  ["words about closing in a sentence", text("Hồ sơ: Mã hồ sơ đã chốt do Sở giữ")],
  ["another formula", { value: 2, formula: "SUM(A1:A2)" }],
] as const)("a sheet that shows %s was not", (_name, cell) => {
  expect(lostClosing(sheet(cell))).toEqual({ state: "open" });
});
