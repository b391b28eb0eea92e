import { plainFinding, plainUnits, readClusterFile } from "@/app/headless";
import { hasErrors } from "@/findings";
import { onePath, type Syntax } from "../arguments";
import { readInput } from "../paths";
import { rankingLines } from "../rankingLines";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = { values: [], switches: [], usage: "rank CỤM.xlsx [--json]" };

/** Ranks the units of a cluster workbook again, from its points. */
export const rank: Verb = {
  syntax,
  run: async (given, readers) => {
    const reading = await readClusterFile(await readInput(onePath(given, syntax)), readers);
    const outcome = valueOf(reading);
    const { roster } = outcome.cluster;
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json: {
        cluster: roster.name,
        year: roster.year,
        units: plainUnits(outcome),
        findings: reading.findings.map(plainFinding),
      },
      lines: [roster.name, ...findingLines(reading.findings), ...rankingLines(outcome)],
    };
  },
};
