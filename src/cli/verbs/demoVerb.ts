import path from "node:path";
import { runDemo } from "@/app/demo";
import { plainUnits } from "@/app/headless";
import { misused, type Syntax } from "../arguments";
import { makeFolder, writeOutput } from "../paths";
import { rankingLines } from "../rankingLines";
import { valueOf } from "../refusal";
import { bundledTemplate } from "../template";
import type { Verb } from "./verb";

const syntax: Syntax = { values: ["out"], switches: [], usage: "demo [--out THƯ_MỤC] [--json]" };
const DEFAULT_FOLDER = "demo-out";

/** The whole yearly cycle on the cluster of 2024, with generated entries that are labelled as such. */
export const demo: Verb = {
  syntax,
  run: async (given) => {
    if (given.paths.length > 0) misused(`thừa ${given.paths.join(" ")}`, syntax);
    const folder = given.value("out") ?? DEFAULT_FOLDER;
    const { files, outcome } = valueOf(
      await runDemo({ template: await bundledTemplate(), now: new Date() })
    );
    const written: string[] = [];
    for (const { name, bytes } of files) {
      const target = path.join(folder, name);
      await makeFolder(path.dirname(target));
      await writeOutput(target, bytes);
      written.push(target);
    }
    const { roster } = outcome.cluster;
    return {
      exit: 0,
      json: { cluster: roster.name, units: plainUnits(outcome), written },
      lines: [
        `${roster.name}: dữ liệu minh họa, không phải kết quả thật.`,
        ...rankingLines(outcome),
        "",
        `Đã ghi ${written.length} tệp:`,
        ...written.map((file) => `  ${file}`),
      ],
    };
  },
};
