import { setTotal, toNumber, type CriteriaSet } from "@/criteria";
import { heightOfWrapped } from "@/grid";
import type { SheetBuilder } from "../sheetBuilder";
import { STYLES } from "../styles";
import { columnOf, PRINTED_COLUMNS, PRINTED_WIDTH, ROW_TAGS } from "./columns";
import { checkerTotalFormula, sumFormula } from "./formulas";
import type { ScoringLayout } from "./layout";
import { SCORING_WORDS as WORDS } from "./words";

/** Notes are set small, over the whole printed width. */
const NOTE_SIZE = 10;

/** The total under the table, then place, date and signatures; gives the total's row. */
export function addTotalAndSignatures(
  sheet: SheetBuilder,
  set: CriteriaSet,
  layout: ScoringLayout
): number {
  const parts = layout.nodes.filter(({ placed }) => placed.depth === 0).map(({ row }) => row);
  const row = sheet.addRow({ height: 24 });
  const label = set.state === "official" ? WORDS.total : `${WORDS.total} ${WORDS.knownPartsOnly}`;
  sheet.blank(row, columnOf("code"), STYLES.total);
  sheet.text(row, columnOf("label"), label, STYLES.total);
  sheet.number(row, columnOf("standard"), toNumber(setTotal(set)), STYLES.totalPoints);
  sheet.formula(
    row,
    columnOf("counted"),
    sumFormula("counted", parts, set.policy),
    STYLES.totalPoints
  );
  sheet.blank(row, columnOf("explanation"), STYLES.total);
  sheet.text(row, columnOf("id"), ROW_TAGS.total, STYLES.hidden);
  for (const checker of ["crossCheck", "appraised"] as const) {
    sheet.formula(
      row,
      columnOf(`${checker}Line`),
      sumFormula(`${checker}Line`, parts, set.policy),
      STYLES.hidden
    );
    sheet.formula(
      row,
      columnOf(checker),
      checkerTotalFormula(checker, layout, row),
      STYLES.totalPoints
    );
  }
  addNotes(sheet, set);
  addSignatures(sheet);
  return row;
}

/** What a reader must know of the set before relying on it, in print too. */
function addNotes(sheet: SheetBuilder, set: CriteriaSet): void {
  if (set.notes.length === 0) return;
  const text = [`${WORDS.notes}:`, ...set.notes.map((note) => `- ${note}`)].join("\n");
  const row = sheet.addRow({ height: heightOfWrapped(text, PRINTED_WIDTH, { size: NOTE_SIZE }) });
  sheet.merged(row, 0, PRINTED_COLUMNS - 1, text, {
    ...STYLES.label,
    italic: true,
    size: NOTE_SIZE,
  });
}

function addSignatures(sheet: SheetBuilder): void {
  const last = PRINTED_COLUMNS - 1;
  sheet.addRow({ height: 10 });
  const place = sheet.addRow();
  sheet.merged(place, 2, last, WORDS.place, STYLES.signatureNote);
  const titles = sheet.addRow();
  sheet.merged(titles, 0, 1, WORDS.preparer, STYLES.signature);
  sheet.merged(titles, 2, last, WORDS.signer, STYLES.signature);
  const notes = sheet.addRow();
  sheet.merged(notes, 0, 1, WORDS.preparerNote, STYLES.signatureNote);
  sheet.merged(notes, 2, last, WORDS.signerNote, STYLES.signatureNote);
  sheet.addRow({ height: 60 });
}
