import { sum, toNumber } from "@/criteria";
import type { ExplanationRow } from "@/scoring/evidence";
import { STYLES } from "@/sheets/sheetStyles";
import type { ListColumn, ListContent, ListRow } from "./listModel";
import { EXPLANATION_WORDS as WORDS } from "./listWords";

const COLUMNS: readonly ListColumn[] = [
  { id: "code", heading: WORDS.columns.code, width: 12, look: STYLES.cell },
  { id: "criterion", heading: WORDS.columns.criterion, width: 42, look: STYLES.cell },
  { id: "standard", heading: WORDS.columns.standard, width: 9, look: STYLES.points },
  { id: "self", heading: WORDS.columns.self, width: 9, look: STYLES.points },
  { id: "difference", heading: WORDS.columns.difference, width: 9, look: STYLES.points },
  { id: "explanation", heading: WORDS.columns.explanation, width: 36, look: STYLES.cell },
];

/** "Danh mục giải trình": what is counted below its standard points, and penalties, with the unit's own words. */
export function explanationList(rows: readonly ExplanationRow[]): ListContent {
  const below = rows.filter(({ standard }) => standard !== null);
  const penalties = rows.filter(({ standard }) => standard === null);
  return {
    role: "explanationList",
    title: WORDS.title,
    columns: COLUMNS,
    sections: [
      { title: WORDS.sections.below, rows: below.map(listRow), whenEmpty: WORDS.none },
      { title: WORDS.sections.penalty, rows: penalties.map(listRow) },
    ],
    total: {
      label: WORDS.total,
      column: "difference",
      value: toNumber(sum(rows.map(({ difference }) => difference))),
    },
  };
}

function listRow(row: ExplanationRow): ListRow {
  const { criterion, path, label, standard, self, difference, explanation } = row;
  return {
    key: criterion,
    name: path,
    cells: [
      path,
      label,
      standard === null ? null : toNumber(standard),
      toNumber(self),
      toNumber(difference),
      explanation === "" ? WORDS.unexplained : explanation,
    ],
  };
}
