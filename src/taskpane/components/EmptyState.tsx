import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalS}`,
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3, lineHeight: 1 },
});

/** Nothing to show yet: why, and what to do about it. */
export function EmptyState(props: {
  icon: ReactNode;
  title: string;
  hint: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <Body1Strong>{props.title}</Body1Strong>
      <Body1>{props.hint}</Body1>
      {props.children}
    </div>
  );
}
