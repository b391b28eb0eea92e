import type {
  AwardRule,
  BestOfPoolRule,
  Bound,
  CountPointsRule,
  DaysLateTiersRule,
  DeductionBandsRule,
  Interval,
  IntervalTiersRule,
  ProportionalRule,
  Rule,
  RuleKind,
} from "../criteriaSet";
import { serialOfIso } from "../isoDate";
import { scaled, ZERO, type Scaled } from "../points";
import {
  isAbsent,
  isObjectOf,
  member,
  readExact,
  readFilledText,
  readFlag,
  readIsoDate,
  readList,
  readOneOf,
  readText,
  report,
  type Field,
} from "./jsonFields";

const KINDS = [
  "percentTiers",
  "dateTiers",
  "daysLateTiers",
  "countTiers",
  "yesNo",
  "choice",
  "award",
  "proportional",
  "manual",
  "target",
  "countPoints",
  "deductionBands",
  "bestOfPool",
] as const satisfies readonly RuleKind[];

const TARGET_MEMBERS = [
  "kind",
  "numeratorLabel",
  "denominatorLabel",
  "targetLabel",
  "below",
  "higherIsBetter",
];

const COUNT_MEMBERS = ["kind", "direction", "each", "step", "counted", "least", "most"];

/** Kinds whose tiers have bounds; those of dates are dates. */
type BoundedKind = (IntervalTiersRule | DeductionBandsRule)["kind"];

/** Reads a rule; null and absent mean none (a parent). */
export function parseRule(field: Field): Rule | null {
  if (isAbsent(field) || field.value === null) return null;
  const kind = readOneOf(member(field, "kind"), KINDS);
  switch (kind) {
    case "award":
      return parseAward(field);
    case "manual":
      isObjectOf(field, ["kind"]);
      return { kind };
    case "proportional":
      return parseProportional(field);
    case "target":
      return parseTarget(field);
    case "countPoints":
      return parseCountPoints(field);
    case "deductionBands":
      return parseDeductionBands(field);
    case "bestOfPool":
      return parseBestOfPool(field);
    case "daysLateTiers":
      return parseDaysLate(field);
    case "yesNo":
      isObjectOf(field, ["kind", "tiers"]);
      return { kind, tiers: parseTiers(member(field, "tiers"), (when) => readFlag(when)) };
    case "choice":
      isObjectOf(field, ["kind", "tiers"]);
      return {
        kind,
        tiers: parseTiers(member(field, "tiers"), readNothing).map(({ label, points }) => ({
          label,
          points,
        })),
      };
    default:
      isObjectOf(field, ["kind", "tiers"]);
      return {
        kind,
        tiers: parseTiers(member(field, "tiers"), (when) => parseInterval(when, kind)),
      };
  }
}

function parseTarget(field: Field): Rule {
  isObjectOf(field, TARGET_MEMBERS);
  return {
    kind: "target",
    numeratorLabel: readFilledText(member(field, "numeratorLabel")),
    denominatorLabel: readFilledText(member(field, "denominatorLabel")),
    targetLabel: readFilledText(member(field, "targetLabel")),
    below: readOneOf(member(field, "below"), ["proportional", "nothing"]),
    higherIsBetter: readFlag(member(field, "higherIsBetter"), true),
  };
}

function parseAward(field: Field): AwardRule {
  isObjectOf(field, ["kind", "partial"]);
  return readFlag(member(field, "partial"), false)
    ? { kind: "award", partial: true }
    : { kind: "award" };
}

function parseBestOfPool(field: Field): BestOfPoolRule {
  isObjectOf(field, ["kind", "unitLabel", "higherIsBetter"]);
  return {
    kind: "bestOfPool",
    unitLabel: readText(member(field, "unitLabel"), ""),
    higherIsBetter: readFlag(member(field, "higherIsBetter"), true),
  };
}

function parseDaysLate(field: Field): DaysLateTiersRule {
  isObjectOf(field, ["kind", "tiers", "days", "forceMajeure", "deadline"]);
  const [days, deadline] = [member(field, "days"), member(field, "deadline")];
  return {
    kind: "daysLateTiers",
    tiers: parseTiers(member(field, "tiers"), (when) => parseInterval(when, "daysLateTiers")),
    ...(!isAbsent(days) && { days: readOneOf(days, ["working"]) }),
    ...(readFlag(member(field, "forceMajeure"), false) && { forceMajeure: true }),
    ...(!isAbsent(deadline) && { deadline: readIsoDate(deadline, false) }),
  };
}

function parseProportional(field: Field): ProportionalRule {
  isObjectOf(field, ["kind", "cap"]);
  const cap = member(field, "cap");
  return { kind: "proportional", cap: cap.value === null ? null : readPositive(cap) };
}

/** What is left out is as the table usually means it: single things, no floor but 0, no cap but the standard points. */
function parseCountPoints(field: Field): CountPointsRule {
  isObjectOf(field, COUNT_MEMBERS);
  const [step, most] = [member(field, "step"), member(field, "most")];
  const least = member(field, "least");
  return {
    kind: "countPoints",
    direction: readOneOf(member(field, "direction"), ["add", "takeOff"]),
    each: readPositive(member(field, "each")),
    step: isAbsent(step) ? scaled(1) : readPositive(step),
    counted: readText(member(field, "counted"), ""),
    least: isAbsent(least) ? ZERO : readExact(least, "set.badPoints"),
    most: isAbsent(most) || most.value === null ? null : readExact(most, "set.badPoints"),
  };
}

function readPositive(field: Field): Scaled {
  const value = readExact(field);
  if (value <= 0 && typeof field.value === "number") report(field, "number above 0");
  return value;
}

function parseDeductionBands(field: Field): DeductionBandsRule {
  isObjectOf(field, ["kind", "measure", "bands"]);
  return {
    kind: "deductionBands",
    measure: readOneOf(member(field, "measure"), ["percent", "count", "daysLate"]),
    bands: parseTiers(member(field, "bands"), parseBandInterval),
  };
}

/** A band is reached by a measure only, never by "không có". */
function parseBandInterval(field: Field): Interval {
  const when = parseInterval(field, "deductionBands");
  if (when.orNone) report(member(field, "orNone"), "false");
  return when;
}

/** The tiers or bands of a rule; there is at least one. */
function parseTiers<When>(
  field: Field,
  readWhen: (when: Field) => When
): { label: string; points: Scaled; when: When }[] {
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

function readNothing(field: Field): null {
  if (!isAbsent(field) && field.value !== null) report(field, "null");
  return null;
}

function parseInterval(field: Field, kind: BoundedKind): Interval {
  isObjectOf(field, ["min", "max", "orNone"]);
  return {
    min: parseBound(member(field, "min"), kind),
    max: parseBound(member(field, "max"), kind),
    orNone: readFlag(member(field, "orNone"), false),
  };
}

function parseBound(field: Field, kind: BoundedKind): Bound | null {
  if (isAbsent(field) || field.value === null) return null;
  isObjectOf(field, ["value", "inclusive"]);
  const value = member(field, "value");
  return {
    value: kind === "dateTiers" ? readSerial(value) : readExact(value),
    inclusive: readFlag(member(field, "inclusive")),
  };
}

function readSerial(field: Field): Scaled {
  const serial = typeof field.value === "string" ? serialOfIso(field.value) : null;
  if (serial === null) report(field, "date as YYYY-MM-DD");
  return serial === null ? ZERO : scaled(serial);
}
