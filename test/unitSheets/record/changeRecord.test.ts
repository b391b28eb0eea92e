import fc from "fast-check";
import { gridOf, modelGrid } from "@/grid";
import {
  type CellContent,
  readRecords,
  RECORD_SHEET,
  recordSheetModel,
  recordUpdate,
  recordWrites,
  type SheetRecord,
} from "@/unitSheets/record";
import { type RecordedChange, recordedState } from "@/unitSheets/record/changeRecord";
import { foldedRecord } from "@/unitSheets/record/foldedRecord";
import { recordRows } from "@/unitSheets/record/recordSheet";
import { RUNS } from "~test/runs";
import { mark, recorded, scoringGrid } from "./units";

/** Records sheet after sheet, each through the cells that hold the records, as a workbook does. */
function recording() {
  let records: readonly SheetRecord[] = [];
  return (grid: ReturnType<typeof scoringGrid>, time: string, present = [grid.name]) => {
    const update = recordUpdate(records, [recorded(grid)], present, mark(time));
    const rows = [...records.flatMap(recordRows), ...update.rows];
    records = readRecords(modelGrid(recordSheetModel(rows)));
    return { update, records };
  };
}

/** What the cells held at a time: changes after it taken back from the state given, the newest first. */
function stateBefore(
  state: ReadonlyMap<string, CellContent>,
  changes: readonly RecordedChange[],
  time: string
): ReadonlyMap<string, CellContent> {
  const back = new Map(state);
  for (const { row, column, old } of changes.filter((one) => one.time > time).reverse()) {
    if (old === null) back.delete(`${row}|${column}`);
    else back.set(`${row}|${column}`, old);
  }
  return back;
}

const short = ({ time, occasion, row, column, cell, old, new: now }: RecordedChange) => [
  time,
  occasion,
  row,
  column,
  cell,
  old,
  now,
];

test("what was entered, changed and emptied, with old and new, told apart from the first recording", () => {
  const record = recording();
  record(
    scoringGrid([
      ["c:1", 0.95, "Báo cáo 12"],
      ["c:2", 3],
    ]),
    "2024-11-05T08:00:00Z"
  );
  const second = scoringGrid([["c:1", 0.97, "Báo cáo 12"], ["c:2"]]);
  const { update, records } = record(second, "2024-11-06T08:00:00Z");
  expect(update.found).toEqual([{ sheet: "Chấm điểm", count: 2, first: false }]);
  expect(records[0]?.changes.map(short)).toEqual([
    ["2024-11-05T08:00:00Z", "first", "c:1", "result", "D3", null, { value: 0.95 }],
    ["2024-11-05T08:00:00Z", "first", "c:1", "evidence", "E3", null, { value: "Báo cáo 12" }],
    ["2024-11-05T08:00:00Z", "first", "c:2", "result", "D4", null, { value: 3 }],
    ["2024-11-06T08:00:00Z", "check", "c:1", "result", "D3", { value: 0.95 }, { value: 0.97 }],
    ["2024-11-06T08:00:00Z", "check", "c:2", "result", "D4", { value: 3 }, null],
  ]);
  expect(records[0]?.changes[4]?.who).toBe("Nguyễn Văn An");
});

test("where nothing changed nothing is recorded, also after rows were sorted or put in", () => {
  const record = recording();
  record(
    scoringGrid([
      ["c:1", 1],
      ["c:2", { value: 2, formula: "D3+1" }],
    ]),
    "1"
  );
  const moved = scoringGrid([["x:"], ["c:2", { value: 2, formula: "D5+1" }], ["c:1", 1]]);
  const { update } = record(moved, "2");
  expect([update.found, update.rows]).toEqual([[], []]);
});

test("a text is not the number it looks like, and a formula is not its result", () => {
  const record = recording();
  record(
    scoringGrid([
      ["c:1", "1,5"],
      ["c:2", 1],
    ]),
    "1"
  );
  const now = scoringGrid([
    ["c:1", 1.5],
    ["c:2", { value: 1, formula: "146/146" }],
  ]);
  const { records } = record(now, "2");
  expect(records[0]?.changes.slice(2).map(({ old, new: after }) => [old, after])).toEqual([
    [{ value: "1,5" }, { value: 1.5 }],
    [{ value: 1 }, { formula: "146/146" }],
  ]);
});

test("a row that was deleted took its entries along; one that stands twice says nothing", () => {
  const record = recording();
  record(
    scoringGrid([
      ["c:1", 1],
      ["c:2", 2],
    ]),
    "1"
  );
  const { records } = record(
    scoringGrid([
      ["c:2", 9],
      ["c:2", 2],
    ]),
    "2"
  );
  expect(records[0]?.changes.slice(2).map(short)).toEqual([
    ["2", "check", "c:1", "result", "D3", { value: 1 }, null],
  ]);
});

describe("whose record it is", () => {
  test("a renamed sheet goes on with its own", () => {
    const record = recording();
    record(scoringGrid([["c:1", 1]]), "1");
    const { records } = record(scoringGrid([["c:1", 2]], { name: "CĐ 2024" }), "2");
    expect(records).toHaveLength(1);
    expect([records[0]?.sheet, records[0]?.changes.length]).toEqual(["CĐ 2024", 2]);
  });

  test("a copy beside the first sheet begins its own, and so does another unit's sheet", () => {
    const record = recording();
    record(scoringGrid([["c:1", 1]]), "1");
    const both = ["Chấm điểm", "Chấm điểm (2)"];
    const copy = record(scoringGrid([["c:1", 1]], { name: "Chấm điểm (2)" }), "2", both);
    expect(copy.update.found).toEqual([{ sheet: "Chấm điểm (2)", count: 1, first: true }]);
    const other = record(scoringGrid([["c:1", 1]], { unit: "Sở khác" }), "3");
    expect(other.update.found[0]?.first).toBe(true);
    expect(other.records.map(({ id, sheet }) => [id, sheet])).toEqual([
      ["nk1", "Chấm điểm"],
      ["nk2", "Chấm điểm (2)"],
      ["nk3", "Chấm điểm"],
    ]);
  });
});

test("rows of another shape are none of ours", () => {
  const rows = [
    ["ghi chú của ai đó"],
    ["change", "nk9", "t", "", "check", "c:1", "result", "D3", "ev", null, 1],
    ["sheet", "nk1", "Chấm điểm", "=cdtd:1 {}"],
    ["change", "nk1", "t", "", "một dịp khác", "c:1", "result", "D3", "ev", null, 1],
    ["change", "nk1", "t", "", "check", "", "result", "D3", "ev", null, 1],
    ["change", "nk1", "t", "", "check", "c:1", "result", "D3", "vv", { error: "#REF!" }, 1],
  ];
  const [read, ...more] = readRecords(gridOf(RECORD_SHEET, rows));
  expect(more).toEqual([]);
  expect(read?.changes.map(({ old, new: now }) => [old, now])).toEqual([[null, { value: 1 }]]);
});

test("writing all anew empties the rows that are no longer needed", () => {
  const writes = recordWrites(0, [["sheet", "nk1"]], 2);
  expect(writes.filter(({ value }) => value !== null)).toEqual([
    { row: 0, column: 0, value: "sheet" },
    { row: 0, column: 1, value: "nk1" },
  ]);
  expect(writes.filter(({ row }) => row === 1)).toHaveLength(11);
  expect(writes).toHaveLength(22);
});

describe("a record that grew long", () => {
  const change = (time: string, row: string, old: number | null, now: number | null) => ({
    ...mark(time),
    row,
    column: "result",
    cell: "D3",
    old: old === null ? null : { value: old },
    new: now === null ? null : { value: now },
  });
  const record = (changes: readonly RecordedChange[]): SheetRecord => ({
    id: "nk1",
    sheet: "Chấm điểm",
    identity: "",
    changes,
    folded: null,
  });

  test("its older half is folded: a cell's changes become one, or none where it changed later", () => {
    const long = record([
      change("1", "c:1", null, 1),
      change("2", "c:1", 1, 2),
      change("3", "c:2", null, 5),
      change("4", "c:3", null, 7),
      change("5", "c:3", 7, null),
      change("6", "c:2", 5, 6),
      change("7", "c:4", null, 8),
    ]);
    const folded = foldedRecord(long, { changes: 4, characters: 1000 });
    expect(folded.changes).toEqual([
      change("2", "c:1", null, 2),
      change("6", "c:2", 5, 6),
      change("7", "c:4", null, 8),
    ]);
    expect(folded.folded).toEqual({ count: 4, until: "5" });
    expect(recordedState(folded)).toEqual(recordedState(long));
  });

  test("long texts count, and a record within its limits stays as it is", () => {
    const text = { value: "x".repeat(60) };
    const long = record([
      { ...change("1", "c:1", null, null), new: text },
      { ...change("2", "c:1", null, null), old: text, new: { value: "y" } },
    ]);
    expect(foldedRecord(long, { changes: 10, characters: 121 })).toBe(long);
    expect(foldedRecord(long, { changes: 10, characters: 120 }).changes).toHaveLength(1);
  });

  test("a whole record is not written anew to be rid of a few changes", () => {
    const cells = Array.from({ length: 40 }, (_, at) => change(`${at + 10}`, `c:${at}`, null, at));
    const many = record([...cells, change("60", "c:0", 0, 1)]);
    // Of 41 changes one would go: less than a tenth of 20.
    expect(foldedRecord(many, { changes: 20, characters: 1000 })).toBe(many);
    const more = record([...cells, change("60", "c:0", 0, 1), change("61", "c:1", 1, 2)]);
    expect(foldedRecord(more, { changes: 20, characters: 1000 }).changes).toHaveLength(40);
  });

  test("what is needed to know the last state is never given up", () => {
    const cells = Array.from({ length: 9 }, (_, at) => change(`${at}`, `c:${at}`, null, at));
    expect(foldedRecord(record(cells), { changes: 4, characters: 1000 }).changes).toEqual(cells);
  });
});

test("played back from now, the record gives every state that was recorded", () => {
  // 1 in place of TRUE is no change: some programs keep TRUE so (see sameCellContent).
  const number = fc.integer().filter((one) => one !== 0 && one !== 1);
  const value = fc.option(fc.oneof(number, fc.constantFrom("x", "1,5", "95%"), fc.boolean()));
  const sheet = fc.tuple(value, value, value);
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 8 }), (sheets) => {
      const record = recording();
      const times = sheets.map((_, at) => `2024-11-${String(at + 10)}`);
      const states = sheets.map(([one, two, three], at) => {
        const grid = scoringGrid([
          ["c:1", one, two],
          ["c:2", three],
        ]);
        const { records } = record(grid, times[at] ?? "");
        const held = [...recorded(grid).cells].map(([key, { content }]) => [key, content] as const);
        return { records, held: new Map(held) };
      });
      const last = states.at(-1);
      const changes = last?.records[0]?.changes ?? [];
      states.forEach(({ held }, at) =>
        expect(stateBefore(last?.held ?? new Map(), changes, times[at] ?? "")).toEqual(held)
      );
    }),
    { numRuns: RUNS }
  );
});
