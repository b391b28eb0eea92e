import { momentText } from "@/app/dates";
import { plainFinding, plainRecord, recordsCsv, recordsOfFile } from "@/app/headless";
import { onePath, type Syntax } from "../arguments";
import { readInput, writeOutput } from "../paths";
import { findingLines, valueOf } from "../refusal";
import type { Verb } from "./verb";

const syntax: Syntax = {
  values: ["csv"],
  switches: [],
  usage: "record TỆP [--csv TỆP.csv] [--json]",
};

/** Lists the record of changes that a workbook carries. */
export const record: Verb = {
  syntax,
  run: async (given, readers) => {
    const reading = await recordsOfFile(await readInput(onePath(given, syntax)), readers);
    const views = valueOf(reading);
    const csv = given.value("csv");
    if (csv !== undefined) await writeOutput(csv, new TextEncoder().encode(recordsCsv(views)));
    const records = views.map(plainRecord);
    return {
      exit: 0,
      json: {
        records,
        ...(csv === undefined ? {} : { out: csv }),
        findings: reading.findings.map(plainFinding),
      },
      lines: [
        ...records.flatMap(lines),
        ...findingLines(reading.findings),
        ...(csv === undefined ? [] : [`Đã ghi ${csv}`]),
      ],
    };
  },
};

function lines({ sheet, unit, changes, folded }: ReturnType<typeof plainRecord>): string[] {
  return [
    `${sheet} (${unit}): ${changes.length} thay đổi`,
    ...changes.map(
      (change) =>
        `  ${momentText(change.time)}  ${[change.occasion, change.who].filter(Boolean).join(", ")}  ${change.cell}  ${change.code} ${change.field}: ${change.old || "(trống)"} → ${change.new || "(trống)"}`
    ),
    ...(folded
      ? [`  ${folded.count} thay đổi cũ đã được gộp (đến ${momentText(folded.until)})`]
      : []),
  ];
}
