import { type Finding, finding } from "@/findings";
import type { Submission } from "@/pooling";
import { fold } from "@/text";

/** What tells one scoring sheet's submission from another's. */
type Told = Pick<Submission, "sheet" | "unit" | "year"> & { readonly department: string | null };

/**
 * Says where several scoring sheets of one workbook are the same unit's for the same year (a sheet was
 * duplicated): pooling counts none of them once they differ. Parts of departments are no such sheets.
 */
export function unitTwice(file: string, submissions: readonly Told[]): readonly Finding[] {
  const whole = submissions.filter(({ department }) => department === null);
  const byUnit = new Map<string, readonly Told[]>();
  for (const one of whole) {
    const key = `${one.year} ${fold(one.unit)}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), one]);
  }
  return [...byUnit.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const list = same.map(({ sheet }) => sheet).join("; ");
    const where = { unit: first.unit, ...(file === "" ? {} : { file }) };
    return [finding("sheet.unitTwice", where, { unit: first.unit, list })];
  });
}
