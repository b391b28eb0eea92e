import { mergeFile, plainFinding, plainMerge } from "@/app/headless";
import { hasErrors } from "@/findings";
import { misused, type Syntax } from "../arguments";
import { readInput, readInputs, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["out", "departments"],
  switches: [],
  usage: "merge TỆP PHẦN... --out TỆP.xlsx [--departments PHÂN_CÔNG.json|.csv] [--json]",
};

/** Merges the parts of departments into a submission; conflicts stay unchanged and are reported. */
export const merge: Verb = {
  syntax,
  run: async (given, readers) => {
    const [first, ...others] = given.paths;
    if (first === undefined || others.length === 0)
      return misused("cần tệp của đơn vị và ít nhất một phần", syntax);
    const file = await readInput(first);
    const parts = await readInputs(others);
    const out = given.required("out");
    const list = given.value("departments");
    const departments = list === undefined ? null : await readInput(list);
    const reading = await mergeFile({ file, departments }, parts, new Date(), readers);
    const { bytes, submission, ...done } = valueOf(reading);
    await writeOutput(out, bytes);
    const plain = plainMerge(done);
    return {
      exit: hasErrors(reading.findings) ? 1 : 0,
      json: {
        out,
        unit: submission.unit,
        year: submission.year,
        ...plain,
        findings: reading.findings.map(plainFinding),
      },
      lines: [
        `${submission.unit}: đã lấy ${plain.taken.length} nội dung, ${plain.conflicts.length} xung đột`,
        ...plain.departments.map(progressLine),
        ...findingLines(reading.findings),
        `Đã ghi ${out}`,
      ],
    };
  },
};

type Progress = ReturnType<typeof plainMerge>["departments"][number];

function progressLine({ department, entered, criteria, points, standard }: Progress): string {
  const shown = (number: number | null) => (number === null ? "–" : number.toLocaleString("vi"));
  return `  ${department ?? "Chưa phân công"}: đã chấm ${entered}/${criteria} tiêu chí, ${shown(points)}/${shown(standard)} điểm`;
}
