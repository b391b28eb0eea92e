import { type CriteriaNode, type Tier, tiersOf, toNumber, walk } from "@/criteria";
import type { CellRange, CellValue, GridCell } from "@/grid";
import { body, HEADING, toldRows } from "./randomTable";

/** The layouts in which official tables come, as rows of cells: what a random set is printed in. */

export type Row = readonly (CellValue | GridCell)[];

export interface Printed {
  readonly rows: readonly Row[];
  /** Rows count from the first of `rows`. */
  readonly merges?: readonly CellRange[];
}

export interface Layout {
  readonly name: string;
  readonly print: (nodes: readonly CriteriaNode[]) => Printed;
  /** Ways of scoring told in words have a place in it. */
  readonly tells: boolean;
  /** It is for sets with parts beside the standard points. */
  readonly hasOutside?: boolean;
  /** Findings that it always brings. */
  readonly brings?: readonly string[];
}

const tiers = ({ rule }: CriteriaNode): readonly Tier[] => tiersOf(rule);
const comma = (points: number) => String(points).replace(".", ",");
const value = ({ points }: { points: CriteriaNode["points"] }) => toNumber(points);
const everyNode = (nodes: readonly CriteriaNode[]) => walk({ nodes }).map(({ node }) => node);
const total = (nodes: readonly CriteriaNode[]) =>
  nodes.reduce((points, node) => points + value(node), 0);

/** Rows under a criterion without tiers that tell how it is scored: words, and what they take off. */
const told = (node: CriteriaNode, row: (label: string, off: string | null) => Row): Row[] =>
  toldRows(node).map(({ label, off }) =>
    row(label, off === null ? null : `trừ ${comma(off)} điểm`)
  );

const fiveColumns: Layout = {
  name: "the form of 2022: five columns, numbers of columns, a total",
  tells: false,
  print: (nodes) => ({ rows: [HEADING, ...body(nodes, 0)] }),
};

const dongThap: Layout = {
  name: "Đồng Tháp's six columns, filled in",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["Số TT", "Tiêu chí", "Điểm chuẩn", "Điểm chấm", "Tài liệu minh chứng", "Ghi chú"],
      ...everyNode(nodes).flatMap((node): Row[] => [
        [node.code, node.label, value(node).toFixed(2), "1.50", "xem file", "số liệu tạm"],
        ...tiers(node).map((tier): Row => [
          null,
          tier.label,
          value(tier).toFixed(2),
          null,
          null,
          null,
        ]),
        ...told(node, (label, off) => ["-", label, off, null, null, null]),
      ]),
    ],
  }),
};

const pointsToTakeOff: Layout = {
  name: "the columns of 2011 with points to take off",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["STT", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"],
      ...everyNode(nodes).flatMap((node): Row[] => [
        [node.code, node.label, value(node), null],
        ...tiers(node).map((tier): Row => [null, tier.label, value(tier), null]),
        ...toldRows(node).map(({ label, off }): Row => [null, label, null, off]),
      ]),
    ],
  }),
  brings: ["import.bandsRead"],
};

const mergedHeading: Layout = {
  name: "a heading of two rows with merged cells, and totals of the parts",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["STT", "Nội dung và chỉ tiêu", "Điểm", null, "Ghi chú"],
      [null, null, "tối đa", "tự chấm", null],
      ...nodes.flatMap((part): Row[] => [
        ...everyNode([part]).flatMap((node): Row[] => [
          [node.code, node.label, value(node), null, null],
          ...tiers(node).map((tier): Row => ["+", tier.label, value(tier), null, null]),
          ...told(node, (label, off) => ["+", label, off, null, null]),
        ]),
        [null, `Cộng phần ${part.code}`, value(part), null, null],
      ]),
      [null, "TỔNG CỘNG", total(nodes), null, null],
    ],
    merges: [
      { top: 0, left: 2, bottom: 0, right: 3 },
      ...[0, 1, 4].map((column) => ({ top: 0, left: column, bottom: 1, right: column })),
    ],
  }),
};

const tiersInCell: Layout = {
  name: "tiers inside the cell of their criterion",
  tells: false,
  print: (nodes) => ({
    rows: [
      ["TT", "Nội dung", "Thang điểm"],
      ...everyNode(nodes).map((node): Row => {
        const lines = tiers(node).map((tier) => `- ${tier.label}: ${comma(value(tier))} điểm;`);
        return [node.code, [node.label, ...lines].join("\n"), `${comma(value(node))} điểm`];
      }),
    ],
  }),
};

const tiersBeside: Layout = {
  name: "labels that span the rows of their tiers",
  tells: false,
  print: (nodes) => ({
    rows: [
      ["TT", "Tiêu chí", "Điểm chuẩn", "Mức đánh giá", "Điểm từng mức"],
      ...everyNode(nodes).flatMap((node): Row[] => {
        const [first, ...others] = tiers(node);
        return [
          [node.code, node.label, value(node), first?.label ?? null, first ? value(first) : null],
          ...others.map((tier): Row => [null, null, null, tier.label, value(tier)]),
        ];
      }),
    ],
  }),
};

const tiersInDetail: Layout = {
  name: "tiers line by line in a column of their own",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["TT", "Tiêu chí", "Cách tính điểm", "Điểm tối đa", "Điểm tự chấm"],
      ...everyNode(nodes).map((node): Row => {
        const lines = tiers(node).map((tier) => `- ${tier.label}: ${comma(value(tier))} điểm;`);
        const bands = toldRows(node).map(({ label, off }) =>
          off === null ? label : `${label}: trừ ${comma(off)} điểm`
        );
        return [node.code, node.label, [...lines, ...bands].join("\n"), value(node), null];
      }),
    ],
  }),
  brings: ["import.bandsRead"],
};

const groupsWithoutPoints: Layout = {
  name: "groups without points of their own, a total above",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["TT", "Các tiêu chí", "Điểm chuẩn", "Ghi chú"],
      [null, "TỔNG ĐIỂM", total(nodes), null],
      ...everyNode(nodes).flatMap((node): Row[] => [
        [node.code, node.label, node.children.length > 0 ? null : value(node), null],
        ...tiers(node).map((tier): Row => ["-", tier.label, value(tier), null]),
        ...told(node, (label, off) => ["-", label, off, null]),
      ]),
    ],
  }),
  brings: ["import.pointsInferred"],
};

const runningTiers: Layout = {
  name: "tiers in one running line behind the words of their criterion",
  tells: false,
  print: (nodes) => ({
    rows: [
      ["TT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm"],
      ...everyNode(nodes).map((node): Row => {
        const line = tiers(node).map((tier) => `${tier.label}: ${comma(value(tier))} điểm`);
        const label = line.length === 0 ? node.label : `${node.label}: ${line.join("; ")}.`;
        return [node.code, label, value(node), null];
      }),
    ],
  }),
};

const workAreas: Layout = {
  name: "the form of 2011: work areas, contents and targets, points to take off",
  tells: true,
  print: (nodes) => {
    const rows: Row[] = [
      ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"],
    ];
    const merges: CellRange[] = [];
    for (const node of everyNode(nodes)) {
      const top = rows.length;
      rows.push(...areaRows(node));
      const bottom = rows.length - 1;
      if (bottom > top)
        merges.push(...[0, 1].map((column) => ({ top, bottom, left: column, right: column })));
    }
    return { rows, merges };
  },
  brings: ["import.pointsInferred", "import.bandsRead"],
};

/** Tiers and what is taken off stand in the second column, beside the area that spans them. */
function areaRows(node: CriteriaNode): Row[] {
  const bands = node.rule?.kind === "deductionBands";
  const contents = [
    ...(bands ? [["Hoàn thành 100% kế hoạch", value(node), null] as const] : []),
    ...tiers(node).map((tier) => [tier.label, value(tier), null] as const),
    ...toldRows(node).map(({ label, off }) => [label, null, off] as const),
  ];
  const [first, ...others] = contents;
  const worded = first !== undefined && first[1] !== null;
  return [
    [node.code, node.label, ...(worded ? first : [null, value(node), null])],
    ...(worded ? others : contents).map((cells): Row => [null, null, ...cells]),
  ];
}

const countedInPoints: Layout = {
  name: "points by a count in the cell of points",
  tells: true,
  print: (nodes) => ({
    rows: [
      ["TT", "Tiêu chí", "Điểm tối đa"],
      ...everyNode(nodes).flatMap((node): Row[] => {
        const rate = rateOf(node);
        return [
          [node.code, node.label, rate ?? value(node)],
          ...tiers(node).map((tier): Row => [null, tier.label, value(tier)]),
          ...(rate === null ? told(node, (label, off) => [null, label, off]) : []),
        ];
      }),
    ],
  }),
};

/** "0,5 điểm/mô hình, tối đa 2 điểm" of a count that ends at the standard points only; of faults nobody could tell whether they add. */
function rateOf(node: CriteriaNode): string | null {
  const { rule } = node;
  if (rule?.kind !== "countPoints" || rule.direction !== "add" || rule.most !== null) return null;
  if (rule.counted.includes("chậm")) return null;
  const step = toNumber(rule.step);
  const things = step === 1 ? rule.counted : `${step} ${rule.counted}`;
  return `${comma(toNumber(rule.each))} điểm/${things}, tối đa ${comma(value(node))} điểm`;
}

const wordedTiers: Layout = {
  name: "codes and points that span rows of tiers with points in their words",
  tells: false,
  print: (nodes) => {
    const rows: Row[] = [["TT", "Nội dung tiêu chí", "Điểm chuẩn", "Điểm chấm"]];
    const merges: CellRange[] = [];
    for (const node of everyNode(nodes)) {
      const top = rows.length;
      const lines = tiers(node).map((tier) => `${tier.label}: ${comma(value(tier))} điểm`);
      rows.push([node.code, node.label, value(node), null]);
      rows.push(...lines.map((line): Row => [null, line, null, null]));
      const bottom = rows.length - 1;
      if (bottom > top)
        merges.push(...[0, 2, 3].map((column) => ({ top, bottom, left: column, right: column })));
    }
    return { rows, merges };
  },
};

const besideTheTotal: Layout = {
  name: "a bonus and a penalty beside the standard points, which the total leaves out",
  tells: false,
  hasOutside: true,
  print: (nodes) => ({
    rows: [
      ["TT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm"],
      ...nodes.flatMap((part) =>
        everyNode([part]).flatMap((node): Row[] => [
          [node.code, node.label, outsidePoints(part, node), null],
          ...tiers(node).map((tier): Row => ["-", tier.label, value(tier), null]),
        ])
      ),
      [null, "TỔNG CỘNG", total(nodes.filter(({ outside }) => outside === undefined)), null],
    ],
  }),
  brings: ["import.outsideRead"],
};

function outsidePoints(part: CriteriaNode, node: CriteriaNode): CellValue {
  const points = value(node);
  if (node === part || part.outside === undefined) return points;
  return `${part.outside === "bonus" ? "cộng" : "trừ"} ${comma(points)} điểm`;
}

export const LAYOUTS: readonly Layout[] = [
  fiveColumns,
  dongThap,
  pointsToTakeOff,
  mergedHeading,
  tiersInCell,
  tiersBeside,
  tiersInDetail,
  groupsWithoutPoints,
  runningTiers,
  workAreas,
  countedInPoints,
  wordedTiers,
  besideTheTotal,
];
