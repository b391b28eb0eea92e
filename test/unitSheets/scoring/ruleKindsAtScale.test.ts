import fc from "fast-check";
import { type CriteriaSet, DEFAULT_POLICY, type SetPolicy, sum } from "@/criteria";
import type { CellModel, CellValue, SheetModel } from "@/grid";
import { unitSheets } from "@/unitSheets";
import { columnOf, ROW_TAGS, type ScoringColumn } from "@/unitSheets/scoring/scoringColumns";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { parent, setOf } from "~test/criteria/sets";
import { RUNS } from "~test/runs";
import { assertSeeded } from "~test/seeded";
import { pointsOf, read, type Typed, UNIT } from "./anyEntries";
import { casesOf, type RowEntry, type RowField, RULE_KINDS, type RuleCase } from "./ruleCases";

/** Rules on a sheet, and rows for each of them, filled in differently. */
const RULES = 16;
const ROWS_OF_EACH = 5;
/** 10,000 rows of every kind where TEST_RUNS is 200, one sheet of 80 where it is 25. */
const SHEETS = Math.max(1, Math.floor(RUNS ** 2 / 320));

const policies: fc.Arbitrary<SetPolicy> = fc
  .record({
    percentDecimals: fc.integer({ min: 0, max: 2 }),
    pointDecimals: fc.integer({ min: 0, max: 4 }),
    notArising: fc.constantFrom<SetPolicy["notArising"]>("full", "leaveOut", "person"),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

let workbook: EmbeddedWorkbook;

beforeAll(async () => {
  workbook = await createEmbeddedWorkbook();
});

afterAll(() => workbook.dispose());

/**
 * One rule, two statements, row by row. A disagreement is printed with its rule and entry, and with
 * the seed and path that bring its sheet back.
 */
test.each(RULE_KINDS)(
  "%s: the sheet's formulas and the engine give the same points",
  async (kind) => {
    const sheets = fc.tuple(
      fc.array(casesOf(kind, ROWS_OF_EACH), { minLength: RULES, maxLength: RULES }),
      policies
    );
    await assertSeeded(
      fc.asyncProperty(sheets, async ([cases, policy]) => {
        const rows = cases.flatMap(rowsOf);
        const set = setWith(rows, policy);
        await workbook.load([filledIn(onlyPoints(unitSheets(set, UNIT)[0]), rows)]);
        const found = await disagreements(set, rows);
        if (found.length > 0)
          throw new Error([policy, ...found].map((told) => JSON.stringify(told)).join("\n"));
      }),
      SHEETS
    );
  },
  600_000
);

interface Row {
  readonly node: RuleCase["node"];
  readonly entry: RowEntry;
}

function rowsOf({ node, entries }: RuleCase): Row[] {
  return entries.map((entry) => ({ node, entry }));
}

function setWith(rows: readonly Row[], policy: SetPolicy): CriteriaSet {
  const children = rows.map(({ node }, at) => ({ ...node, id: `A.${at + 1}` }));
  const standard = children.filter(({ outside }) => outside === undefined);
  const points = sum(standard.map((child) => child.points));
  return setOf([{ ...parent("A", 1, children), points }], { policy });
}

/** The sheet without looks, and with just the formulas that make points: these are what costs time. */
function onlyPoints(model: SheetModel): SheetModel {
  const kept = new Set([columnOf("counted"), columnOf("result")]);
  const rows = model.rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].flatMap(([column, { value, formula }]): [number, CellModel][] => {
        if (formula !== undefined) return kept.has(column) ? [[column, { formula }]] : [];
        return value === undefined ? [] : [[column, { value }]];
      })
    ),
  }));
  return { ...model, rows, merges: [], validations: [], conditionalFormats: [], protected: false };
}

/** The sheet with what the rows hold typed into it. */
function filledIn(model: SheetModel, rows: readonly Row[]): SheetModel {
  const at = new Map(
    model.rows.map(({ cells }, row) => [String(cells.get(columnOf("id"))?.value ?? ""), row])
  );
  const typedIn = new Map<number, Map<number, CellModel>>();
  const type = (tag: string, key: ScoringColumn, content: Typed) => {
    const row = at.get(tag);
    if (row === undefined) throw new Error(`no row for ${tag}`);
    const cells = typedIn.get(row) ?? new Map<number, CellModel>();
    if (content !== null && content !== undefined)
      cells.set(columnOf(key), typeof content === "object" ? content : { value: content });
    typedIn.set(row, cells);
  };
  rows.forEach(({ node, entry }, index) => {
    const id = `A.${index + 1}`;
    const tag = `${ROW_TAGS[node.outside ?? "leaf"]}${id}`;
    for (const [field, content] of Object.entries(entry) as [RowField, Typed][]) {
      if (field === "result" || field === "typedPoints" || field === "notArising")
        type(tag, field, content);
      else type(id + ROW_TAGS[field], "result", content);
    }
  });
  return {
    ...model,
    rows: model.rows.map((row, index) => ({
      ...row,
      cells: new Map([...row.cells, ...(typedIn.get(index) ?? [])]),
    })),
  };
}

interface Disagreement {
  readonly row: Row | undefined;
  readonly engine: number | null;
  readonly sheet: CellValue;
}

/** Criteria, and their sum, to which sheet and engine give other points. */
async function disagreements(set: CriteriaSet, rows: readonly Row[]): Promise<Disagreement[]> {
  const { submission, counted } = await read(workbook, { find: () => set, all: () => [set] });
  // Cells whose formulas were left out above are found to be overwritten.
  const known = new Set(["row.cachedDiffers", "row.shownOverwritten"]);
  const other = submission.findings.filter(({ code }) => code.startsWith("row."));
  expect(other.filter(({ code }) => !known.has(code))).toEqual([]);
  return pointsOf(submission.score).flatMap(([id, engine]): Disagreement[] => {
    const sheet = counted(submission.cellOf(id, "counted") ?? "");
    return sheet === engine ? [] : [{ row: rows[Number(id.slice(2)) - 1], engine, sheet }];
  });
}
