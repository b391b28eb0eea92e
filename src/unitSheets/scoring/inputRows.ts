import type { EntryField } from "@/scoring";
import { bestRowTag, targetRowTag } from "./rowLayout";

/** Fields that are in rows of their own under the criterion, in the column of results. */
const INPUT_FIELDS = ["numerator", "denominator", "target", "best"] as const;
export type InputField = (typeof INPUT_FIELDS)[number];

export function isInput(field: EntryField): field is InputField {
  return INPUT_FIELDS.some((one) => one === field);
}

/** The tag of an input's row. */
export function inputTag(id: string, field: InputField): string {
  return field === "best" ? bestRowTag(id) : targetRowTag(id, field);
}
