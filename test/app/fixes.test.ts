import { applyFix, undoFix } from "@/app/fixes";
import { SetShelf } from "@/app/sets";
import type { FindingCode } from "@/findings";
import { cellAt, parseA1, type GridCell } from "@/grid";
import { readSubmissions, unitSheets, type CellFix, type LocatedSubmission } from "@/sheets";
import { parseSet, type CriteriaSet } from "@/criteria";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, valueOf, type Opened } from "./hosts";

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
    const applied = valueOf(await applyFix(opened.port, fix, fix.choices[0]!));
    expect((await submission(opened)).score.nodes.find(({ id }) => id === "C.2")?.self).toBe(15000);
    valueOf(await undoFix(opened.port, applied));
    expect((await at(cell))?.value).toBe("1,5");
  });

  test("a percentage without its sign: only the reading that the criterion takes is offered", async () => {
    await put(cellOf("A.1", "result") ?? "", "95,5");
    const fix = fixFor(await submission(opened), "entry.numberAsText");
    expect(fix.choices).toEqual([{ kind: "number", value: 0.955, percent: true }]);
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
      const applied = valueOf(await applyFix(opened.port, fix, fix.choices[0]!));
      expect((await at(cell))?.formula).toBe(before?.formula);
      valueOf(await undoFix(opened.port, applied));
      expect(await at(cell)).toEqual({ value: 7, formula: null });
      valueOf(await applyFix(opened.port, fix, fix.choices[0]!));
    }
  });

  test("a cell changed since is left alone, by a fix and by taking it back", async () => {
    const cell = cellOf("C.2", "typedPoints") ?? "";
    await put(cell, "1,5");
    const fix = fixFor(await submission(opened), "points.numberAsText");
    const applied = valueOf(await applyFix(opened.port, fix, fix.choices[0]!));
    await put(cell, 2);
    for (const refusal of [
      await applyFix(opened.port, fix, fix.choices[0]!),
      await undoFix(opened.port, applied),
    ])
      expect(refusal.findings.map(({ code }) => code)).toEqual(["fix.changedSince"]);
    expect((await at(cell))?.value).toBe(2);
  });
});
