import { type Bound, type Interval, SCALE, toNumber } from "@/criteria";
import { dateOfSerial, formatDate } from "@/text";
import type { ShownBound, ShownBounds } from "../criterionScore";

/** The bounds of a tier or band as an explanation shows them. */
export function shownBounds(
  unit: ShownBounds["unit"],
  { min, max }: Pick<Interval, "min" | "max">
): ShownBounds {
  return { unit, min: min && shownBound(unit, min), max: max && shownBound(unit, max) };
}

function shownBound(unit: ShownBounds["unit"], { value, inclusive }: Bound): ShownBound {
  const date = unit === "date" ? dateOfSerial(value / SCALE) : null;
  return { value: date ? formatDate(date) : toNumber(value), inclusive };
}
