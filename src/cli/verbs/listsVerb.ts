import { listsFile, plainFinding, plainLists } from "@/app/headless";
import { hasErrors } from "@/findings";
import { onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["out"],
  switches: [],
  usage: "lists TỆP --out TỆP.xlsx [--json]",
};

/** Adds the lists of evidence and of explanations to a submission. */
export const lists: Verb = {
  syntax,
  run: async (given, readers) => {
    const file = await readInput(onePath(given, syntax));
    const out = given.required("out");
    const reading = await listsFile(file, new Date(), readers);
    const { submission, sheets, bytes } = valueOf(reading);
    const plain = plainLists(submission);
    await writeOutput(out, bytes);
    const { documents, missing } = plain.evidence;
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json: { out, sheets, ...plain, findings: reading.findings.map(plainFinding) },
      lines: [
        `${submission.unit}: ${documents.length} tài liệu, ${missing.length} tiêu chí thiếu minh chứng, ${plain.explanations.length} tiêu chí thấp hơn điểm chuẩn`,
        ...findingLines(reading.findings),
        `Đã ghi ${out}: ${sheets.join(", ")}`,
      ],
    };
  },
};
