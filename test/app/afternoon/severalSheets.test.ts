import { createUseCases, type UseCases } from "@/app";
import { findSet, type Points, toNumber } from "@/criteria";
import { parseA1, type SheetModel, valueAt } from "@/grid";
import { pool } from "@/pooling";
import { entryWrites, unitSheets } from "@/unitSheets";
import { EmbeddedPerson } from "./embeddedPerson";
import { cameOf, shouldCome } from "./outcomes";
import { AS_CLOSED } from "./steps";
import { closedWorkbook, first, read, SHEET, UNIT } from "./unitWorkbook";

const FIGURES = "Số liệu";
const OTHER = "Sở Tư pháp tỉnh Gia Lai";
const NOW = new Date("2024-11-20T08:00:00Z");

let closed: readonly SheetModel[];
let person: EmbeddedPerson;
let useCases: UseCases;
beforeAll(async () => {
  closed = await closedWorkbook();
  person = new EmbeddedPerson();
  const reportTemplate = () => Promise.resolve(new Uint8Array());
  useCases = createUseCases({ workbook: person.workbook, now: () => NOW, reportTemplate });
});
afterAll(() => person.workbook.dispose());

const renamed = (models: readonly SheetModel[], suffix: string) =>
  models.map((model) => ({ ...model, name: `${model.name}${suffix}` }));
const plain = (points: Points | null) => points && toNumber(points);
const readOpen = async () => read(await person.workbook.readSheets());
const codesOf = ({ findings }: Awaited<ReturnType<typeof readOpen>>) =>
  findings.map(({ code }) => code).toSorted();
const scoresOf = ({ submissions }: Awaited<ReturnType<typeof readOpen>>) =>
  submissions.map(({ unit, year, score }) => [unit, year, plain(score.totals.self)]);

test("two units side by side: each is read with its own figures, and stays closed", async () => {
  const other = renamed(await closedWorkbook(OTHER), " (2)");
  await person.open([...closed, ...other]);
  const outcome = await readOpen();
  expect(scoresOf(outcome)).toEqual([
    [UNIT, 2024, 24.12],
    [OTHER, 2024, 24.12],
  ]);
  expect(outcome.submissions.map(({ figuresSheet }) => figuresSheet)).toEqual([
    FIGURES,
    `${FIGURES} (2)`,
  ]);
  expect(codesOf(outcome)).toEqual([]);
});

test("two years side by side: both are read, and which one to send is asked", async () => {
  const before = renamed(await closedWorkbook(UNIT, 2023), " 2023");
  await person.open([...closed, ...before]);
  const outcome = await readOpen();
  expect(scoresOf(outcome)).toEqual([
    [UNIT, 2024, 24.12],
    [UNIT, 2023, 24.12],
  ]);
  expect(codesOf(outcome)).toContain("sheet.tablesDiffer");
  expect(codesOf(outcome)).not.toContain("sheet.unitTwice");
});

test("a duplicate counts once while it says the same, and not at all once it does not", async () => {
  await person.open(closed);
  await person.workbook.activate(SHEET);
  await person.do({ do: "duplicate" });
  const same = pool((await readOpen()).submissions, null);
  expect(same.findings.map(({ code }) => code)).toContain("pool.duplicateSame");
  expect(same.units.map(({ counted }) => counted && toNumber(counted))).toEqual([24.12]);
  // The duplicate is the sheet in view.
  await person.do({ do: "paste", at: "F19", block: [[0]] });
  const differing = pool((await readOpen()).submissions, null);
  expect(differing.findings.map(({ code }) => code)).toContain("pool.duplicateDiffers");
  expect(differing.units.map(({ counted }) => counted)).toEqual([null]);
});

test("copied to another workbook alone, and with its figures sheet twice", async () => {
  const [scoring, figures] = closed;
  if (!scoring || !figures) throw new Error("no sheets");
  await person.open([scoring]);
  expect(cameOf(await person.workbook.readSheets())).toEqual(
    shouldCome({ ...AS_CLOSED, said: [["sheet.figuresMissing", null]] })
  );
  await person.open([scoring, figures, { ...figures, name: `${FIGURES} (2)` }]);
  expect(cameOf(await person.workbook.readSheets())).toEqual(
    shouldCome({ ...AS_CLOSED, said: [["sheet.figuresTwice", null]] })
  );
});

describe("a table whose criteria show their figures on the figures sheet", () => {
  async function opened(): Promise<{
    readonly cell: string;
    readonly shown: () => Promise<unknown>;
  }> {
    const set = findSet("thads-mau-2024");
    if (!set) throw new Error("thads-mau-2024");
    const unit = "Cục Thi hành án dân sự tỉnh Gia Lai";
    await person.open(unitSheets(set, { unit, year: 2024, illustrative: false }));
    const blank = first(await readOpen());
    const link = set.figureLinks[0];
    if (!link) throw new Error("no link");
    const entries = { [link.criterion]: { numerator: 8005, denominator: 10000, target: "83,25%" } };
    for (const write of entryWrites(blank, { entries }).writes)
      await person.workbook.writeCells(write.sheet, [write]);
    const cell = blank.figureCellOf(link.figure, "numerator") ?? "";
    const at = parseA1(cell);
    const shown = async () => {
      const sheets = await person.workbook.readSheets();
      const grid = sheets.find(({ name }) => name === FIGURES);
      return grid && at ? valueAt(grid, at.row, at.column) : undefined;
    };
    await person.workbook.activate(SHEET);
    return { cell, shown };
  }

  test("it shows the same after rows were put in and the scoring sheet was renamed", async () => {
    const { shown } = await opened();
    expect(await shown()).toBe(8005);
    await person.do({ do: "insertRows", first: 9, last: 10 });
    await person.do({ do: "rename", name: "Bảng 'mới' 2024" });
    expect(await shown()).toBe(8005);
  });

  test("a figure typed over what a criterion shows is said, and the criterion's counts", async () => {
    const { cell } = await opened();
    await person.workbook.activate(FIGURES);
    await person.do({ do: "paste", at: cell, block: [[1]] });
    const outcome = await readOpen();
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({
        code: "row.shownOverwritten",
        where: expect.objectContaining({ sheet: FIGURES, cell }) as object,
      })
    );
    const figures = [...first(outcome).figures.values()];
    expect(figures.filter(({ numerator }) => numerator.value === 8005)).toHaveLength(1);
  });

  test("a figure's row deleted or copied over another is said", async () => {
    const { cell } = await opened();
    await person.workbook.activate(FIGURES);
    const row = Number(/\d+$/.exec(cell)?.[0]);
    await person.do({ do: "copy", from: `A${row}:Q${row}`, to: `A${row + 1}` });
    const said = (await readOpen()).findings.filter(({ where }) => where.sheet === FIGURES);
    expect(said.map(({ code }) => code).toSorted()).toEqual(["row.duplicate", "row.missing"]);
  });
});

describe("taken back (Ctrl+Z)", () => {
  const self = async () => {
    const { submissions } = await readOpen();
    return submissions.map(({ score }) => plain(score.totals.self));
  };
  const closing = async () => first(await readOpen()).closing.scoring.state;

  test("an entry typed before a fix: the fix and what it put right go, nothing else", async () => {
    await person.open(closed);
    await person.workbook.activate(SHEET);
    await person.do({ do: "paste", at: "F25", block: [["5"]] });
    const [checked] = valueOf(await useCases.check());
    const found = checked?.findings.find(({ code }) => code === "entry.numberAsText");
    const fix = found && checked ? checked.fixOf(found) : null;
    const [choice] = fix?.choices ?? [];
    if (!fix || !choice) throw new Error("no fix");
    valueOf(await useCases.fix(fix, choice));
    expect([await self(), await closing()]).toEqual([[24.12], "closed"]);
    await person.undo();
    expect([await self(), await closing()]).toEqual([[24.12], "closed"]);
    expect((await readOpen()).findings).toEqual([]);
  });

  test("an entry typed before closing: the sheet says that it is no longer what was closed", async () => {
    await person.open(closed);
    await person.workbook.activate(SHEET);
    valueOf(await useCases.reopenSheet({ sheet: SHEET }));
    await person.do({ do: "paste", at: "F19", block: [[0]] });
    valueOf(await useCases.closeSheet({ sheet: SHEET }));
    expect([await self(), await closing()]).toEqual([[24.62], "closed"]);
    await person.undo();
    expect(cameOf(await person.workbook.readSheets())).toEqual(
      shouldCome({ ...AS_CLOSED, closing: "changed" })
    );
  });
});

function valueOf<T>(reading: { readonly status: string; readonly value?: T }): T {
  if (reading.status === "refused" || reading.value === undefined)
    throw new Error(JSON.stringify(reading));
  return reading.value;
}
