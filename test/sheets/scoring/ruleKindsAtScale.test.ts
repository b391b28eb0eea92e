import fc from "fast-check";
import { DEFAULT_POLICY, sum, type CriteriaSet, type SetPolicy } from "@/criteria";
import { parseA1, type CellValue } from "@/grid";
import { unitSheets, type LocatedSubmission } from "@/sheets";
import type { CellWrite } from "@/workbook";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { parent, setOf } from "../../criteria/sets";
import { RUNS } from "~test/runs";
import { assertSeeded } from "~test/seeded";
import { FIELDS, pointsOf, read, UNIT } from "./anyEntries";
import { casesOf, RULE_KINDS, type RowEntry, type RuleCase } from "./ruleCases";

/** Criteria on a sheet, and how often each of them is filled in: rows are cheap, sheets are dear. */
const CRITERIA = 50;
const TIMES = 5;
const SHEETS = Math.ceil(RUNS / 5);

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
 * One rule, two statements, kind by kind: the criteria of a sheet on a sheet, filled in again and
 * aga
 */
test.each(RULE_KINDS)(
  "%s: the sheet's formulas and the engine give the same points",
  async (kind) => {
    const sheets = fc.tuple(
      fc.array(casesOf(kind, TIMES), { minLength: CRITERIA, maxLength: CRITERIA }),
      policies
    );
    await assertSeeded(
      fc.asyncProperty(sheets, async ([cases, policy]) => {
        await workbook.load(unitSheets(setWith(cases, policy), UNIT));
        const { submission } = await read(workbook);
        for (let time = 0; time < TIMES; time++) {
          await workbook.writeCells(submission.sheet, writesAt(time, cases, submission));
          const found = await disagreements(time, cases);
          if (found.length > 0) throw new Error([policy, ...found].map(line).join("\n"));
        }
      }),
      SHEETS
    );
  },
  600_000
);

const line = (told: unknown) => JSON.stringify(told);

function setWith(cases: readonly RuleCase[], policy: SetPolicy): CriteriaSet {
  const children = cases.map(({ node }, at) => ({ ...node, id: idAt(at) }));
  const standard = children.filter(({ outside }) => outside === undefined);
  const points = sum(standard.map((child) => child.points));
  return setOf([{ ...parent("A", 1, children), points }], { policy });
}

function idAt(index: number): string {
  return `A.${index + 1}`;
}

function writesAt(
  time: number,
  cases: readonly RuleCase[],
  { cellOf }: LocatedSubmission
): CellWrite[] {
  return cases.flatMap(({ entries, node }, at) =>
    FIELDS.flatMap((field): CellWrite[] => {
      const place = parseA1(cellOf(idAt(at), field) ?? "");
      if (!place || (field === "result" && node.rule?.kind === "manual")) return [];
      const content = entries[time]?.[field] ?? null;
      return [
        {
          ...place,
          ...(typeof content === "object" && content !== null ? content : { value: content }),
        },
      ];
    })
  );
}

interface Disagreement {
  readonly node: RuleCase["node"] | undefined;
  readonly entry: RowEntry | undefined;
  readonly engine: number | null;
  readonly sheet: CellValue;
}

/** Criteria, and their sum, to which sheet and engine give other points. */
async function disagreements(time: number, cases: readonly RuleCase[]): Promise<Disagreement[]> {
  const { submission, counted } = await read(workbook);
  const found = pointsOf(submission.score).flatMap(([id, engine]): Disagreement[] => {
    const sheet = counted(submission.cellOf(id, "counted") ?? "");
    const at = cases[Number(id.slice(2)) - 1];
    return sheet === engine ? [] : [{ node: at?.node, entry: at?.entries[time], engine, sheet }];
  });
  const other = submission.findings.filter(({ code }) => code.startsWith("row."));
  expect(other.filter(({ code }) => code !== "row.cachedDiffers")).toEqual([]);
  return found;
}
