import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Finding } from "@/findings";
import { choiceLabel, FixesContext, type PickedFix, useFix } from "../check/chosenFixes";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** One button for every way to put a finding right; nothing where only a person can. */
export function FixButtons({ finding, textId }: { finding: Finding; textId: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const found = useFix(finding);
  if (!found) return null;
  const { fix, fixes } = found;
  return (
    <div className={styles.choices}>
      {fix.choices.map((choice, index) => (
        <Button
          key={index}
          size="small"
          disabled={fixes.busy}
          aria-label={words.ui.findings.fixOfCell(choiceLabel(choice, words), fix.cell)}
          aria-describedby={textId}
          onClick={() => fixes.apply([{ fix, choice }])}
        >
          {choiceLabel(choice, words)}
        </Button>
      ))}
    </div>
  );
}

/**
 * One button for those of several cells that can be put right in one way only, and in the same: what it
 * does is written on it. Nothing for fewer than two.
 */
export function FixAllButton({
  findings,
  textId,
}: {
  findings: readonly Finding[];
  textId: string;
}) {
  const { words } = usePane();
  const fixes = useContext(FixesContext);
  const picked = findings.flatMap((found): PickedFix[] => {
    const fix = fixes?.fixOf(found) ?? null;
    const [choice, ...others] = fix?.choices ?? [];
    return fix && choice && others.length === 0 ? [{ fix, choice }] : [];
  });
  const labels = new Set(picked.map(({ choice }) => choiceLabel(choice, words)));
  const [label, ...others] = labels;
  if (!fixes || picked.length < 2 || label === undefined || others.length > 0) return null;
  return (
    <Button
      size="small"
      disabled={fixes.busy}
      aria-describedby={textId}
      onClick={() => fixes.apply(picked)}
    >
      {words.ui.findings.fixAll(label, picked.length)}
    </Button>
  );
}
