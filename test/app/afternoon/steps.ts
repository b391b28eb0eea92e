import type { FindingCode } from "@/findings";
import type { Edit } from "./edits";

/** A finding that a person must be shown: its code and the cell it names, null where it names none. */
type Said = readonly [code: FindingCode, cell: string | null];

/** One thing a person does to the closed workbook, and what must come of it. */
export interface Step {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The total read, in points; null: no points are left; "refused": the sheet cannot be read. */
  readonly self: number | null | "refused";
  /**
   * Every finding but those of the closing and of formulas whose result differs: which of these there
   * are follows from where each program makes formulas point.
   */
  readonly said: readonly Said[];
  /** Codes of findings whose cells follow from how a program orders text. */
  readonly also?: readonly FindingCode[];
  readonly closing: "closed" | "changed" | "lost" | null;
  /** What the sheet itself prints, where that is another thing. */
  readonly printed?: "closed" | "changed" | "lost" | null;
}

/** The workbook before anything was done to it. */
export const AS_CLOSED: Step = {
  name: "nothing done",
  edits: [],
  self: 24.12,
  said: [],
  closing: "closed",
};

/**
 * Worked out on paper before anything was run. The workbook is that of Đắk Lắk in the hand-worked
 * cluster: A.1 1,75 · A.2 1 · A.3 1,5 · A.4 1 (A 5,25) · B.1 1,5 · B.2 4,5 · B.3 0,5 (B 6,5) ·
 * C.1 9,62 · C.2 2,75 (C 12,37); total 24,12. Rows: A.1 10, A.2 15, A.3 19, A.4 25, B.1 30, B.2 33,
 * B.3 37, C.1 39 with figures in 40 to 44, C.2 45, total 46. Columns: D points, F result, G typed
 * points, J status, O hidden ids, P and Q hidden lines, R to X hidden copies of the closing.
 */
export const STEPS: readonly Step[] = [
  {
    // 1.5 → 2 for no day late; 90 of 100 is above 80 %: 9.62 → 10.
    name: "a block pasted over entries",
    edits: [
      { do: "paste", at: "F19", block: [[0]] },
      { do: "paste", at: "F40", block: [[90], [100], [0.8]] },
    ],
    self: 25,
    said: [],
    closing: "changed",
  },
  {
    name: "a block pasted over a formula and an entry",
    edits: [{ do: "paste", at: "D10", block: [[1.5, "Xem phụ lục", 1]] }],
    self: 24.37,
    said: [["row.formulaOverwritten", "D10"]],
    closing: "changed",
  },
  {
    name: "a whole row copied over another",
    edits: [{ do: "copy", from: "A10:X10", to: "A15" }],
    self: 21.37,
    said: [
      ["row.duplicate", "B10"],
      ["row.missing", "B10"],
    ],
    closing: "changed",
  },
  {
    name: "a figure's row copied over another",
    edits: [{ do: "copy", from: "A40:X40", to: "A41" }],
    self: 14.5,
    said: [
      ["row.duplicate", "B40"],
      ["row.missing", "B39"],
      ["entry.missing", "F39"],
    ],
    closing: "changed",
  },
  {
    name: "a result pasted one row too low",
    edits: [{ do: "paste", at: "F11", block: [[0.97]] }],
    self: 24.12,
    said: [["row.strayEntry", "F11"]],
    closing: "closed",
  },
  {
    name: "a criterion of one's own put in",
    edits: [
      { do: "insertRows", first: 15, last: 15 },
      { do: "paste", at: "G15", block: [[2]] },
    ],
    self: 24.12,
    said: [["row.strayEntry", "G15"]],
    closing: "closed",
  },
  {
    name: "a result typed where points are given by hand",
    edits: [{ do: "paste", at: "F45", block: [[3]] }],
    self: 24.12,
    said: [["entry.resultUnused", "F45"]],
    closing: "changed",
  },
  {
    name: "numbers that came as text",
    edits: [
      { do: "paste", at: "F19", block: [["1,5"]] },
      { do: "paste", at: "G45", block: [["2,75"]] },
    ],
    self: 19.87,
    said: [
      ["entry.numberAsText", "F19"],
      ["points.numberAsText", "G45"],
    ],
    closing: "changed",
  },
  {
    name: "a number typed again as text",
    edits: [{ do: "paste", at: "F25", block: [["5"]] }],
    self: 23.12,
    said: [["entry.numberAsText", "F25"]],
    closing: "changed",
  },
  {
    name: "the same number as a sum",
    edits: [{ do: "formula", at: "F25", formula: "2+3" }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    // A count of 1 is below 2: no points.
    name: "a result cut and put into another criterion",
    edits: [{ do: "cut", from: "F19", to: "F25" }],
    self: 21.62,
    said: [["entry.missing", "F19"]],
    closing: "changed",
  },
  {
    name: "a row of a criterion deleted",
    edits: [{ do: "deleteRows", first: 15, last: 15 }],
    self: 23.12,
    said: [["row.missing", "B10"]],
    closing: "changed",
  },
  {
    name: "a figure's row deleted",
    edits: [{ do: "deleteRows", first: 40, last: 40 }],
    self: 14.5,
    said: [
      ["row.missing", "B39"],
      ["entry.missing", "F39"],
    ],
    closing: "changed",
  },
  {
    name: "a tier's row deleted",
    edits: [{ do: "deleteRows", first: 11, last: 11 }],
    self: 24.12,
    said: [["row.missing", "B10"]],
    closing: "closed",
  },
  {
    name: "the row of the total deleted",
    edits: [{ do: "deleteRows", first: 46, last: 46 }],
    self: 24.12,
    said: [["row.missing", "B45"]],
    closing: "changed",
  },
  {
    name: "entries deleted",
    edits: [{ do: "clear", range: "F10:F25" }],
    self: 18.87,
    said: [
      ["entry.missing", "F10"],
      ["entry.missing", "F15"],
      ["entry.missing", "F19"],
      ["entry.missing", "F25"],
    ],
    closing: "changed",
  },
  {
    name: "rows put in",
    edits: [{ do: "insertRows", first: 15, last: 16 }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    name: "a column put in",
    edits: [{ do: "insertColumn", column: "F" }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    // Formulas moved along point at rows of others: the points printed are no longer those closed.
    name: "rows sorted by points",
    edits: [{ do: "sort", range: "A10:X28", by: "C" }],
    self: 24.12,
    said: [["row.moved", "B19"]],
    closing: "closed",
    printed: "changed",
  },
  {
    name: "rows sorted by text, the hidden columns left out",
    also: ["row.strayEntry"],
    edits: [{ do: "sort", range: "A10:J28", by: "B" }],
    self: 18.87,
    said: [
      ["row.textDiffers", "B10"],
      ["row.textDiffers", "B15"],
      ["row.textDiffers", "B19"],
      ["row.textDiffers", "B25"],
    ],
    closing: "changed",
  },
  {
    name: "rows hidden",
    edits: [{ do: "hideRows", first: 10, last: 28 }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    name: "the sheet renamed",
    edits: [{ do: "rename", name: "Lâm Đồng 'nộp' 2024" }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    name: "the sheet moved to the end",
    edits: [{ do: "moveLast" }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    name: "the sheet duplicated",
    edits: [{ do: "duplicate" }],
    self: 24.12,
    said: [["sheet.unitTwice", null]],
    closing: "closed",
  },
  {
    name: "the figures sheet deleted",
    edits: [{ do: "removeSheet", sheet: "Số liệu" }],
    self: 24.12,
    said: [["sheet.figuresMissing", null]],
    closing: "closed",
  },
  {
    // A merged cell keeps what stood in its first one: the count is gone.
    name: "two entries merged into one cell",
    edits: [{ do: "merge", range: "F19:F25" }],
    self: 23.12,
    said: [["entry.missing", "F25"]],
    closing: "changed",
  },
  {
    name: "printed cells merged",
    edits: [{ do: "merge", range: "A10:A14" }],
    self: 24.12,
    said: [],
    closing: "closed",
  },
  {
    name: "the hidden column of ids deleted",
    edits: [{ do: "deleteColumn", column: "O" }],
    self: 24.12,
    said: [
      ["sheet.stampMissing", null],
      ["sheet.idsGone", null],
    ],
    closing: "lost",
  },
  {
    name: "a hidden column of the closing deleted",
    edits: [{ do: "deleteColumn", column: "R" }],
    self: 24.12,
    said: [],
    closing: "lost",
  },
  {
    name: "the column of results deleted",
    edits: [{ do: "deleteColumn", column: "F" }],
    self: "refused",
    said: [["sheet.columnMissing", null]],
    closing: null,
  },
  {
    name: "the column of evidence deleted",
    edits: [{ do: "deleteColumn", column: "I" }],
    self: 24.12,
    said: [
      ["sheet.columnMissing", null],
      ...Array.from({ length: 9 }, (): Said => ["points.withoutEvidence", null]),
    ],
    closing: "lost",
  },
  {
    name: "the column of cross-check scores deleted",
    edits: [{ do: "deleteColumn", column: "K" }],
    self: 24.12,
    said: [["sheet.columnMissing", null]],
    closing: "closed",
  },
  {
    name: "a status typed over",
    edits: [{ do: "paste", at: "J10", block: [["Đủ"]] }],
    self: 24.12,
    said: [["row.shownOverwritten", "J10"]],
    closing: "closed",
  },
  {
    name: "a hidden line typed over",
    edits: [{ do: "paste", at: "P10", block: [[2]] }],
    self: 24.12,
    said: [["row.shownOverwritten", "P10"]],
    closing: "closed",
  },
  {
    // 99 % would give 10 points on the sheet; the figures typed give 9.62 as before.
    name: "the rate of a target typed over",
    edits: [{ do: "paste", at: "F43", block: [[0.99]] }],
    self: 24.12,
    said: [["row.shownOverwritten", "F43"]],
    closing: "closed",
    printed: "changed",
  },
  {
    name: "the total typed over",
    edits: [{ do: "paste", at: "D46", block: [[26]] }],
    self: 24.12,
    said: [["row.totalOverwritten", "D46"]],
    closing: "changed",
  },
  {
    name: "the total on top typed over",
    edits: [{ do: "paste", at: "G3", block: [[26]] }],
    self: 24.12,
    said: [["row.shownOverwritten", "G3"]],
    closing: "closed",
  },
  {
    name: "standard points typed over",
    edits: [{ do: "paste", at: "C10", block: [[3]] }],
    self: 24.12,
    said: [["row.standardChanged", "C10"]],
    closing: "closed",
  },
  {
    name: "the words of a criterion changed",
    edits: [{ do: "paste", at: "B10", block: [["Thẩm định chậm tiến độ"]] }],
    self: 22.37,
    said: [["row.textDiffers", "B10"]],
    closing: "closed",
  },
];
