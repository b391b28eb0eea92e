import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Borders, not only fills: contrast themes take background colours away.
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
});

/** A share of a whole as a bar; the figures are beside it as text, so it is hidden from readers. */
export function ScoreBar({ value, of }: { value: number; of: number }) {
  const styles = useStyles();
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.fill} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
