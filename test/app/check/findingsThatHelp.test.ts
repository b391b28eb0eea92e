import { type CheckedSheet, createUseCases, type UseCases } from "@/app";
import { type CriteriaSet, parseSet } from "@/criteria";
import type { FindingCode } from "@/findings";
import { parseA1, type RowModel, type SheetModel } from "@/grid";
import { messages } from "@/messages";
import { unitSheets } from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const SHEET = "Chấm điểm";
const [ID, LABEL, STANDARD, COUNTED] = [14, 1, 2, 3];

/** The hand-worked table with the year of THADS offices, which ends on 30 September. */
function table(): CriteriaSet {
  const period = { from: "2023-10-01", to: "2024-09-30" };
  return valueOf(parseSet({ ...setDocument, period }));
}

function sheets(year = 2024): readonly SheetModel[] {
  return unitSheets(table(), { unit: UNIT, year, illustrative: false });
}

function casesOver({ port }: Opened): UseCases {
  const reportTemplate = () => Promise.resolve(new Uint8Array());
  return createUseCases({ workbook: port, now: () => NOW, reportTemplate });
}

async function put(opened: Opened, models: readonly SheetModel[]): Promise<UseCases> {
  const options = { conflict: "refuse", time: NOW.toISOString(), reason: "" } as const;
  await opened.port.applySheets(models, options);
  return casesOver(opened);
}

async function checked(useCases: UseCases): Promise<CheckedSheet> {
  const [first] = valueOf(await useCases.check());
  if (!first) throw new Error("no sheet");
  return first;
}

/** A finding that must be there: its code, its cell, words of its sentence, and what its buttons write. */
type Expected = readonly [
  code: FindingCode,
  cell: string,
  says: string,
  fixes?: readonly (string | number)[],
];

/** Blank criteria, and formulas of a model whose rows were changed: they do not follow as a program's do. */
const BESIDE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "entry.missing",
  "row.cachedDiffers",
]);

function expectFound({ findings, fixOf }: CheckedSheet, expected: readonly Expected[]): void {
  const told = findings
    .filter(({ code }) => !BESIDE.has(code))
    .map((found) => ({
      spot: `${found.code} ${found.where.sheet ?? ""}!${found.where.cell ?? ""}`,
      text: messages("vi").finding(found),
      fixes: fixOf(found)?.choices.map((choice) =>
        choice.kind === "formula" ? "formula" : choice.value
      ),
    }));
  expect(told.map(({ spot }) => spot).toSorted()).toEqual(
    expected.map(([code, cell]) => `${code} ${SHEET}!${cell}`).toSorted()
  );
  for (const [code, cell, says, fixes] of expected) {
    const one = told.find(({ spot }) => spot === `${code} ${SHEET}!${cell}`);
    expect(one?.text).toContain(says);
    expect(one?.text).toMatch(/ [Hh]ãy |^Hãy /u);
    expect([code, one?.fixes]).toEqual([code, fixes]);
  }
}

/** Entries by cell: rows 10 A.1, 15 A.2, 19 A.3, 25 A.4, 30 B.1, 33 B.2, 37 B.3, 39 C.1 (40–42 its figures), 45 C.2. */
const ENTRIES: Readonly<Record<string, string | number>> = {
  // A count that is text, with a decimal comma; points that lost theirs.
  F25: "1,5",
  G25: -1,
  G45: 15,
  E45: "Đã nêu",
  // Not a number; a tier that is not in the list; a day that does not exist; a percentage without its sign.
  F19: "một ngày",
  F33: "80% số người",
  F15: "31/02/2024",
  F10: 95,
  // 0 points without a reason; 1.5 points without evidence, another score and yet another without reasons.
  F37: "Không đạt",
  F30: "Có",
  K30: 1,
  M30: 0.5,
  // 90 of 100 is above the target of 80 %: 10 points, on documents of other years and figures that are not final.
  F40: 90,
  F41: 100,
  F42: 0.8,
  I39: "Báo cáo số 12/BC-STP ngày 15/11/2024; số liệu tạm tính",
  I37: "Báo cáo số 12/BC-STP ngày 15/11/2024",
  I45: "Kế hoạch số 3/KH-STP ngày 02/9/2023",
};

const OF_ENTRIES: readonly Expected[] = [
  ["entry.numberAsText", "F25", "ghi “1,5” dưới dạng chữ", [1.5]],
  ["points.negative", "G25", "nhỏ hơn 0"],
  ["points.aboveStandard", "G45", "Có phải số cần nhập là 1,5 không?", [1.5, 0.15]],
  ["entry.notNumber", "F19", "“một ngày” không phải là số"],
  ["entry.notChoice", "F33", "“80% số người” không có trong tiêu chí này"],
  ["entry.notDate", "F15", "“31/02/2024” chưa phải là ngày"],
  ["entry.outOfRange", "F10", "Có phải số cần nhập là 95% không?", [0.95]],
  ["points.belowWithoutExplanation", "E37", "Điểm 0 thấp hơn điểm chuẩn 0,5 nhưng chưa ghi lý do"],
  ["points.withoutEvidence", "I30", "chưa ghi tài liệu minh chứng"],
  ["crossCheck.withoutReason", "L30", "khác điểm tự chấm nhưng chưa ghi lý do"],
  ["appraised.withoutReason", "N30", "khác điểm trước đó nhưng chưa ghi lý do"],
  [
    "evidence.afterPeriod",
    "I37",
    "“Báo cáo 12/BC-STP” (15/11/2024) có sau kỳ chấm điểm (từ 01/10/2023 đến 30/09/2024)",
  ],
  ["evidence.claimedTwice", "I37", "cho 2 tiêu chí (I37, I39)"],
  ["evidence.provisional", "I39", "“số liệu tạm; tạm tính”"],
  ["evidence.beforePeriod", "I45", "“Kế hoạch 3/KH-STP” (02/09/2023) có trước kỳ chấm điểm"],
];

/** A blank sheet whose rows somebody changed who lifted its protection. */
function changed(change: (rows: RowModel[], tools: RowTools) => void): readonly SheetModel[] {
  const [scoring, figures] = sheets() as [SheetModel, SheetModel];
  const rows = [...scoring.rows];
  const at = (tag: string) => rows.findIndex(({ cells }) => cells.get(ID)?.value === tag);
  const set = (tag: string, column: number, value: string | number) => {
    const row = rows[at(tag)];
    if (!row) throw new Error(tag);
    rows[at(tag)] = { ...row, cells: new Map([...row.cells, [column, { value }]]) };
  };
  change(rows, { at, set });
  return [{ ...scoring, rows }, figures];
}

interface RowTools {
  readonly at: (tag: string) => number;
  readonly set: (tag: string, column: number, value: string | number) => void;
}

function changeTiers(_rows: RowModel[], { set }: RowTools): void {
  set("A.1~t2", STANDARD, 1.8);
  set("A.1~t3", LABEL, "Từ 80% đến dưới 96%");
}

function changeRows(rows: RowModel[], { at, set }: RowTools): void {
  set("c:A.1", LABEL, "Thẩm định kịp thời");
  set("c:A.2", STANDARD, 5);
  set("c:A.3", COUNTED, 2);
  set("g:A", COUNTED, 6.5);
  // The text of another criterion beside this one's id: a row that was pasted or sorted here.
  set("c:B.1", LABEL, "Công tác khác");
  const copy = rows[at("c:B.3")];
  const last = rows[at("c:C.2")];
  if (!copy || !last) throw new Error("B.3, C.2");
  rows.splice(at("c:C.2"), 1);
  rows.splice(at("c:C.1"), 0, last);
  rows.push(copy);
  rows.splice(at("c:A.4"), 1);
}

/** The rows move up by one from A.4 (25) on; C.2 stands before C.1. */
const OF_DAMAGE: readonly Expected[] = [
  [
    "row.textDiffers",
    "B10",
    "đúng ra là “Thẩm định đúng tiến độ”, nay là “Thẩm định kịp thời”",
    ["Thẩm định đúng tiến độ"],
  ],
  ["row.standardChanged", "C15", "là 5 nhưng bảng tiêu chí quy định 1.", [1]],
  ["row.formulaOverwritten", "D19", "ghi đè bằng “2”", ["formula"]],
  ["row.parentTyped", "D9", "Mục “PHẦN ĐO ĐẾM” có điểm nhập tay 6,5"],
  ["row.missing", "B19", "Thiếu dòng 4 “Vụ việc tham gia tố tụng”, lẽ ra đứng dưới dòng của ô B19"],
  // What stands in the row is another criterion's: its text is not put back.
  ["row.textDiffers", "B29", "đúng ra là “Xây dựng kế hoạch phối hợp”, nay là “Công tác khác”"],
  ["row.duplicate", "B36", "có nhiều lần trong bảng (các ô B36, B"],
  ["row.moved", "B39", "không còn đứng đúng thứ tự"],
];

/** A tier is part of its criterion's row: these stand in A.1, whose text is as it was. */
const OF_TIERS: readonly Expected[] = [
  ["row.tierChanged", "C12", "đúng ra là “1,75”, nay là “1,8”", [1.75]],
  ["row.tierChanged", "B13", "nay là “Từ 80% đến dưới 96%”", ["Từ 80% đến dưới 95%"]],
];

describe.each(HOSTS)("findings that help, in %s", (_name, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.dispose());

  test("entries: each names its cell, says what happened and what now, and is jumped to", async () => {
    const useCases = await put(opened, sheets());
    await enter(opened, ENTRIES);
    const sheet = await checked(useCases);
    expectFound(sheet, OF_ENTRIES);
    for (const { where } of sheet.findings)
      valueOf(await useCases.goTo({ sheet: where.sheet ?? "", cell: where.cell ?? "" }));
  });

  test("rows and formulas", async () => {
    expectFound(await checked(await put(opened, changed(changeRows))), OF_DAMAGE);
  });

  test("another year, and several tables in one workbook", async () => {
    const useCases = await put(opened, sheets(2025));
    const other = unitSheets(table(), {
      unit: UNIT,
      year: 2024,
      illustrative: false,
      taken: [SHEET, "Số liệu"],
    });
    await put(opened, other);
    const reading = await useCases.check();
    const told = reading.findings.filter(({ code }) => code !== "entry.missing");
    expect(told.map(({ code, where }) => [code, where.sheet, where.cell])).toEqual([
      ["set.yearDiffers", SHEET, "B6"],
      ["sheet.tablesDiffer", other[0]?.name, undefined],
    ]);
  });

  test("a complete sheet is made beside one that lost a row: what it still held goes along", async () => {
    const withoutRow = changed((rows, { at }) => rows.splice(at("c:A.2"), 1));
    const useCases = await put(opened, withoutRow);
    // C.2 moved up from row 45.
    await enter(opened, { G44: 2.5 });
    const moved = valueOf(await useCases.moveSheet({ sheet: SHEET, year: 2024 }));
    expect([moved.carried, moved.findings.map(({ code }) => code)]).toEqual([1, ["set.sample"]]);
    const both = valueOf(await useCases.check());
    const codes = both.map(({ findings }) =>
      findings.map(({ code }) => code).filter((code) => code.startsWith("row."))
    );
    expect(codes[0]).toContain("row.missing");
    expect(codes[1]).toEqual([]);
    expect(both.map(({ score }) => score.totals.self)).toEqual([25000, 25000]);
  });

  test("tiers", async () => {
    expectFound(await checked(await put(opened, changed(changeTiers))), OF_TIERS);
  });
});

async function enter(opened: Opened, entries: typeof ENTRIES): Promise<void> {
  const writes = Object.entries(entries).map(([cell, value]) => {
    const at = parseA1(cell);
    if (!at) throw new Error(cell);
    return { ...at, value };
  });
  await opened.port.writeCells(SHEET, writes);
}
