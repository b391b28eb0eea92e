import type { CellModel, CellStyle, RowModel, SheetModel } from "@/grid";
import { sheetOf } from "../../sheetModels";

const BORDERED = { border: "all", vertical: "middle", wrap: true } as const satisfies CellStyle;
const ENTRY = { ...BORDERED, unlocked: true, horizontal: "right" } as const satisfies CellStyle;
const CRITERIA = 60;
const HEADINGS = [
  "TT",
  "NỘI DUNG",
  "ĐIỂM CHUẨN",
  "TỔNG ĐIỂM",
  "GHI CHÚ",
  "KẾT QUẢ",
  "NGÀY",
  "ĐIỂM",
];

/** A protected scoring sheet (row 1 headings, rows 2 to 61 criteria), a very hidden one, a free one. */
export function gridSheets(): [scoring: SheetModel, secret: SheetModel, free: SheetModel] {
  const free = sheetOf("Tự do", [["tự do"]], { columns: [{ width: 20 }, { width: 20 }] });
  return [scoringSheet(), { ...free, name: "Ẩn hẳn", visibility: "veryHidden" }, free];
}

function scoringSheet(): SheetModel {
  const rows = Array.from({ length: CRITERIA }, (_, index) => criterion(index + 2));
  const entries = { top: 1, bottom: CRITERIA };
  return {
    ...sheetOf("Chấm điểm", []),
    columns: [6, 40, 10, 12, 20, 12, 14, 12].map((width) => ({ width })),
    rows: [
      { cells: new Map(HEADINGS.map((value, column) => [column, { value, style: BORDERED }])) },
      ...rows,
    ],
    freeze: { rows: 1, columns: 2 },
    validations: [
      {
        kind: "decimal",
        min: 0,
        max: 10,
        range: { ...entries, left: 7, right: 7 },
        error: { title: "Điểm", text: "Điểm phải từ 0 đến 10.", style: "stop" },
      },
      { kind: "date", min: 45_292, max: 46_387, range: { ...entries, left: 6, right: 6 } },
      {
        kind: "listFromRange",
        source: { top: 1, bottom: 3, left: 1, right: 1 },
        range: { ...entries, left: 4, right: 4 },
      },
    ],
    conditionalFormats: [
      { range: { ...entries, left: 3, right: 3 }, formula: "$D2<$C2", fill: "#FCE4D6" },
    ],
    protected: true,
  };
}

/** Ten points times the result in F, where there is one. */
function criterion(row: number): RowModel {
  const cells: CellModel[] = [
    { value: row - 1, style: BORDERED },
    { value: `Tiêu chí số ${row - 1}`, style: BORDERED },
    { value: 10, style: { ...BORDERED, numberFormat: "0.00" } },
    {
      formula: `IF(F${row}="","",ROUND(C${row}*F${row},2))`,
      style: { ...BORDERED, numberFormat: "0.00" },
    },
    { style: { ...BORDERED, unlocked: true } },
    { style: { ...ENTRY, numberFormat: "0.00%" } },
    { style: { ...ENTRY, numberFormat: "dd/mm/yyyy" } },
    { style: { ...ENTRY, numberFormat: "0.00" } },
  ];
  return { cells: new Map(cells.map((cell, column) => [column, cell])) };
}
