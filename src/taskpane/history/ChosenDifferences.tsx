import { Badge, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RestorePreview } from "@/app";
import { ShowMore } from "../components/ShowMore";
import { usePane } from "../paneContext";
import { ContentPair, PlaceWords } from "./CellContents";
import { LineCell } from "./RecordList";

type Difference = RestorePreview["differences"][number];

const SHOWN_AT_FIRST = 20;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  about: { minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

interface ChosenProps {
  readonly preview: RestorePreview;
  readonly busy: boolean;
  onRestore(keys: readonly string[]): void;
}

/** The cells that differ, each to be chosen: those filled then are at first, those empty then are not. */
export function ChosenDifferences({ preview, busy, onRestore }: ChosenProps) {
  const { words } = usePane();
  const { restore: ui } = words.ui;
  const { differences, sheet, byAddress } = preview;
  const placed = differences.filter(({ kind }) => kind !== "noPlace");
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(filledThen(placed)));
  if (sheet === null) return <Caption1>{ui.goneHint}</Caption1>;
  if (differences.length === 0) return <Caption1>{ui.same}</Caption1>;
  const has = (kind: Difference["kind"]) => differences.some((one) => one.kind === kind);
  const toggle = (key: string, chosen: boolean) =>
    setKeys((before) => new Set(chosen ? [...before, key] : [...before].filter((k) => k !== key)));
  const all = placed.length > 0 && placed.every(({ key }) => keys.has(key));
  return (
    <>
      <Caption1>{ui.differ(differences.length)}</Caption1>
      {byAddress && <Caption1>{ui.byAddress}</Caption1>}
      {has("filled") && <Caption1>{ui.filledHint}</Caption1>}
      {has("noPlace") && <Caption1>{ui.noPlaceHint}</Caption1>}
      {placed.length > 0 && (
        <Checkbox
          label={ui.all}
          checked={all ? true : keys.size > 0 ? "mixed" : false}
          onChange={() => setKeys(new Set(all ? [] : placed.map(({ key }) => key)))}
        />
      )}
      <Differences differences={differences} sheet={sheet} keys={keys} toggle={toggle} />
      <Button
        appearance="primary"
        disabled={busy || keys.size === 0}
        onClick={() => onRestore([...keys])}
      >
        {ui.restore(keys.size)}
      </Button>
    </>
  );
}

function filledThen(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(({ key, kind }) => (kind === "filled" ? [] : [key]));
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly sheet: string;
  readonly keys: ReadonlySet<string>;
  toggle(key: string, chosen: boolean): void;
}

function Differences({ differences, sheet, keys, toggle }: DifferencesProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, SHOWN_AT_FIRST);
  const rest = differences.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((difference) => (
          <DifferenceItem
            key={difference.key}
            difference={difference}
            sheet={sheet}
            chosen={keys.has(difference.key)}
            onChoose={(chosen) => toggle(difference.key, chosen)}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}

interface ItemProps {
  readonly difference: Difference;
  readonly sheet: string;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
}

function DifferenceItem({ difference, sheet, chosen, onChoose }: ItemProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { restore: ui } = words.ui;
  const { kind, cellNow, cellThen, meaning, then, now } = difference;
  return (
    <li className={styles.item}>
      <Checkbox
        aria-label={ui.chooseCell(cellNow ?? cellThen ?? "")}
        checked={chosen}
        disabled={kind === "noPlace"}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.about}>
        <PlaceWords of={difference} />
        <ContentPair
          meaning={meaning}
          contents={[[ui.then, then], ...(kind === "noPlace" ? [] : [[ui.now, now] as const])]}
        />
        <div className={styles.row}>
          {kind === "noPlace" ? (
            <Caption1>{cellThen}</Caption1>
          ) : (
            <LineCell sheet={sheet} cell={cellNow} />
          )}
          <Badge appearance="tint" color={kind === "noPlace" ? "warning" : "informative"}>
            {ui.kinds[kind]}
          </Badge>
        </div>
      </div>
    </li>
  );
}
