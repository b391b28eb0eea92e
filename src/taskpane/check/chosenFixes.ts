import { createContext, useContext } from "react";
import type { CheckedSheet } from "@/app";
import type { AppliedFix } from "@/app/check/applyFix";
import type { Finding } from "@/findings";
import type { Messages } from "@/messages";

export type CellFix = AppliedFix["fix"];
export type FixChoice = AppliedFix["choice"];

/** One of the ways to put a finding right, picked. */
export type PickedFix = Pick<AppliedFix, "fix" | "choice">;

/** How the findings shown can be put right. */
export interface Fixes {
  readonly fixOf: CheckedSheet["fixOf"];
  readonly busy: boolean;
  apply(picked: readonly PickedFix[]): void;
}

/** null: the findings shown are only told. */
export const FixesContext = createContext<Fixes | null>(null);

/** The fix of a finding, and how to apply it; null where there is none. */
export function useFix(found: Finding): { fix: CellFix; fixes: Fixes } | null {
  const fixes = useContext(FixesContext);
  const fix = fixes?.fixOf(found) ?? null;
  return fixes && fix ? { fix, fixes } : null;
}

/** What was put right since the pane was opened, whatever view is shown; the newest first. */
export interface AppliedFixes {
  readonly applied: readonly AppliedFix[];
  set(change: (before: readonly AppliedFix[]) => readonly AppliedFix[]): void;
}

export const AppliedFixesContext = createContext<AppliedFixes | null>(null);

/** @throws Error outside of a pane: a fault of ours. */
export function useAppliedFixes(): AppliedFixes {
  const tools = useContext(AppliedFixesContext);
  if (!tools) throw new Error("useAppliedFixes needs a <Pane> above it");
  return tools;
}

/** What a button that makes this choice says. */
export function choiceLabel(choice: FixChoice, words: Messages): string {
  const { findings } = words.ui;
  if (choice.kind === "formula") return findings.restoreFormula;
  if (choice.kind === "number") return findings.fixTo(shownNumber(choice, words));
  return typeof choice.value === "number"
    ? findings.restorePoints(words.number(choice.value))
    : findings.restoreText;
}

/** The message shown once it is made. */
export function appliedLabel({ fix, choice }: AppliedFix, words: Messages): string {
  const { findings } = words.ui;
  if (choice.kind === "formula") return findings.formulaRestored(fix.cell);
  if (choice.kind === "number") return findings.fixed(fix.cell, shownNumber(choice, words));
  return findings.printedRestored(fix.cell);
}

/** A number as the cell will show it: 0.955 of a percentage is "95,5%". */
function shownNumber(
  choice: Extract<FixChoice, { kind: "number" }>,
  words: Pick<Messages, "number">
): string {
  return choice.percent ? `${words.number(choice.value * 100)}%` : words.number(choice.value);
}
