import { type Finding, finding, type FindingCode } from "@/findings";
import { crossCheckProblems, type Roster } from "@/units";

type ProblemKind = ReturnType<typeof crossCheckProblems>[number]["kind"];

const CODES: Record<ProblemKind, FindingCode> = {
  self: "crossCheck.self",
  notOneToOne: "crossCheck.notOneToOne",
  unknownUnit: "crossCheck.unknownUnit",
};

/** What is wrong with a roster's cross-check plan; a roster without a plan has nothing wrong. */
export function crossCheckFindings(roster: Roster): Finding[] {
  return crossCheckProblems(roster).map(({ kind, unit }) =>
    finding(CODES[kind], { unit }, { unit })
  );
}
