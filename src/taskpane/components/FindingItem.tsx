import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { Finding, Severity } from "@/findings";
import { usePane } from "../context";
import { useJump } from "../jump";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  text: { overflowWrap: "anywhere" },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  jump: { flexShrink: 0 },
  iconError: { color: tokens.colorStatusDangerForeground1 },
  iconWarning: { color: tokens.colorStatusWarningForeground3 },
  iconInfo: { color: tokens.colorNeutralForeground3 },
});

/** The severity as a picture; its name stands in words beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  if (severity === "error") return <ErrorCircleRegular className={styles.iconError} />;
  if (severity === "warning") return <WarningRegular className={styles.iconWarning} />;
  return <InfoRegular className={styles.iconInfo} />;
}

/** One finding: what happened and what to do, where, and a button that shows its cell. */
export function FindingItem({ finding, jump }: { finding: Finding; jump: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  const textId = useId();
  const { sheet, cell } = finding.where;
  const place = words.place(finding.where);
  const { goToCell, goToSheet } = words.ui.findings;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])}>
      <Body1 id={textId} block className={styles.text}>
        {words.finding(finding)}
      </Body1>
      <div className={styles.foot}>
        <Caption1 className={styles.place}>{place}</Caption1>
        {jump && sheet !== undefined && (
          <Button
            size="small"
            className={styles.jump}
            aria-describedby={textId}
            onClick={() => goTo(cell === undefined ? { sheet } : { sheet, cell })}
          >
            {cell === undefined ? goToSheet(sheet) : goToCell(cell)}
          </Button>
        )}
      </div>
    </li>
  );
}
