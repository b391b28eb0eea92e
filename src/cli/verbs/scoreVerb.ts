import { plainScore, scoreFile } from "@/app/headless";
import { hasErrors } from "@/findings";
import { onePath, type Syntax } from "../arguments";
import { readInput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import { CannotRun } from "../verbAnswer";
import type { Verb } from "./verb";

const syntax: Syntax = { values: [], switches: [], usage: "score TỆP [--json]" };

/** Scores a submission from its entries. */
export const score: Verb = {
  syntax,
  run: async (given, readers) => {
    const reading = await scoreFile(await readInput(onePath(given, syntax)), new Date(), readers);
    const [first, ...more] = valueOf(reading);
    if (!first) throw new CannotRun(findingLines(reading.findings).join("\n"));
    const plain = plainScore(first, reading.findings);
    const json =
      more.length === 0
        ? plain
        : { ...plain, others: more.map((other) => plainScore(other, other.findings)) };
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json,
      lines: [...scoreLines(plain), ...findingLines(reading.findings)],
    };
  },
};

const SIGNS = { bonus: "+", penalty: "−" };

function scoreLines({ unit, set, totals, sections }: ReturnType<typeof plainScore>): string[] {
  const shown = (points: number | null) => (points === null ? "–" : points.toLocaleString("vi"));
  return [
    `${unit}: ${set.title}`,
    `Tự chấm ${shown(totals.self)}, kiểm tra chéo ${shown(totals.crossCheck)}, thẩm định ${shown(totals.appraised)}, trên ${shown(totals.outOf)} điểm; đã chấm ${totals.scored}/${totals.criteria} tiêu chí`,
    ...(totals.bonus ? [`  trong đó điểm thưởng tự chấm ${shown(totals.bonus.self)}`] : []),
    ...(totals.penalty ? [`  trong đó điểm trừ tự chấm ${shown(totals.penalty.self)}`] : []),
    ...sections.map(
      ({ path, label, self, standard, outside }) =>
        `  ${path}  ${shown(self)}/${outside === undefined ? "" : SIGNS[outside]}${shown(standard)}  ${label}`
    ),
  ];
}
