import { type Finding, finding } from "@/findings";
import type { SheetGrid, SheetModel } from "@/grid";
import { explanationRows } from "@/scoring/evidence";
import { freeSheetName } from "@/sheets/sheetNames";
import { sameText } from "@/text";
import type { LocatedSubmission } from "../reading/readSubmissions";
import { evidenceList } from "./evidenceList";
import { explanationList } from "./explanationList";
import type { ListContent } from "./listModel";
import { listSheet, orphanNotes } from "./listSheet";
import { EVIDENCE_WORDS, EXPLANATION_WORDS } from "./listWords";
import { type ListReading, readList } from "./readList";

/** The lists of a unit as sheets: new ones, and those that take an earlier list's place under its name. */
export interface UnitLists {
  readonly models: readonly SheetModel[];
  readonly findings: readonly Finding[];
}

/** The sheets of the workbook that the lists are made for. */
interface Around {
  /** Lists of the same unit and year that are there. */
  readonly earlier: readonly ListReading[];
  /** Names of sheets in use. */
  readonly taken: readonly string[];
}

/**
 * The list of evidence and the list of explanations of a submission, for the workbook whose sheets
 * are given. An earlier list of the same unit and year is taken the place of, and its notes go
 * along; one that was changed otherwise stays, and the new list stands beside it.
 */
export function unitLists(submission: LocatedSubmission, grids: readonly SheetGrid[]): UnitLists {
  const { unit, year, evidence, entries, score } = submission;
  const around: Around = {
    earlier: grids
      .flatMap((grid) => readList(grid) ?? [])
      .filter(({ stamp }) => stamp.year === year && sameText(stamp.unit ?? "", unit)),
    taken: grids.map(({ name }) => name),
  };
  const made = [
    placed(evidenceList(evidence), EVIDENCE_WORDS.sheetName, submission, around),
    placed(
      explanationList(explanationRows(entries, score)),
      EXPLANATION_WORDS.sheetName,
      submission,
      around
    ),
  ];
  return {
    models: made.map(({ model }) => model),
    findings: made.flatMap(({ findings }) => findings),
  };
}

function placed(
  content: ListContent,
  wanted: string,
  submission: LocatedSubmission,
  { earlier, taken }: Around
): { readonly model: SheetModel; readonly findings: readonly Finding[] } {
  const own = earlier.filter(({ stamp }) => stamp.role === content.role);
  const replaced = own.find(({ changed }) => !changed);
  const name = replaced?.sheet ?? freeSheetName(wanted, taken);
  const notes = replaced?.notes ?? new Map<string, never>();
  const { unit, year, illustrative, set, evidence } = submission;
  const lost = orphanNotes(content, notes).length;
  return {
    model: listSheet(content, {
      ...{ unit, year, illustrative, set, name, notes },
      period: evidence.period,
    }),
    findings: [
      ...(replaced
        ? []
        : own.map(({ sheet }) => finding("lists.keptChanged", { sheet }, { sheet: name }))),
      ...(lost === 0 ? [] : [finding("lists.notesKept", { sheet: name }, { count: lost })]),
    ],
  };
}
