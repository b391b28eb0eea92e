import { clusterBytes, plainPool, poolAll, readRosterFile } from "@/app/headless";
import { hasErrors } from "@/findings";
import { misused, type Syntax } from "../arguments";
import { readInput, readInputs, writeOutput } from "../paths";
import { rankingLines } from "../rankingLines";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["roster", "out"],
  switches: [],
  usage: "pool TỆP|THƯ_MỤC... [--roster DANH_SÁCH.json] [--out CỤM.xlsx] [--json]",
};

/** Pools unit workbooks into one cluster. */
export const pool: Verb = {
  syntax,
  run: async (given, readers) => {
    if (given.paths.length === 0) misused("cần ít nhất một tệp hoặc thư mục", syntax);
    const rosterPath = given.value("roster");
    const roster =
      rosterPath === undefined ? null : valueOf(readRosterFile(await readInput(rosterPath)));
    const outcome = await poolAll(await readInputs(given.paths), roster, new Date(), readers);
    const out = given.value("out");
    if (out !== undefined) await writeOutput(out, await clusterBytes(outcome.cluster, new Date()));
    return {
      exit: hasErrors(outcome.findings) ? 1 : 0,
      json: plainPool(outcome),
      lines: [
        ...findingLines(outcome.findings),
        ...rankingLines(outcome),
        ...(out === undefined ? [] : ["", `Đã ghi ${out}`]),
      ],
    };
  },
};
