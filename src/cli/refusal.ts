import { plainFinding } from "@/app/headless";
import type { Finding, Reading } from "@/findings";
import { messages } from "@/messages";
import { CannotRun } from "./answer";

const WORDS = messages("vi");

/** The value of a reading; where it was refused, the verb cannot run and says why. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading.status !== "refused") return reading.value;
  throw new CannotRun(findingLines(reading.findings).join("\n"), {
    findings: reading.findings.map(plainFinding),
  });
}

/** Findings in words, each with its place. */
export function findingLines(findings: readonly Finding[]): string[] {
  return findings.map((found) => {
    const place = WORDS.place(found.where);
    return `${SIGNS[found.severity]} ${place === "" ? "" : `${place}: `}${WORDS.finding(found)}`;
  });
}

const SIGNS = { error: "[Lỗi]", warning: "[Lưu ý]", info: "[Thông tin]" } as const;
