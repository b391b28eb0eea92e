import fc from "fast-check";
import {
  type CriteriaNode,
  type IntervalTiersRule,
  type OutsideRole,
  type Rule,
  scaled,
  serializeSet,
  type Tier,
  toNumber,
} from "@/criteria";
import type { CellValue } from "@/grid";
import { interval, leaf, parent, setOf } from "../criteria/sets";

/**
 * Random sets and their print as a table in five columns. The generator makes the words of a tier
 * together with the bounds that they mean.
 */

export type Row = readonly CellValue[];

const TASKS = [
  "Ban hành kế hoạch công tác",
  "Thẩm định dự thảo văn bản",
  "Hòa giải ở cơ sở",
  "Trợ giúp pháp lý trong tố tụng",
  "Đăng ký hộ tịch, quốc tịch",
  "Kiểm tra, xử lý văn bản",
];

/** Points in steps of a quarter, as the tables have them. */
const quarters = (count: number) => scaled(count / 4);

function falling(words: readonly (readonly [label: string, bounds: string])[], top: number) {
  return words.map(([label, bounds], index) => ({
    label,
    points: quarters(index === words.length - 1 ? 0 : top - index),
    when: interval(bounds),
  }));
}

const two = (value: number) => String(value).padStart(2, "0");
const vi = (value: number) => String(value).replace(".", ",");

/** Falling cut points between 0 and 100, in halves, and whether each belongs to the tier above it. */
const cuts = fc
  .uniqueArray(fc.integer({ min: 2, max: 199 }), { minLength: 1, maxLength: 5 })
  .map((halves) => halves.sort((first, second) => second - first).map((half) => half / 2));

const percentTiers: fc.Arbitrary<IntervalTiersRule> = fc
  .tuple(cuts, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([bounds, above, whole, prefix]) => {
    const all = whole && !above ? [100, ...bounds] : bounds;
    const first = all[0] ?? 0;
    const start = prefix ? "Đạt " : "";
    const top: [string, string] = above
      ? [`${start}trên ${vi(first)}%`, `(${first},)`]
      : first === 100
        ? [`${start}100% kế hoạch`, "[100,)"]
        : [`${start}từ ${vi(first)}% trở lên`, `[${first},)`];
    const middle = all.slice(1).map((low, index): [string, string] => {
      const high = all[index] ?? 0;
      return above
        ? [`${start}trên ${vi(low)}% đến ${vi(high)}%`, `(${low},${high}]`]
        : [`${start}từ ${vi(low)}% đến dưới ${vi(high)}%`, `[${low},${high})`];
    });
    const last = all.at(-1) ?? 0;
    const bottom: [string, string] = above
      ? [`${start}từ ${vi(last)}% trở xuống`, `[,${last}]`]
      : [`${start}dưới ${vi(last)}%`, `[,${last})`];
    return { kind: "percentTiers", tiers: falling([top, ...middle, bottom], 8) };
  });

const daysLateTiers: fc.Arbitrary<IntervalTiersRule> = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 })
  .map((ends) => ends.sort((first, second) => first - second))
  .map((ends) => {
    const late = ends.map((end, index): [string, string] => {
      const start = (ends[index - 1] ?? 0) + 1;
      return start === end
        ? [`Gửi chậm ${two(end)} ngày`, `[${end},${end}]`]
        : [`Gửi chậm ${two(start)}–${two(end)} ngày`, `[${start},${end}]`];
    });
    const last = ends.at(-1) ?? 0;
    const words: [string, string][] = [
      ["Gửi đúng hạn", "[,0]"],
      ...late,
      [`Gửi chậm trên ${two(last)} ngày`, `(${last},)`],
    ];
    return { kind: "daysLateTiers", tiers: falling(words, 8) };
  });

const countTiers: fc.Arbitrary<IntervalTiersRule> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([low, more]) => {
    const high = low + more;
    return {
      kind: "countTiers",
      tiers: falling(
        [
          [`Trên ${two(high)} mô hình`, `(${high},)`],
          [`Từ ${two(low)} đến ${two(high)} mô hình`, `[${low},${high}]`],
          [`Dưới ${two(low)} mô hình`, `[,${low})`],
        ],
        8
      ),
    };
  });

// 45292 is 01/01/2024; every month of 2024 begins so many days after it.
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

const dateTiers: fc.Arbitrary<IntervalTiersRule> = fc
  .tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 6, max: 11 }),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean()
  )
  .map(([early, late, day, orNone]) => {
    const serial = (month: number) => 45292 + (MONTH_STARTS[month] ?? 0) + day - 1;
    const text = (month: number, add = 0) => `${two(day + add)}/${month + 1}/2024`;
    const none = orNone ? "Không ban hành, hoặc ban hành" : "Ban hành";
    return {
      kind: "dateTiers",
      tiers: falling(
        [
          [`Ban hành chậm nhất ngày ${text(early)}`, `[,${serial(early)}]`],
          [
            `Ban hành từ ngày ${text(early, 1)} đến ${text(late)}`,
            `[${serial(early) + 1},${serial(late)}]`,
          ],
          [`${none} sau ngày ${text(late)}`, `(${serial(late)},)${orNone ? "?" : ""}`],
        ],
        8
      ),
    };
  });

const picked: fc.Arbitrary<Rule> = fc
  .constantFrom<readonly string[]>(["Tốt", "Khá", "Trung bình"], ["Đầy đủ", "Thiếu"])
  .map((labels): Rule => ({
    kind: "choice",
    tiers: labels.map((label, index): Tier => ({ label, points: quarters(8 - index) })),
  }));

const answered: fc.Arbitrary<Rule> = fc
  .constantFrom("ban hành", "xây dựng", "thực hiện")
  .map((done): Rule => ({
    kind: "yesNo",
    tiers: [
      { label: `Có ${done}`, points: quarters(8), when: true },
      { label: `Không ${done}`, points: quarters(0), when: false },
    ],
  }));

const rule = fc.oneof(
  fc.constant<Rule>({ kind: "award" }),
  percentTiers,
  daysLateTiers,
  countTiers,
  dateTiers,
  picked,
  answered
);

const COUNTED = ["mô hình", "báo cáo chậm", "vụ việc"] as const;

const countRule: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.constantFrom("add", "takeOff"),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(1, 2, 5),
    fc.constantFrom(...COUNTED),
    fc.constantFrom(null, 4, 6)
  )
  .map(([direction, each, step, counted, limit]): Rule => ({
    kind: "countPoints",
    direction,
    each: quarters(each),
    step: scaled(step),
    counted,
    least: direction === "takeOff" && limit !== null ? quarters(8 - limit) : quarters(0),
    most: direction === "add" && limit !== null ? quarters(limit) : null,
  }));

const bandRule: fc.Arbitrary<Rule> = fc
  .uniqueArray(fc.integer({ min: 2, max: 90 }), { minLength: 1, maxLength: 4 })
  .map((ends) => ends.sort((first, second) => first - second))
  .map((ends): Rule => {
    const bands = ends.map((end, at): [string, string] => {
      const start = ends[at - 1];
      return start === undefined
        ? [`Tồn đọng từ 1% đến ${end}%`, `[1,${end}]`]
        : [`Tồn đọng trên ${start}% đến ${end}%`, `(${start},${end}]`];
    });
    const last = ends.at(-1) ?? 0;
    const all = [...bands, [`Tồn đọng trên ${last}%`, `(${last},)`] as const];
    return {
      kind: "deductionBands",
      measure: "percent",
      bands: all.map(([label, bounds], at) => ({
        label,
        points: quarters(at + 1),
        when: interval(bounds),
      })),
    };
  });

/** Rows under a criterion that tell in words how it is scored, with the points beside them. */
export function toldRows({ rule: told }: CriteriaNode): { label: string; off: number | null }[] {
  if (told?.kind === "deductionBands")
    return told.bands.map(({ label, points }) => ({ label, off: toNumber(points) }));
  if (told?.kind !== "countPoints") return [];
  const each = vi(toNumber(told.each));
  const things = `${toNumber(told.step) === 1 ? "Mỗi" : `Cứ ${two(toNumber(told.step))}`} ${told.counted}`;
  const most = told.most === null ? "" : `, tối đa ${vi(toNumber(told.most))} điểm`;
  const taken =
    toNumber(told.least) === 0 ? "" : `, trừ tối đa ${vi(2 - toNumber(told.least))} điểm`;
  const label =
    told.direction === "add"
      ? `${things} được cộng ${each} điểm${most}`
      : `${things} trừ ${each} điểm${taken}`;
  return [{ label, off: null }];
}

const criterionOf = (own: fc.Arbitrary<Rule>) => fc.tuple(fc.constantFrom(...TASKS), own);

/** Parts, sections, groups, criteria, letters: as many levels as the official tables have. */
const LEVELS = [
  (at: number) => String.fromCharCode(65 + at),
  (at: number) => ["I", "II", "III", "IV"][at] ?? "V",
  (at: number) => String(at + 1),
  (at: number, above: string) => `${above}.${at + 1}`,
  (at: number) => String.fromCharCode(97 + at),
] as const;

interface Shape {
  readonly criterion: readonly [string, Rule];
  readonly children: readonly Shape[];
}

const shapeOf = (own: fc.Arbitrary<Rule>): fc.Arbitrary<Shape> =>
  fc.letrec<{ tree: Shape }>((tie) => ({
    tree: fc.record({
      criterion: criterionOf(own),
      children: fc.oneof(
        { maxDepth: 4, depthIdentifier: "levels" },
        fc.constant([]),
        fc.array(tie("tree"), { maxLength: 3, depthIdentifier: "levels" })
      ),
    }),
  })).tree;

function nodeOf(at: number, above: CriteriaNode | null, tree: Shape, level: number): CriteriaNode {
  const code = LEVELS[level]?.(at, above?.code ?? "") ?? "";
  const repeats = above !== null && code.startsWith(`${above.code}.`);
  const id =
    above === null
      ? code
      : `${repeats ? above.id.slice(0, -above.code.length) : `${above.id}.`}${code}`;
  const [label, own] = tree.criterion;
  const named = (node: CriteriaNode): CriteriaNode => ({ ...node, code, label });
  const children =
    level + 1 < LEVELS.length
      ? tree.children.map((child, index) => nodeOf(index, named(leaf(id, 0)), child, level + 1))
      : [];
  if (children.length === 0) return named(leaf(id, 2, own));
  const total = children.reduce((points, child) => points + toNumber(child.points), 0);
  return named(parent(id, total, children));
}

/** Points as a person types them: a number, or text with a comma, a point, a word. */
function typed(points: number, style: number): CellValue {
  return (
    [points, points.toFixed(2), points.toFixed(2).replace(".", ","), `${vi(points)} điểm`][
      style % 4
    ] ?? points
  );
}

function printed(node: CriteriaNode, style: number): Row[] {
  const tiers = node.rule && "tiers" in node.rule ? node.rule.tiers : [];
  return [
    [node.code, node.label, typed(toNumber(node.points), style)],
    ...tiers.map((tier, at): Row => [
      style % 2 === 0 ? null : "-",
      tier.label,
      typed(toNumber(tier.points), style + at),
    ]),
    ...node.children.flatMap((child) => printed(child, style)),
  ];
}

const treesOf = (own: fc.Arbitrary<Rule>): fc.Arbitrary<CriteriaNode[]> =>
  fc
    .array(shapeOf(own), { minLength: 1, maxLength: 3 })
    .map((shapes) => shapes.map((tree, at) => nodeOf(at, null, tree, 0)));

/** The trees of a random set: what is to be read. */
export const trees = treesOf(rule);

/** The same with criteria that tell in words how they are scored. */
export const toldTrees = treesOf(fc.oneof(rule, countRule, bandRule));

/** The same with a part of points to add, one of points to take off, or both, at the end. */
export const outsideTrees: fc.Arbitrary<CriteriaNode[]> = fc
  .tuple(
    trees,
    fc.constantFrom<readonly OutsideRole[]>(["bonus"], ["penalty"], ["bonus", "penalty"]),
    fc.integer({ min: 1, max: 3 })
  )
  .map(([nodes, roles, criteria]) => [
    ...nodes,
    ...roles.map((role, at) => outsidePart(nodes.length + at, role, criteria)),
  ]);

function outsidePart(at: number, role: OutsideRole, criteria: number): CriteriaNode {
  const code = LEVELS[0](at);
  const own: Rule = role === "bonus" ? { kind: "award" } : { kind: "manual" };
  const children = Array.from({ length: criteria }, (_, index): CriteriaNode => ({
    ...leaf(`${code}.${index + 1}`, index + 1, own),
    code: String(index + 1),
    label: role === "bonus" ? `Bằng khen thứ ${index + 1}` : `Vi phạm thứ ${index + 1}`,
  }));
  const total = children.reduce((points, child) => points + toNumber(child.points), 0);
  const label = role === "bonus" ? "ĐIỂM THƯỞNG" : "ĐIỂM TRỪ";
  return { ...parent(code, total, children), code, label, outside: role };
}

/** How points are written: 0 to 3. */
export const styles = fc.nat(3);

export const TITLE = "BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2024";
export const HEADING: Row = [
  "TT",
  "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ",
  "ĐIỂM CHUẨN",
  "TỔNG ĐIỂM CHẤM",
  "GHI CHÚ",
];

/** The rows of the table below its heading: numbers of columns, criteria with their tiers, the total. */
export function body(nodes: readonly CriteriaNode[], style: number): Row[] {
  const total = nodes.reduce((sum, { points }) => sum + toNumber(points), 0);
  return [
    [1, 2, 3, 4, 5],
    ...nodes.flatMap((node) => printed(node, style)),
    [null, "TỔNG CỘNG", typed(total, style)],
  ];
}

/** What of a set must come back: tree, codes, words, points, rules with their bounds. */
export function contentOf(nodes: readonly CriteriaNode[]): unknown[] {
  const content = (node: ReturnType<typeof serializeSet>["nodes"][number]): unknown => ({
    id: node.id,
    code: node.code,
    label: node.label,
    points: node.points,
    rule: node.rule,
    outside: node.outside,
    children: node.children.map(content),
  });
  return serializeSet(setOf([...nodes])).nodes.map(content);
}
