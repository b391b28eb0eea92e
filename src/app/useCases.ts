import type { SetDifferences, SetPolicy, SetState, UnitKind } from "@/criteria";
import type { Finding, Reading } from "@/findings";
import type { Cluster } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import type { UnitScore } from "@/scoring";
import type { EvidenceLedger } from "@/scoring/evidence";
import type { CellFix, ClosingState, FixChoice } from "@/unitSheets";
import type { Roster } from "@/units";
import type {
  DepartmentAssignment,
  DepartmentOverview,
  MergeOutcome,
  MergeRequest,
  SplitSheet,
} from "./departments";
import type { SetDraft } from "./sets/draft";
import type { Language } from "@/text";
import type { RestorePoint } from "@/workbook";
import type { AppliedFix } from "./check/applyFix";
import type { StopListening } from "./check/listenToChanges";
import type { CriterionReason } from "./check/criterionReasons";
import type { RecordedChanges, RecordView } from "./history/record";
import type { RestoredEntries, RestorePreview } from "./history/restore";

export type { RestorePoint } from "@/workbook";
export type { RecordedChanges, RecordView } from "./history/record";
export type { RestorePreview } from "./history/restore";

/** A criteria set as lists show it; total in plain points. */
export interface SetSummary {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly unitKind: UnitKind;
  readonly version: string;
  readonly state: SetState;
  readonly total: number;
  readonly notes: readonly string[];
  readonly policy: SetPolicy;
  /** The period of its year, ISO dates; null where neither the set nor its kind of unit tells one. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Brought in by the person; false for the sets that come with the program. */
  readonly own: boolean;
}

/** The sets on offer, those of the person first, and what was found when they were read. */
export interface Catalogue {
  readonly sets: readonly SetSummary[];
  readonly findings: readonly Finding[];
}

/** A file as a window or the command line hands it over. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Where a table of criteria comes from: a file, the clipboard (a piece of a page, and the same as
 * plain text), or a sheet of the open workbook (the one in view where none is named).
 */
export type DraftSource =
  | { readonly kind: "file"; readonly file: InputFile }
  | { readonly kind: "pasted"; readonly html: string; readonly text: string }
  | { readonly kind: "sheet"; readonly name?: string };

/** A table of a source, read, as a list to choose from shows it. */
export interface TableDraft {
  /** Its sheet, or "Bảng 2" in a document. */
  readonly name: string;
  /** How many criteria and headings it has. */
  readonly rows: number;
  readonly draft: SetDraft;
}

/** How far long work is: `done` of `total` steps. */
export type Progress = (step: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}) => void;

export interface WorkOptions {
  readonly progress?: Progress;
  /** Aborting ends the work between two steps with the finding operation.cancelled; nothing is half-written. */
  readonly signal?: AbortSignal;
}

/** A scoring sheet of the open workbook, checked. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly unit: string;
  readonly year: number;
  readonly set: SetSummary;
  readonly illustrative: boolean;
  readonly score: UnitScore;
  /** What stands behind a criterion's score, besides its rule and result. */
  readonly reasonOf: (criterion: string) => CriterionReason | null;
  /** The sheet is only the part of this department; null: it is the unit's own. */
  readonly department: string | null;
  /** How a finding of the sheet can be put right; null: only a person can. */
  readonly fixOf: (found: Finding) => CellFix | null;
  /** What its evidence cells name. */
  readonly evidence: EvidenceLedger;
  /** The evidence cells (A1) by criterion id. */
  readonly evidenceCells: ReadonlyMap<string, string>;
  readonly closing: ClosingState;
  readonly findings: readonly Finding[];
}

/** The codes that closed sheets print; figuresCode null: there is no figures sheet that can be closed. */
export interface ClosedSheets {
  readonly code: string;
  readonly figuresCode: string | null;
}

/** Who asks for something, as it goes into the record of changes; "" or left out: nobody said. */
export interface Asked {
  readonly who?: string;
}

export interface FileOutcome {
  readonly path: string;
  readonly status: "read" | "findings" | "refused";
  readonly reasons: readonly Finding[];
  /** Units found in it. */
  readonly submissions: readonly string[];
}

export interface PoolOutcome {
  readonly files: readonly FileOutcome[];
  readonly cluster: Cluster;
  readonly rankings: readonly UnitRanking[];
  /** Where no roster was given: the bundled one that all units belong to, for the person to take or leave. */
  readonly suggestedRoster: Roster | null;
  readonly findings: readonly Finding[];
}

export interface CreatedSheets {
  readonly sheets: readonly string[];
  /** Those of them that were there and were brought up to date; left out: none. */
  readonly refreshed?: readonly string[];
  readonly findings: readonly Finding[];
}

/** A set on offer, or the one that a scoring sheet of the open workbook was made with. */
export type SetReference = { readonly setId: string } | { readonly sheet: string };

/** Two sets, and what the second has otherwise than the first. */
export interface SetComparison {
  readonly before: SetSummary;
  readonly after: SetSummary;
  readonly differences: SetDifferences;
}

/** The sheets that a filled one was moved to; `carried`: how many entries of criteria went along. */
export interface MovedSheets extends CreatedSheets {
  readonly carried: number;
}

/**
 * What a person can do, wherever the pane runs. Nothing here rejects for what a person did or gave:
 * that comes back as findings; it rejects only for faults of ours.
 */
export interface UseCases {
  readonly host: "excel" | "embedded";
  /**
   * The catalogue: bundled sets, and those of the person, also from the open workbook. Never refused:
   * what the workbook would not give is a finding.
   */
  listSets(): Promise<Catalogue>;
  /** Names of units that the catalogue knows for a kind and year, for picking; any other name may be typed. */
  suggestUnits(kind: UnitKind, year: number): readonly string[];
  /** The sheets of the open workbook that a person sees, to pick one as a source; the one in view first. */
  sourceSheets(): Promise<Reading<readonly string[]>>;
  /**
   * Reads criteria tables or a set (.json) for a person to look through; nothing is offered yet.
   * Every table of the source that reads as one, in its order: at least one where not refused.
   */
  draftSets(source: DraftSource): Promise<Reading<readonly TableDraft[]>>;
  /**
   * Offers a draft's set beside the bundled ones and keeps it in the open workbook (else set.notKept).
   * While errors stand open in it (set.openErrors), only with the name of the person who accepts them;
   * "" is no name.
   */
  offerDraft(draft: SetDraft, acceptedBy: string): Promise<Reading<SetSummary>>;
  /** A set of the catalogue as a document (.json). */
  setFile(id: string): Reading<OutputFile>;
  /**
   * Takes an own set out of the catalogue and the open workbook. Sheets made with it carry it and
   * stay as they are.
   */
  removeSet(id: string): Promise<Reading<null>>;
  /** The draft's set as a document (.json): as it is used, or with its open errors where nobody accepts them. */
  draftFile(draft: SetDraft, acceptedBy: string): OutputFile;
  /** Adds a blank scoring sheet and its figures sheet to the open workbook. */
  createSheet(request: {
    readonly setId: string;
    readonly unit: string;
    readonly year: number;
  }): Promise<Reading<CreatedSheets>>;
  /** Compares two sets by their rows' texts and ids. */
  compareSets(before: SetReference, after: SetReference): Promise<Reading<SetComparison>>;
  /**
   * Adds sheets on another set beside a filled scoring sheet and carries its entries over; the filled
   * sheet stays as it is, and every entry that found no place is a finding with what it held. Without
   * a set: on its own one, which makes a complete sheet of one whose rows were deleted or moved.
   */
  moveSheet(request: {
    readonly sheet: string;
    readonly setId?: string;
    readonly year: number;
  }): Promise<Reading<MovedSheets>>;
  /** Whether the host reads typed numbers and dates as Vietnam writes them; a finding where not. */
  checkRegionalSettings(): Promise<Reading<null>>;
  /** Puts a finding's cell right; refused where the cell was changed since. */
  fix(fix: CellFix, choice: FixChoice, asked?: Asked): Promise<Reading<AppliedFix>>;
  /** Puts back what stood there before. */
  undoFix(applied: AppliedFix): Promise<Reading<null>>;
  /**
   * Reads every scoring sheet of the open workbook and scores it again from its entries; `changed`:
   * names of the only sheets that were changed since the last check, so that no other is read.
   */
  check(changed?: readonly string[]): Promise<Reading<readonly CheckedSheet[]>>;
  /**
   * Closes a scoring sheet with its figures sheet: each prints a code as long as nothing differs from
   * what stands in it now. Open errors are findings and hold nothing up. Done again, it gives a new code.
   */
  closeSheet(request: { readonly sheet: string } & Asked): Promise<Reading<ClosedSheets>>;
  /** Takes the code away again; every entry stays. */
  reopenSheet(request: { readonly sheet: string }): Promise<Reading<null>>;
  /**
   * Adds the list of evidence and the list of explanations of a scoring sheet, or brings those made
   * earlier up to date; notes stay, and a list that was changed otherwise stays beside the new one.
   */
  makeLists(request: { readonly sheet: string }): Promise<Reading<CreatedSheets>>;
  /** Who is in charge of what on a scoring sheet, and how far each department has come. */
  departments(sheet: string): Promise<Reading<DepartmentOverview>>;
  /** Puts a department in charge of criteria and figures; kept in the sheet. */
  assignDepartment(
    sheet: string,
    assignment: DepartmentAssignment
  ): Promise<Reading<DepartmentOverview>>;
  /** One workbook for each department, with its criteria alone; the sheet keeps that it was split. */
  splitSheet(sheet: string): Promise<Reading<SplitSheet>>;
  /** What merging parts would come to; nothing is written. */
  previewMerge(request: MergeRequest): Promise<Reading<MergeOutcome>>;
  /** Merges parts, with a restore point before; conflicts that no choice settles stay as they are. */
  mergeParts(request: MergeRequest): Promise<Reading<MergeOutcome>>;
  /** Restore points of the open workbook, the newest first. */
  listRestorePoints(): Promise<Reading<readonly RestorePoint[]>>;
  /** Keeps a restore point of a sheet because a person asks for it. */
  keepRestorePoint(request: { readonly sheet: string }): Promise<Reading<null>>;
  /** What differs between a restore point and its sheet now. */
  previewRestore(request: { readonly id: string }): Promise<Reading<RestorePreview>>;
  /** Puts back the differences chosen by their keys; first a point of the present state is kept. */
  restorePoint(
    request: { readonly id: string; readonly keys: readonly string[] } & Asked
  ): Promise<Reading<RestoredEntries>>;
  /** Adds a list of all that a restore point holds: its sheet, or a place for some of it, is gone. */
  recoverEntries(request: { readonly id: string }): Promise<Reading<CreatedSheets>>;
  /**
   * Records what changed since it was recorded last, because a person asks for something. Never
   * called while a person types: it writes.
   */
  recordChanges(request: { readonly occasion: "check" } & Asked): Promise<Reading<RecordedChanges>>;
  /** The record of changes of every unit sheet that has one. */
  readRecord(): Promise<Reading<readonly RecordView[]>>;
  /** The record of a sheet as a file (.csv). */
  recordFile(request: {
    readonly sheet: string;
    readonly language: Language;
  }): Promise<Reading<OutputFile>>;
  /** Adds the record of a sheet as a sheet to print. */
  printRecord(request: { readonly sheet: string }): Promise<Reading<CreatedSheets>>;
  /** Shows a cell: a finding's place. */
  goTo(place: { readonly sheet: string; readonly cell?: string }): Promise<Reading<null>>;
  /**
   * Calls back when a person changes cells of the open workbook; gives how to stop. `sheet` is "" where
   * the host would not say which one it was.
   */
  onChanged(
    listener: (change: { readonly sheet: string; readonly range: string }) => void
  ): Promise<Reading<StopListening>>;
  /** Rosters that are bundled (clusters of the sources). */
  listRosters(): readonly Roster[];
  readRoster(file: InputFile): Reading<Roster>;
  /** Reads unit workbooks and makes them one cluster. No roster: the units that came, grouped by kind. */
  pool(
    files: readonly InputFile[],
    roster: Roster | null,
    options?: WorkOptions
  ): Promise<Reading<PoolOutcome>>;
  /** Adds the cluster's sheets (roster, overview, figures, ranking, report tables) to the open workbook. */
  writeCluster(cluster: Cluster, options?: WorkOptions): Promise<Reading<CreatedSheets>>;
  /** The cluster that the open workbook holds, ranked. */
  readCluster(): Promise<Reading<PoolOutcome>>;
  /** The cluster workbook as a file of its own (.xlsx). */
  clusterFile(cluster: Cluster, options?: WorkOptions): Promise<Reading<OutputFile>>;
  /** The report document (.docx), from the bundled template or one of the person's own. */
  report(cluster: Cluster, template?: InputFile): Promise<Reading<OutputFile>>;
  /**
   * The open workbook as .xlsx, what changed in it recorded; only where the host cannot save by
   * itself (workbench).
   */
  saveWorkbook?(asked?: Asked): Promise<Reading<OutputFile>>;
  /** Opens an .xlsx in place of the open workbook; only in the workbench. */
  openWorkbook?(file: InputFile): Promise<Reading<readonly string[]>>;
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}
