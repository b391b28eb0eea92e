import { closeFile, plainFinding } from "@/app/headless";
import { onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["out"],
  switches: ["reopen"],
  usage: "close TỆP.xlsx --out TỆP.xlsx [--reopen] [--json]",
};

/** Closes a submission with a printed code, or opens it again. */
export const close: Verb = {
  syntax,
  run: async (given, readers) => {
    const file = await readInput(onePath(given, syntax));
    const out = given.required("out");
    const reading = await closeFile(
      file,
      { reopen: given.has("reopen"), now: new Date() },
      readers
    );
    const { sheets, bytes } = valueOf(reading);
    await writeOutput(out, bytes);
    return {
      exit: 0,
      json: { out, ...sheets, findings: reading.findings.map(plainFinding) },
      lines: [
        ...findingLines(reading.findings),
        ...(sheets === null ? ["Đã mở lại hồ sơ."] : [`Mã hồ sơ đã chốt: ${sheets.code}`]),
        ...(sheets?.figuresCode ? [`Mã số liệu đã chốt: ${sheets.figuresCode}`] : []),
        `Đã ghi ${out}`,
      ],
    };
  },
};
