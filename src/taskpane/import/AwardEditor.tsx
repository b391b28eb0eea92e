import { Checkbox } from "@fluentui/react-components";
import type { AwardRule } from "@/criteria";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";

/** Whether an award takes a percentage of completion. */
export function AwardEditor({ details, onChange }: DetailsProps<AwardRule>) {
  const { words } = usePane();
  return (
    <Checkbox
      label={words.ui.review.partial}
      checked={details.partial === true}
      onChange={(_, { checked }) => onChange(checked === true ? { partial: true } : {})}
    />
  );
}
