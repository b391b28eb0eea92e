import { type Finding, finding } from "@/findings";
import { type Condition, readCondition } from "../conditions/readCondition";
import { isObjectOf, member, readOneOf } from "../document/jsonFields";
import { type Points, toNumber } from "../points";
import { type IntervalTier, OPEN_INTERVAL, type Tier } from "../tier";
import { ladderFaults } from "./ladderFaults";
import { faultFindings, readBandInterval, tiersWithBounds } from "./ladderRule";
import type { LadderKind, Measure } from "./measure";
import { boundAboveWhole } from "./percentTiers";
import { readRows, writeIntervalRow } from "./rowDocuments";
import type { PrintedRows, RuleKindOf } from "./ruleKind";

/**
 * Points taken off the standard points by the band that a measure lies in ("tồn đọng từ 1% đến 10%:
 * trừ 10 điểm"). A band's points are what it takes off. A measure that lies before the first band
 * (lower than every bound) costs nothing.
 */
export interface DeductionBandsRule {
  readonly kind: "deductionBands";
  readonly measure: BandMeasure;
  readonly bands: readonly IntervalTier[];
}

type BandMeasure = "percent" | "count" | "daysLate";

interface BandScale {
  readonly ladder: LadderKind;
  /** Conditions in words that speak of it. */
  readonly conditions: readonly Condition["measure"][];
  readonly measure: (bands: readonly IntervalTier[]) => Measure;
}

const SCALES = {
  percent: {
    ladder: "percentTiers",
    conditions: ["percent"],
    measure: (bands) => ({ of: "share", aboveWhole: boundAboveWhole(bands), deducts: true }),
  },
  count: {
    ladder: "countTiers",
    conditions: ["count"],
    measure: () => ({ of: "count", deducts: true }),
  },
  daysLate: {
    ladder: "daysLateTiers",
    conditions: ["daysLate", "days"],
    measure: () => ({
      of: "daysLate",
      working: false,
      deadline: null,
      forceMajeure: false,
      deducts: true,
    }),
  },
} as const satisfies Readonly<Record<BandMeasure, BandScale>>;

const MEASURES = ["percent", "count", "daysLate"] as const;

const rows: PrintedRows<DeductionBandsRule, IntervalTier> = {
  of: ({ bands }) => bands,
  with: (rule, bands) => ({ ...rule, bands }),
  blank: { when: OPEN_INTERVAL },
  ladder: ({ measure }) => SCALES[measure].ladder,
  takesOff: true,
};

export const deductionBands = {
  rows,
  read: (field): DeductionBandsRule => {
    isObjectOf(field, ["kind", "measure", "bands"]);
    return {
      kind: "deductionBands",
      measure: readOneOf(member(field, "measure"), MEASURES),
      bands: readRows(member(field, "bands"), (when) => readBandInterval(when, "countTiers")),
    };
  },
  write: (rule) => ({
    ...rule,
    bands: rule.bands.map((band) => writeIntervalRow(band, "countTiers")),
  }),
  measure: ({ measure, bands }) => SCALES[measure].measure(bands),
  startsFull: () => true,
  check: ({ measure, bands }, { id, points }, percentDecimals) => {
    const { ladder } = SCALES[measure];
    const faults = ladderFaults(ladder, bands, percentDecimals, "fromTheFirstOn");
    return [
      ...faultFindings(id, ladder, bands, faults),
      ...risingFindings(id, bands),
      ...fittingFindings(id, bands, points),
    ];
  },
  needs: "tiers",
  from: ({ tiers, same }) => {
    const measure = same ? same.measure : measureIn(tiers);
    return (
      measure && {
        kind: "deductionBands",
        measure,
        bands: tiersWithBounds(tiers, SCALES[measure].conditions),
      }
    );
  },
} satisfies RuleKindOf<DeductionBandsRule>;

/** Bands are printed from the mildest on: each takes off more than the one above it. */
function risingFindings(criterion: string, bands: readonly Tier[]): Finding[] {
  return bands.flatMap((band, index) => {
    const above = bands[index - 1];
    if (!above || band.points > above.points) return [];
    const data = { band: band.label, points: toNumber(band.points), above: toNumber(above.points) };
    return [finding("set.bandNotRising", { criterion }, data)];
  });
}

/** No band takes off more than there is. */
function fittingFindings(criterion: string, bands: readonly Tier[], standard: Points): Finding[] {
  return bands
    .filter(({ points }) => points > standard)
    .map(({ label, points }) =>
      finding(
        "set.bandAboveStandard",
        { criterion },
        { band: label, points: toNumber(points), standard: toNumber(standard) }
      )
    );
}

/** What bands would measure, as the words of the tiers agree; null where they do not. */
function measureIn(tiers: readonly Tier[]): BandMeasure | null {
  const found = tiers.map(({ label }) => {
    const condition = readCondition(label);
    // Bands count every day, and know no exception.
    return condition?.working || condition?.forceMajeure ? undefined : condition?.measure;
  });
  const agreed = MEASURES.filter((measure) => {
    const fitting: BandScale["conditions"] = SCALES[measure].conditions;
    return found.every((one) => one !== undefined && fitting.includes(one));
  });
  return agreed.length === 1 ? (agreed[0] ?? null) : null;
}
