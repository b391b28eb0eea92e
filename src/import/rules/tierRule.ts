import { between, including } from "@/criteria/conditions/conditionWords";
import { lateDaysOf, lateFindings } from "@/criteria/conditions/lateWords";
import { type Condition, readCondition } from "@/criteria/conditions/readCondition";
import { DEFAULT_POLICY } from "@/criteria/defaultPolicy";
import { type Points, toNumber, ZERO } from "@/criteria/points";
import type { IntervalTiersRule, Rule } from "@/criteria/rules";
import { type LadderFault, ladderFaults } from "@/criteria/rules/ladderFaults";
import type { Bound, Interval, IntervalTier, Tier } from "@/criteria/tier";
import { type DataOf, type Finding, finding, type Place } from "@/findings";
import { fold, sameText } from "@/text";

/** What reading a criterion's tiers needs to know of it. */
interface Criterion {
  readonly label: string;
  readonly points: Points;
  readonly where: Place;
}

const KINDS = {
  percent: "percentTiers",
  date: "dateTiers",
  daysLate: "daysLateTiers",
  days: null,
  count: "countTiers",
} as const satisfies Readonly<Record<Condition["measure"], IntervalTiersRule["kind"] | null>>;

const YES = /^(?:(?:có|đã) )?(.*)$/u;
const NO = /^(?:không có|không|chưa) ?(.*)$/u;
const ON_TIME = /dung (?:thoi )?(?:han|gian)/u;

/**
 * The rule of a criterion's tier rows. Tiers become intervals only where all of them are understood
 * on one measure, they cover it without gaps or overlaps, and their points fall; otherwise a person
 * picks the tier, and import.conditionNotRead says why.
 */
export function readTierRule(
  tiers: readonly Tier[],
  criterion: Criterion
): { rule: Rule; findings: Finding[] } {
  const answers = readAnswers(tiers);
  if (answers) return { rule: answers, findings: [] };
  const conditions = withRest(
    tiers,
    tiers.map(({ label }) => readCondition(label))
  );
  const unread = tiers.filter((_, index) => conditions[index] === null);
  if (unread.length > 0) {
    const labels = unread.map(({ label }) => label).join(" · ");
    return picked(tiers, criterion, { reason: "wording", tier: labels });
  }
  const kind = ladderKind(conditions.filter((condition) => condition !== null));
  if (!kind) return picked(tiers, criterion, { reason: "measures", tier: tiers[0]?.label ?? "" });
  const read = fromOnTime(
    kind,
    tiers.map((tier, index) => withCondition(tier, conditions[index] ?? null)),
    criterion
  );
  if (kind !== "daysLateTiers")
    return checked(withOnTime({ kind, tiers: read }, criterion), tiers, criterion);
  const late = lateDaysOf(
    conditions.filter((condition) => condition !== null),
    criterion.label
  );
  if (!late) return picked(tiers, criterion, { reason: "measures", tier: tiers[0]?.label ?? "" });
  const whole = withOnTime({ kind, tiers: read, ...late }, criterion);
  const findings = [...whole.findings, ...lateFindings(late, criterion)];
  return checked({ ...whole, findings }, tiers, criterion);
}

const REST = /^(?:(?:cac )?(?:truong hop|muc)? ?(?:con lai|khac))$/u;

/** A last tier of "còn lại" is what the others leave, where all of them are understood on one measure. */
function withRest(
  tiers: readonly Tier[],
  conditions: readonly (Condition | null)[]
): readonly (Condition | null)[] {
  const others = conditions.slice(0, -1).filter((condition) => condition !== null);
  const kind = ladderKind(others);
  if (!REST.test(fold(tiers.at(-1)?.label ?? "")) || others.length !== tiers.length - 1 || !kind)
    return conditions;
  const read = others.map(({ when }, index) => ({
    label: "",
    points: tiers[index]?.points ?? ZERO,
    when,
  }));
  const rest = [...others.flatMap(outsideOf)].find(
    (when) =>
      ladderFaults(
        kind,
        [...read, { label: "", points: ZERO, when }],
        DEFAULT_POLICY.percentDecimals
      ).length === 0
  );
  const [first] = others;
  return rest && first ? [...others, { ...first, when: rest }] : conditions;
}

/** Everything below a condition, and everything above it. */
function outsideOf({ when: { min, max } }: Condition): Interval[] {
  const turned = (bound: Bound): Bound => ({ ...bound, inclusive: !bound.inclusive });
  return [
    ...(min ? [between(null, turned(min))] : []),
    ...(max ? [between(turned(max), null)] : []),
  ];
}

function checked(
  { rule, findings }: { rule: IntervalTiersRule; findings: Finding[] },
  tiers: readonly Tier[],
  criterion: Criterion
): { rule: Rule; findings: Finding[] } {
  const [fault] = ladderFaults(rule.kind, rule.tiers, DEFAULT_POLICY.percentDecimals);
  if (fault) return faulty(tiers, criterion, faultData(fault, rule));
  const rising = rule.tiers.find(
    (tier, index) => tier.points >= (rule.tiers[index - 1]?.points ?? Infinity)
  );
  return rising
    ? faulty(tiers, criterion, { reason: "notFalling", first: rising.label })
    : { rule, findings };
}

function faultData(
  fault: LadderFault,
  rule: IntervalTiersRule
): Omit<DataOf<"import.ladderNotWhole">, "label"> {
  const label = (index: number) => rule.tiers[index]?.label ?? "";
  switch (fault.kind) {
    case "gap":
      return { reason: fault.kind, from: fault.from, to: fault.to };
    case "overlap":
      return { reason: fault.kind, first: label(fault.first), second: label(fault.second) };
    case "unreachable":
      return { reason: fault.kind, first: label(fault.tier) };
  }
}

function faulty(
  tiers: readonly Tier[],
  { label, where }: Criterion,
  data: Omit<DataOf<"import.ladderNotWhole">, "label">
): { rule: Rule; findings: Finding[] } {
  return {
    rule: { kind: "choice", tiers },
    findings: [finding("import.ladderNotWhole", where, { label, ...data })],
  };
}

function picked(
  tiers: readonly Tier[],
  { where }: Criterion,
  data: DataOf<"import.conditionNotRead">
): { rule: Rule; findings: Finding[] } {
  return {
    rule: { kind: "choice", tiers },
    findings: [finding("import.conditionNotRead", where, data)],
  };
}

const ONLY_AT_MOST = /không (?:quá|vượt)|dưới|tối đa/u;

/** "Chậm không quá 02 ngày" for the standard points: being on time, which no tier names, is worth no less. */
function fromOnTime(
  kind: IntervalTiersRule["kind"],
  tiers: readonly IntervalTier[],
  { points }: Criterion
): readonly IntervalTier[] {
  const [first, ...others] = tiers;
  const begins = first?.when.min;
  const isFirst = begins?.inclusive === true && toNumber(begins.value) === 1;
  const named = others.some(({ when }) => when.min === null);
  if (kind !== "daysLateTiers" || !first || !isFirst || named || first.points !== points)
    return tiers;
  if (!ONLY_AT_MOST.test(first.label.toLowerCase())) return tiers;
  return [{ ...first, when: { ...first.when, min: null } }, ...others];
}

function withCondition(tier: Tier, condition: Condition | null): IntervalTier {
  return { ...tier, when: condition?.when ?? between(null, null) };
}

/** The one measure of all tiers; days are days late where one of the tiers says so. */
function ladderKind(conditions: readonly Condition[]): IntervalTiersRule["kind"] | null {
  const late = conditions.some(({ measure }) => measure === "daysLate");
  const measures = new Set(
    conditions.map(({ measure, counted }) =>
      late && measure === "days" ? "daysLate" : `${measure}${counted}`
    )
  );
  const [first] = conditions;
  if (!first || measures.size > 1) return null;
  return late ? "daysLateTiers" : KINDS[first.measure];
}

/**
 * Tables print only the late tiers under "báo cáo đúng thời hạn": being on time is the criterion
 * itself and worth its standard points. Such a ladder gets that tier, and a finding says so.
 */
function withOnTime(
  rule: IntervalTiersRule,
  criterion: Criterion
): { rule: IntervalTiersRule; findings: Finding[] } {
  const firstDay = Math.min(...rule.tiers.map(({ when }) => when.min?.value ?? 0));
  const implied =
    rule.kind === "daysLateTiers" && firstDay > 0 && ON_TIME.test(fold(criterion.label));
  if (!implied || rule.tiers.some(({ points }) => points >= criterion.points))
    return { rule, findings: [] };
  const tier = {
    label: criterion.label,
    points: criterion.points,
    when: between(null, including(ZERO)),
  };
  const data = { tier: tier.label, points: toNumber(tier.points) };
  return {
    rule: { ...rule, tiers: [tier, ...rule.tiers] },
    findings: [finding("import.tierImplied", criterion.where, data)],
  };
}

/** "Có ban hành" and "Không ban hành": one thing done, and the same not done. */
function readAnswers(tiers: readonly Tier[]): Rule | null {
  const [yes, no] = tiers;
  if (!yes || !no || tiers.length > 2) return null;
  const done = YES.exec(yes.label.toLowerCase())?.[1];
  const notDone = NO.exec(no.label.toLowerCase())?.[1];
  if (done === undefined || notDone === undefined || NO.test(yes.label.toLowerCase())) return null;
  const same = sameText(done.replace(/^có$/u, ""), notDone);
  if (!same || yes.points <= no.points) return null;
  return {
    kind: "yesNo",
    tiers: [
      { ...yes, when: true },
      { ...no, when: false },
    ],
  };
}
