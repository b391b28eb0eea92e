import { Field, Select } from "@fluentui/react-components";
import type { BestOfPoolRule } from "@/criteria";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";
import { TypedInput } from "./TypedInput";

/** What is compared with the best unit of the cluster, and which number is the better one. */
export function BestEditor({ details, onChange }: DetailsProps<BestOfPoolRule>) {
  const { words } = usePane();
  const { best } = words.ui.review;
  const { unitLabel, higherIsBetter } = details;
  return (
    <>
      <TypedInput
        label={best.unit}
        value={unitLabel}
        placeholder={best.unitPlaceholder}
        invalid=""
        read={(text) => text.trim()}
        onCommit={(typed) => onChange({ unitLabel: typed, higherIsBetter })}
      />
      <Field label={best.way}>
        <Select
          value={higherIsBetter ? "higher" : "lower"}
          onChange={(_, { value }) => onChange({ unitLabel, higherIsBetter: value === "higher" })}
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
