import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { Finding, Place, Severity } from "@/findings";
import { usePane } from "../context";
import { useJump } from "../jump";
import { FixButtons } from "./FixButtons";
import type { SameWords } from "./sameWords";

const PLACES_AT_FIRST = 8;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: {},
  text: { overflowWrap: "anywhere" },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  jump: { flexShrink: 0 },
  many: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  short: { minWidth: "44px" },
  iconError: { color: tokens.colorStatusDangerForeground1 },
  iconWarning: { color: tokens.colorStatusWarningForeground3 },
  iconInfo: { color: tokens.colorNeutralForeground3 },
});

/** The severity as a picture; its name stands in words beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  if (severity === "error") return <ErrorCircleRegular className={styles.iconError} />;
  if (severity === "warning") return <WarningRegular className={styles.iconWarning} />;
  return <InfoRegular className={styles.iconInfo} />;
}

interface FindingItemProps {
  readonly same: SameWords;
  readonly severity: Severity;
  readonly jump: boolean;
}

/** What happened and what to do, once, and every place where it was found. */
export function FindingItem({ same, severity, jump }: FindingItemProps) {
  const styles = useStyles();
  const textId = useId();
  const [first] = same.findings;
  return (
    <li className={mergeClasses(styles.item, styles[severity])}>
      <Body1 id={textId} block className={styles.text}>
        {same.text}
      </Body1>
      {same.findings.length > 1 ? (
        <ManyPlaces findings={same.findings} jump={jump} textId={textId} />
      ) : (
        first && <OnePlace finding={first} jump={jump} textId={textId} />
      )}
    </li>
  );
}

interface OnePlaceProps {
  readonly finding: Finding;
  readonly jump: boolean;
  readonly textId: string;
}

function OnePlace({ finding, jump, textId }: OnePlaceProps) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  const { sheet, cell } = finding.where;
  const { goToCell, goToSheet } = words.ui.findings;
  return (
    <>
      <div className={styles.foot}>
        <Caption1 className={styles.place}>
          {words.place(jump ? inWorkbook(finding.where) : finding.where)}
        </Caption1>
        {jump && sheet !== undefined && (
          <Button
            size="small"
            className={styles.jump}
            aria-describedby={textId}
            onClick={() => goTo(cell === undefined ? { sheet } : { sheet, cell })}
          >
            {cell === undefined ? goToSheet(sheet) : goToCell(cell)}
          </Button>
        )}
      </div>
      <FixButtons finding={finding} textId={textId} />
    </>
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
}

function ManyPlaces({ findings, jump, textId }: ManyPlacesProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, PLACES_AT_FIRST);
  const rest = findings.length - shown.length;
  return (
    <div className={jump ? styles.many : undefined}>
      {shown.map((found, index) =>
        jump && found.where.sheet !== undefined && found.where.cell !== undefined ? (
          <CellButton
            key={index}
            sheet={found.where.sheet}
            cell={found.where.cell}
            textId={textId}
          />
        ) : (
          <Caption1 key={index} block className={styles.place}>
            {words.place(found.where)}
          </Caption1>
        )
      )}
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.ui.common.showMore(rest)}
        </Button>
      )}
    </div>
  );
}

function CellButton({ sheet, cell, textId }: { sheet: string; cell: string; textId: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const goTo = useJump();
  return (
    <Button
      size="small"
      className={styles.short}
      aria-label={words.ui.findings.goToCell(cell)}
      aria-describedby={textId}
      onClick={() => goTo({ sheet, cell })}
    >
      {cell}
    </Button>
  );
}
