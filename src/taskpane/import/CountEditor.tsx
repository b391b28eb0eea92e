import { Field, Select } from "@fluentui/react-components";
import { typedPoints } from "@/app/sets/draft";
import { type CountPointsRule, type DetailsOf, toNumber } from "@/criteria";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";
import { TypedInput } from "./TypedInput";

/** Points by a count: what each adds or takes off, of how many, and between which limits. */
export function CountEditor({ details, onChange }: DetailsProps<CountPointsRule>) {
  const { words } = usePane();
  const { review } = words.ui;
  const { count } = review;
  const change = (part: Partial<DetailsOf<CountPointsRule>>) => {
    const { direction, each, step, counted, least, most } = details;
    onChange({ direction, each, step, counted, least, most, ...part });
  };
  const shown = (value: CountPointsRule["each"]) => words.number(toNumber(value));
  const positive = (text: string) => {
    const value = typedPoints(text);
    return value !== null && value > 0 ? value : undefined;
  };
  return (
    <>
      <Field label={count.direction}>
        <Select
          value={details.direction}
          onChange={(_, { value }) => change({ direction: value === "add" ? "add" : "takeOff" })}
        >
          {(["add", "takeOff"] as const).map((direction) => (
            <option key={direction} value={direction}>
              {count.directions[direction]}
            </option>
          ))}
        </Select>
      </Field>
      <TypedInput
        label={count.each}
        value={shown(details.each)}
        invalid={count.eachInvalid}
        read={positive}
        onCommit={(each) => change({ each })}
      />
      <TypedInput
        label={count.step}
        value={shown(details.step)}
        invalid={count.eachInvalid}
        read={positive}
        onCommit={(step) => change({ step })}
      />
      <TypedInput
        label={count.counted}
        value={details.counted}
        placeholder={count.countedPlaceholder}
        invalid={review.labelMissing}
        read={(text) => text.trim()}
        onCommit={(counted) => change({ counted })}
      />
      <TypedInput
        label={count.least}
        value={shown(details.least)}
        invalid={review.pointsInvalid}
        read={(text) => typedPoints(text) ?? undefined}
        onCommit={(least) => change({ least })}
      />
      <TypedInput
        label={count.most}
        value={details.most === null ? "" : shown(details.most)}
        placeholder={count.mostPlaceholder}
        invalid={review.pointsInvalid}
        read={(text) => (text.trim() === "" ? null : (typedPoints(text) ?? undefined))}
        onCommit={(most) => change({ most })}
      />
    </>
  );
}
