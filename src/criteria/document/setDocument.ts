import type {
  Decision,
  NamedException,
  RowSource,
  SetPolicy,
  SetSource,
  SetState,
  UnitKind,
} from "../criteriaSet";
import type { OutsideRole } from "../outsideRole";
import type { RuleDocument } from "../rules";

/** The form of set documents that this program writes, and the newest that it reads. */
export const SET_FORMAT = 1;

/**
 * A criteria set as a JSON document: what is in the bundled files, in exported .json files and
 * in the answer of the command line's `import`. Points are plain decimal numbers (1.75),
 * percentages stand on the scale 0–100, dates are ISO texts ("2022-02-28").
 */
export interface SetDocument {
  readonly format: typeof SET_FORMAT;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly decision: Decision | null;
  readonly year: number;
  readonly unitKind: UnitKind;
  readonly state: SetState;
  readonly notes: readonly string[];
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly policy: PolicyDocument;
  readonly sources: readonly SetSource[];
  readonly exceptions: readonly NamedException[];
  readonly figureLinks: readonly { readonly figure: string; readonly criterion: string }[];
  readonly printedTotal?: number;
  readonly nodes: readonly NodeDocument[];
}

interface PolicyDocument extends Omit<SetPolicy, "classes"> {
  readonly classes: readonly { readonly name: string; readonly min: number }[];
}

export interface NodeDocument {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly points: number;
  readonly rule: RuleDocument | null;
  /** Beside the standard points, with everything below; left out: part of them. */
  readonly outside?: OutsideRole;
  readonly department?: string;
  readonly expectedEvidence?: string;
  readonly printedTotal?: number;
  readonly children: readonly NodeDocument[];
  readonly source: RowSource;
  readonly shortened: boolean;
  readonly placeholder: boolean;
}
