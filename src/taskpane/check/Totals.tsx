import { Caption1, makeStyles, ProgressBar, Title3, tokens } from "@fluentui/react-components";
import type { CheckedSheet } from "@/app";
import { toNumber, ZERO } from "@/criteria";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  totals: { display: "flex", gap: tokens.spacingHorizontalXS, margin: 0 },
  total: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The three totals, what they are out of, and how many criteria are scored. */
export function Totals({ score }: { score: CheckedSheet["score"] }) {
  const { words } = usePane();
  const styles = useStyles();
  const { check } = words.ui;
  const { totals } = score;
  const lines = [
    { name: check.self, points: totals.self },
    { name: check.crossCheck, points: totals.crossCheck },
    { name: check.appraised, points: totals.appraised },
  ];
  const beside = [
    { role: "bonus" as const, lines: totals.bonus },
    { role: "penalty" as const, lines: totals.penalty },
  ].flatMap(({ role, lines: given }) =>
    given ? [check.part(role, words.number(toNumber(given.self ?? ZERO)))] : []
  );
  const progress = check.progress(totals.scoredLeaves, totals.leaves);
  return (
    <div className={styles.all}>
      <dl className={styles.totals}>
        {lines.map(({ name, points }) => (
          <div key={name} className={styles.total}>
            <dt>
              <Caption1>{name}</Caption1>
            </dt>
            <dd className={styles.figure}>
              {points === null ? (
                <Caption1 className={styles.none}>{check.notYet}</Caption1>
              ) : (
                <Title3>{words.number(toNumber(points))}</Title3>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Caption1 block>
        {check.outOf(words.number(toNumber(totals.outOf)))}
        {totals.rescaledFrom !== null &&
          `, ${check.rescaled(words.number(toNumber(totals.rescaledFrom)))}`}{" "}
        · {progress}
      </Caption1>
      {beside.length > 0 && <Caption1 block>{check.beside(beside)}</Caption1>}
      <ProgressBar
        aria-label={progress}
        thickness="large"
        value={totals.scoredLeaves}
        max={Math.max(1, totals.leaves)}
      />
    </div>
  );
}
