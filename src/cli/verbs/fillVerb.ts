import { fillFile, plainFinding, readEntries } from "@/app/headless";
import { onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["entries", "out"],
  switches: [],
  usage: "fill MẪU.xlsx --entries SỐ_LIỆU.json --out TỆP.xlsx [--json]",
};

/** Fills entries into a form. */
export const fill: Verb = {
  syntax,
  run: async (given, readers) => {
    const file = await readInput(onePath(given, syntax));
    const entries = valueOf(readEntries(await readInput(given.required("entries"))));
    const reading = await fillFile(file, entries, new Date(), readers);
    const out = given.required("out");
    await writeOutput(out, valueOf(reading));
    return {
      exit: 0,
      json: { out, findings: reading.findings.map(plainFinding) },
      lines: [...findingLines(reading.findings), `Đã ghi ${out}`],
    };
  },
};
