import { plainFinding } from "@/app/headless";
import type { Finding, Reading } from "@/findings";
import { messages } from "@/messages";
import { CannotRun } from "./verbAnswer";

const WORDS = messages("vi");

/** The value of a reading; where it was refused, the verb stops with the reasons. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.status !== "refused") return reading.value;
  throw new CannotRun(findingLines(reading.findings).join("\n"), {
    findings: reading.findings.map(plainFinding),
  });
}

/** Findings in words, each with its place; those of one sheet that say the same share a line. */
export function findingLines(findings: readonly Finding[]): string[] {
  const groups = new Map<string, { readonly first: Finding; readonly cells: string[] }>();
  for (const found of findings) {
    const { cell, criterion, ...around } = found.where;
    const said = `${SIGNS[found.severity]} ${WORDS.finding(found)} ${JSON.stringify(around)} ${cell ? "" : (criterion ?? "")}`;
    const group = groups.get(said) ?? { first: found, cells: [] };
    if (cell) group.cells.push(cell);
    groups.set(said, group);
  }
  return [...groups.values()].map(({ first, cells }) => {
    const place = WORDS.place(
      cells.length > 0 ? { ...first.where, cell: cells.join(", ") } : first.where
    );
    return `${SIGNS[first.severity]} ${place === "" ? "" : `${place}: `}${WORDS.finding(first)}`;
  });
}

const SIGNS = { error: "[Lỗi]", warning: "[Lưu ý]", info: "[Thông tin]" } as const;
