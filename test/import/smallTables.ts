import { type CriteriaSet, tiersOf, toNumber, walk } from "@/criteria";
import type { Reading } from "@/findings";
import { type CellLook, type CellRange, type CellValue, type GridCell, gridOf } from "@/grid";
import { tableFromGrid } from "@/import";

/** Small tables as rows of cells, and what they become, in lines that a test can list. */

type Cell = CellValue | GridCell;
export type Row = readonly Cell[];

const OPTIONS = { origin: "bang.docx", year: 2024 };
export const HEADING = ["TT", "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ", "ĐIỂM CHUẨN"];

export function read(
  rows: readonly Row[],
  merges: readonly CellRange[] = []
): Reading<CriteriaSet> {
  return tableFromGrid({ ...gridOf("Bảng", rows), merges }, OPTIONS);
}

/** "id rule points" of every row, tiers as "· label points". */
export function outline(reading: Reading<CriteriaSet>): string[] {
  if (reading.status === "refused") return reading.findings.map(({ code }) => code);
  return walk(reading.value).flatMap(({ node }) => [
    `${node.id} ${node.rule?.kind ?? "sum"} ${toNumber(node.points)}`,
    ...tiersOf(node.rule).map(({ label, points }) => `· ${label} ${toNumber(points)}`),
  ]);
}

/** "code cell data …" of every finding except those that every such table has. */
export function told(reading: Reading<CriteriaSet>): string[] {
  return reading.findings
    .filter(({ code }) => code !== "import.decisionNotRead" && code !== "import.yearNotRead")
    .map(({ code, where, data }) =>
      [code.replace("import.", ""), where.cell ?? "-", ...Object.values(data)].join(" | ")
    );
}

export function check(
  rows: readonly Row[],
  expected: readonly string[],
  findings: readonly string[] = []
) {
  const reading = read([HEADING, ...rows]);
  expect(outline(reading)).toEqual(expected);
  expect(told(reading)).toEqual(findings);
}

const looking = (value: string, look: CellLook): GridCell => ({ value, formula: null, look });
export const bold = (value: string) => looking(value, { bold: true });
export const boldItalic = (value: string) => looking(value, { bold: true, italic: true });
