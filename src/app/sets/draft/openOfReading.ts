import {
  type CriteriaNode,
  type CriteriaSet,
  type Points,
  type SetEdit,
  type SetFacts,
  setTotal,
  sumOfChildren,
  toNumber,
  walk,
} from "@/criteria";
import { type Finding, finding, type FindingCode, type Place } from "@/findings";
import { pointsInLabel } from "@/import/rows/pointsText";

/** The corrections after which a person has answered a finding of reading, made on the same criterion. */
const ANSWERED_BY: Partial<Readonly<Record<FindingCode, readonly SetEdit["kind"][]>>> = {
  "import.pointsInferred": ["points"],
  "import.tierAboveStandard": ["points", "tierPoints"],
  "import.conditionNotRead": ["rule", "bounds", "yesTier"],
  "import.tierImplied": ["rule", "bounds", "removeTier"],
  "import.levelMissing": ["level", "code"],
  "import.codeMissing": ["level", "code"],
  "import.duplicateCode": ["code"],
  "import.levelFromLook": ["level"],
  "import.ruleNotRead": ["rule"],
  "import.proportionalRead": ["rule", "details"],
  "import.lateRead": ["rule", "details"],
  "import.outsideUnsure": ["outside"],
  "import.outsideInTotal": ["outside"],
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
  return [
    ...open,
    ...(told ? [] : leftTotal(corrected.set)),
    ...leftHeadings(corrected),
    ...leftPartTotals(corrected.set),
  ];
}

/** Totals printed for a part ("Cộng mục I: 15") that its rows no longer add up to. */
export function leftPartTotals(set: CriteriaSet): Finding[] {
  return walk(set).flatMap((placed) => {
    const { node } = placed;
    const { children, points, printedTotal } = node;
    const sum = children.length > 0 ? sumOfChildren(placed) : points;
    return printedTotal === undefined || printedTotal === sum
      ? []
      : [totalDiffers(node, printedTotal, sum)];
  });
}

function totalDiffers(node: CriteriaNode, printed: Points, sum: Points): Finding {
  const { sheet, cell } = node.source.row ?? {};
  const where = {
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    criterion: node.id,
  };
  const data = { label: node.label, printed: toNumber(printed), sum: toNumber(sum) };
  return finding("import.totalDiffers", where, data);
}

function leftTotal(set: CriteriaSet): Finding[] {
  const total = setTotal(set);
  if (set.printedTotal === undefined || set.printedTotal === total) return [];
  const data = { label: "", printed: toNumber(set.printedTotal), sum: toNumber(total) };
  return [finding("import.totalDiffers", {}, data)];
}

/** Headings that name their points in words, "(110 điểm)", agreed with their cell and do so no longer. */
function leftHeadings({ read, set }: Corrected): Finding[] {
  const before = new Map(walk(read).map(({ node }) => [node.id, node]));
  return walk(set).flatMap(({ node }) => {
    const was = before.get(node.id);
    if (was === node || !was || pointsInLabel(was.label) !== was.points) return [];
    const named = pointsInLabel(node.label);
    return named === null || named === node.points ? [] : [totalDiffers(node, named, node.points)];
  });
}

/** A person supplied what the titles lacked. */
const TOLD_BY: Partial<Readonly<Record<FindingCode, keyof SetFacts>>> = {
  "import.yearNotRead": "year",
  "import.decisionNotRead": "decision",
};

function isTold({ code }: Finding, { edits }: Corrected): boolean {
  const fact = TOLD_BY[code];
  return (
    fact !== undefined &&
    edits.some((edit) => edit.kind === "facts" && (edit.facts[fact] ?? null) !== null)
  );
}

/** A person took the row away, and with it everything that was found there. */
function isRemoved({ where: { criterion } }: Finding, { read, set }: Corrected): boolean {
  const has = (nodes: CriteriaSet) => walk(nodes).some(({ node }) => node.id === criterion);
  return criterion !== undefined && read !== set && has(read) && !has(set);
}

function isAnswered(found: Finding, corrected: Corrected): boolean {
  if (isRemoved(found, corrected) || isTold(found, corrected)) return true;
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
  const gone = walk(read).find(({ node: { source } }) => isAt(source.row, where));
  const heading = walk(set).find(({ node: { source } }) => isAt(source.row, where));
  if (heading) return data["printed"] === toNumber(heading.node.points);
  if (gone) return true;
  const ofWhole = data["sum"] === toNumber(setTotal(read));
  return ofWhole && data["printed"] === toNumber(setTotal(set));
}

function isAt(row: Place | undefined, { sheet, cell }: Place): boolean {
  return cell !== undefined && row?.cell === cell && row.sheet === sheet;
}
