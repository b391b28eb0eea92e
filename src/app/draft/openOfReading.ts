import { setTotal, toNumber, walk, type CriteriaSet, type SetEdit } from "@/criteria";
import type { Finding, FindingCode } from "@/findings";

/** The corrections after which a person has answered a finding of reading, made on the same criterion. */
const ANSWERED_BY: Partial<Readonly<Record<FindingCode, readonly SetEdit["kind"][]>>> = {
  "import.pointsInferred": ["points"],
  "import.tierAboveStandard": ["points", "tierPoints"],
  "import.conditionNotRead": ["rule", "bounds", "yesTier"],
  "import.tierImplied": ["rule", "bounds"],
  "import.levelMissing": ["level"],
};

interface Corrected {
  readonly read: CriteriaSet;
  readonly set: CriteriaSet;
  readonly edits: readonly SetEdit[];
}

/** What reading found and no correction has answered. */
export function openOfReading(findings: readonly Finding[], corrected: Corrected): Finding[] {
  return findings.filter((found) => !isAnswered(found, corrected));
}

function isAnswered(found: Finding, corrected: Corrected): boolean {
  if (found.code === "import.totalDiffers") return totalAgrees(found, corrected.set);
  const kinds =
    found.code === "import.pointsNotRead"
      ? pointsAnsweredBy(found, corrected.read)
      : (ANSWERED_BY[found.code] ?? []);
  return corrected.edits.some(
    ({ node, kind }) => node === found.where.criterion && kinds.includes(kind)
  );
}

/** The criterion's own points are typed; a tier whose points were not read is not there, so another rule must do without it. */
function pointsAnsweredBy({ where, data }: Finding, read: CriteriaSet): readonly SetEdit["kind"][] {
  const node = walk(read).find((placed) => placed.node.id === where.criterion)?.node;
  return node?.label === data["label"] ? ["points"] : ["rule"];
}

function totalAgrees({ data }: Finding, set: CriteriaSet): boolean {
  return data["printed"] === toNumber(setTotal(set));
}
