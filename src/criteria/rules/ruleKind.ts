import type { Finding } from "@/findings";
import type { Field } from "../document/jsonFields";
import type { OutsideRole } from "../outsideRole";
import type { Points } from "../points";
import type { Interval, Tier } from "../tier";
import type { LadderKind, Measure } from "./measure";

/** What of a criterion its rule's checks look at. */
export interface RuledCriterion {
  readonly id: string;
  readonly label: string;
  readonly points: Points;
}

/** A criterion whose kind of rule is to be changed: its words, its tiers, what its rule is now. */
interface RuleSource<R> {
  readonly label: string;
  readonly tiers: readonly Tier[];
  /** The rule where it is of the wanted kind already. */
  readonly same: R | null;
}

/** A tier or band with when it is reached: bounds, an answer, or left to a person. */
export type PrintedRow = Tier & { readonly when?: Interval | boolean };

/** Rows that a rule prints under its criterion. */
export interface PrintedRows<R, Row extends PrintedRow> {
  of(rule: R): readonly Row[];
  with(rule: R, rows: readonly Row[]): R;
  /** What a row more starts with beside its words; null: their number is given by the rule's nature. */
  readonly blank: Omit<Row, keyof Tier> | null;
  /** What the rows' bounds are compared with; left out: rows have no bounds. */
  ladder?(rule: R): LadderKind;
  /** The rows' points are taken off the standard points, and not given. */
  readonly takesOff?: true;
  /** Two rows may be worth the same, because a person picks one. */
  readonly mayBeEqual?: true;
  /** The rows are those of yes and no: `when` is the answer. */
  readonly answers?: true;
}

/** Inputs that are in rows of their own under the criterion. */
export interface RuleInputs {
  /** A result made of two numbers and compared with a target. */
  readonly target?: {
    readonly numeratorLabel: string;
    readonly denominatorLabel: string;
    readonly targetLabel: string;
  };
  /** The best value of the pool. */
  readonly best?: { readonly unitLabel: string; readonly higherIsBetter: boolean };
}

/** Which criteria a person may score by a kind of rule: those with printed tiers, with two, or without. */
export type Needs = "tiers" | "twoTiers" | "noTiers" | "any";

/**
 * Everything that a kind of rule says of itself, before anything is scored (for that see
 * scoring/rules). A new kind is a file of this folder and a line in its index.
 */
export interface RuleKindOf<R extends { readonly kind: string }> {
  /** The rule from a document's object; what is wrong is reported at its field, and a stand-in taken. */
  read(field: Field): R;
  /** The rule as a document; `read` reads it back as the same rule. */
  write(rule: R): { readonly kind: R["kind"] };
  measure(rule: R): Measure;
  inputs?(rule: R): RuleInputs;
  readonly rows?: PrintedRows<R, PrintedRow>;
  /** Points that the rule names as its limits. */
  limits?(rule: R): readonly Points[];
  /** Points that one thing or step is worth. */
  increments?(rule: R): readonly Points[];
  /** Begins with all points and takes some off: means nothing in a penalty. */
  startsFull?(rule: R): boolean;
  /** What must hold of the rule; `percentDecimals`: to which percentages are rounded. */
  check?(rule: R, criterion: RuledCriterion, percentDecimals: number): readonly Finding[];
  /** What must hold where the criterion stands beside the standard points. */
  checkOutside?(rule: R, criterion: RuledCriterion, role: OutsideRole): readonly Finding[];
  /** Which criteria may be scored so; left out: no person chooses it. */
  readonly needs?: Needs;
  /** The criterion scored by this kind; null: its words do not tell how. */
  from?(source: RuleSource<R>): R | null;
  /** Says nothing that rows or criteria below would contradict: a first tier makes it a choice. */
  readonly firstTierMakesChoice?: true;
  /** Whether a person's correction of the rule's details makes sense; left out: any does. */
  accepts?(details: DetailsOf<R>): boolean;
}

/** What a rule says besides its kind and its printed rows. */
export type DetailsOf<R> = Omit<R, "kind" | "tiers" | "bands">;
