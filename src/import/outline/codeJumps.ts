import { type Finding, finding } from "@/findings";
import { romanValue } from "../rows/printedCode";
import type { Branch } from "./outlineBranch";

/** Letters as lists use them; some leave out those that Vietnamese does not have. */
const ALPHABETS = [
  "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY",
  "ABCDĐEGHIKLMNOPQRSTUVXY",
];

/** A code that does not follow the one beside it: a row may be missing. Told, and nothing else. */
export function reportJumps(branches: readonly Branch[], findings: Finding[]): void {
  for (const branch of branches) reportJumps(branch.children, findings);
  const coded = branches.filter(({ isCoded }) => isCoded);
  coded.forEach((branch, at) => {
    const before = coded[at - 1];
    if (!before || before.rank !== branch.rank || before.code === branch.code) return;
    if (before.role !== branch.role || follows(before.code, branch.code)) return;
    const data = { code: branch.code, label: branch.label, before: before.code };
    findings.push(finding("import.codeJump", branch.where, data));
  });
}

/** False only where both are codes of one kind and the second is not the next of the first. */
function follows(before: string, code: string): boolean {
  const [last, next] = [lastStep(before), lastStep(code)];
  if (/^\d+$/u.test(last) && /^\d+$/u.test(next)) return Number(next) === Number(last) + 1;
  const [value, nextValue] = [romanValue(last.toUpperCase()), romanValue(next.toUpperCase())];
  if (nextValue === value + 1) return true;
  if (last.length === 1 && next.length === 1)
    return ALPHABETS.some((letters) => isNextIn(letters, last, next));
  return Number.isNaN(value) || Number.isNaN(nextValue);
}

function isNextIn(letters: string, last: string, next: string): boolean {
  const at = letters.indexOf(last.toUpperCase());
  return at < 0 || letters.indexOf(next.toUpperCase()) === at + 1;
}

function lastStep(code: string): string {
  return code.split(".").at(-1) ?? code;
}
