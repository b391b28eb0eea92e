import {
  type Finding,
  finding,
  type FindingCode,
  type Reading,
  readingOf,
  refused,
} from "@/findings";
import { checkSet } from "../checks";
import {
  type CriteriaNode,
  type CriteriaSet,
  type Decision,
  EXCEPTION_CHECKS,
  type RowSource,
  type SetPolicy,
  type SourceRow,
} from "../criteriaSet";
import { DEFAULT_POLICY } from "../defaultPolicy";
import {
  type Field,
  isAbsent,
  isObjectOf,
  member,
  readExact,
  readFilledText,
  readFlag,
  readInteger,
  readIsoDate,
  readList,
  readOneOf,
  readText,
  report,
} from "./jsonFields";
import { parseRule } from "./parseRule";
import { type NodeDocument, SET_FORMAT, type SetDocument } from "./setDocument";

const SET_MEMBERS = [
  "format",
  "id",
  "version",
  "title",
  "decision",
  "year",
  "unitKind",
  "state",
  "notes",
  "period",
  "policy",
  "sources",
  "exceptions",
  "figureLinks",
  "printedTotal",
  "nodes",
] as const satisfies readonly (keyof SetDocument)[];

const NODE_MEMBERS = [
  "id",
  "code",
  "label",
  "points",
  "rule",
  "outside",
  "department",
  "expectedEvidence",
  "printedTotal",
  "children",
  "source",
  "shortened",
  "placeholder",
] as const satisfies readonly (keyof NodeDocument)[];

/** Faults that leave no set to work with; other faults come along with the set, to be accepted or mended. */
const FATAL: readonly FindingCode[] = [
  "set.duplicateId",
  "set.leafWithoutRule",
  "set.parentWithRule",
  "set.badPoints",
  "set.countStepMissing",
  "set.badReference",
];

/** Whether a finding leaves no set to work with, whoever accepts it. */
export function isFatal({ code }: Finding): boolean {
  return FATAL.includes(code);
}

/** Official tables are five levels deep; a document deeper than this is no table. */
export const MAX_DEPTH = 12;

/**
 * Reads a set document (see `SetDocument`; members with an obvious default may be left out) and
 * checks it. Refused with all that is wrong where it is no set: set.malformed (data: path,
 * expected), set.tooNew. A set whose sums or ladders are wrong is read, with those findings.
 */
export function parseSet(json: unknown): Reading<CriteriaSet> {
  const root: Field = { value: json, path: "", findings: [] };
  if (!isObjectOf(root, SET_MEMBERS)) return refused(...root.findings);
  const tooNew = newerFormat(member(root, "format"));
  if (tooNew !== null)
    return refused(finding("set.tooNew", {}, { format: tooNew, known: SET_FORMAT }));
  const set = readSet(root);
  if (root.findings.length > 0) return refused(...root.findings);
  const findings = checkSet(set);
  return findings.some(isFatal) ? refused(...findings) : readingOf(set, findings);
}

/** The number of a later form, which this program must not guess at; null for its own. */
function newerFormat(field: Field): number | null {
  if (typeof field.value === "number" && field.value > SET_FORMAT) return field.value;
  readInteger(field, SET_FORMAT, SET_FORMAT, SET_FORMAT);
  return null;
}

function readSet(root: Field): CriteriaSet {
  const nodes = member(root, "nodes");
  const printedTotal = member(root, "printedTotal");
  const set = {
    id: readFilledText(member(root, "id")),
    version: readFilledText(member(root, "version")),
    title: readFilledText(member(root, "title")),
    decision: readDecision(member(root, "decision")),
    year: readInteger(member(root, "year"), 1900, 9999),
    unitKind: readOneOf(member(root, "unitKind"), ["soTuPhap", "thads", "toaAn", "khac"]),
    state: readOneOf(member(root, "state"), ["official", "partial", "sample"]),
    notes: readList(member(root, "notes"), readFilledText, true),
    period: readPeriod(member(root, "period")),
    policy: readPolicy(member(root, "policy")),
    sources: readList(member(root, "sources"), readSource, true),
    exceptions: readList(member(root, "exceptions"), readException, true),
    figureLinks: readList(member(root, "figureLinks"), readFigureLink, true),
    ...(isAbsent(printedTotal) ? {} : { printedTotal: readExact(printedTotal) }),
    nodes: readList(nodes, (node) => readNode(node, 1)),
  };
  if (Array.isArray(nodes.value) && nodes.value.length === 0) report(nodes, "at least one node");
  return set;
}

function readDecision(field: Field): Decision | null {
  if (isAbsent(field) || field.value === null) return null;
  isObjectOf(field, ["number", "date", "issuer"]);
  return {
    number: readFilledText(member(field, "number")),
    date: readIsoDate(member(field, "date"), true),
    issuer: readText(member(field, "issuer"), ""),
  };
}

function readPeriod(field: Field): CriteriaSet["period"] {
  if (isAbsent(field) || field.value === null) return null;
  isObjectOf(field, ["from", "to"]);
  const period = {
    from: readIsoDate(member(field, "from"), false),
    to: readIsoDate(member(field, "to"), false),
  };
  if (period.to < period.from) report(member(field, "to"), "date not before the first");
  return period;
}

function readPolicy(field: Field): SetPolicy {
  if (!isAbsent(field))
    isObjectOf(field, ["percentDecimals", "pointDecimals", "notArising", "classes"]);
  return {
    percentDecimals: readInteger(
      member(field, "percentDecimals"),
      0,
      2,
      DEFAULT_POLICY.percentDecimals
    ),
    pointDecimals: readInteger(member(field, "pointDecimals"), 0, 4, DEFAULT_POLICY.pointDecimals),
    notArising: readOneOf(
      member(field, "notArising"),
      ["full", "leaveOut", "rescale", "person"],
      DEFAULT_POLICY.notArising
    ),
    classes: readList(
      member(field, "classes"),
      (band) => {
        isObjectOf(band, ["name", "min"]);
        return { name: readFilledText(member(band, "name")), min: readExact(member(band, "min")) };
      },
      true
    ),
  };
}

function readSource(field: Field): CriteriaSet["sources"][number] {
  isObjectOf(field, ["key", "title", "address"]);
  return {
    key: readFilledText(member(field, "key")),
    title: readText(member(field, "title"), ""),
    address: readText(member(field, "address"), ""),
  };
}

function readException(field: Field): CriteriaSet["exceptions"][number] {
  isObjectOf(field, ["node", "check", "reason"]);
  return {
    node: readFilledText(member(field, "node")),
    check: readOneOf(member(field, "check"), EXCEPTION_CHECKS),
    reason: readFilledText(member(field, "reason")),
  };
}

function readFigureLink(field: Field): CriteriaSet["figureLinks"][number] {
  isObjectOf(field, ["figure", "criterion"]);
  return {
    figure: readFilledText(member(field, "figure")),
    criterion: readFilledText(member(field, "criterion")),
  };
}

function readNode(field: Field, depth: number): CriteriaNode {
  isObjectOf(field, NODE_MEMBERS);
  const children = member(field, "children");
  const outside = member(field, "outside");
  const printedTotal = member(field, "printedTotal");
  if (depth >= MAX_DEPTH && Array.isArray(children.value) && children.value.length > 0) {
    report(children, `at most ${MAX_DEPTH} levels`);
  }
  return {
    id: readFilledText(member(field, "id")),
    code: readText(member(field, "code")),
    label: readFilledText(member(field, "label")),
    points: readExact(member(field, "points"), "set.badPoints"),
    rule: parseRule(member(field, "rule")),
    ...(isAbsent(outside) ? {} : { outside: readOneOf(outside, ["bonus", "penalty"]) }),
    ...readNote(field, "department"),
    ...readNote(field, "expectedEvidence"),
    ...(isAbsent(printedTotal) ? {} : { printedTotal: readExact(printedTotal) }),
    children:
      depth < MAX_DEPTH ? readList(children, (child) => readNode(child, depth + 1), true) : [],
    source: readRowSource(member(field, "source")),
    shortened: readFlag(member(field, "shortened"), false),
    placeholder: readFlag(member(field, "placeholder"), false),
  };
}

/** What an office says of a criterion for itself; absent where it says nothing. */
function readNote<Key extends "department" | "expectedEvidence">(
  field: Field,
  key: Key
): Partial<Record<Key, string>> {
  const note = member(field, key);
  return isAbsent(note) ? {} : ({ [key]: readFilledText(note) } as Record<Key, string>);
}

/** A row that says nothing of its source was read from no source. */
function readRowSource(field: Field): RowSource {
  if (isAbsent(field)) return { key: null, reading: "missing" };
  isObjectOf(field, ["key", "reading", "note", "row"]);
  const key = member(field, "key");
  const note = member(field, "note");
  const row = member(field, "row");
  return {
    key: key.value === null || isAbsent(key) ? null : readFilledText(key),
    reading: readOneOf(member(field, "reading"), ["read", "arithmetic", "missing", "sample"]),
    ...(isAbsent(note) ? {} : { note: readText(note) }),
    ...(isAbsent(row) ? {} : { row: readSourceRow(row) }),
  };
}

function readSourceRow(field: Field): SourceRow {
  isObjectOf(field, ["sheet", "cell", "text"]);
  const [sheet, cell] = [member(field, "sheet"), member(field, "cell")];
  return {
    ...(isAbsent(sheet) ? {} : { sheet: readText(sheet) }),
    ...(isAbsent(cell) ? {} : { cell: readText(cell) }),
    text: readText(member(field, "text")),
  };
}
