import { parseSet, type Rule, scaled, serializeSet } from "@/criteria";
import { interval, leaf, setOf } from "../sets";

/** The rule of a one-criterion document, read; null where the document is refused. */
function ruleOf(rule: unknown): Rule | null {
  const node = { id: "1", code: "1", label: "Giải quyết hồ sơ", points: 2, rule };
  const reading = parseSet({ ...serializeSet(setOf([leaf("1", 2)])), nodes: [node] });
  return reading.status === "refused" ? null : (reading.value.nodes[0]?.rule ?? null);
}

test.each<[unknown, Rule | null]>([
  [
    { kind: "proportional", cap: 110 },
    { kind: "proportional", cap: scaled(110) },
  ],
  [
    { kind: "proportional", cap: null },
    { kind: "proportional", cap: null },
  ],
  [
    { kind: "award", partial: true },
    { kind: "award", partial: true },
  ],
  [{ kind: "award", partial: false }, { kind: "award" }],
  [
    { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: false },
    { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: false },
  ],
  [{ kind: "bestOfPool" }, { kind: "bestOfPool", unitLabel: "", higherIsBetter: true }],
  [{ kind: "bestOfPool", higherIsBetter: "có" }, null],
  [{ kind: "bestOfPool", best: 60 }, null],
  // A cap is said, or said to be none: left out it would be guessed.
  [{ kind: "proportional" }, null],
  [{ kind: "proportional", cap: 0 }, null],
  [{ kind: "proportional", cap: "110%" }, null],
  [{ kind: "proportional", cap: 100, partial: true }, null],
  [{ kind: "award", partial: "một phần" }, null],
])("%j is read", (written, expected) => {
  expect(ruleOf(written)).toEqual(expected);
});

const late = (more: object) => ({
  kind: "daysLateTiers",
  tiers: [{ label: "Đúng hạn", points: 2, when: { max: { value: 0, inclusive: true } } }],
  ...more,
});
const TIERS = [{ label: "Đúng hạn", points: scaled(2), when: interval("[,0]") }];

test.each<[object, Rule | null]>([
  [
    { days: "working", forceMajeure: true, deadline: "2024-02-28" },
    {
      kind: "daysLateTiers",
      tiers: TIERS,
      days: "working",
      forceMajeure: true,
      deadline: "2024-02-28",
    },
  ],
  [{ forceMajeure: false }, { kind: "daysLateTiers", tiers: TIERS }],
  [{ days: "calendar" }, null],
  [{ deadline: "28/02/2024" }, null],
  [{ deadline: "" }, null],
])("days late counted by %j are read", (more, expected) => {
  expect(ruleOf(late(more))).toEqual(expected);
});

test("what is read is written again", () => {
  const rules: readonly Rule[] = [
    { kind: "proportional", cap: scaled(112.5) },
    { kind: "proportional", cap: null },
    { kind: "award", partial: true },
    { kind: "award" },
    { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true },
    { kind: "daysLateTiers", tiers: TIERS, days: "working", deadline: "2024-02-28" },
  ];
  const set = setOf(rules.map((rule, at) => leaf(String(at), 2, rule)));
  const document = serializeSet(set);
  expect(document.nodes.map(({ rule }) => rule)).toEqual([
    { kind: "proportional", cap: 112.5 },
    { kind: "proportional", cap: null },
    { kind: "award", partial: true },
    { kind: "award" },
    { kind: "bestOfPool", unitLabel: "tin bài", higherIsBetter: true },
    late({ days: "working", deadline: "2024-02-28" }),
  ]);
  const reading = parseSet(JSON.parse(JSON.stringify(document)));
  expect(reading.status !== "refused" && reading.value).toEqual(set);
});
