import type { BoundsParts, CountParts, ReasonParts, WhyWords } from "../explainScore";

/** Why a criterion got its points, in English. */
export const whyEn: WhyWords = {
  bounds: boundsEn,
  basis: {
    forceMajeure: ({ tier }) => `Late by force majeure, taken as on time: tier “${tier}”.`,
    tier: ({ input, tier, bounds, late, working }) =>
      late !== null
        ? `${late.day}, due ${late.deadline}: ${input} ${working ? "working days (holidays not counted off)" : "days"} late, which reaches the tier “${tier}”${bracketed(bounds)}.`
        : working && input !== ""
          ? `The result of ${input} working days reaches the tier “${tier}”${bracketed(bounds)}.`
          : input === "" || input === tier
            ? `Tier picked: “${tier}”.`
            : `The result ${input} reaches the tier “${tier}”${bracketed(bounds)}.`,
    award: ({ input, standard, outside }) => {
      const gives = {
        standard: `Met, the requirement gives all ${standard} standard points; not met, none.`,
        bonus: `Met, the requirement adds ${standard} points; not met, none.`,
        penalty: `Where it happened, ${standard} points are taken off; otherwise none.`,
      }[outside ?? "standard"];
      return `${input === "" ? "" : `Result: ${input}. `}${gives}`;
    },
    proportional: ({ input, share, capped, standard, outside }) => {
      const gives = {
        standard: `${share} of the ${standard} standard points`,
        bonus: `${share} of ${standard} points added`,
        penalty: `${share} of ${standard} points taken off`,
      }[outside ?? "standard"];
      return `Result ${input}${capped ? `, of which ${share} count` : ""}: ${gives}.`;
    },
    target: ({ input, target, difference, direction, targetGives, standard }) => {
      const compared = {
        above: `${difference} percentage points above`,
        below: `${difference} percentage points below`,
        equal: "exactly on target",
      }[direction];
      const gives = {
        all: `, which counts ${standard} points in full`,
        nothing: ", which counts no points",
        resultByTarget: `, which counts ${standard} points × ${input} ÷ ${target}`,
        targetByResult: `, which counts ${standard} points × ${target} ÷ ${input}`,
      };
      return `Result ${input} against a target of ${target}: ${compared}${targetGives ? gives[targetGives] : ""}.`;
    },
    count: (parts) => (parts.count ? countEn(parts, parts.count) : ""),
    deduction: ({ input, tier, bounds, takenOff, standard, beyondZero }) =>
      tier === ""
        ? `The result ${input} lies before the first band${bracketed(bounds)}: all ${standard} standard points.`
        : `The result ${input} lies in the band “${tier}”${bracketed(bounds)}: ${takenOff} points off the standard points ${standard}.${beyondZero ? " Never fewer than 0 points, so 0 count." : ""}`,
    best: ({ input, best, standard }) => {
      const unit = best?.unitLabel ? ` (${best.unitLabel})` : "";
      const way = best?.higherIsBetter ? "result ÷ best" : "best ÷ result";
      return `Result ${input}, best of the cluster ${best?.value ?? ""}${unit}: ${standard} standard points × ${way}.`;
    },
    provisional: ({ input, standard, pending, outside }) => {
      const waits = "The best of the cluster is not known yet: pooling gives the points.";
      if (input === "" || pending === null || outside !== null) return waits;
      const { unitLabel, higherIsBetter } = pending;
      const own = unitLabel === "" ? input : `${input} (${unitLabel})`;
      // Nothing is compared with 0: it has no points where more is better, all where fewer are.
      if (input === "0") return `Result ${own}. ${waits}`;
      const part = higherIsBetter ? `${input} ÷ best` : `best ÷ ${input}`;
      return `Result ${own}. ${waits} Where no unit has ${higherIsBetter ? "more" : "less"}, it gives all ${standard} points; otherwise ${standard} × ${part}.`;
    },
    typed: ({ input, tier }) =>
      `Points typed by the scorer.${input === "" ? "" : ` Result given: ${input}.`}${tier === "" ? "" : ` Tier of that result: “${tier}”.`}`,
    notArisingFull: ({ standard }) =>
      `The task did not arise: the criteria set grants the full ${standard} standard points.`,
    leftOut: () =>
      "The task did not arise: left out of the total and of the standard points it is compared with.",
    rescaled: () =>
      "The task did not arise: left out, and what the other criteria reach is rescaled to all standard points.",
    sum: () => "The sum of the criteria below it.",
    none: () => "No valid result or points yet.",
    blank: () => "Left blank: nothing is added or taken off.",
  },
  outside: {
    bonus: "A bonus is added to the total.",
    penalty: "A penalty is taken off the total.",
  },
};

function countEn({ input, standard, outside }: ReasonParts, count: CountParts): string {
  const { direction, counted, step, each, steps, moved, limit } = count;
  const things = counted === "" ? "" : ` (${counted})`;
  const verb = direction === "add" && outside !== "penalty" ? "adds" : "takes off";
  const rate = `${step === "" ? "each one" : `every full ${step}`} ${verb} ${each} points`;
  const fromStandard = direction === "add" ? "" : ` off the standard points ${standard}`;
  const limits = {
    least: (points: string) => ` Never fewer than ${points} points, so ${points} count.`,
    most: (points: string) => ` Never more than ${points} points, so ${points} count.`,
  };
  return `Count ${input}${things}: ${rate}, ${steps} × ${each} = ${moved} points${fromStandard}.${limit ? limits[limit.kind](limit.points) : ""}`;
}

function bracketed(bounds: string): string {
  return bounds === "" ? "" : ` (${bounds})`;
}

function boundsEn({ unit, min, max }: BoundsParts): string {
  const days = unit === "days" ? " days" : "";
  if (min && max && min.value === max.value) return `exactly ${min.value}${days}`;
  const words = unit === "date" ? ["after", "by", "before"] : ["above", "at most", "below"];
  const [above, atMost, below] = words;
  const from = min && `${min.inclusive ? "from" : above} ${min.value}`;
  if (max === null) return from === null ? "" : `${from}${days}`;
  if (from === null) return `${max.inclusive ? atMost : below} ${max.value}${days}`;
  return `${from} to ${max.inclusive ? "" : `${below} `}${max.value}${days}`;
}
