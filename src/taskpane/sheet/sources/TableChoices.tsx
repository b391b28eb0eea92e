import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableDraft } from "@/app";
import { openErrors } from "@/app/sets/draft";
import { setTotal, toNumber } from "@/criteria";
import { usePane } from "../../paneContext";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

/** The tables of a source that has several: which one is meant is for a person to say. */
export function TableChoices(props: {
  readonly tables: readonly TableDraft[];
  onTake(table: TableDraft): void;
  onLeave(): void;
}) {
  const { words } = usePane();
  const { sources, findings } = words.ui;
  const styles = useStyles();
  return (
    <section aria-label={sources.choose(props.tables.length)}>
      <Caption1 block>{sources.choose(props.tables.length)}</Caption1>
      <ul className={styles.list}>
        {props.tables.map((table, index) => (
          <li key={index} className={styles.card}>
            <Body1Strong>{table.name}</Body1Strong>
            <Caption1>{table.draft.set.title}</Caption1>
            <Caption1>
              {sources.choice(
                words.number(table.rows),
                words.number(toNumber(setTotal(table.draft.set)))
              )}
            </Caption1>
            <Caption1>{openCount(table, findings)}</Caption1>
            <Button
              size="small"
              aria-label={sources.takeOf(table.name)}
              onClick={() => props.onTake(table)}
            >
              {sources.take}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" appearance="subtle" onClick={props.onLeave}>
        {sources.leave}
      </Button>
    </section>
  );
}

function openCount(
  { draft }: TableDraft,
  words: { readonly none: string; count(errors: number, warnings: number): string }
): string {
  const errors = openErrors(draft).length;
  const warnings = draft.findings.filter(({ severity }) => severity === "warning").length;
  return errors + warnings === 0 ? words.none : words.count(errors, warnings);
}
