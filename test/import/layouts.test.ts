import fc from "fast-check";
import {
  type CriteriaNode,
  type CriteriaSet,
  type Tier,
  tiersOf,
  toNumber,
  walk,
} from "@/criteria";
import type { Finding } from "@/findings";
import { type CellLook, gridOf } from "@/grid";
import { tableFromGrid } from "@/import";
import { RUNS } from "~test/runs";
import { LAYOUTS, type Printed, type Row } from "./layouts";
import { contentOf, outsideTrees, TITLE, toldTrees, trees } from "./randomTable";

/** The layouts in which official tables come: a random set printed in each reads back as the same set. */

function readBack({ rows, merges = [] }: Printed): { set: CriteriaSet; findings: Finding[] } {
  const below = merges.map((range) => ({ ...range, top: range.top + 2, bottom: range.bottom + 2 }));
  const grid = { ...gridOf("Bảng", [[TITLE], [], ...rows]), merges: below };
  const reading = tableFromGrid(grid, { origin: "bang.docx", year: 2024 });
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return { set: reading.value, findings: [...reading.findings] };
}

/** Findings that these layouts always bring: nothing names a decision, words that a person judges. */
const EXPECTED = ["import.decisionNotRead", "import.conditionNotRead", "import.bandsRead"];

function checkLayout(
  print: (nodes: readonly CriteriaNode[]) => Printed,
  sets: fc.Arbitrary<CriteriaNode[]>,
  expected: readonly string[] = []
) {
  fc.assert(
    fc.property(sets, (nodes) => {
      const { set, findings } = readBack(print(nodes));
      expect(contentOf(set.nodes)).toEqual(contentOf(nodes));
      const codes = findings.map(({ code }) => code);
      expect(codes.filter((code) => ![...EXPECTED, ...expected].includes(code))).toEqual([]);
    }),
    { numRuns: RUNS }
  );
}

const tiers = ({ rule }: CriteriaNode): readonly Tier[] => tiersOf(rule);
const value = ({ points }: { points: CriteriaNode["points"] }) => toNumber(points);

it.each(LAYOUTS)("$name", ({ print, tells, hasOutside, brings }) => {
  checkLayout(print, hasOutside ? outsideTrees : tells ? toldTrees : trees, brings);
});

it("codes parted from the words by a tab", () => {
  checkLayout(
    (nodes) => ({
      rows: [
        ["Nội dung", "Điểm chuẩn"],
        ...walk({ nodes }).flatMap(({ node }): Row[] => [
          [`${node.code}.\t${node.label}`, value(node)],
          ...tiers(node).map((tier): Row => [tier.label, value(tier)]),
        ]),
      ],
    }),
    trees
  );
});

it("no codes: levels in capitals, bold and italics", () => {
  const looks: readonly CellLook[] = [
    { bold: true },
    { bold: true },
    { bold: true, italic: true },
    { italic: true },
    {},
  ];
  const content = (nodes: readonly CriteriaNode[]) =>
    walk({ nodes }).map(({ node, depth }) => [
      depth,
      depth === 0 ? node.label.toUpperCase() : node.label,
      node.points,
      node.rule,
    ]);
  fc.assert(
    fc.property(trees, (nodes) => {
      const rows = walk({ nodes }).flatMap(({ node, depth }): Row[] => {
        const label = depth === 0 ? node.label.toUpperCase() : node.label;
        const look = looks[depth] ?? {};
        return [
          [null, { value: label, formula: null, look }, value(node)],
          ...tiers(node).map((tier): Row => [null, `- ${tier.label}`, value(tier)]),
        ];
      });
      const { set, findings } = readBack({ rows: [["TT", "Nội dung", "Điểm chuẩn"], ...rows] });
      expect(content(set.nodes)).toEqual(content(nodes));
      expect(findings.map(({ code }) => code)).toContain("import.levelFromLook");
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: RUNS }
  );
});

/** Fields of tasks of criteria, which have tiers or none. */
const fields = fc.array(
  fc.array(fc.array(fc.constantFrom(0, 2, 3), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 3 }
);

/** Merged cells come blank or filled in; codes number the fields, the criteria, or nothing. */
const levelStyle = fc.record({
  filled: fc.boolean(),
  coded: fc.constantFrom("fields", "criteria", "nothing"),
});

it("levels in columns left of the criteria", () => {
  const LADDER = ["- Đạt từ 80% trở lên", "- Đạt từ 50% đến dưới 80%", "- Đạt dưới 50%"];
  fc.assert(
    fc.property(fields, levelStyle, (table, { filled, coded }) => {
      const expected: string[] = [];
      const rows: Row[] = [];
      let number = 0;
      table.forEach((tasks, field) => {
        expected.push(`0 Lĩnh vực ${field} ${tasks.flat().length * 4}`);
        tasks.forEach((criteria, task) => {
          expected.push(`1 Nhiệm vụ ${field} ${task} ${criteria.length * 4}`);
          criteria.forEach((ladder, at) => {
            const code = { fields: field + 1, criteria: ++number, nothing: null }[coded];
            const begins = coded === "criteria" || filled || (task === 0 && at === 0);
            const lines = ladder === 2 ? [LADDER[0], "- Đạt dưới 80%"] : LADDER.slice(0, ladder);
            const points = lines.map((_, step) => 4 - 2 * step);
            expected.push(`2 Việc ${field} ${task} ${at} 4`);
            expected.push(...lines.map((line, step) => `· ${line?.slice(2)} ${points[step]}`));
            rows.push([
              begins ? code : null,
              filled || (task === 0 && at === 0) ? `Lĩnh vực ${field}` : null,
              filled || at === 0 ? `Nhiệm vụ ${field} ${task}` : null,
              `Việc ${field} ${task} ${at}`,
              4,
            ]);
            rows.push(
              ...lines.map((line, step): Row => [
                null,
                filled ? `Lĩnh vực ${field}` : null,
                filled ? `Nhiệm vụ ${field} ${task}` : null,
                line ?? null,
                points[step] ?? null,
              ])
            );
          });
        });
      });
      const heading = ["TT", "Lĩnh vực", "Nhiệm vụ", "Tiêu chí", "Điểm tối đa"];
      const { set, findings } = readBack({ rows: [heading, ...rows] });
      const read = walk(set).flatMap(({ node, depth }) => [
        `${depth} ${node.label} ${toNumber(node.points)}`,
        ...tiersOf(node.rule).map(({ label, points }) => `· ${label} ${toNumber(points)}`),
      ]);
      expect(read).toEqual(expected);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: RUNS }
  );
});

/** Sections of criteria worth quarters; some have tiers in words alone, some have lost their codes. */
const damaged = fc.array(
  fc.array(
    fc.record({
      quarters: fc.integer({ min: 3, max: 12 }),
      ladder: fc.constantFrom(0, 2, 3),
      coded: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 }
  ),
  { minLength: 1, maxLength: 3 }
);

it("criteria that have lost their codes come back in their place, or a finding says otherwise", () => {
  fc.assert(
    fc.property(damaged, (sections) => {
      const expected: string[] = [];
      const rows = sections.flatMap((criteria, at): Row[] => {
        const total = criteria.reduce((sum, { quarters }) => sum + quarters, 0) / 4;
        expected.push(`0 Mục ${at} ${total}`);
        return [
          [["I", "II", "III"][at] ?? "", `Mục ${at}`, total],
          ...criteria.flatMap(({ quarters, ladder, coded }, index): Row[] => {
            const words = ["Tốt", "Khá", "Trung bình"].slice(0, ladder);
            const marks = words.map((word, step) => [word, (quarters - step) / 4] as const);
            expected.push(`1 Việc ${at} ${index} ${quarters / 4}`);
            expected.push(...marks.map(([word, points]) => `· ${word} ${points}`));
            return [
              [coded || index === 0 ? index + 1 : null, `Việc ${at} ${index}`, quarters / 4],
              ...marks.map(([word, points]): Row => [null, word, points]),
            ];
          }),
        ];
      });
      const { set, findings } = readBack({ rows: [["TT", "Nội dung", "Điểm chuẩn"], ...rows] });
      const read = walk(set).flatMap(({ node, depth }) => [
        `${depth} ${node.label} ${toNumber(node.points)}`,
        ...tiersOf(node.rule).map(({ label, points }) => `· ${label} ${toNumber(points)}`),
      ]);
      const lost = sections.flatMap((criteria) => criteria.slice(1)).filter(({ coded }) => !coded);
      const said = findings.filter(
        ({ code, severity }) => severity === "error" || code === "import.codeMissing"
      );
      if (lost.length === 0 || said.length === 0) expect(read).toEqual(expected);
    }),
    { numRuns: RUNS * 8 }
  );
});
