import fc from "fast-check";
import {
  type CriteriaNode,
  type CriteriaSet,
  type OutsideRole,
  type SetPolicy,
  standardNodes,
  sum,
  toNumber,
} from "@/criteria";
import { a1 } from "@/grid";
import type { ScoreLines } from "@/scoring";
import { taggedRows } from "@/sheets/columnMap";
import { unitSheets } from "@/unitSheets";
import { columnOf, ROW_TAGS } from "@/unitSheets/scoring/scoringColumns";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { RUNS } from "~test/runs";
import {
  entriesUpTo,
  entryPlaces,
  handWorkedSet,
  plain,
  pointsOf,
  read,
  UNIT,
  writesOf,
} from "./anyEntries";

/** The hand-worked set with some parts, and some criteria of the others, beside the standard points. */
const setsWithRoles = fc
  .record({
    roles: fc.array(fc.constantFrom<OutsideRole | null>(null, "bonus", "penalty"), {
      minLength: 12,
      maxLength: 12,
    }),
    notArising: fc.constantFrom<SetPolicy["notArising"]>("full", "leaveOut", "rescale", "person"),
  })
  .map(({ roles, notArising }): CriteriaSet => {
    const set = handWorkedSet();
    const left = [...roles];
    const withRole = (node: CriteriaNode): CriteriaNode => {
      const role = left.pop() ?? null;
      if (role !== null) return { ...node, outside: role };
      if (node.children.length === 0) return node;
      const children = node.children.map(withRole);
      return {
        ...node,
        children,
        points: sum(standardNodes(children).map(({ points }) => points)),
      };
    };
    return { ...set, policy: { ...set.policy, notArising }, nodes: set.nodes.map(withRole) };
  });

const LINES = { self: "counted", crossCheck: "crossCheck", appraised: "appraised" } as const;

test("bonuses and penalties give the same points, parts of the total and base in whole sheets", async () => {
  const workbook = await createEmbeddedWorkbook();
  await fc.assert(
    fc.asyncProperty(setsWithRoles, entriesUpTo(30, 80), async (set, entries) => {
      await workbook.load(unitSheets(set, UNIT));
      const { submission: blank } = await read(workbook);
      await workbook.writeCells(blank.sheet, writesOf(entryPlaces(blank), entries));
      const { submission, grid, counted } = await read(workbook);
      const { nodes, totals } = submission.score;
      expect(nodes.map(({ id }) => [id, counted(submission.cellOf(id, "counted") ?? "")])).toEqual(
        pointsOf(submission.score)
      );
      const rows = new Map(taggedRows(grid, columnOf("id")).map(({ tag, row }) => [tag, row]));
      const shown = (tag: string, line: keyof ScoreLines) =>
        rows.has(tag) ? counted(a1(rows.get(tag) ?? 0, columnOf(LINES[line]))) : null;
      for (const line of ["self", "crossCheck", "appraised"] as const) {
        expect([
          shown(ROW_TAGS.total, line),
          shown(ROW_TAGS.totalBonus, line),
          shown(ROW_TAGS.totalPenalty, line),
        ]).toEqual(
          [totals[line], totals.bonus?.[line], totals.penalty?.[line]].map((points) =>
            plain(points)
          )
        );
      }
      const summary = columnOf("typedPoints");
      const base = counted(a1(3, summary));
      expect(base).toBe(toNumber(totals.outOf));
      const leftOut = submission.findings.find(({ code }) => code.startsWith("total."));
      expect(counted(a1(4, summary))).toBe(
        totals.scoredLeaves + Number(leftOut?.data.criteria ?? 0)
      );
      expect(submission.findings.filter(({ code }) => code.startsWith("row."))).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS / 3) }
  );
  workbook.dispose();
}, 600_000);
