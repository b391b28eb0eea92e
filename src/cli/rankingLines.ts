import type { PoolOutcome } from "@/app";
import { plainUnits } from "@/app/headless";

const STATUSES = {
  counted: "",
  findings: "có lỗi cần xem",
  conflict: "nhiều bản khác nhau",
  missing: "chưa gửi",
  refused: "không được tính",
} as const;

/** The ranking of every group in words; equal ranks are shown as equal. */
export function rankingLines(outcome: PoolOutcome): string[] {
  const units = plainUnits(outcome);
  return outcome.cluster.roster.groups.flatMap(({ id, title }) => {
    const own = units
      .filter(({ group }) => group === id)
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    return ["", title, ...own.map(unitLine)];
  });
}

function unitLine(unit: ReturnType<typeof plainUnits>[number]): string {
  const rank = unit.rank === null ? "–" : String(unit.rank);
  const points =
    unit.counted === null ? "–" : unit.counted.toLocaleString("vi", { minimumFractionDigits: 2 });
  const remarks = [unit.tied > 1 ? "đồng hạng" : "", STATUSES[unit.status], unit.class ?? ""]
    .filter((text) => text !== "")
    .join(", ");
  return `  ${rank.padStart(3)}  ${points.padStart(8)}  ${unit.unit}${remarks === "" ? "" : ` (${remarks})`}`;
}
