import { applyFix, undoFix } from "@/app/check/applyFix";
import { SetShelf } from "@/app/sets/setShelf";
import { type CriteriaSet, parseSet } from "@/criteria";
import type { FindingCode } from "@/findings";
import { cellAt, type GridCell, parseA1 } from "@/grid";
import { type CellFix, type LocatedSubmission, readSubmissions, unitSheets } from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";

const desk = ({ port }: Opened) => ({
  workbook: port,
  sets: new SetShelf(),
  now: () => new Date("2024-11-20T08:00:00Z"),
});

const UNIT = { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false };

function handWorked(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

async function submission({ port }: Opened): Promise<LocatedSubmission> {
  const read = valueOf(readSubmissions("", await port.readSheets(), new SetShelf()));
  const [first] = read.submissions;
  if (!first) throw new Error("no submission");
  return first;
}

/** The fix of the one finding of a code. */
function fixFor(read: LocatedSubmission, code: FindingCode): CellFix {
  const found = read.findings.filter((one) => one.code === code);
  expect(found).toHaveLength(1);
  const fix = found[0] && read.fixOf(found[0]);
  if (!fix) throw new Error(`no fix for ${code}`);
  return fix;
}

describe.each(HOSTS)("findings put right in %s", (_name, open) => {
  let opened: Opened;
  let sheet: string;
  let cellOf: LocatedSubmission["cellOf"];

  beforeEach(async () => {
    opened = await open();
    await opened.port.applySheets(unitSheets(handWorked(), UNIT), {
      conflict: "refuse",
      time: "2024-11-20T08:00:00Z",
      reason: "",
    });
    ({ sheet, cellOf } = await submission(opened));
  });
  afterEach(() => opened.dispose());

  const at = async (cell: string): Promise<GridCell | undefined> => {
    const [grid] = await opened.port.readSheets([sheet]);
    const place = parseA1(cell);
    return grid && place ? cellAt(grid, place.row, place.column) : undefined;
  };
  const put = (cell: string, value: string | number, locked = false) =>
    opened.port.writeCells(sheet, [{ ...(parseA1(cell) ?? { row: 0, column: 0 }), value }], {
      locked,
    });

  test("points that are text become the number they look like, and text again", async () => {
    const cell = cellOf("C.2", "typedPoints") ?? "";
    await put(cell, "1,5");
    const fix = fixFor(await submission(opened), "points.numberAsText");
    expect(fix).toMatchObject({ cell, before: { value: "1,5" } });
    expect(fix.choices).toEqual([{ kind: "number", value: 1.5, percent: false }]);
    const applied = valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
    expect((await submission(opened)).score.nodes.find(({ id }) => id === "C.2")?.self).toBe(15000);
    valueOf(await undoFix(desk(opened), applied));
    expect((await at(cell))?.value).toBe("1,5");
  });

  test("a percentage without its sign: only the reading that the criterion takes is offered", async () => {
    await put(cellOf("A.1", "result") ?? "", "95,5");
    const fix = fixFor(await submission(opened), "entry.numberAsText");
    expect(fix.choices).toEqual([{ kind: "number", value: 0.955, percent: true }]);
  });

  test("points that lost their comma: each reading is offered, and 15 comes back", async () => {
    const cell = cellOf("C.2", "typedPoints") ?? "";
    await put(cell, 15);
    const fix = fixFor(await submission(opened), "points.aboveStandard");
    expect(fix.choices.map((choice) => choice.kind === "number" && choice.value)).toEqual([
      1.5, 0.15,
    ]);
    const applied = valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
    expect((await submission(opened)).score.nodes.find(({ id }) => id === "C.2")?.self).toBe(15000);
    valueOf(await undoFix(desk(opened), applied));
    expect((await at(cell))?.value).toBe(15);
  });

  test("a day where a number belongs: 1 May 2024 is 1,5, and 9 October of 9/10 cases", async () => {
    await put(cellOf("C.2", "typedPoints") ?? "", 45_413);
    await put(cellOf("A.1", "result") ?? "", 45_574);
    const read = await submission(opened);
    expect(fixFor(read, "points.aboveStandard").choices).toEqual([
      { kind: "number", value: 1.5, percent: false },
    ]);
    expect(fixFor(read, "entry.outOfRange").choices).toEqual([
      { kind: "number", value: 0.9, percent: true },
    ]);
  });

  test("a row's words and points are put back as the table prints them, and the change too", async () => {
    const row = parseA1(cellOf("A.1", "result") ?? "")!.row;
    const label = `B${row + 1}`;
    const standard = `C${row + 1}`;
    const cases = [
      ["row.textDiffers", label, "Thẩm định kịp thời", "Thẩm định đúng tiến độ"],
      ["row.standardChanged", standard, 20, 2],
    ] as const;
    for (const [code, cell, wrong, right] of cases) {
      await put(cell, wrong, true);
      const fix = fixFor(await submission(opened), code);
      expect(fix.choices).toEqual([{ kind: "printed", value: right }]);
      const applied = valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
      expect((await at(cell))?.value).toBe(right);
      valueOf(await undoFix(desk(opened), applied));
      expect((await at(cell))?.value).toBe(wrong);
      valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
    }
    expect((await submission(opened)).findings.map(({ code }) => code)).not.toContain(
      "row.textDiffers"
    );
  });

  test("a text with two readings is for the person to choose", async () => {
    const cell = cellOf("A.4", "result") ?? "";
    await put(cell, "1.500");
    const fix = fixFor(await submission(opened), "entry.notNumber");
    expect(
      fix.choices.map((choice) => choice.kind === "number" && choice.value).toSorted()
    ).toEqual([1.5, 1500]);
  });

  test("a formula typed over comes back as it was, for a criterion and for a parent", async () => {
    const cases = [
      ["A.1", "row.formulaOverwritten"],
      ["A", "row.parentTyped"],
    ] as const;
    for (const [id, code] of cases) {
      const cell = cellOf(id, "counted") ?? "";
      const before = await at(cell);
      await put(cell, 7, true);
      const fix = fixFor(await submission(opened), code);
      const applied = valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
      expect((await at(cell))?.formula).toBe(before?.formula);
      valueOf(await undoFix(desk(opened), applied));
      expect(await at(cell)).toEqual({ value: 7, formula: null });
      valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
    }
  });

  test("a cell changed since is left alone, by a fix and by taking it back", async () => {
    const cell = cellOf("C.2", "typedPoints") ?? "";
    await put(cell, "1,5");
    const fix = fixFor(await submission(opened), "points.numberAsText");
    const applied = valueOf(await applyFix(desk(opened), { fix, choice: fix.choices[0]! }));
    await put(cell, 2);
    for (const refusal of [
      await applyFix(desk(opened), { fix, choice: fix.choices[0]! }),
      await undoFix(desk(opened), applied),
    ])
      expect(refusal.findings.map(({ code }) => code)).toEqual(["fix.changedSince"]);
    expect((await at(cell))?.value).toBe(2);
  });
});
