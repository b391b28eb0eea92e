import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "@/findings";
import type { Messages } from "@/messages";
import { usePane } from "../context";
import { useFix, type FixChoice } from "../fixes";

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
          aria-describedby={textId}
          onClick={() => fixes.apply(fix, choice)}
        >
          {choice.kind === "formula"
            ? words.ui.findings.restoreFormula
            : words.ui.findings.fixTo(shownChoice(choice, words))}
        </Button>
      ))}
    </div>
  );
}

/** A number as the cell will show it: 0.955 of a percentage is "95,5%". */
export function shownChoice(
  choice: Extract<FixChoice, { kind: "number" }>,
  words: Pick<Messages, "number">
): string {
  return choice.percent ? `${words.number(choice.value * 100)}%` : words.number(choice.value);
}
