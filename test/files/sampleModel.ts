import type { CellModel, CellStyle, RowModel, SheetModel } from "@/grid";

const border: CellStyle = { border: "all", wrap: true, vertical: "middle" };
const heading: CellStyle = { ...border, bold: true, horizontal: "center", fill: "#DDEBF7" };
const entry: CellStyle = { ...border, unlocked: true, numberFormat: "0.00" };

function row(cells: readonly (CellModel | null)[], more: Omit<RowModel, "cells"> = {}): RowModel {
  return {
    cells: new Map(cells.flatMap((cell, column) => (cell ? [[column, cell] as const] : []))),
    ...more,
  };
}

/**
 * A scoring sheet in small, with everything that a SheetModel can say. `criteria` rows of five
 * cells stand under two heading rows (rows 3 and 4); the total stands in D5.
 */
export function sampleModel(criteria: number, more: Partial<SheetModel> = {}): SheetModel {
  const last = 5 + criteria;
  const lines = Array.from({ length: criteria }, (_, index) =>
    row([
      { value: index + 1, style: { ...border, horizontal: "center" } },
      {
        value: `Tiêu chí thứ ${index + 1}: tham mưu ban hành văn bản đúng tiến độ, bảo đảm chất lượng`,
        style: border,
      },
      { value: 2, style: entry },
      {
        formula: `IF(C${index + 6}="",0,ROUND(C${index + 6}/2,2))`,
        result: 1,
        style: { ...border, numberFormat: "0.00" },
      },
      { style: { ...border, unlocked: true } },
      { value: `id-${index + 1}` },
    ])
  );
  return {
    name: "Chấm điểm",
    visibility: "visible",
    columns: [
      { width: 6 },
      { width: 48 },
      { width: 10 },
      { width: 12 },
      { width: 24 },
      { width: 12, hidden: true },
    ],
    rows: [
      row(
        [
          {
            value: "BẢNG TỰ CHẤM ĐIỂM THI ĐUA",
            style: { bold: true, size: 14, horizontal: "center" },
          },
        ],
        { height: 24 }
      ),
      row([
        {
          value: "Đơn vị: Sở Tư pháp tỉnh Lâm Đồng",
          style: { italic: true, color: "#1F3864", underline: true },
        },
      ]),
      row(
        ["TT", "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ", "KẾT QUẢ", "TỔNG ĐIỂM CHẤM", "GHI CHÚ", "id"].map(
          (value) => ({ value, style: heading })
        )
      ),
      row([1, 2, 3, 4, 5].map((value) => ({ value, style: { ...heading, size: 10 } }))),
      row([
        null,
        { value: "Tổng cộng", style: { ...border, bold: true } },
        null,
        { formula: `SUM(D6:D${last})`, result: criteria, style: { ...border, bold: true } },
      ]),
      ...lines,
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    freeze: { rows: 4, columns: 2 },
    validations: [
      {
        range: { top: 5, left: 2, bottom: last - 1, right: 2 },
        kind: "decimal",
        min: 0,
        max: 100.5,
        prompt: { title: "Kết quả", text: "Nhập số từ 0 đến 100,5" },
        error: { title: "Sai số liệu", text: "Chỉ nhập số", style: "stop" },
      },
    ],
    conditionalFormats: [
      {
        range: { top: 5, left: 2, bottom: last - 1, right: 2 },
        formula: 'AND(C6="",B6<>"")',
        fill: "#FFF2CC",
        color: "#C00000",
        bold: true,
      },
    ],
    protected: true,
    print: {
      area: { top: 0, left: 0, bottom: last - 1, right: 4 },
      titleRows: { first: 2, last: 3 },
      orientation: "portrait",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      header: "&P",
    },
    tabColor: "#2E75B6",
    ...more,
  };
}

export const PROPERTIES = {
  title: "Bảng chấm điểm thi đua",
  creator: "Sở Tư pháp tỉnh Lâm Đồng",
  created: new Date("2024-11-30T08:00:00Z"),
};
