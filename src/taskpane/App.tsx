import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { Finding } from "@/findings";
import { LANGUAGE_TAGS, LANGUAGES } from "@/text";
import { type AppliedFixes, AppliedFixesContext } from "./check/chosenFixes";
import {
  ClusterContext,
  type ClusterState,
  type ClusterStateTools,
  EMPTY_CLUSTER_STATE,
} from "./clusterState";
import { FaultBoundary } from "./components/Fault";
import { FindingList } from "./components/FindingList";
import { WorkStatus } from "./components/WorkStatus";
import { DraftContext, type OpenDraft } from "./import/draftState";
import { Navigation } from "./Navigation";
import { usePane } from "./paneContext";
import { useView, type View } from "./paneRoute";
import { type CellPlace, JumpContext } from "./useJump";
import { useWork } from "./useWork";

const VIEW_PARTS: Readonly<Record<View, ComponentType<{ go: (view: View) => void }>>> = {
  sheet: lazy(() => import("./sheet/SheetView")),
  check: lazy(() => import("./check/CheckView")),
  pool: lazy(() => import("./pool/PoolView")),
  report: lazy(() => import("./report/ReportView")),
};

const useStyles = makeStyles({
  app: {
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: { position: "sticky", top: 0, zIndex: 2 },
  main: { flexGrow: 1 },
  top: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane: one view at a time, the way between them, and what all of them share. */
export function App() {
  const { words } = usePane();
  const styles = useStyles();
  const [view, go] = useView();
  const jump = useJumping();
  const cluster = useSharedCluster();
  const fixes = useSharedFixes();
  const [openDraft, setOpenDraft] = useState<OpenDraft | null>(null);
  const draft = useMemo(() => ({ open: openDraft, setOpen: setOpenDraft }), [openDraft]);
  const Part = VIEW_PARTS[view];
  return (
    <ClusterContext.Provider value={cluster}>
      <JumpContext.Provider value={jump.goTo}>
        <div className={styles.app}>
          <div className={styles.bar}>
            <Navigation view={view} go={go} />
          </div>
          <main className={styles.main}>
            <div className={styles.top}>
              <WorkStatus work={jump.work} />
              <FindingList findings={jump.findings} />
            </div>
            <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
              <FaultBoundary key={view} words={words}>
                <Suspense fallback={<Spinner label={words.ui.common.loading} />}>
                  <DraftContext.Provider value={draft}>
                    <AppliedFixesContext.Provider value={fixes}>
                      <Part go={go} />
                    </AppliedFixesContext.Provider>
                  </DraftContext.Provider>
                </Suspense>
              </FaultBoundary>
            </div>
          </main>
          <Foot />
        </div>
      </JumpContext.Provider>
    </ClusterContext.Provider>
  );
}

function Foot() {
  const { words, setLanguage } = usePane();
  const styles = useStyles();
  const at = LANGUAGE_TAGS.indexOf(words.language);
  const other = LANGUAGE_TAGS[(at + 1) % LANGUAGE_TAGS.length] ?? words.language;
  return (
    <footer className={styles.foot}>
      <Caption1>{words.ui.common.privacy}</Caption1>
      <Button size="small" appearance="subtle" lang={other} onClick={() => setLanguage(other)}>
        {LANGUAGES[other].name}
      </Button>
    </footer>
  );
}

function useSharedCluster(): ClusterStateTools {
  const [state, setState] = useState<ClusterState>(EMPTY_CLUSTER_STATE);
  const update = useCallback(
    (change: Partial<ClusterState>) => setState((before) => ({ ...before, ...change })),
    []
  );
  return useMemo(() => ({ state, update }), [state, update]);
}

function useSharedFixes(): AppliedFixes {
  const [applied, set] = useState<AppliedFixes["applied"]>([]);
  return useMemo(() => ({ applied, set }), [applied]);
}

function useJumping() {
  const { useCases, words } = usePane();
  const work = useWork();
  const { run } = work;
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const doing = words.ui.findings.going;
  const goTo = useCallback(
    (place: CellPlace) => {
      void run(doing, () => useCases.goTo(place)).then((reading) =>
        setFindings(reading?.findings ?? [])
      );
    },
    [run, doing, useCases]
  );
  return { goTo, findings, work };
}
