import type { SetPolicy, SetState, UnitKind } from "@/criteria";
import type { Finding } from "@/findings";

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

/** A file as a window or the command line hands it over. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
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

/** Who asks for something, as it goes into the record of changes; "" or left out: unknown. */
export interface Asked {
  readonly who?: string;
}

export interface CreatedSheets {
  readonly sheets: readonly string[];
  /** Those of them that were there and were brought up to date; left out: none. */
  readonly refreshed?: readonly string[];
  readonly findings: readonly Finding[];
}
