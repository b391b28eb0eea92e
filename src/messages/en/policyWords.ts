import type { PolicyWords } from "../vi/policyWords";

/** How a table is scored as a whole, in English. */
export const policyEn: PolicyWords = {
  heading: "How the table is scored as a whole",
  notArising: "Tasks that did not arise or were not assigned",
  notArisingChoices: {
    person: "The scorer gives the points, with a reason",
    full: "All standard points",
    leaveOut: "Not counted; the total is out of fewer points",
    rescale: "Not counted; rescaled to the full points",
  },
  pointDecimals: "Points are rounded to",
  percentDecimals: "Percentages are rounded, before they meet a bound, to",
  decimals: (digits) =>
    digits === 0 ? "whole numbers" : `${digits} decimal${digits === 1 ? "" : "s"}`,
  period: "Period (first day - last day)",
  periodPlaceholder: "01/10/2023 - 30/09/2024",
  periodInvalid:
    "Type two days such as 01/10/2023 - 30/09/2024; leave it empty if the table names none.",
  usual: "The table names no period; the usual reporting period of this kind of unit is used.",
  unknown: "The table names no period, so the dates of evidence cannot be checked.",
  advice: "As the decision says; where it says nothing, leave it to the scorer.",
  summary: (notArising, points) => `Not arising: ${notArising}. Points are rounded to ${points}.`,
  periodOf: (from, to) => `Period: ${from} – ${to}.`,
  noPeriod: "Period: not known.",
};
