import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useId, useState } from "react";
import type { Finding, Place } from "@/findings";
import { FixesContext } from "../check/chosenFixes";
import { usePane } from "../paneContext";
import { useJump } from "../useJump";
import { FixAllButton, FixButtons } from "./FixButtons";
import { ShowMore } from "./ShowMore";

const PLACES_AT_FIRST = 8;

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  criterion: {
    color: tokens.colorNeutralForeground3,
    // One line of it, without making the pane as wide as the line is long.
    overflow: "hidden",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "1",
    WebkitBoxOrient: "vertical",
  },
  many: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  rows: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  each: { listStyle: "none", margin: 0, padding: 0 },
  one: { padding: `${tokens.spacingVerticalXS} 0` },
  text: { overflowWrap: "anywhere" },
  short: { minWidth: "44px" },
});

interface OnePlaceProps {
  readonly finding: Finding;
  readonly jump: boolean;
  readonly textId: string;
}

/** Where a finding is: its criterion, the way to its cell, and what puts it right. */
export function OnePlace({ finding, jump, textId }: OnePlaceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  const { sheet, cell } = finding.where;
  const { goToCell, goToSheet } = words.ui.findings;
  if (!jump || sheet === undefined)
    return (
      <Caption1 block className={styles.place}>
        {words.place(jump ? inWorkbook(finding.where) : finding.where)}
      </Caption1>
    );
  return (
    <>
      <CriterionLine finding={finding} />
      <div className={styles.foot}>
        <Button
          size="small"
          aria-describedby={textId}
          onClick={() => goTo(cell === undefined ? { sheet } : { sheet, cell })}
        >
          {cell === undefined ? goToSheet(sheet) : goToCell(cell)}
        </Button>
        {otherCells(finding).map((other) => (
          <CellButton key={other} sheet={sheet} cell={other} textId={textId} title="" />
        ))}
        <FixButtons finding={finding} textId={textId} />
      </div>
    </>
  );
}

const ADDRESS = /^[A-Z]{1,3}\d+$/;

/** The cells besides its own that a finding names, where they are addresses. */
function otherCells({ where, data }: Finding): readonly string[] {
  const told = typeof data.cells === "string" ? data.cells.split(", ") : [];
  return told.filter((cell) => ADDRESS.test(cell) && cell !== where.cell);
}

interface CellButtonProps {
  readonly sheet: string;
  readonly cell: string;
  readonly textId: string;
  /** What is found there; "" where it is shown already. */
  readonly title: string;
}

/** A cell by its address alone: shows it. */
function CellButton({ sheet, cell, textId, title }: CellButtonProps) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  return (
    <Button
      size="small"
      className={styles.short}
      {...(title !== "" && { title })}
      aria-label={words.ui.findings.goToCell(cell)}
      aria-describedby={textId}
      onClick={() => goTo({ sheet, cell })}
    >
      {cell}
    </Button>
  );
}

/** The criterion by its code and words, on one line; nothing where the finding lacks them. */
function CriterionLine({ finding: { data } }: { finding: Finding }) {
  const styles = useStyles();
  const named = [data.path, data.path === undefined ? undefined : data.label]
    .filter((part) => part !== undefined)
    .join(" ");
  if (named === "") return null;
  return (
    <Caption1 className={styles.criterion} title={named}>
      {named}
    </Caption1>
  );
}

/** In the open workbook, file and unit are plain: sheet and cell say it all. */
function inWorkbook({ sheet, cell, criterion }: Place): Place {
  return {
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(criterion !== undefined && { criterion }),
  };
}

interface ManyPlacesProps {
  readonly findings: readonly Finding[];
  readonly jump: boolean;
  readonly textId: string;
  /** Each says a sentence of its own, to be opened. */
  readonly sentences: boolean;
}

/** The cells of several findings that say the same, each with the way there and what puts it right. */
export function ManyPlaces({ findings, jump, textId, sentences }: ManyPlacesProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [each, setEach] = useState(false);
  const fixes = useContext(FixesContext);
  const fixable = findings.some((found) => (fixes?.fixOf(found) ?? null) !== null);
  const shown = all ? findings : findings.slice(0, PLACES_AT_FIRST);
  const rest = findings.length - shown.length;
  return (
    <div className={styles.rows}>
      {fixable && <FixAllButton findings={findings} textId={textId} />}
      {each ? (
        <ul className={styles.each}>
          {shown.map((found, index) => (
            <OneOfMany key={index} finding={found} jump={jump} />
          ))}
        </ul>
      ) : (
        <div className={!jump ? undefined : fixable ? styles.rows : styles.many}>
          {shown.map((found, index) => (
            <ShortPlace key={index} finding={found} jump={jump} textId={textId} />
          ))}
        </div>
      )}
      <div className={styles.many}>
        <ShowMore rest={rest} onShow={() => setAll(true)} />
        {sentences && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={each}
            aria-describedby={textId}
            onClick={() => setEach(!each)}
          >
            {each ? words.ui.findings.eachLess : words.ui.findings.each}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A finding with its own sentence. */
function OneOfMany({ finding, jump }: { finding: Finding; jump: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const textId = useId();
  return (
    <li className={styles.one}>
      <Body1 id={textId} block className={styles.text}>
        {words.finding(finding)}
      </Body1>
      <OnePlace finding={finding} jump={jump} textId={textId} />
    </li>
  );
}

/** A cell by its address alone, with the buttons that put it right. */
function ShortPlace({ finding, jump, textId }: OnePlaceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { sheet, cell } = finding.where;
  if (!jump || sheet === undefined || cell === undefined)
    return (
      <Caption1 block className={styles.place}>
        {words.place(finding.where)}
      </Caption1>
    );
  return (
    <div className={styles.many}>
      <CellButton sheet={sheet} cell={cell} textId={textId} title={words.finding(finding)} />
      <FixButtons finding={finding} textId={textId} />
    </div>
  );
}
