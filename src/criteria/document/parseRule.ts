import type { Bound, Interval, IntervalTiersRule, Rule } from "../criteriaSet";
import { serialOfIso } from "../isoDate";
import { scaled, ZERO, type Scaled } from "../points";
import {
  isAbsent,
  isObjectOf,
  member,
  readExact,
  readFilledText,
  readFlag,
  readList,
  readOneOf,
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
  "manual",
  "target",
] as const;

const TARGET_MEMBERS = [
  "kind",
  "numeratorLabel",
  "denominatorLabel",
  "targetLabel",
  "below",
  "higherIsBetter",
];

/** Reads a rule; null and absent mean none (a parent). */
export function parseRule(field: Field): Rule | null {
  if (isAbsent(field) || field.value === null) return null;
  const kind = readOneOf(member(field, "kind"), KINDS);
  switch (kind) {
    case "award":
    case "manual":
      isObjectOf(field, ["kind"]);
      return { kind };
    case "target":
      return parseTarget(field);
    case "yesNo":
      return { kind, tiers: parseTiers(field, (when) => readFlag(when)) };
    case "choice":
      return {
        kind,
        tiers: parseTiers(field, readNothing).map(({ label, points }) => ({ label, points })),
      };
    default:
      return { kind, tiers: parseTiers(field, (when) => parseInterval(when, kind)) };
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

function parseTiers<When>(
  field: Field,
  readWhen: (when: Field) => When
): { label: string; points: Scaled; when: When }[] {
  isObjectOf(field, ["kind", "tiers"]);
  const tiers = readList(member(field, "tiers"), (tier) => {
    isObjectOf(tier, ["label", "points", "when"]);
    return {
      label: readFilledText(member(tier, "label")),
      points: readExact(member(tier, "points"), "set.badPoints"),
      when: readWhen(member(tier, "when")),
    };
  });
  if (tiers.length === 0) report(member(field, "tiers"), "at least one tier");
  return tiers;
}

function readNothing(field: Field): null {
  if (!isAbsent(field) && field.value !== null) report(field, "null");
  return null;
}

function parseInterval(field: Field, kind: IntervalTiersRule["kind"]): Interval {
  isObjectOf(field, ["min", "max", "orNone"]);
  return {
    min: parseBound(member(field, "min"), kind),
    max: parseBound(member(field, "max"), kind),
    orNone: readFlag(member(field, "orNone"), false),
  };
}

function parseBound(field: Field, kind: IntervalTiersRule["kind"]): Bound | null {
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
