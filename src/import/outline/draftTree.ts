import { codePath } from "@/criteria/tree";
import { type Finding, finding } from "@/findings";
import type { CriterionDraft } from "../rules/criterionDraft";
import type { Branch } from "./outlineBranch";

/** Criteria get ids that tell them apart: their path of codes, and a number where they have no code. */
export function draftsOf(roots: readonly Branch[], findings: Finding[]): CriterionDraft[] {
  const taken = new Map<string, number>();
  const unique = (branch: Branch, wanted: string): string => {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    if (count === 1) return wanted;
    const data = { code: wanted, label: branch.label };
    findings.push(finding("import.duplicateCode", branch.where, data));
    return unique(branch, `${wanted}-${count}`);
  };
  const listed = (
    branches: readonly Branch[],
    above: string,
    path: readonly string[]
  ): CriterionDraft[] => {
    let uncoded = 0;
    return branches.map((branch) => {
      const own = [...path, branch.path.at(-1) ?? ""];
      const id = branch.isCoded
        ? unique(branch, above + codePath(own))
        : `${above}${[codePath(path), `dong-${++uncoded}`].filter(Boolean).join(".")}`;
      const { code, label, where, points, tiers, tierUnread, told, outside } = branch;
      const children = branch.isCoded
        ? listed(branch.children, above, own)
        : listed(branch.children, `${id}.`, []);
      return { id, code, label, where, points, tiers, tierUnread, told, outside, children };
    });
  };
  return listed(roots, "", []);
}
