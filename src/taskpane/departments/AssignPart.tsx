import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type {
  AssignableItem,
  AssignableSection,
  DepartmentAssignment,
  DepartmentOverview,
} from "@/app/departments";
import { Panel } from "../components/Panel";
import { usePane } from "../paneContext";
import { DepartmentField } from "./DepartmentField";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { overflowWrap: "anywhere" },
  items: { listStyle: "none", margin: 0, paddingLeft: tokens.spacingHorizontalM },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  more: { alignSelf: "flex-start" },
});

interface AssignPartProps {
  readonly overview: DepartmentOverview;
  readonly disabled: boolean;
  onAssign(assignment: DepartmentAssignment): void;
}

/** Who is in charge: section by section, or row by row. */
export function AssignPart({ overview, disabled, onAssign }: AssignPartProps) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  // Once departments are named, the list stands back behind splitting and merging.
  const [open, setOpen] = useState(overview.names.length === 0);
  const assign = (items: readonly AssignableItem[], department: string) =>
    onAssign({ criteria: idsOf(items, "criterion"), figures: idsOf(items, "figure"), department });
  return (
    <Panel title={ui.assign}>
      {open ? (
        <>
          <Caption1>{ui.assignHint}</Caption1>
          <ul className={styles.list}>
            {overview.sections.map((section, index) => (
              <SectionRow
                key={`${section.title}|${index}`}
                section={section}
                names={overview.names}
                disabled={disabled}
                onAssign={assign}
              />
            ))}
          </ul>
        </>
      ) : (
        <Button onClick={() => setOpen(true)}>{ui.showAssigned}</Button>
      )}
    </Panel>
  );
}

function idsOf(items: readonly AssignableItem[], of: AssignableItem["of"]): readonly string[] {
  return items.filter((item) => item.of === of).map(({ id }) => id);
}

interface SectionRowProps {
  readonly section: AssignableSection;
  readonly names: readonly string[];
  readonly disabled: boolean;
  onAssign(items: readonly AssignableItem[], department: string): void;
}

function SectionRow({ section, names, disabled, onAssign }: SectionRowProps) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const title = `${section.code} ${section.title}`.trim();
  const given = new Set(section.items.map(({ department }) => department));
  const [only = null] = given;
  return (
    <li className={styles.section}>
      <Caption1Strong className={styles.title}>{title}</Caption1Strong>
      <DepartmentField
        name={ui.ofSection(title)}
        department={given.size === 1 ? (only ?? "") : ""}
        placeholder={given.size > 1 ? ui.several : ui.none}
        names={names}
        disabled={disabled}
        onCommit={(department) => onAssign(section.items, department)}
      />
      <Button
        className={styles.more}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-label={`${ui.lines(section.items.length)}: ${title}`}
        onClick={() => setOpen(!open)}
      >
        {ui.lines(section.items.length)}
      </Button>
      {open && (
        <ul className={styles.items} aria-label={title}>
          {section.items.map((item) => (
            <li key={item.id} className={styles.item}>
              <Caption1 block className={styles.title}>
                {`${item.code} ${item.label}`.trim()}
              </Caption1>
              <DepartmentField
                name={ui.ofSection(item.label)}
                department={item.department ?? ""}
                placeholder={ui.none}
                names={names}
                disabled={disabled}
                onCommit={(department) => onAssign([item], department)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
