import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue, CreatedSheets, SetSummary } from "@/app";
import type { Reading } from "@/findings";
import { FindingList } from "../components/FindingList";
import { ViewFrame } from "../components/ViewFrame";
import { WorkStatus } from "../components/WorkStatus";
import { useOpenDraft } from "../import/draftState";
import { usePane } from "../paneContext";
import type { View } from "../paneRoute";
import { useWork } from "../useWork";
import { CataloguePanel } from "./CataloguePanel";
import { FirstRunHint } from "./FirstRunHint";
import { MovePart } from "./move/MovePart";
import { type BroughtIn, OwnTable } from "./OwnTable";
import { SetPicker } from "./SetPicker";
import { UnitPicker } from "./UnitPicker";

const ReviewView = lazy(() => import("../import/ReviewView"));

const YEAR = /^\d{4}$/;

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
});

/** Creating a scoring sheet: criteria set, year, unit. */
export default function SheetView({ go }: { go: (view: View) => void }) {
  const { useCases, words } = usePane();
  const { sheet } = words.ui;
  const styles = useStyles();
  const work = useWork();
  const picker = useRef<HTMLDivElement>(null);
  const { sets, setFindings, reload } = useSets(work.run, sheet.loadingSets);
  const [chosen, setChosen] = useState<SetSummary | null>(null);
  const [year, setYear] = useState("");
  const [unit, setUnit] = useState("");
  const { open, setOpen: openDraft } = useOpenDraft();
  const [used, setUsed] = useState<BroughtIn | null>(null);
  const [tried, setTried] = useState(false);
  const [created, setCreated] = useState<Reading<CreatedSheets> | null>(null);

  const suggestions = useMemo(
    () => (chosen && YEAR.test(year) ? useCases.suggestUnits(chosen.unitKind, Number(year)) : []),
    [useCases, chosen, year]
  );
  // Another workbook: show no findings or offers of the one before.
  useEffect(() => {
    setUsed(null);
    setCreated(null);
    setChosen((before) => (before?.own ? null : before));
  }, [useCases]);
  const choose = (set: SetSummary) => {
    setChosen(set);
    setYear(String(set.year));
  };
  /** The choice is above the catalogue, out of sight. */
  const chooseAndShow = (set: SetSummary) => {
    choose(set);
    picker.current?.querySelector("button")?.focus();
  };
  const create = async () => {
    setTried(true);
    setCreated(null);
    if (!chosen || unit.trim() === "" || !YEAR.test(year)) return;
    const request = { setId: chosen.id, unit: unit.trim(), year: Number(year) };
    setCreated(await work.run(sheet.creating, () => useCases.createSheet(request)));
  };
  const use = (set: SetSummary, lookedThrough: BroughtIn | null) => {
    void reload();
    choose(set);
    setUsed(lookedThrough);
  };
  const removed = (set: SetSummary) => {
    void reload();
    setUsed(null);
    if (chosen?.id === set.id) setChosen(null);
  };
  if (open)
    return (
      <Suspense fallback={<Spinner label={words.ui.common.loading} />}>
        <ReviewView
          open={open}
          onChange={openDraft}
          onLeave={() => openDraft(null)}
          onUsed={(set, findings) => {
            openDraft(null);
            use(set, { set, findings });
          }}
        />
      </Suspense>
    );
  const yearWrong = tried && !YEAR.test(year);
  return (
    <ViewFrame heading={sheet.heading}>
      <FirstRunHint />
      <SetPicker
        sets={sets}
        chosen={chosen}
        missing={tried && !chosen}
        field={picker}
        onChoose={choose}
      />
      <Field
        label={sheet.year}
        required
        {...(yearWrong && { validationMessage: sheet.yearInvalid })}
      >
        <Input
          className={styles.narrow}
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => setYear(value)}
        />
      </Field>
      <UnitPicker
        suggestions={suggestions}
        unit={unit}
        missing={tried && unit.trim() === ""}
        onChange={setUnit}
      />
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabled={work.doing !== null}
        onClick={() => void create()}
      >
        {sheet.create}
      </Button>
      <WorkStatus work={work} />
      <CreatedMessage created={created} onNext={() => go("check")} />
      <OwnTable
        used={used}
        onImported={(set) => use(set, null)}
        onDraft={(draft) => openDraft({ draft, change: null })}
      />
      <CataloguePanel sets={sets} onChoose={chooseAndShow} onRemoved={removed} />
      <FindingList findings={setFindings} />
      <MovePart sets={sets} onCheck={() => go("check")} />
    </ViewFrame>
  );
}

function CreatedMessage(props: { created: Reading<CreatedSheets> | null; onNext: () => void }) {
  const { words } = usePane();
  const { sheet } = words.ui;
  const { created } = props;
  return (
    <>
      <div aria-live="polite">
        {created && created.status !== "refused" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{sheet.created(created.value.sheets.join(", "))}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={props.onNext}>
                {sheet.next}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {created && <FindingList findings={created.findings} />}
    </>
  );
}

type Run = ReturnType<typeof useWork>["run"];

/** The list of sets, loaded once and again after one was imported. */
function useSets(run: Run, doing: string) {
  const { useCases } = usePane();
  const [catalogue, setCatalogue] = useState<Catalogue>({ sets: [], findings: [] });
  const reload = useMemo(
    () => async () => {
      const found = await run(doing, () => useCases.listSets());
      if (found) setCatalogue(found);
    },
    [run, doing, useCases]
  );
  useEffect(() => void reload(), [reload]);
  return { sets: catalogue.sets, setFindings: catalogue.findings, reload };
}
