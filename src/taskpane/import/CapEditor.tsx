import { typedBound } from "@/app/sets/draft";
import { type ProportionalRule, toNumber } from "@/criteria";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";
import { TypedInput } from "./TypedInput";

/** Points in proportion: the highest percentage that counts; empty: every one. */
export function CapEditor({ details: { cap: now }, onChange }: DetailsProps<ProportionalRule>) {
  const { words } = usePane();
  const { review } = words.ui;
  const read = (text: string): ProportionalRule["cap"] | undefined => {
    if (text.trim() === "") return null;
    const cap = typedBound("percentTiers", text);
    return cap !== null && cap > 0 ? cap : undefined;
  };
  return (
    <TypedInput
      label={review.cap}
      value={now === null ? "" : words.number(toNumber(now))}
      placeholder={review.capPlaceholder}
      invalid={review.capInvalid}
      read={read}
      onCommit={(cap) => onChange({ cap })}
    />
  );
}
