import { Checkbox } from "@fluentui/react-components";
import { typedDay } from "@/app/sets/draft";
import type { DaysLateTiersRule } from "@/criteria";
import { dayText } from "@/text";
import { usePane } from "../paneContext";
import type { DetailsProps } from "./detailsProps";
import { TypedInput } from "./TypedInput";

/** How days late are counted: working days, a deadline to count from, force majeure. */
export function LateEditor({ details, onChange }: DetailsProps<DaysLateTiersRule>) {
  const { words } = usePane();
  const { late } = words.ui.review;
  const { days, forceMajeure, deadline } = details;
  const change = (part: { working?: boolean; forceMajeure?: boolean; deadline?: string }) => {
    const now = { working: days === "working", forceMajeure, deadline: deadline ?? "", ...part };
    onChange({
      ...(now.working && { days: "working" }),
      ...(now.forceMajeure && { forceMajeure: true }),
      ...(now.deadline !== "" && { deadline: now.deadline }),
    });
  };
  return (
    <>
      <Checkbox
        label={late.working}
        checked={days === "working"}
        onChange={(_, { checked }) => change({ working: checked === true })}
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
