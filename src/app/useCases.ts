import type { SetDifferences, SetState, UnitKind } from "@/criteria";
import type { Finding, Reading } from "@/findings";
import type { Cluster } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import type { UnitScore } from "@/scoring";
import type { Roster } from "@/units";
import type { SetDraft } from "./draft";

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
  /** Brought in by the person; false for the sets that come with the program. */
  readonly own: boolean;
}

/** A file as a window or the command line hands it over. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
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
  readonly findings: readonly Finding[];
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
  listSets(): Promise<readonly SetSummary[]>;
  /** Names of units that the catalogue knows for a kind and year, for picking; any other name may be typed. */
  suggestUnits(kind: UnitKind, year: number): readonly string[];
  /** Reads a criteria table or a set (.json) for a person to look through; nothing is offered yet. */
  draftSet(file: InputFile): Promise<Reading<SetDraft>>;
  /**
   * Offers a draft's set beside the bundled ones. While errors stand open in it (set.openErrors), only
   * with the name of the person who accepts them; "" is no name.
   */
  offerDraft(draft: SetDraft, acceptedBy: string): Reading<SetSummary>;
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
   * sheet stays as it is, and every entry that found no place is a finding with what it held.
   */
  moveSheet(request: {
    readonly sheet: string;
    readonly setId: string;
    readonly year: number;
  }): Promise<Reading<MovedSheets>>;
  /** Reads every scoring sheet of the open workbook and scores it again from its entries. */
  check(): Promise<Reading<readonly CheckedSheet[]>>;
  /** Shows a cell: a finding's place. */
  goTo(place: { readonly sheet: string; readonly cell?: string }): Promise<Reading<null>>;
  /** Calls back when a person changes cells of the open workbook; returns how to stop. */
  onChanged(
    listener: (change: { readonly sheet: string; readonly range: string }) => void
  ): Promise<() => Promise<void>>;
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
  /** The open workbook as .xlsx; only where the host cannot save by itself (workbench). */
  saveWorkbook?(): Promise<Reading<OutputFile>>;
  /** Opens an .xlsx in place of the open workbook; only in the workbench. */
  openWorkbook?(file: InputFile): Promise<Reading<readonly string[]>>;
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}
