import { Field, Select } from "@fluentui/react-components";
import type { SetEdit } from "@/app/sets/draft";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

type Best = Extract<SetEdit, { readonly kind: "best" }>["best"];

/** What is compared with the best unit of the cluster, and which number is the better one. */
export function BestEditor(props: {
  readonly node: string;
  readonly rule: Best;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { best } = words.ui.review;
  const change = (part: Partial<Best>) => {
    const { unitLabel, higherIsBetter } = props.rule;
    props.onEdit({
      kind: "best",
      node: props.node,
      best: { unitLabel, higherIsBetter, ...part },
    });
  };
  return (
    <>
      <TypedInput
        label={best.unit}
        value={props.rule.unitLabel}
        placeholder={best.unitPlaceholder}
        invalid=""
        read={(text) => text.trim()}
        onCommit={(unitLabel) => change({ unitLabel })}
      />
      <Field label={best.way}>
        <Select
          value={props.rule.higherIsBetter ? "higher" : "lower"}
          onChange={(_, { value }) => change({ higherIsBetter: value === "higher" })}
        >
          {(["higher", "lower"] as const).map((way) => (
            <option key={way} value={way}>
              {best.ways[way]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
