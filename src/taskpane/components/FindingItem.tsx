import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { Severity } from "@/findings";
import { ManyPlaces, OnePlace } from "./FindingPlaces";
import type { SameWords } from "./sameWords";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: tokens.spacingVerticalS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  text: { overflowWrap: "anywhere" },
  iconError: { color: tokens.colorStatusDangerForeground1 },
  iconWarning: { color: tokens.colorStatusWarningForeground3 },
  iconInfo: { color: tokens.colorNeutralForeground3 },
});

/** The severity as a picture; its name is beside it as text. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  if (severity === "error") return <ErrorCircleRegular className={styles.iconError} />;
  if (severity === "warning") return <WarningRegular className={styles.iconWarning} />;
  return <InfoRegular className={styles.iconInfo} />;
}

interface FindingItemProps {
  readonly same: SameWords;
  readonly severity: Severity;
  readonly jump: boolean;
}

/** What happened and what to do, once, and every place where it was found. */
export function FindingItem({ same, severity, jump }: FindingItemProps) {
  const styles = useStyles();
  const textId = useId();
  const [first] = same.findings;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <Body1 id={textId} block className={styles.text}>
        {same.text}
      </Body1>
      {same.findings.length > 1 ? (
        <ManyPlaces findings={same.findings} jump={jump} textId={textId} sentences={same.ofKind} />
      ) : (
        first && <OnePlace finding={first} jump={jump} textId={textId} />
      )}
    </li>
  );
}
