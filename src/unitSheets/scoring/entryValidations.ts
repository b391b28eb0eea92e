import { type CriteriaNode, measureOf, type Rule, type SetPolicy, toNumber } from "@/criteria";
import { mostPoints, NOT_ARISING_MARKS } from "@/scoring";
import type { SheetBuilder } from "@/sheets/sheetBuilder";
import { formatDecimal } from "@/text";
import {
  type EntryCheck,
  fromZero,
  LARGEST_RATE,
  prompt,
  resultCheck,
  stop,
  upTo,
} from "./resultCells";
import type { NodeRows } from "./rowLayout";
import { columnOf, type ScoringColumn } from "./scoringColumns";
import { SCORING_WORDS as WORDS } from "./scoringSheetWords";

/** What native validation stops at the door; pasting goes past it, so findings check everything again. */
export function addEntryValidations(
  sheet: SheetBuilder,
  rows: NodeRows,
  node: CriteriaNode & { readonly rule: Rule },
  policy: SetPolicy
): void {
  const add = (key: ScoringColumn, row: number, validation: EntryCheck) => {
    const column = columnOf(key);
    sheet.validations.push({
      range: { top: row, bottom: row, left: column, right: column },
      ...validation,
    });
  };
  const result = resultCheck(measureOf(node.rule), rows);
  if (result) add("result", rows.row, result);
  const most = toNumber(mostPoints(node.rule, node.points, policy));
  const shown = formatDecimal(most, { minDecimals: 0, maxDecimals: 4 }, "vi");
  const { outside } = rows.placed;
  const points = {
    kind: "decimal" as const,
    min: outside === "penalty" ? 0 - most : 0,
    max: most,
    error: stop(WORDS.errors.range),
  };
  add("typedPoints", rows.row, {
    ...points,
    prompt: prompt("typedPoints", WORDS.prompts[outside ?? "points"](shown)),
  });
  add("crossCheck", rows.row, {
    ...points,
    prompt: prompt("crossCheck", WORDS.prompts.otherPoints),
  });
  add("appraised", rows.row, { ...points, prompt: prompt("appraised", WORDS.prompts.otherPoints) });
  add("notArising", rows.row, {
    kind: "list",
    items: NOT_ARISING_MARKS,
    prompt: prompt(
      "notArising",
      outside === null ? WORDS.prompts.notArising : WORDS.prompts.blankIsZero
    ),
    error: stop(WORDS.errors.list),
  });
  const evidence = evidencePrompt(node);
  if (evidence) add("evidence", rows.row, evidence);
  if (rows.targetRows) addTargetValidations(add, rows.targetRows);
  if (rows.bestRow !== null) add("result", rows.bestRow, fromZero(WORDS.prompts.best));
}

/**
 * What the office says of a criterion shows where its evidence is entered: which evidence is expected
 * and which department is in charge. Neither is printed, because the official form has no column for it.
 */
function evidencePrompt({ expectedEvidence, department }: CriteriaNode): EntryCheck | null {
  const lines = [
    ...(expectedEvidence === undefined ? [] : [WORDS.prompts.evidence(expectedEvidence)]),
    ...(department === undefined ? [] : [WORDS.prompts.department(department)]),
  ];
  if (lines.length === 0) return null;
  return { kind: "formula", formula: "TRUE", prompt: prompt("evidence", lines.join("\n")) };
}

function addTargetValidations(
  add: (key: ScoringColumn, row: number, validation: EntryCheck) => void,
  rows: NonNullable<NodeRows["targetRows"]>
): void {
  const amount = fromZero(WORDS.prompts.amount);
  add("result", rows.numerator, amount);
  add("result", rows.denominator, amount);
  add("result", rows.target, upTo(LARGEST_RATE, WORDS.prompts.percent));
}
