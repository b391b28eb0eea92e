import { bundledSet, formFile, plainFinding, readSetFile } from "@/app/headless";
import { misused, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["set", "unit", "year", "out"],
  switches: ["accept-findings"],
  usage: "form --set MÃ|BỘ.json --unit TÊN --year NĂM --out TỆP.xlsx [--accept-findings] [--json]",
};

/** Makes a blank submission. */
export const form: Verb = {
  syntax,
  run: async (given) => {
    if (given.paths.length > 0) misused(`thừa ${given.paths.join(" ")}`, syntax);
    const id = given.required("set");
    const set = valueOf(
      id.toLowerCase().endsWith(".json")
        ? readSetFile(await readInput(id), given.has("accept-findings"))
        : bundledSet(id)
    );
    const reading = await formFile(
      { set, unit: given.required("unit"), year: Number(given.required("year")) },
      new Date()
    );
    const out = given.required("out");
    await writeOutput(out, valueOf(reading));
    return {
      exit: 0,
      json: { out, findings: reading.findings.map(plainFinding) },
      lines: [...findingLines(reading.findings), `Đã ghi ${out}`],
    };
  },
};
