import { setTotal, toNumber, walk, type CriteriaSet, type SetEdit } from "@/criteria";
import { finding, type Finding, type FindingCode, type Place } from "@/findings";

/** The corrections after which a person has answered a finding of reading, made on the same criterion. */
const ANSWERED_BY: Partial<Readonly<Record<FindingCode, readonly SetEdit["kind"][]>>> = {
  "import.pointsInferred": ["points"],
  "import.tierAboveStandard": ["points", "tierPoints"],
  "import.conditionNotRead": ["rule", "bounds", "yesTier"],
  "import.tierImplied": ["rule", "bounds"],
  "import.levelMissing": ["level"],
  "import.codeMissing": ["level"],
  "import.levelFromLook": ["level"],
  "import.ruleNotRead": ["rule"],
};

interface Corrected {
  readonly read: CriteriaSet;
  readonly set: CriteriaSet;
  readonly edits: readonly SetEdit[];
}

/** What reading found and no correction has answered, and a printed total that corrections have left. */
export function openOfReading(findings: readonly Finding[], corrected: Corrected): Finding[] {
  const open = findings.filter((found) => !isAnswered(found, corrected));
  const told = open.some(({ code }) => code === "import.totalDiffers");
  return told ? open : [...open, ...leftTotal(corrected.set)];
}

function leftTotal(set: CriteriaSet): Finding[] {
  const total = setTotal(set);
  if (set.printedTotal === undefined || set.printedTotal === total) return [];
  const data = { label: "", printed: toNumber(set.printedTotal), sum: toNumber(total) };
  return [finding("import.totalDiffers", {}, data)];
}

function isAnswered(found: Finding, corrected: Corrected): boolean {
  if (found.code === "import.totalDiffers") return totalAgrees(found, corrected);
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

/** A heading that names its points in words speaks of its own row; any other total of the whole table, where its sum was that. */
function totalAgrees({ where, data }: Finding, { read, set }: Corrected): boolean {
  const heading = walk(set).find(({ node: { source } }) => isAt(source.row, where));
  if (heading) return data["printed"] === toNumber(heading.node.points);
  const ofWhole = data["sum"] === toNumber(setTotal(read));
  return ofWhole && data["printed"] === toNumber(setTotal(set));
}

function isAt(row: Place | undefined, { sheet, cell }: Place): boolean {
  return cell !== undefined && row?.cell === cell && row.sheet === sheet;
}
