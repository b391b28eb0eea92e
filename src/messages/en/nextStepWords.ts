import type { NextParts, NextWords } from "../explainNext";

/** What would give more points, in English. */
export const nextEn: NextWords = {
  needed: (parts) => {
    const bound = boundEn(parts);
    if (parts.distance === "") return `A result ${bound}`;
    const beyond = parts.inclusive || parts.unit === "date" ? "" : "over ";
    const { direction, unit } = parts;
    const side =
      unit === "date" ? { more: "later", less: "earlier" } : { more: "more", less: "less" };
    return `${upperFirst(`${beyond}${parts.distance}${unitEn(parts)}`)} ${side[direction]} (${bound})`;
  },
  reach: (tier, penalty) =>
    tier !== ""
      ? `The tier “${tier}”`
      : penalty
        ? "Nothing to take off for"
        : "Meeting the requirement",
  worth: (tier, gain, penalty) => {
    const gives = penalty ? `takes off ${gain} points less` : `gives ${gain} points more`;
    return tier === "" ? ` ${gives}.` : ` reaches the tier “${tier}” and ${gives}.`;
  },
  best: (best, gain, penalty) =>
    `As good as the best of the cluster (${best}) ${penalty ? `takes off ${gain} points less` : `gives ${gain} points more`}.`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unitEn({ unit, counted }: NextParts): string {
  if (unit === "percent") return " percentage points";
  if (unit === "things") return counted === "" ? "" : ` (${counted})`;
  return " days";
}

function boundEn({ unit, bound, inclusive, direction }: NextParts): string {
  if (unit === "date") {
    if (direction === "more") return `${inclusive ? "from" : "after"} ${bound}`;
    return `${inclusive ? "by" : "before"} ${bound}`;
  }
  if (direction === "more") return `${inclusive ? "from" : "above"} ${bound}`;
  return `${inclusive ? "at most" : "below"} ${bound}`;
}
