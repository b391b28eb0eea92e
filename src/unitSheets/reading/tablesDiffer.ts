import { type Finding, finding } from "@/findings";
import type { Submission } from "@/pooling";

/**
 * Says where the scoring sheets of one workbook are on several tables of one kind of unit, or for
 * several years: only one of them is the one to send, and nobody else can know which.
 */
export function tablesDiffer(file: string, submissions: readonly Submission[]): readonly Finding[] {
  const years = new Set(submissions.map(({ year }) => year));
  const kinds = new Set(submissions.map(({ set }) => set.unitKind));
  const tables = new Set(submissions.map(({ setChecksum }) => setChecksum));
  if (years.size <= 1 && tables.size <= kinds.size) return [];
  const list = submissions
    .map(({ sheet, set, year }) => `${sheet}: ${set.title} (${year})`)
    .join("; ");
  const [first] = submissions;
  const other = submissions.find(
    ({ year, setChecksum, set }) =>
      year !== first?.year ||
      (set.unitKind === first.set.unitKind && setChecksum !== first.setChecksum)
  );
  const where = { ...(file !== "" && { file }), ...(other && { sheet: other.sheet }) };
  return [finding("sheet.tablesDiffer", where, { list })];
}
