import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import type { SheetGrid } from "@/grid";
import { type LocatedSubmission, readSubmissions } from "@/unitSheets";
import { type DepartmentNote, readDepartmentNote } from "@/unitSheets/departments";
import type { Desk } from "../desk";
import { guarded } from "../guarded";

/** A unit's scoring sheet of the open workbook, with what it keeps about its departments. */
export interface UnitSheet {
  readonly submission: LocatedSubmission;
  readonly grid: SheetGrid;
  readonly note: DepartmentNote;
  /** What was wrong with what it keeps. */
  readonly findings: readonly Finding[];
}

/** Refused where there is no such sheet, it cannot be read, or it is a department's part itself. */
export function readUnitSheet(
  { workbook, sets }: Desk,
  sheet: string
): Promise<Reading<UnitSheet>> {
  return guarded(async () => {
    const grids = await workbook.readSheets();
    const grid = grids.find(({ name }) => name === sheet);
    const reading = readSubmissions("", grids, sets);
    const submissions = reading.status === "refused" ? [] : reading.value.submissions;
    const submission = submissions.find((one) => one.sheet === sheet);
    if (!grid || !submission) {
      const own = reading.findings.filter(({ where }) => where.sheet === sheet);
      return refused(finding("departments.noSheet", { sheet }), ...own);
    }
    const { department } = submission;
    if (department !== null)
      return refused(finding("departments.isPart", { sheet }, { department }));
    const { note, damaged } = readDepartmentNote(grid);
    const findings = damaged ? [finding("departments.noteDamaged", { sheet })] : [];
    return readingOf({ submission, grid, note, findings }, findings);
  });
}
