import { finding, type Finding, type FindingData, type Place } from "@/findings";
import { fold, sameText } from "@/text";
import { ladderFaults } from "../checks/ladder";
import type { IntervalTier, IntervalTiersRule, Rule, Tier } from "../criteriaSet";
import { DEFAULT_POLICY } from "../defaultPolicy";
import { including, between } from "./conditions/words";
import { ZERO, toNumber, type Points } from "../points";
import { readCondition, type Condition } from "./condition";

/** A criterion as far as its tiers need it. */
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
  const conditions = tiers.map(({ label }) => readCondition(label));
  const unread = tiers[conditions.findIndex((condition) => condition === null)];
  if (unread) return picked(tiers, criterion, { reason: "wording", tier: unread.label });
  const kind = ladderKind(conditions.filter((condition) => condition !== null));
  if (!kind) return picked(tiers, criterion, { reason: "measures", tier: tiers[0]?.label ?? "" });
  const read = tiers.map((tier, index) => withCondition(tier, conditions[index] ?? null));
  const rule: IntervalTiersRule = { kind, tiers: read };
  return checked(withOnTime(rule, criterion), tiers, criterion);
}

function checked(
  { rule, findings }: { rule: IntervalTiersRule; findings: Finding[] },
  tiers: readonly Tier[],
  criterion: Criterion
): { rule: Rule; findings: Finding[] } {
  const [fault] = ladderFaults(rule, DEFAULT_POLICY.percentDecimals);
  if (fault) return picked(tiers, criterion, { reason: fault.kind, tier: "" });
  const rising = rule.tiers.find(
    (tier, index) => tier.points >= (rule.tiers[index - 1]?.points ?? Infinity)
  );
  return rising
    ? picked(tiers, criterion, { reason: "notFalling", tier: rising.label })
    : { rule, findings };
}

function picked(
  tiers: readonly Tier[],
  { where }: Criterion,
  data: FindingData
): { rule: Rule; findings: Finding[] } {
  return {
    rule: { kind: "choice", tiers },
    findings: [finding("import.conditionNotRead", where, data)],
  };
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
