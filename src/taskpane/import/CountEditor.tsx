import { Field, Select } from "@fluentui/react-components";
import { typedPoints, type CountPoints, type SetEdit } from "@/app/sets/draft";
import { toNumber } from "@/app/plainPoints";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

/** Points by a count: what each adds or takes off, of how many, and between which limits. */
export function CountEditor(props: {
  readonly node: string;
  readonly count: CountPoints;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { review } = words.ui;
  const { count } = review;
  const change = (part: Partial<CountPoints>) => {
    const { direction, each, step, counted, least, most } = props.count;
    const now = { direction, each, step, counted, least, most, ...part };
    props.onEdit({ kind: "count", node: props.node, count: now });
  };
  const shown = (value: CountPoints["each"]) => words.number(toNumber(value));
  const positive = (text: string) => {
    const value = typedPoints(text);
    return value !== null && value > 0 ? value : undefined;
  };
  return (
    <>
      <Field label={count.direction}>
        <Select
          value={props.count.direction}
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
        value={shown(props.count.each)}
        invalid={count.eachInvalid}
        read={positive}
        onCommit={(each) => change({ each })}
      />
      <TypedInput
        label={count.step}
        value={shown(props.count.step)}
        invalid={count.eachInvalid}
        read={positive}
        onCommit={(step) => change({ step })}
      />
      <TypedInput
        label={count.counted}
        value={props.count.counted}
        placeholder={count.countedPlaceholder}
        invalid={review.labelMissing}
        read={(text) => text.trim()}
        onCommit={(counted) => change({ counted })}
      />
      <TypedInput
        label={count.least}
        value={shown(props.count.least)}
        invalid={review.pointsInvalid}
        read={(text) => typedPoints(text) ?? undefined}
        onCommit={(least) => change({ least })}
      />
      <TypedInput
        label={count.most}
        value={props.count.most === null ? "" : shown(props.count.most)}
        placeholder={count.mostPlaceholder}
        invalid={review.pointsInvalid}
        read={(text) => (text.trim() === "" ? null : (typedPoints(text) ?? undefined))}
        onCommit={(most) => change({ most })}
      />
    </>
  );
}
