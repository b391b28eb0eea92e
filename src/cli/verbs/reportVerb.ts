import { plainFinding, readClusterFile, reportBytes } from "@/app/headless";
import { hasErrors } from "@/findings";
import { onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import { bundledTemplate } from "../template";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["template", "out"],
  switches: [],
  usage: "report CỤM.xlsx [--template MẪU.docx] --out BÁO_CÁO.docx [--json]",
};

/** Fills the report document from a cluster workbook. */
export const report: Verb = {
  syntax,
  run: async (given, readers) => {
    const cluster = await readClusterFile(await readInput(onePath(given, syntax)), readers);
    const template = given.value("template");
    const bytes =
      template === undefined ? await bundledTemplate() : (await readInput(template)).bytes;
    const filled = await reportBytes(valueOf(cluster).cluster, bytes);
    const out = given.required("out");
    await writeOutput(out, valueOf(filled));
    const findings = [...cluster.findings, ...filled.findings];
    return {
      exit: hasErrors(findings) ? 1 : 0,
      json: { out, findings: findings.map(plainFinding) },
      lines: [...findingLines(findings), `Đã ghi ${out}`],
    };
  },
};
