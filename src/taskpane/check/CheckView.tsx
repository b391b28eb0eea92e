import {
  Body1Strong,
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { lazy, Suspense, useEffect, useState } from "react";
import type { CheckedSheet } from "@/app";
import { toNumber } from "@/criteria";
import type { Finding } from "@/findings";
import { IllustrativeBadge, StateBadge } from "../components/Badges";
import { EmptyState } from "../components/EmptyState";
import { FindingList } from "../components/FindingList";
import { Panel } from "../components/Panel";
import { ViewFrame } from "../components/ViewFrame";
import { WorkStatus } from "../components/WorkStatus";
import { RecordPart } from "../history/RecordPart";
import { RestorePart } from "../history/RestorePart";
import { type Recording, useRecording } from "../history/useRecording";
import { usePane } from "../paneContext";
import type { View } from "../paneRoute";
import { ClosingPart } from "./ClosingPart";
import { DepartmentsPart } from "./DepartmentsPart";
import { EvidencePart } from "./EvidencePart";
import { FixableFindings } from "./FixableFindings";
import { SectionList } from "./SectionList";
import { Totals } from "./Totals";
import { useCheck } from "./useCheck";

const DepartmentsView = lazy(() => import("../departments/DepartmentsView"));

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** Live totals, findings with their cells, and points section by section of the open workbook. */
export default function CheckView({ go }: { go: (view: View) => void }) {
  const { useCases, words } = usePane();
  const { check: ui } = words.ui;
  const { sheets, findings, typing, work, check } = useCheck();
  const [name, setName] = useState<string | null>(null);
  const shown = sheets?.find(({ sheet }) => sheet === name) ?? sheets?.[0];
  const [departmentsOf, setDepartmentsOf] = useState<string | null>(null);
  // Another workbook has other sheets.
  useEffect(() => setDepartmentsOf(null), [useCases]);
  const recording = useRecording();
  const changed = () => {
    check();
    recording.happened();
  };
  // Only a press records: the checks that follow typing write nothing.
  const pressed = () => {
    check();
    recording.record();
  };
  const busy = work.doing !== null || recording.work.doing !== null;
  const again = (
    <Button size="small" icon={<ArrowSyncRegular />} disabled={busy} onClick={pressed}>
      {ui.again}
    </Button>
  );
  if (departmentsOf !== null)
    return (
      <Suspense fallback={<Spinner label={words.ui.common.loading} />}>
        <DepartmentsView
          sheet={departmentsOf}
          onLeave={() => {
            setDepartmentsOf(null);
            changed();
          }}
        />
      </Suspense>
    );
  return (
    <ViewFrame heading={ui.heading}>
      {sheets !== null && sheets.length === 0 && (
        <EmptyState icon={<ClipboardTaskRegular />} title={ui.empty} hint={ui.emptyHint}>
          <Button appearance="primary" onClick={() => go("sheet")}>
            {ui.create}
          </Button>
          {again}
        </EmptyState>
      )}
      {sheets?.length === 0 && <RestorePart sheet={null} onRestored={changed} />}
      {sheets && sheets.length > 1 && shown && (
        <SheetChoice sheets={sheets} shown={shown} onChoose={setName} />
      )}
      <FindingList findings={typing} />
      {shown && (
        <CheckedSheetPart
          checked={shown}
          again={again}
          recording={recording}
          onClosed={changed}
          onDepartments={() => setDepartmentsOf(shown.sheet)}
        />
      )}
      <WorkStatus work={work} />
      <FindingList findings={elsewhere(findings, sheets ?? [])} jump />
    </ViewFrame>
  );
}

/** Findings that belong to no sheet listed; the empty state covers having no sheet. */
function elsewhere(findings: readonly Finding[], sheets: readonly CheckedSheet[]) {
  const told = new Set(sheets.flatMap((checked) => checked.findings.map(spotOf)));
  return findings.filter((found) => !told.has(spotOf(found)) && found.code !== "sheet.noneOfOurs");
}

function spotOf({ code, where }: Finding): string {
  return [code, where.sheet, where.cell, where.criterion].join("|");
}

interface SheetChoiceProps {
  readonly sheets: readonly CheckedSheet[];
  readonly shown: CheckedSheet;
  onChoose(sheet: string): void;
}

function SheetChoice({ sheets, shown, onChoose }: SheetChoiceProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <Field label={words.ui.check.sheet}>
      <Dropdown
        className={styles.dropdown}
        value={shown.sheet}
        selectedOptions={[shown.sheet]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {sheets.map(({ sheet }) => (
          <Option key={sheet}>{sheet}</Option>
        ))}
      </Dropdown>
    </Field>
  );
}

interface CheckedSheetProps {
  readonly checked: CheckedSheet;
  readonly again: React.ReactNode;
  readonly recording: Recording;
  onClosed(): void;
  onDepartments(): void;
}

function CheckedSheetPart(props: CheckedSheetProps) {
  const { checked, again, onClosed } = props;
  const { words } = usePane();
  const styles = useStyles();
  const { check: ui, findings: findingWords } = words.ui;
  const { score, findings } = checked;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const self = score.totals.self === null ? ui.notYet : words.number(toNumber(score.totals.self));
  const outOf = words.number(toNumber(score.totals.outOf));
  return (
    <>
      <div>
        <Body1Strong block>{checked.unit}</Body1Strong>
        <Caption1 block>{checked.set.title}</Caption1>
        <div className={styles.badges}>
          <StateBadge state={checked.set.state} />
          {checked.illustrative && <IllustrativeBadge />}
        </div>
      </div>
      <Totals score={score} />
      <Caption1>{ui.live}</Caption1>
      <div role="status" className={styles.hidden}>
        {ui.announce(self, outOf, errors, warnings)}
      </div>
      <Panel title={ui.findings} aside={again}>
        <Caption1>{findingWords.count(errors, warnings)}</Caption1>
        <FixableFindings key={`fixes ${checked.sheet}`} checked={checked} onFixed={onClosed} />
      </Panel>
      <Panel title={ui.sections}>
        <SectionList nodes={score.nodes} reasonOf={checked.reasonOf} />
      </Panel>
      <EvidencePart key={`evidence ${checked.sheet}`} checked={checked} />
      <DepartmentsPart checked={checked} onOpen={props.onDepartments} />
      {checked.department === null && (
        <ClosingPart key={checked.sheet} checked={checked} onDone={onClosed} />
      )}
      <RecordPart key={`record ${checked.sheet}`} checked={checked} recording={props.recording} />
      <RestorePart key={`restore ${checked.sheet}`} sheet={checked.sheet} onRestored={onClosed} />
    </>
  );
}
