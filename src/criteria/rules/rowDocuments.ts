import {
  type Field,
  isAbsent,
  isObjectOf,
  member,
  readExact,
  readFilledText,
  readFlag,
  readList,
  report,
} from "../document/jsonFields";
import { isoOfSerial, serialOfIso } from "../isoDate";
import { type Points, type Scaled, scaled, toNumber, ZERO } from "../points";
import type { Bound, Interval, IntervalTier, Tier } from "../tier";
import type { LadderKind } from "./measure";

/** A tier or band as a document has it. */
export interface TierDocument<When> {
  readonly label: string;
  readonly points: number;
  readonly when: When;
}

/** An end that is left out is open. Values of date ladders are ISO dates, all others numbers. */
export interface IntervalDocument {
  readonly min?: BoundDocument;
  readonly max?: BoundDocument;
  readonly orNone?: true;
}

interface BoundDocument {
  readonly value: number | string;
  readonly inclusive: boolean;
}

/** The tiers or bands of a rule; there is at least one. */
export function readRows<When>(
  field: Field,
  readWhen: (when: Field) => When
): { label: string; points: Points; when: When }[] {
  const tiers = readList(field, (tier) => {
    isObjectOf(tier, ["label", "points", "when"]);
    return {
      label: readFilledText(member(tier, "label")),
      points: readExact(member(tier, "points"), "set.badPoints"),
      when: readWhen(member(tier, "when")),
    };
  });
  if (tiers.length === 0) report(field, "at least one tier");
  return tiers;
}

export function writeRow({ label, points }: Tier): { label: string; points: number } {
  return { label, points: toNumber(points) };
}

/** Reads a condition on a measure; dates where the ladder is of dates. */
export function readInterval(field: Field, ladder: LadderKind): Interval {
  isObjectOf(field, ["min", "max", "orNone"]);
  return {
    min: readBound(member(field, "min"), ladder),
    max: readBound(member(field, "max"), ladder),
    orNone: readFlag(member(field, "orNone"), false),
  };
}

function readBound(field: Field, ladder: LadderKind): Bound | null {
  if (isAbsent(field) || field.value === null) return null;
  isObjectOf(field, ["value", "inclusive"]);
  const value = member(field, "value");
  return {
    value: ladder === "dateTiers" ? readSerial(value) : readExact(value),
    inclusive: readFlag(member(field, "inclusive")),
  };
}

function readSerial(field: Field): Scaled {
  const serial = typeof field.value === "string" ? serialOfIso(field.value) : null;
  if (serial === null) report(field, "date as YYYY-MM-DD");
  return serial === null ? ZERO : scaled(serial);
}

export function writeIntervalRow(
  tier: IntervalTier,
  ladder: LadderKind
): TierDocument<IntervalDocument> {
  const { min, max, orNone } = tier.when;
  const when = {
    ...(min && { min: writeBound(min, ladder) }),
    ...(max && { max: writeBound(max, ladder) }),
    ...(orNone && { orNone: true as const }),
  };
  return { ...writeRow(tier), when };
}

function writeBound(bound: Bound, ladder: LadderKind): BoundDocument {
  const value = toNumber(bound.value);
  return {
    value: ladder === "dateTiers" ? isoOfSerial(value) : value,
    inclusive: bound.inclusive,
  };
}
