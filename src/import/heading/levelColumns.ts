import { a1, isBlank, type SheetGrid, valueAt } from "@/grid";
import { rawText, textOf } from "../rows/cellText";
import { codeAndLabel } from "../rows/codeInLabel";
import { looseRow } from "../rows/looseRow";
import { LETTER_RANK, parseCode, ROMAN_RANK } from "../rows/printedCode";
import type { TableRow } from "../rows/tableRow";
import type { Columns } from "./headingRows";

/** Between Roman sections and the numbers under them: levels that hold rows with codes. */
const ABOVE_NUMBERS = ROMAN_RANK + 0.5;
/** Below all codes: levels under a row with a code, and at last the criteria. */
const BELOW_CODES = LETTER_RANK * 2;
const STEP = 0.05;

/** What a tier's words begin with. */
const TIER = /^(?:[-–—+*•·]|đạt |từ |trên |dưới |có |không )/iu;

const NO_LOOK = { bold: false, italic: false, capitals: false };

/**
 * Columns of words left of the criteria, merged downwards: "Lĩnh vực | Nhiệm vụ | Tiêu chí". Each
 * text in them is a level above the rows that it spans; where a program has filled merged cells, a
 * text that is repeated is the same level.
 */
export class LevelColumns {
  private readonly open: string[] = [];
  private readonly owner: number;
  private code = "";

  constructor(
    private readonly grid: SheetGrid,
    rows: readonly number[],
    private readonly columns: Columns,
    private readonly levels: readonly number[]
  ) {
    this.owner = this.ownerOfCodes(rows);
  }

  /** The rows of a sheet's row: the levels that begin in it, then its own, which stand under them. */
  rowsOf(row: number, own: readonly TableRow[]): readonly TableRow[] {
    const [first, ...others] = own;
    if (this.levels.length === 0) return own;
    if (!first) return this.begun(row);
    if (this.textAt(row, this.columns.get("label")) === "") return this.alone(row, own);
    const above = this.begun(row);
    const isCoded = this.owner === this.levels.length;
    const code = isCoded ? first.code : "";
    const isCriterion = code === "" && (above.length > 0 || isWorth(first));
    return [
      ...above,
      { ...first, code, ...(isCriterion && { rank: this.rankOf(this.levels.length) }) },
      ...others,
    ];
  }

  /** Words in a column of levels and none in that of criteria: a heading or a total over all columns. */
  private alone(row: number, own: readonly TableRow[]): readonly TableRow[] {
    const [first, ...others] = own;
    const column = this.levels.find((level) => this.textAt(row, level) !== "");
    const text = this.textAt(row, column);
    if (!first || column === undefined || first.label !== "" || this.open.includes(text))
      return own;
    const where = { ...first.where, cell: a1(row, column) };
    const at = this.levels.indexOf(column);
    if (at > 0 && first.code === "") {
      this.open.splice(at, Infinity, text);
      return [{ ...first, label: text, where, rank: this.rankOf(at) }, ...others];
    }
    this.open.length = 0;
    this.code = "";
    return [{ ...first, ...codeAndLabel(first.code, text), where }, ...others];
  }

  private begun(row: number): TableRow[] {
    const code = this.codeAt(row);
    const isNew = code !== "" && code !== this.code;
    if (code !== "") this.code = code;
    return this.levels.flatMap((column, at) => {
      const text = this.textAt(row, column);
      const begins = text !== "" && (text !== this.open[at] || (isNew && at === this.owner));
      if (!begins) return [];
      this.open.splice(at, Infinity, text);
      const named = codeAndLabel(at === this.owner ? code : null, this.rawAt(row, column));
      return [this.levelRow(row, column, at, named)];
    });
  }

  private levelRow(
    row: number,
    column: number,
    at: number,
    named: { readonly code: string; readonly label: string }
  ): TableRow {
    return {
      where: { sheet: this.grid.name, cell: a1(row, column) },
      ...named,
      points: null,
      deduction: "",
      beside: [],
      look: NO_LOOK,
      rank: this.rankOf(at),
    };
  }

  private rankOf(at: number): number {
    return (at < this.owner ? ABOVE_NUMBERS : BELOW_CODES) + at * STEP;
  }

  /**
   * The first column whose words change with every code: the codes are theirs. They are the criteria's
   * where there is none, or a column further in changes with codes that every criterion has.
   */
  private ownerOfCodes(rows: readonly number[]): number {
    const worded = rows.filter((row) => this.textAt(row, this.columns.get("label")) !== "");
    const coded = worded.filter((row) => parseCode(this.codeAt(row)));
    if (coded.length === 0) return -1;
    const everyCriterion = worded.every(
      (row) => parseCode(this.codeAt(row)) || TIER.test(this.textAt(row, this.columns.get("label")))
    );
    const owner = this.levels.findIndex((column) => {
      let [code, text] = ["", ""];
      return coded.every((row) => {
        const now = { code: this.codeAt(row), text: this.textAt(row, column) };
        const changes = now.code === code || (now.text !== "" && now.text !== text);
        [code, text] = [now.code, now.text];
        return changes;
      });
    });
    return owner < 0 || (owner > 0 && everyCriterion) ? this.levels.length : owner;
  }

  private codeAt(row: number): string {
    return this.textAt(row, this.columns.get("code"));
  }

  private textAt(row: number, column: number | undefined): string {
    return column === undefined ? "" : textOf(valueAt(this.grid, row, column));
  }

  private rawAt(row: number, column: number): string {
    return rawText(valueAt(this.grid, row, column));
  }
}

/** Has points, and words that are none of a tier. */
function isWorth(row: TableRow): boolean {
  const { mark, isCondition, isAnswer } = looseRow(row);
  return !isBlank(row.points) && mark === "" && !isCondition && !isAnswer;
}
