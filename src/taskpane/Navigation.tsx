import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { usePane } from "./paneContext";
import { type View, VIEWS } from "./paneRoute";

const ICONS = {
  sheet: <TableAddRegular />,
  check: <ClipboardTaskRegular />,
  pool: <PeopleTeamRegular />,
  report: <DocumentTextRegular />,
} as const;

const useStyles = makeStyles({
  // Office lays its personality menu over the pane's upper right corner: up to 34 px wide.
  bar: {
    paddingRight: "36px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { display: "flex" },
  // The icon above its word: four tabs fit into the narrowest pane without an overflow menu.
  tab: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "0",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200, padding: 0 },
    // Fluent keeps room for the bold word beside the word; above each other it would shift the tab.
    "& .fui-Tab__content--reserved-space": { display: "none" },
  },
});

/** The way between the views: four tabs with picture and word. */
export function Navigation({ view, go }: { view: View; go: (view: View) => void }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.list}
        aria-label={words.ui.views.label}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const chosen = VIEWS.find((known) => known === value);
          if (chosen) go(chosen);
        }}
      >
        {VIEWS.map((known) => (
          <Tab
            key={known}
            id={`tab-${known}`}
            aria-controls="view"
            className={styles.tab}
            value={known}
            icon={ICONS[known]}
          >
            {words.ui.views[known]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
