import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { DepartmentOverview } from "@/app/departments";
import { toNumber, ZERO } from "@/criteria";
import { ScoreBar } from "../components/ScoreBar";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px" },
});

/** How far each department has come. */
export function ProgressList({ progress }: Pick<DepartmentOverview, "progress">) {
  const { words } = usePane();
  const { departments: ui } = words.ui;
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={ui.progress}>
      {progress.map(({ department, entered, criteria, points, standard }) => (
        <li key={department ?? ""} className={styles.item}>
          <Caption1Strong block className={styles.name}>
            {department ?? ui.nobody}
          </Caption1Strong>
          <ScoreBar value={entered} of={criteria} />
          <span className={styles.line}>
            <Caption1>{ui.entered(entered, criteria)}</Caption1>
            <Caption1>
              {ui.pointsOf(
                words.number(toNumber(points ?? ZERO)),
                words.number(toNumber(standard))
              )}
            </Caption1>
          </span>
        </li>
      ))}
    </ul>
  );
}
