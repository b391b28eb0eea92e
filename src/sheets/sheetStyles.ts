import type { CellStyle } from "@/grid";

/** Number formats by what they show; the decimal sign follows the reader's own settings. */
export const FORMATS = {
  points: "0.00",
  /** The most that can be added, and taken off: a number without a sign, shown with one. */
  bonus: "+0.00;-0.00;0.00",
  penalty: "-0.00;-0.00;0.00",
  percent: "0.00%",
  percentagePoints: "+0.00;-0.00;0.00",
  date: "dd/mm/yyyy",
  /** Days late, or from 1 January 2000 on the day itself. */
  daysOrDate: "[>=36526]dd/mm/yyyy;#,##0",
  count: "#,##0",
  /** Without decimals: "#,##0.##" would leave a bare decimal sign behind whole numbers. */
  amount: "#,##0",
  /** Any number as typed; a format of decimals would leave a bare decimal sign behind whole numbers. */
  value: "General",
  change: "+#,##0;-#,##0;0",
} as const;

/** The few colours of our sheets: calm fills that survive a black-and-white printer. */
export const COLORS = {
  heading: "#E8EEF4",
  part: "#DCE6F0",
  section: "#EEF3F8",
  working: "#F5F5F0",
  entry: "#FFFDF0",
  notice: "#9C2B00",
  missing: "#FFF2B3",
  over: "#F8C9C4",
  explain: "#FCE0BF",
  muted: "#666666",
} as const;

/** Looks by meaning. Every sheet builder takes its cells' looks from here. */
export const STYLES = {
  office: { bold: true, horizontal: "center", vertical: "top", wrap: true, size: 12 },
  title: { bold: true, horizontal: "center", vertical: "middle", wrap: true, size: 14 },
  subtitle: { italic: true, horizontal: "center", vertical: "middle", wrap: true, size: 12 },
  notice: {
    bold: true,
    italic: true,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    size: 11,
    color: COLORS.notice,
  },
  label: { vertical: "top", wrap: true },
  heading: {
    bold: true,
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    border: "all",
    fill: COLORS.heading,
    size: 11,
  },
  numbering: { italic: true, horizontal: "center", vertical: "middle", border: "all", size: 9 },
  cell: { vertical: "top", wrap: true, border: "all" },
  cellCenter: { vertical: "top", horizontal: "center", wrap: true, border: "all" },
  points: { vertical: "top", horizontal: "center", border: "all", numberFormat: FORMATS.points },
  pointsBold: {
    vertical: "top",
    horizontal: "center",
    border: "all",
    bold: true,
    numberFormat: FORMATS.points,
  },
  count: { vertical: "top", horizontal: "right", border: "all", numberFormat: FORMATS.count },
  percent: { vertical: "top", horizontal: "right", border: "all", numberFormat: FORMATS.percent },
  total: { vertical: "middle", bold: true, wrap: true, border: "all", fill: COLORS.heading },
  totalPoints: {
    vertical: "middle",
    horizontal: "center",
    bold: true,
    border: "all",
    fill: COLORS.heading,
    numberFormat: FORMATS.points,
  },
  signature: { bold: true, horizontal: "center", vertical: "top", wrap: true },
  closingLine: { vertical: "top", wrap: true, size: 11 },
  signatureNote: { italic: true, horizontal: "center", vertical: "top", wrap: true, size: 11 },
  hidden: { size: 8, color: COLORS.muted },
} as const satisfies Record<string, CellStyle>;

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I (top and bottom 20, left 30, right 15 mm). */
export const DECREE_MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** The page's number on top of every page but the first, as the decree has it. */
export const PAGE_NUMBER_HEADER = "&P";
