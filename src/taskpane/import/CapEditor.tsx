import { typedBound, type SetEdit } from "@/app/sets/draft";
import { toNumber } from "@/app/plainPoints";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

type Cap = Extract<SetEdit, { readonly kind: "cap" }>["cap"];

/** Points in proportion: the highest percentage that counts; empty: every one. */
export function CapEditor(props: {
  readonly node: string;
  readonly cap: Cap;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { review } = words.ui;
  const read = (text: string): Cap | undefined => {
    if (text.trim() === "") return null;
    const cap = typedBound("percentTiers", text);
    return cap !== null && cap > 0 ? cap : undefined;
  };
  return (
    <TypedInput
      label={review.cap}
      value={props.cap === null ? "" : words.number(toNumber(props.cap))}
      placeholder={review.capPlaceholder}
      invalid={review.capInvalid}
      read={read}
      onCommit={(cap) => props.onEdit({ kind: "cap", node: props.node, cap })}
    />
  );
}
