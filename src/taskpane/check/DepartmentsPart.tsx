import { Button, Caption1 } from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { CheckedSheet } from "@/app";
import { Panel } from "../components/Panel";
import { usePane } from "../paneContext";

interface DepartmentsPartProps {
  readonly checked: CheckedSheet;
  onOpen(): void;
}

/** The way to splitting and merging; on a department's part, what to do with it. */
export function DepartmentsPart({ checked: { department }, onOpen }: DepartmentsPartProps) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  if (department !== null)
    return (
      <Panel title={department}>
        <Caption1>{ui.part(department)}</Caption1>
      </Panel>
    );
  return (
    <Panel title={ui.heading}>
      <Caption1>{ui.hint}</Caption1>
      <Button icon={<PeopleTeamRegular />} onClick={onOpen}>
        {ui.open}
      </Button>
    </Panel>
  );
}
