import {
  Body1,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { type Language, type Messages, messages } from "@/messages";
import { Pane, rememberedLanguage } from "@/taskpane/Pane";
import { PaneContext } from "@/taskpane/paneContext";
import { useHostTheme } from "@/taskpane/paneTheme";
import { type Engine, useEngine } from "./loadEngine";
import { TopBar } from "./TopBar";
import { useUnsaved } from "./unsavedChanges";

const NARROW = "@media (max-width: 760px)";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr) 350px",
    gridTemplateAreas: `"top top" "grid pane"`,
    [NARROW]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "auto 55vh minmax(0, 1fr)",
      gridTemplateAreas: `"top" "grid" "pane"`,
    },
  },
  top: { gridArea: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  // The grid draws its own light picture: a contrast theme would take away only half of its colours.
  grid: {
    gridArea: "grid",
    position: "relative",
    minHeight: 0,
    colorScheme: "light",
    forcedColorAdjust: "none",
  },
  mount: { position: "absolute", inset: 0 },
  pane: {
    gridArea: "pane",
    minHeight: 0,
    overflowY: "scroll",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  waiting: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    textAlign: "center",
    padding: tokens.spacingHorizontalM,
  },
  hint: { padding: tokens.spacingHorizontalM },
});

/** The pane beside a workbook of its own: the whole job in a plain browser. */
export function Workbench() {
  const styles = useStyles();
  const theme = useHostTheme();
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage() ?? "vi");
  const [generation, setGeneration] = useState(0);
  const mount = useRef<HTMLDivElement>(null);
  const engine = useEngine(mount, generation, language);
  const { useCases, unsaved, markSaved } = useUnsaved(
    engine.state === "ready" ? engine.useCases : null
  );
  const words = useMemo(() => messages(language), [language]);
  const startFresh = () => {
    markSaved();
    setGeneration((before) => before + 1);
  };
  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <div className={styles.top}>
          {useCases && (
            <PaneContext.Provider value={{ useCases, words, setLanguage }}>
              <TopBar unsaved={unsaved} onSaved={markSaved} onFresh={startFresh} />
            </PaneContext.Provider>
          )}
        </div>
        <section className={styles.grid} aria-label={words.ui.workbench.workbook}>
          {/* A blank workbook gets a blank element: the grid keeps its own nodes in it. */}
          <div key={generation} ref={mount} className={styles.mount} />
          {engine.state !== "ready" && <Waiting engine={engine} words={words} />}
        </section>
        <div className={styles.pane}>
          {useCases ? (
            <Pane useCases={useCases} language={language} onLanguage={setLanguage} />
          ) : (
            <Body1 block className={styles.hint}>
              {words.ui.workbench.intro}
            </Body1>
          )}
        </div>
      </div>
    </FluentProvider>
  );
}

/** Shown in place of the grid until the engine is loaded. */
function Waiting({ engine, words }: { engine: Engine; words: Messages }) {
  const styles = useStyles();
  const { workbench: ui, common } = words.ui;
  return (
    <div className={styles.waiting} role="status">
      {engine.state === "failed" ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{ui.loadFailed}</MessageBarTitle>
            {common.failedNext} {engine.detail}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Spinner label={ui.loading} labelPosition="below" />
      )}
    </div>
  );
}
