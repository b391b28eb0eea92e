import { importSetFile, plainFinding } from "@/app/headless";
import { hasErrors } from "@/findings";
import { misused, onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["table", "out"],
  switches: [],
  usage: "import TỆP [--table N] [--out BỘ.json] [--json]",
};

/** Reads a table of the official form into a criteria set. */
export const importVerb: Verb = {
  syntax,
  run: async (given, readers) => {
    const reading = await importSetFile(
      await readInput(onePath(given, syntax)),
      new Date(),
      tableNumber(given.value("table")),
      readers
    );
    const { set, document } = valueOf(reading);
    const out = given.value("out");
    if (out !== undefined) await writeOutput(out, `${JSON.stringify(document, null, 2)}\n`);
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json: { set, findings: reading.findings.map(plainFinding) },
      lines: [
        `${set.id}: ${set.title}`,
        ...findingLines(reading.findings),
        ...(out === undefined ? [] : [`Đã ghi ${out}`]),
      ],
    };
  },
};

function tableNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isInteger(number) && number > 0
    ? number
    : misused("--table cần một số từ 1", syntax);
}
