import fc from "fast-check";
import {
  bundledSets,
  compareSets,
  type CriteriaNode,
  type CriteriaSet,
  type NodeChange,
  type PointsWithRole,
  type Rule,
  scaled,
  type SetDifferences,
} from "@/criteria";
import { RUNS } from "~test/runs";
import { ladder, leaf, parent, setOf } from "../sets";

/** A criterion with its own text. */
const criterion = (id: string, label: string, points = 1): CriteriaNode => ({
  ...leaf(id, points),
  label,
});
const heading = (id: string, label: string, children: readonly CriteriaNode[]): CriteriaNode => ({
  ...parent(id, children.length, children),
  label,
});

const PLAN = "Ban hành kế hoạch công tác tư pháp năm 2022 đúng thời hạn";
const REPORT = "Gửi báo cáo sáu tháng và báo cáo năm đầy đủ";
const MEDIATION = "Củng cố tổ hòa giải ở cơ sở";
const TRAINING = "Tổ chức tập huấn nghiệp vụ hộ tịch";

const base = [
  heading("A", "Công tác chung", [criterion("A.1", PLAN), criterion("A.2", REPORT)]),
  heading("B", "Công tác chuyên môn", [criterion("B.1", MEDIATION), criterion("B.2", TRAINING)]),
];

/** Points with their role: "10000", "penalty 10000". */
function plain(value: string | null | PointsWithRole | Rule): string {
  if (value === null || typeof value === "string") return String(value);
  return "points" in value ? [value.outside ?? [], value.points].flat().join(" ") : value.kind;
}

function shown(differences: SetDifferences): readonly string[] {
  const change = ({ kind, before, after }: NodeChange) =>
    kind === "tiers" ? kind : `${kind} ${plain(before)} > ${plain(after)}`;
  return [
    ...differences.kept
      .filter(({ by, changes }) => by !== "id" || changes.length > 0)
      .map(
        ({ before, after, by, changes }) =>
          `${before.node.id}~${after.node.id} ${by}: ${changes.map(change).join(", ")}`
      ),
    ...differences.added.map(({ node }) => `+${node.id}`),
    ...differences.removed.map(({ node }) => `-${node.id}`),
    ...(differences.policyDiffers ? ["policy"] : []),
  ];
}

function check(
  name: string,
  before: readonly CriteriaNode[],
  after: readonly CriteriaNode[],
  expected: readonly string[]
) {
  test(name, () => {
    expect(shown(compareSets(setOf(before), setOf(after)))).toEqual(expected);
  });
}

const [first, second] = base as [CriteriaNode, CriteriaNode];
const withChildren = (node: CriteriaNode, children: readonly CriteriaNode[]) => ({
  ...node,
  children,
});

describe("what became of the rows", () => {
  check("nothing changed", base, base, []);
  check(
    "tone marks, spacing and case are no new row, case is a wording",
    [first],
    [
      withChildren(first, [
        criterion("A.1", `  ${PLAN.normalize("NFD")} `),
        criterion("A.2", REPORT.toUpperCase()),
      ]),
    ],
    [`A.2~A.2 id: wording ${REPORT} > ${REPORT.toUpperCase()}`]
  );
  check(
    "a row put in before others shifts their ids, and nothing else",
    [first],
    [
      withChildren(first, [
        criterion("A.1", TRAINING),
        criterion("A.2", PLAN),
        criterion("A.3", REPORT),
      ]),
    ],
    ["A.1~A.2 text: renumbered A.1 > A.2", "A.2~A.3 text: renumbered A.2 > A.3", "+A.1"]
  );
  check(
    "a row under another heading has moved",
    base,
    [
      withChildren(first, [criterion("A.1", PLAN)]),
      withChildren(second, [...second.children, criterion("B.3", REPORT)]),
    ],
    ["A.2~B.3 text: moved A.2 > B.3"]
  );
  check(
    "two rows that changed places have both moved",
    [first],
    [withChildren(first, [criterion("A.2", REPORT), criterion("A.1", PLAN)])],
    ["A.1~A.1 id: moved A.1 > A.1", "A.2~A.2 id: moved A.2 > A.2"]
  );
  check(
    "of three rows, the one that passed the two others has moved",
    [withChildren(first, [...first.children, criterion("A.3", TRAINING)])],
    [withChildren(first, [criterion("A.3", TRAINING), ...first.children])],
    ["A.3~A.3 id: moved A.3 > A.3"]
  );
  check(
    "points, the year in the text",
    [first],
    [
      withChildren(first, [
        criterion("A.1", PLAN.replace("2022", "2023"), 2),
        criterion("A.2", REPORT),
      ]),
    ],
    [`A.1~A.1 likeness: wording ${PLAN} > ${PLAN.replace("2022", "2023")}, points 10000 > 20000`]
  );
  check(
    "an id with quite another text is another row",
    [first],
    [withChildren(first, [criterion("A.1", TRAINING), criterion("A.2", REPORT)])],
    ["+A.1", "-A.1"]
  );
  check(
    "a criterion that became a heading",
    [first],
    [
      withChildren(first, [
        heading("A.1", PLAN, [criterion("A.1.1", MEDIATION)]),
        criterion("A.2", REPORT),
      ]),
    ],
    ["A.1~A.1 id: rule award > null", "+A.1.1"]
  );
});

describe("texts that repeat", () => {
  const same = "Xây dựng kế hoạch";
  const section = (id: string, label: string) => heading(id, label, [criterion(`${id}.1`, same)]);
  check(
    "each goes with its heading, though the ids say otherwise",
    [section("A", "Hộ tịch"), section("B", "Hòa giải ở cơ sở")],
    [section("A", "Bồi thường"), section("B", "Hộ tịch"), section("C", "Hòa giải ở cơ sở")],
    [
      "A~B text: renumbered A > B",
      "A.1~B.1 text: ",
      "B~C text: renumbered B > C",
      "B.1~C.1 text: ",
      "+A",
      "+A.1",
    ]
  );
  check(
    "also where the headings were reworded",
    [
      section("A", "Công tác hộ tịch, quốc tịch, chứng thực năm 2022"),
      section("B", "Công tác hòa giải ở cơ sở và tiếp cận pháp luật năm 2022"),
    ],
    [
      section("A", "Bồi thường nhà nước"),
      section("B", "Công tác hộ tịch, quốc tịch, chứng thực năm 2023"),
      section("C", "Công tác hòa giải ở cơ sở và tiếp cận pháp luật năm 2023"),
    ],
    [
      "A~B likeness: renumbered A > B, wording Công tác hộ tịch, quốc tịch, chứng thực năm 2022 > Công tác hộ tịch, quốc tịch, chứng thực năm 2023",
      "A.1~B.1 text: ",
      "B~C likeness: renumbered B > C, wording Công tác hòa giải ở cơ sở và tiếp cận pháp luật năm 2022 > Công tác hòa giải ở cơ sở và tiếp cận pháp luật năm 2023",
      "B.1~C.1 text: ",
      "+A",
      "+A.1",
    ]
  );
  check(
    "with no heading to tell them apart, none is guessed",
    [criterion("1", same), criterion("2", same)],
    [criterion("5", same), criterion("6", same)],
    ["+5", "+6", "-1", "-2"]
  );
  check(
    "quarters go with their numbers when the year changes and the first is gone",
    ["I", "II", "III"].map((quarter, index) =>
      criterion(`${index + 1}`, `Báo cáo thống kê quý ${quarter} năm 2022`)
    ),
    ["II", "III"].map((quarter, index) =>
      criterion(`${index + 1}`, `Báo cáo thống kê quý ${quarter} năm 2023`)
    ),
    // 7 words each: the same quarter shares 6 (0.86), another quarter 5 (0.71, below 0.75).
    ["II", "III"]
      .map(
        (quarter, index) =>
          `${index + 2}~${index + 1} likeness: renumbered ${index + 2} > ${index + 1}, wording Báo cáo thống kê quý ${quarter} năm 2022 > Báo cáo thống kê quý ${quarter} năm 2023`
      )
      .concat("-1")
  );
});

describe("rules", () => {
  const ruled = (rule: CriteriaNode["rule"]) => [leaf("A", 2, rule ?? { kind: "award" })];
  const share = ladder("percentTiers", ["[95,]", "[80,95)", "[,80)"]);
  check("another kind", ruled(share), ruled({ kind: "manual" }), [
    "A~A id: rule percentTiers > manual",
  ]);
  check(
    "another bound",
    ruled(share),
    ruled(ladder("percentTiers", ["[96,]", "[80,96)", "[,80)"])),
    ["A~A id: tiers"]
  );
  check(
    "a bound that no longer counts itself in",
    ruled(share),
    ruled(ladder("percentTiers", ["(95,]", "[80,95]", "[,80)"])),
    ["A~A id: tiers"]
  );
  check(
    "the same ladder",
    ruled(share),
    ruled(ladder("percentTiers", ["[95,]", "[80,95)", "[,80)"])),
    []
  );
  test("rounding, or what did not arise, is a difference of the sets", () => {
    const [before, after] = [setOf(base), setOf(base)];
    const policy = { ...after.policy, notArising: "full" as const };
    expect(shown(compareSets(before, { ...after, policy }))).toEqual(["policy"]);
  });
});

test("every bundled set is the same as itself", () => {
  for (const set of bundledSets()) {
    const differences = compareSets(set, set);
    expect(shown(differences)).toEqual([]);
    expect(differences.kept.every(({ by }) => by === "id")).toBe(true);
  }
});

test("the frame of another year has the rows of 2022, with days picked by a person", () => {
  const [official, frame] = ["stp-2022", "stp-khung-mau-2024"].map((id) =>
    bundledSets().find((set) => set.id === id)
  );
  if (!official || !frame) throw new Error("bundled data");
  const differences = compareSets(official, frame);
  expect([differences.added, differences.removed]).toEqual([[], []]);
  const changes = differences.kept.flatMap((one) => one.changes);
  expect(changes.every(({ kind, before }) => kind === "rule" && before === "dateTiers")).toBe(true);
  expect(changes.length).toBeGreaterThan(0);
});

const WORDS = ["kế", "hoạch", "báo", "cáo", "hộ", "tịch", "năm", "2022", "2023"];
const label = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const leafArbitrary = fc.record({ label, points: fc.integer({ min: 0, max: 3 }) });
const setArbitrary: fc.Arbitrary<CriteriaSet> = fc
  .array(fc.record({ label, children: fc.array(leafArbitrary, { maxLength: 4 }) }), {
    maxLength: 4,
  })
  .map((parts) =>
    setOf(
      parts.map((part, at): CriteriaNode => {
        const id = String(at + 1);
        const children = part.children.map((child, place) =>
          criterion(`${id}.${place + 1}`, child.label.join(" "), child.points)
        );
        const node = criterion(id, part.label.join(" "));
        return children.length === 0
          ? node
          : { ...node, points: scaled(children.length), rule: null, children };
      })
    )
  );

describe("for any two sets", () => {
  const pairs = ({ kept }: SetDifferences, swapped: boolean) =>
    kept
      .map(({ before, after, by, changes }) => ({
        ids: swapped ? [after.node.id, before.node.id] : [before.node.id, after.node.id],
        by,
        changes: changes.map(({ kind, before: was, after: is }) =>
          swapped ? [kind, is, was] : [kind, was, is]
        ),
      }))
      .sort((one, other) => one.ids.join().localeCompare(other.ids.join()));
  const ids = (nodes: SetDifferences["added"]) => nodes.map(({ node }) => node.id);

  test("swapping them swaps what is found", () => {
    fc.assert(
      fc.property(setArbitrary, setArbitrary, (a, b) => {
        const [there, back] = [compareSets(a, b), compareSets(b, a)];
        expect(pairs(back, true)).toEqual(pairs(there, false));
        expect(ids(back.added)).toEqual(ids(there.removed));
        expect(ids(back.removed)).toEqual(ids(there.added));
      }),
      { numRuns: RUNS * 4 }
    );
  });

  test("every row of either is kept, added or removed, once", () => {
    fc.assert(
      fc.property(setArbitrary, setArbitrary, (a, b) => {
        const { kept, added, removed } = compareSets(a, b);
        const all = (set: CriteriaSet) =>
          set.nodes.flatMap((node) => [node.id, ...node.children.map(({ id }) => id)]).sort();
        expect([...kept.map(({ before }) => before.node.id), ...ids(removed)].sort()).toEqual(
          all(a)
        );
        expect([...kept.map(({ after }) => after.node.id), ...ids(added)].sort()).toEqual(all(b));
      }),
      { numRuns: RUNS * 4 }
    );
  });

  test("a set has no differences to itself", () => {
    fc.assert(
      fc.property(setArbitrary, (set) => {
        expect(shown(compareSets(set, set))).toEqual([]);
      }),
      { numRuns: RUNS * 4 }
    );
  });
});
