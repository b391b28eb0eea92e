import { Checkbox } from "@fluentui/react-components";
import { dayText, typedDay, type SetEdit } from "@/app/sets/draft";
import { usePane } from "../paneContext";
import { TypedInput } from "./TypedInput";

type Late = Extract<SetEdit, { readonly kind: "late" }>["late"];

/** How days late are counted: working days, a deadline to count from, force majeure. */
export function LateEditor(props: {
  readonly node: string;
  readonly rule: Late;
  onEdit(edit: SetEdit): void;
}) {
  const { words } = usePane();
  const { late } = words.ui.review;
  const { days, forceMajeure, deadline } = props.rule;
  const change = (part: Partial<Record<keyof Late, string | boolean>>) => {
    const now = { days: days === "working", forceMajeure, deadline: deadline ?? "", ...part };
    props.onEdit({
      kind: "late",
      node: props.node,
      late: {
        ...(now.days && { days: "working" }),
        ...(now.forceMajeure && { forceMajeure: true }),
        ...(typeof now.deadline === "string" && now.deadline !== "" && { deadline: now.deadline }),
      },
    });
  };
  return (
    <>
      <Checkbox
        label={late.working}
        checked={days === "working"}
        onChange={(_, { checked }) => change({ days: checked === true })}
      />
      <Checkbox
        label={late.forceMajeure}
        checked={forceMajeure === true}
        onChange={(_, { checked }) => change({ forceMajeure: checked === true })}
      />
      <TypedInput
        label={late.deadline}
        value={deadline === undefined ? "" : dayText(deadline)}
        placeholder={late.deadlinePlaceholder}
        invalid={late.deadlineInvalid}
        read={(text) => (text.trim() === "" ? "" : (typedDay(text) ?? undefined))}
        onCommit={(day) => change({ deadline: day })}
      />
    </>
  );
}
