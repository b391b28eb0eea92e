import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { RestorePreview } from "@/app";
import { contentWords } from "@/app/history/historyNames";
import { usePane } from "../paneContext";

type Difference = RestorePreview["differences"][number];
type Content = Difference["then"];

const useStyles = makeStyles({
  pair: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px" },
  content: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  label: { overflowWrap: "anywhere" },
});

/** Which cell something was in, by what a person calls it: code and field, then the row's text. */
export function PlaceWords({ of }: { of: Pick<Difference, "code" | "label" | "place"> }) {
  const { words } = usePane();
  const styles = useStyles();
  const { fields } = words.ui.record;
  const field = of.place ? fields[of.place.field] : "";
  const code = of.code === "" ? (of.place?.id ?? "") : of.code;
  return (
    <>
      <Caption1Strong block className={styles.label}>
        {[code, field].filter((part) => part !== "").join(" · ")}
      </Caption1Strong>
      {of.label !== "" && (
        <Caption1 block className={styles.label}>
          {of.label}
        </Caption1>
      )}
    </>
  );
}

interface PairProps {
  readonly meaning: Difference["meaning"];
  /** Heading and content, in their order. */
  readonly contents: readonly (readonly [heading: string, content: Content])[];
}

/** What a cell held at two moments. */
export function ContentPair({ meaning, contents }: PairProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <dl className={styles.pair}>
      {contents.map(([heading, content]) => {
        const text = contentWords(content, words.language, meaning);
        return (
          <div key={heading} style={{ display: "contents" }}>
            <dt>
              <Caption1>{heading}:</Caption1>
            </dt>
            <dd className={styles.content}>
              {text === "" ? (
                <Caption1 className={styles.empty}>{words.ui.record.empty}</Caption1>
              ) : (
                <Caption1>{text}</Caption1>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
