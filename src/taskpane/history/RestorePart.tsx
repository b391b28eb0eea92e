import {
  Badge,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { RestorePoint } from "@/app";
import { momentText, POINTS_OF_SHEET } from "@/app/history/historyNames";
import type { Finding, Reading } from "@/findings";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { ShowMore } from "../components/ShowMore";
import { WorkStatus } from "../components/WorkStatus";
import { usePane } from "../paneContext";
import { useWork } from "../useWork";
import { reasonWords } from "./reasonWords";
import { RestorePreviewPart } from "./RestorePreviewPart";

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

interface RestorePartProps {
  /** The sheet shown, of which a point can be kept now; null: there is none, but there may be points of one that is gone. */
  readonly sheet: string | null;
  onRestored(): void;
}

/** The restore points of the workbook; choosing one compares it with its current sheet. */
export function RestorePart({ sheet: shown, onRestored }: RestorePartProps) {
  const { useCases, words } = usePane();
  const styles = useStyles();
  const work = useWork();
  const { restore: ui } = words.ui;
  const [points, setPoints] = useState<readonly RestorePoint[] | null>(null);
  const [chosen, setChosen] = useState<RestorePoint | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [kept, setKept] = useState(false);
  // Another workbook has other points.
  useEffect(() => {
    setPoints(null);
    setChosen(null);
  }, [useCases]);
  const ask = async <T,>(doing: string, action: () => Promise<Reading<T>>): Promise<T | null> => {
    setKept(false);
    const reading = await work.run(doing, action);
    setFindings(reading?.findings ?? []);
    return reading && reading.status !== "refused" ? reading.value : null;
  };
  const read = async () => setPoints(await ask(ui.reading, () => useCases.listRestorePoints()));
  const keep = async (sheet: string) => {
    const told = await work.run(ui.keeping, () => useCases.keepRestorePoint({ sheet }));
    if (told && told.status !== "refused") await read();
    setFindings(told?.findings ?? []);
    setKept(told !== null && told.status !== "refused");
  };
  if (chosen)
    return (
      <Panel title={ui.heading}>
        <RestorePreviewPart
          point={chosen}
          onRestored={onRestored}
          onBack={() => {
            setChosen(null);
            void read();
          }}
        />
      </Panel>
    );
  return (
    <Panel title={ui.heading}>
      <Caption1>{ui.hint(POINTS_OF_SHEET)}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabled={work.doing !== null} onClick={() => void read()}>
          {points ? ui.refresh : ui.show}
        </Button>
        {shown !== null && (
          <Button size="small" disabled={work.doing !== null} onClick={() => void keep(shown)}>
            {ui.keep}
          </Button>
        )}
      </div>
      <div role="status">
        {kept && <Caption1>{ui.kept}</Caption1>}
        {points?.length === 0 && <Caption1>{ui.none}</Caption1>}
      </div>
      {points && points.length > 0 && <PointList points={points} onChoose={setChosen} />}
      <WorkStatus work={work} />
      <FindingList findings={findings} />
    </Panel>
  );
}

interface PointListProps {
  readonly points: readonly RestorePoint[];
  onChoose(point: RestorePoint): void;
}

function PointList({ points, onChoose }: PointListProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { restore: ui } = words.ui;
  const shown = all ? points : points.slice(0, SHOWN_AT_FIRST);
  const rest = points.length - shown.length;
  return (
    <>
      <ul className={styles.list} aria-label={ui.heading}>
        {shown.map((point) => (
          <li key={point.id} className={styles.item}>
            <Caption1Strong block>
              {point.sheet} · {momentText(point.time)}
            </Caption1Strong>
            <div className={styles.row}>
              <Badge appearance="tint" color="informative">
                {reasonWords(point.reason, ui.reasons)}
              </Badge>
              <Button
                size="small"
                aria-label={ui.choose(point.sheet, momentText(point.time))}
                onClick={() => onChoose(point)}
              >
                {ui.compare}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onShow={() => setAll(true)} />
    </>
  );
}
