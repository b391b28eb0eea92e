import type { GridCell } from "@/grid";
import { type Assignment, NO_ASSIGNMENT } from "@/pooling/departments";
import { readSubmissions } from "@/unitSheets";
import {
  type MergeChoice,
  mergeParts,
  type MergePlan,
  NO_NOTE,
  readParts,
} from "@/unitSheets/departments";
import {
  blankUnit,
  type Edit,
  entered,
  type Grids,
  heldIn,
  KHONG_SETS,
  partOf,
  PHO_BIEN,
  submissionIn,
  VAN_BAN,
  written,
} from "./unitSheets";

/** What stood in the unit's sheets when they were split. */
const AT_SPLIT: readonly Edit[] = [
  ["A.1", "result", "=139/146"],
  ["A.1", "evidence", "Báo cáo số 12/BC-STP"],
  ["A.2", "result", 45342],
  ["B.1", "result", "Có"],
  ["C.2", "typedPoints", 2.5],
];

const unit = entered(blankUnit(), AT_SPLIT);
const PARTS = { van: partOf(unit, VAN_BAN), pho: partOf(unit, PHO_BIEN) };

function merged(
  now: Grids,
  parts: Readonly<Record<string, Grids>>,
  choices: readonly MergeChoice[] = [],
  assignment: Assignment = NO_ASSIGNMENT,
  decided: readonly string[] = []
): MergePlan {
  const returned = Object.entries(parts).flatMap(([file, grids]) => {
    const reading = readParts(file, grids, KHONG_SETS);
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    return reading.value;
  });
  return mergeParts(submissionIn(now), { ...NO_NOTE, assignment, decided }, returned, choices);
}

const keys = (plan: MergePlan) => plan.conflicts.map(({ cell }) => cell.key);
const codes = ({ findings }: MergePlan) => findings.map(({ code }) => code);

test("a part holds its department's criteria alone, with what stood there, and adds up", () => {
  const part = submissionIn(PARTS.van);
  expect(part.department).toBe(VAN_BAN);
  expect([...part.entries.keys()]).toEqual(["A.1", "A.2", "A.3", "A.4"]);
  expect(heldIn(PARTS.van, "A.1", "result")).toBe("=139/146");
  expect(heldIn(PARTS.van, "A.1", "evidence")).toBe("Báo cáo số 12/BC-STP");
  expect(heldIn(PARTS.van, "A.2", "result")).toBe(45342);
  // A.1 139/146 is 95,21%: 1,75; A.2 on 20/02: 1; out of 2 + 1 + 2 + 1,5.
  expect(part.score.totals).toMatchObject({ self: 27_500, outOf: 65_000 });
  expect(part.figuresSheet).toBeNull();
  expect(PARTS.van.map(({ name }) => name)).toEqual(["Chấm điểm"]);
});

test("what only the departments changed is taken, what only the unit changed stays", () => {
  const van = entered(PARTS.van, [
    ["A.1", "result", "=146/146"],
    ["A.3", "result", 0],
  ]);
  const pho = entered(PARTS.pho, [
    ["B.1", "result", null],
    ["B.1", "explanation", "Chưa phối hợp"],
  ]);
  const now = entered(unit, [
    ["C.2", "typedPoints", 3],
    ["A.4", "result", 7],
  ]);
  const plan = merged(now, { "van.xlsx": van, "pho.xlsx": pho });
  expect(plan.conflicts).toEqual([]);
  expect(plan.taken.map(({ cell, before, after }) => [cell.key, before, after])).toEqual([
    ["c:A.1~result", "=139/146", "=146/146"],
    ["c:A.3~result", "", "0"],
    ["c:B.1~result", "Có", ""],
    ["c:B.1~explanation", "", "Chưa phối hợp"],
  ]);
  const after = written(now, plan.writes);
  expect(heldIn(after, "A.1", "result")).toBe("=146/146");
  expect(heldIn(after, "B.1", "result")).toBeNull();
  expect(heldIn(after, "C.2", "typedPoints")).toBe(3);
  expect(heldIn(after, "A.4", "result")).toBe(7);
  expect(heldIn(after, "A.1", "evidence")).toBe("Báo cáo số 12/BC-STP");
  // 2 + 1 + 2 + 1,5 and 3 of C.2; B.1 was cleared.
  expect(submissionIn(after).score.totals.self).toBe(95_000);
});

test("cells changed on both sides are conflicts with all three contents, and stay as they are", () => {
  const van = entered(PARTS.van, [
    ["A.1", "result", "=140/146"],
    ["A.2", "result", 45352],
    ["A.3", "result", 0],
  ]);
  const now = entered(unit, [
    ["A.1", "result", 0.96],
    ["A.2", "result", null],
    ["A.3", "result", 0],
  ]);
  const plan = merged(now, { "van.xlsx": van });
  expect(plan.writes).toEqual([]);
  expect(plan.conflicts).toMatchObject([
    {
      cell: { key: "c:A.1~result" },
      base: "=139/146",
      ours: "96%",
      theirs: [{ shown: "=140/146", parts: [`${VAN_BAN} (van.xlsx)`] }],
    },
    {
      cell: { key: "c:A.2~result" },
      base: "20/02/2024",
      ours: "",
      theirs: [{ shown: "01/03/2024" }],
    },
  ]);
  expect(codes(plan).filter((code) => code === "merge.conflict")).toHaveLength(2);
});

test("a choice settles its conflict, unless something changed since it was made", () => {
  const van = entered(PARTS.van, [
    ["A.1", "result", "=140/146"],
    ["A.2", "result", 45352],
    ["A.4", "result", 3],
  ]);
  const now = entered(unit, [
    ["A.1", "result", 0.96],
    ["A.2", "result", 45343],
    ["A.4", "result", 4],
  ]);
  const first = merged(now, { "van.xlsx": van });
  const choices = first.conflicts.map(({ cell, content, theirs }) => ({
    key: cell.key,
    ours: content,
    content: cell.key === "c:A.2~result" ? content : (theirs[0]?.content ?? ""),
  }));
  const settled = merged(now, { "van.xlsx": van }, choices);
  expect(keys(settled)).toEqual([]);
  expect(settled.taken.map(({ cell, after }) => [cell.key, after])).toEqual([
    ["c:A.1~result", "=140/146"],
    ["c:A.4~result", "3"],
  ]);
  // Merged again with what was decided, nothing is asked, until one of the contents is another.
  const after = written(now, settled.writes);
  const again = merged(after, { "van.xlsx": van }, [], NO_ASSIGNMENT, settled.decided);
  expect([again.writes, keys(again), codes(again)]).toEqual([[], [], ["merge.settledBefore"]]);
  const oursNew = entered(after, [["A.2", "result", 45350]]);
  const asked = merged(oursNew, { "van.xlsx": van }, [], NO_ASSIGNMENT, settled.decided);
  expect(keys(asked)).toEqual(["c:A.2~result"]);
  const changed = entered(now, [["A.1", "result", 0.97]]);
  expect(keys(merged(changed, { "van.xlsx": van }, choices))).toEqual(["c:A.1~result"]);
  const otherPart = entered(van, [["A.4", "result", 5]]);
  expect(keys(merged(now, { "van.xlsx": otherPart }, choices))).toEqual(["c:A.4~result"]);
});

test("two files of one department: the same counts once, different contents are a conflict in either order", () => {
  const one = entered(PARTS.van, [["A.3", "result", 0]]);
  const same = merged(unit, { "a.xlsx": one, "b.xlsx": one });
  expect(codes(same)).toEqual(["part.repeated"]);
  expect(same.taken.map(({ cell, parts }) => [cell.key, parts])).toEqual([
    ["c:A.3~result", [`${VAN_BAN} (a.xlsx)`, `${VAN_BAN} (b.xlsx)`]],
  ]);
  const other = entered(PARTS.van, [
    ["A.3", "result", 2],
    ["A.4", "result", 6],
  ]);
  const differ = merged(unit, { "a.xlsx": one, "b.xlsx": other });
  expect(codes(differ)).toEqual(["part.several", "merge.conflict"]);
  expect(keys(differ)).toEqual(["c:A.3~result"]);
  expect(differ.taken.map(({ cell }) => cell.key)).toEqual(["c:A.4~result"]);
  const turned = merged(unit, { "b.xlsx": other, "a.xlsx": one });
  expect(turned.conflicts).toEqual(differ.conflicts);
  expect(turned.writes).toEqual(differ.writes);
});

test("errors are not taken, of formulas that refer to other cells only the result", () => {
  const submission = submissionIn(PARTS.van);
  const rowOf = (id: string) => Number((submission.cellOf(id, "result") ?? "").slice(1)) - 1;
  const column = 5;
  const withContents = PARTS.van.map((grid) => {
    const rows = new Map(grid.rows);
    const put = (row: number, cell: GridCell) =>
      rows.set(row, new Map(rows.get(row)).set(column, cell));
    put(rowOf("A.3"), { value: { error: "#REF!" }, formula: "#REF!+1" });
    put(rowOf("A.4"), { value: 6, formula: "SUM(Z1:Z3)" });
    return { ...grid, rows };
  });
  const plan = merged(unit, { "van.xlsx": withContents });
  expect(plan.taken.map(({ cell, after }) => [cell.key, after])).toEqual([["c:A.4~result", "6"]]);
  expect(plan.findings).toMatchObject([
    { code: "merge.unusable", data: { theirs: "#REF!" }, where: { file: "van.xlsx" } },
    { code: "merge.formulaAsValue", data: { formula: "=SUM(Z1:Z3)" } },
  ]);
});

test("a criterion given to another department meanwhile is reported and not taken", () => {
  const van = entered(PARTS.van, [
    ["A.3", "result", 0],
    ["A.4", "result", 6],
  ]);
  const assignment = { nodes: new Map([["A.3", PHO_BIEN]]), figures: new Map() };
  const plan = merged(unit, { "van.xlsx": van }, [], assignment);
  expect(plan.taken.map(({ cell }) => cell.key)).toEqual(["c:A.4~result"]);
  expect(plan.findings).toMatchObject([
    { code: "part.notOwn", where: { file: "van.xlsx" }, data: { held: "0", owner: PHO_BIEN } },
  ]);
});

test("figures go to the department that they are assigned to, and come back from it", () => {
  const figures = new Map([
    ["stp-de-nghi", VAN_BAN],
    ["stp-tham-dinh-truoc-ban-hanh", VAN_BAN],
  ]);
  const assignment = { nodes: new Map<string, string>(), figures };
  const before = entered(unit, [["stp-de-nghi", "value", 12]]);
  const part = partOf(before, VAN_BAN, assignment);
  expect([...submissionIn(part).figures.keys()]).toEqual([...figures.keys()]);
  expect(heldIn(part, "stp-de-nghi", "value")).toBe(12);
  const back = entered(part, [
    ["stp-de-nghi", "previous", 10],
    ["stp-tham-dinh-truoc-ban-hanh", "numerator", 9],
    ["stp-tham-dinh-truoc-ban-hanh", "denominator", 10],
    ["A.3", "result", 1],
  ]);
  const plan = merged(before, { "van.xlsx": back }, [], assignment);
  expect(plan.taken.map(({ cell }) => [cell.key, cell.sheet])).toEqual([
    ["c:A.3~result", "Chấm điểm"],
    ["f:stp-de-nghi~previous", "Số liệu"],
    ["f:stp-tham-dinh-truoc-ban-hanh~numerator", "Số liệu"],
    ["f:stp-tham-dinh-truoc-ban-hanh~denominator", "Số liệu"],
  ]);
  const [scoring] = back;
  if (!scoring) throw new Error("no part");
  expect(codes(merged(before, { "van.xlsx": [scoring] }, [], assignment))).toEqual([
    "part.figuresGone",
  ]);
});

test("a part is read as what it is: nothing about criteria of others", () => {
  const reading = readSubmissions("", PARTS.van, KHONG_SETS);
  const criteria = new Set(reading.findings.map(({ where }) => where.criterion ?? "A.1"));
  expect([...criteria].every((id) => id.startsWith("A."))).toBe(true);
});
