import type { CellModel, CellStyle, SheetModel } from "@/grid";
import { sheetOf, type TestCell } from "./sheetModels";

const HEADING: CellStyle = {
  bold: true,
  horizontal: "center",
  vertical: "middle",
  wrap: true,
  border: "all",
  fill: "#E8EEF4",
};
const TEXT: CellStyle = { vertical: "top", wrap: true, border: "all" };
const POINTS: CellStyle = {
  vertical: "top",
  horizontal: "center",
  border: "all",
  numberFormat: "0.00",
};
const ENTRY: CellStyle = { ...POINTS, fill: "#FFFDF0", unlocked: true };

/**
 * A made-up pair of sheets with everything that a model can say: a scoring sheet, protected, with
 * sections, tiers, entry cells, formulas, rules and a print set-up; and a sheet of figures.
 */
export function sampleSheets(
  rows: number,
  columns: number,
  figureRows: number
): [scoring: SheetModel, figures: SheetModel] {
  return [scoringSample(rows, columns), figuresSample(figureRows)];
}

function scoringSample(rows: number, columns: number): SheetModel {
  const working = columns - 5;
  const body = Array.from({ length: rows }, (_, index) =>
    index % 10 === 0 ? sectionRow(index, columns) : criterionRow(index, working)
  );
  const last = rows + 1;
  return sheetOf(
    "Chấm điểm mẫu",
    [
      [
        {
          value: "BẢNG CHẤM ĐIỂM THI ĐUA (MẪU)",
          style: { bold: true, size: 14, horizontal: "center" },
        },
      ],
      Array.from({ length: columns }, (_, column): TestCell => ({
        value: `Cột ${column + 1}`,
        style: HEADING,
      })),
      ...body,
    ],
    {
      columns: Array.from({ length: columns }, (_, column) => ({
        width: column === 1 ? 48 : column === 4 ? 30 : 11,
        hidden: column === columns - 1,
      })),
      merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
      freeze: { rows: 2, columns: 2 },
      protected: true,
      tabColor: "#1F4E79",
      validations: [
        {
          kind: "decimal",
          min: 0,
          max: 10,
          range: { top: 2, left: 6, bottom: last, right: 6 },
          prompt: { title: "Điểm tự chấm", text: "Nhập điểm từ 0 đến điểm chuẩn." },
          error: {
            title: "Điểm không hợp lệ",
            text: "Điểm phải là số từ 0 đến 10.",
            style: "warning",
          },
        },
        { kind: "list", items: ["x"], range: { top: 2, left: 7, bottom: last, right: 7 } },
      ],
      conditionalFormats: [
        {
          range: { top: 2, left: 6, bottom: last, right: 6 },
          formula: 'AND($C3<>"",$G3="")',
          fill: "#FFF2B3",
        },
        {
          range: { top: 2, left: 3, bottom: last, right: 3 },
          formula: "$D3>$C3",
          color: "#C00000",
          bold: true,
        },
      ],
      print: {
        area: { top: 0, left: 0, bottom: last, right: 4 },
        titleRows: { first: 1, last: 1 },
        orientation: "portrait",
        marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
        fitToWidth: true,
        header: "&P",
      },
    }
  );
}

function sectionRow(index: number, columns: number): TestCell[] {
  const row = index + 3;
  const style: CellStyle = { ...TEXT, bold: true, fill: "#DCE6F0" };
  const total = (letter: string): CellModel => ({
    formula: `ROUND(SUM(${letter}${row + 1}:${letter}${row + 9}),2)`,
    style: { ...POINTS, bold: true, fill: "#DCE6F0" },
  });
  return [
    { value: String.fromCharCode(65 + index / 10), style },
    { value: `Nhóm tiêu chí ${index / 10 + 1}`, style },
    total("C"),
    total("D"),
    ...Array.from({ length: columns - 4 }, (): TestCell => ({ style })),
  ];
}

function criterionRow(index: number, working: number): TestCell[] {
  const row = index + 3;
  return [
    {
      value: `${Math.floor(index / 10) + 1}.${index % 10}`,
      style: { ...TEXT, horizontal: "center" },
    },
    {
      value: `Tham mưu ban hành văn bản đúng tiến độ, bảo đảm chất lượng theo kế hoạch công tác năm (tiêu chí mẫu ${index})`,
      style: TEXT,
    },
    { value: (index % 7) + 2, style: POINTS },
    {
      formula: `IF($G${row}<>"",$G${row},IF($F${row}="",0,IF($F${row}>=0.95,$C${row},ROUND($C${row}*$F${row},2))))`,
      style: POINTS,
    },
    { style: { ...TEXT, unlocked: true } },
    { style: { ...ENTRY, numberFormat: "0.00%" } },
    ...Array.from({ length: working - 2 }, (): TestCell => ({ style: ENTRY })),
    { value: `tc-${index}`, style: { size: 8, color: "#666666" } },
  ];
}

function figuresSample(rows: number): SheetModel {
  const line = (index: number): TestCell[] => [
    { value: index + 1, style: { ...TEXT, horizontal: "center" } },
    { value: `Số việc phải thi hành, nhóm ${index + 1} (mẫu)`, style: TEXT },
    { value: "việc", style: TEXT },
    ...Array.from({ length: 4 }, (): TestCell => ({ style: { ...ENTRY, numberFormat: "#,##0" } })),
    {
      formula: `IF(E${index + 2}="","",IF(E${index + 2}=0,"",D${index + 2}/E${index + 2}))`,
      style: { ...POINTS, numberFormat: "0.00%" },
    },
  ];
  const heading = [
    "TT",
    "Số liệu",
    "Đơn vị tính",
    "Tử số",
    "Mẫu số",
    "Chỉ tiêu",
    "Năm trước",
    "Tỷ lệ",
  ].map((value): TestCell => ({ value, style: HEADING }));
  return sheetOf(
    "Số liệu mẫu",
    [heading, ...Array.from({ length: rows }, (_, index) => line(index))],
    {
      columns: [5, 44, 12, 12, 12, 12, 12, 10].map((width) => ({ width })),
      freeze: { rows: 1, columns: 0 },
      protected: true,
    }
  );
}
