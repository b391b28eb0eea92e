import path from "node:path";
import { plainFinding, plainSplit, splitFile } from "@/app/headless";
import { hasErrors } from "@/findings";
import { onePath, type Syntax } from "../arguments";
import { makeFolder, readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["out", "departments", "keep"],
  switches: [],
  usage: "split TỆP --out THƯ_MỤC [--departments PHÂN_CÔNG.json|.csv] [--keep TỆP.xlsx] [--json]",
};

/** Splits a submission into one workbook for each department. */
export const split: Verb = {
  syntax,
  run: async (given, readers) => {
    const file = await readInput(onePath(given, syntax));
    const out = given.required("out");
    const list = given.value("departments");
    const departments = list === undefined ? null : await readInput(list);
    const reading = await splitFile({ file, departments }, new Date(), readers);
    const { bytes, ...done } = valueOf(reading);
    await makeFolder(out);
    for (const part of done.parts)
      await writeOutput(path.join(out, part.file.name), part.file.bytes);
    const keep = given.value("keep");
    if (keep !== undefined) await writeOutput(keep, bytes);
    const plain = plainSplit(done);
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json: { out, ...plain, findings: reading.findings.map(plainFinding) },
      lines: [
        ...plain.parts.map(
          ({ department, criteria, figures, file: name }) =>
            `${department}: ${criteria.length} tiêu chí, ${figures.length} số liệu → ${path.join(out, name)}`
        ),
        ...findingLines(reading.findings),
        ...(keep === undefined ? [] : [`Đã ghi ${keep}`]),
      ],
    };
  },
};
