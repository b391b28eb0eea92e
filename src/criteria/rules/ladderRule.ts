import { type Finding, finding } from "@/findings";
import { type Condition, readCondition } from "../conditions/readCondition";
import { type Field, isObjectOf, member, report } from "../document/jsonFields";
import { type Interval, type IntervalTier, OPEN_INTERVAL, type Tier } from "../tier";
import { type LadderFault, ladderFaults } from "./ladderFaults";
import type { LadderKind } from "./measure";
import { readInterval, readRows, writeIntervalRow } from "./rowDocuments";
import type { PrintedRows, RuledCriterion, RuleKindOf } from "./ruleKind";

/** A rule whose tiers are reached by a measure. */
export interface LadderRule<Kind extends LadderKind> {
  readonly kind: Kind;
  readonly tiers: readonly IntervalTier[];
}

/** What rules with a ladder have in common; `measures`: the conditions in words that speak of it. */
export function ladderRule<Kind extends LadderKind, R extends LadderRule<Kind>>(
  kind: Kind,
  measures: readonly Condition["measure"][]
) {
  const rows: PrintedRows<R, IntervalTier> = {
    of: ({ tiers }) => tiers,
    with: (rule, tiers) => ({ ...rule, tiers }),
    blank: { when: OPEN_INTERVAL },
    ladder: () => kind,
  };
  return {
    rows,
    needs: "tiers" as const,
    readTiers: (field: Field) =>
      readRows(member(field, "tiers"), (when) => readInterval(when, kind)),
    writeTiers: ({ tiers }: R) => tiers.map((tier) => writeIntervalRow(tier, kind)),
    tiersFrom: (tiers: readonly Tier[]) => tiersWithBounds(tiers, measures),
    check: ({ tiers }: R, { id }: RuledCriterion, percentDecimals: number) =>
      faultFindings(id, kind, tiers, ladderFaults(kind, tiers, percentDecimals)),
  };
}

/** A kind that says nothing but its ladder. */
export function plainLadder<Kind extends LadderKind>(
  kind: Kind,
  measures: readonly Condition["measure"][],
  measure: RuleKindOf<LadderRule<Kind>>["measure"]
) {
  const { readTiers, writeTiers, tiersFrom, ...common } = ladderRule<Kind, LadderRule<Kind>>(
    kind,
    measures
  );
  return {
    ...common,
    read: (field: Field): LadderRule<Kind> => {
      isObjectOf(field, ["kind", "tiers"]);
      return { kind, tiers: readTiers(field) };
    },
    write: (rule: LadderRule<Kind>) => ({ kind, tiers: writeTiers(rule) }),
    from: ({ tiers }: { readonly tiers: readonly Tier[] }): LadderRule<Kind> => ({
      kind,
      tiers: tiersFrom(tiers),
    }),
    measure,
  };
}

/**
 * Tiers with the bounds that their words name; a tier whose words say nothing of that measure starts
 * without bounds, which the checks report until a person types them.
 */
export function tiersWithBounds(
  tiers: readonly Tier[],
  measures: readonly Condition["measure"][]
): readonly IntervalTier[] {
  return tiers.map(({ label, points }) => ({ label, points, when: boundsIn(label, measures) }));
}

function boundsIn(label: string, measures: readonly Condition["measure"][]): Interval {
  const condition = readCondition(label);
  return condition && measures.includes(condition.measure) ? condition.when : OPEN_INTERVAL;
}

/** The faults of a ladder or of bands, as findings of their criterion. */
export function faultFindings(
  criterion: string,
  measure: LadderKind,
  rows: readonly Tier[],
  faults: readonly LadderFault[]
): readonly Finding[] {
  const label = (index: number) => rows[index]?.label ?? "";
  const where = { criterion };
  return faults.map((fault) => {
    switch (fault.kind) {
      case "gap":
        return finding("set.ladderGap", where, { measure, from: fault.from, to: fault.to });
      case "overlap":
        return finding("set.ladderOverlap", where, {
          first: label(fault.first),
          second: label(fault.second),
        });
      case "unreachable":
        return finding("set.tierUnreachable", where, { tier: label(fault.tier) });
    }
  });
}

/** A band is reached by a measure only, never by "không có". */
export function readBandInterval(field: Field, ladder: LadderKind): Interval {
  const when = readInterval(field, ladder);
  if (when.orNone) report(member(field, "orNone"), "false");
  return when;
}
