import type { Finding } from "@/findings";
import { type SheetGrid, valueAt } from "@/grid";
import type { Step } from "./steps";
import { type Outcome, read, selfOf, unsaid } from "./unitWorkbook";

const OF_RESULTS: readonly string[] = ["row.cachedDiffers", "row.formulaBroken"];
const isTold = ({ code }: Finding) =>
  !/^(submission|file)\./.test(code) && !OF_RESULTS.includes(code);
const listed = (said: Step["said"]) => said.map(([code, cell]) => `${code} ${cell ?? "–"}`).sort();

/** What came of a step, to be compared with what should. */
export function cameOf(
  grids: readonly SheetGrid[],
  { also = [] }: Pick<Step, "also"> = {}
): object {
  const outcome = read(grids);
  return {
    self: selfOf(outcome),
    said: saidIn(outcome, also),
    unsaid: unsaid(outcome, grids),
    closing: outcome.submissions[0]?.closing.scoring.state ?? null,
    printed: printedIn(outcome, grids),
    ofClosing: codesOfClosing(outcome),
  };
}

/** What the sheet's own formula prints beside the signature. */
function printedIn({ submissions: [first] }: Outcome, grids: readonly SheetGrid[]): string | null {
  const [closable] = first?.closing.sheets ?? [];
  const grid = grids.find(({ name }) => name === closable?.sheet);
  const line = closable && grid && valueAt(grid, closable.lineAt.row, closable.lineAt.column);
  return typeof line === "string" ? line.replace(/(:| \().*/, "") : null;
}

function codesOfClosing({ findings }: Outcome): readonly string[] {
  return [
    ...new Set(findings.map(({ code }) => code).filter((code) => /^submission\./.test(code))),
  ];
}

const OF_CLOSING = {
  closed: [],
  changed: ["submission.changedAfterClosing"],
  lost: ["submission.closingLost"],
} as const;
const PRINTED = { closed: "Mã hồ sơ đã chốt", changed: "Đã sửa sau khi chốt", lost: null } as const;

export function shouldCome({ self, said, closing, printed = closing }: Step): object {
  const line = printed && PRINTED[printed];
  const ofClosing = closing === null ? [] : OF_CLOSING[closing];
  return { self, said: listed(said), unsaid: [], closing, printed: line, ofClosing };
}

function saidIn({ findings }: Outcome, also: readonly string[]): readonly string[] {
  const told = findings.filter((found) => isTold(found) && !also.includes(found.code));
  return listed(told.map(({ code, where }) => [code, where.cell ?? null]));
}
