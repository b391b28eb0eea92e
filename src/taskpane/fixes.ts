import { createContext, useContext } from "react";
import type { AppliedFix } from "@/app/fixes";
import type { CheckedSheet } from "@/app/useCases";
import type { Finding } from "@/findings";

export type CellFix = AppliedFix["fix"];
export type FixChoice = AppliedFix["choice"];

/** How the findings shown can be put right. */
export interface Fixes {
  readonly fixOf: CheckedSheet["fixOf"];
  readonly busy: boolean;
  apply(fix: CellFix, choice: FixChoice): void;
}

/** null: the findings shown are only told. */
export const FixesContext = createContext<Fixes | null>(null);

/** The fix of a finding, and how to apply it; null where there is none. */
export function useFix(found: Finding): { fix: CellFix; fixes: Fixes } | null {
  const fixes = useContext(FixesContext);
  const fix = fixes?.fixOf(found) ?? null;
  return fixes && fix ? { fix, fixes } : null;
}
