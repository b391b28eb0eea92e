import { Field, Select } from "@fluentui/react-components";
import type { DeductionBandsRule } from "@/criteria";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";

const MEASURES = ["percent", "count", "daysLate"] as const;

/** What bands measure. */
export function BandEditor({ details, onChange }: DetailsProps<DeductionBandsRule>) {
  const { words } = usePane();
  const { review } = words.ui;
  return (
    <Field label={review.bandMeasure}>
      <Select
        value={details.measure}
        onChange={(_, { value }) => {
          const measure = MEASURES.find((one) => one === value);
          if (measure) onChange({ measure });
        }}
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {review.measures[measure]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
