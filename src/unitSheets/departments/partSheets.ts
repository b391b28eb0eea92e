import type { CellModel, SheetModel } from "@/grid";
import { modelGrid } from "@/grid";
import type { InCharge } from "@/pooling/departments";
import { CellFiller } from "../carry/cellFiller";
import { figuresSheet } from "../figures/figuresSheet";
import { FIGURE_WORDS } from "../figures/figuresSheetWords";
import { type LocatedSubmission, readSubmissions } from "../reading/readSubmissions";
import { columnOf, type ScoringColumn } from "../scoring/scoringColumns";
import { scoringSheet } from "../scoring/scoringSheet";
import { SCORING_WORDS } from "../scoring/scoringSheetWords";
import { type EntryCell, entryCells, entryKey } from "./entryCells";
import { type EntryContent, entryOf } from "./entryContent";
import { encodePart, type PartRecord } from "./partRecord";
import { partSet } from "./partSet";

/** The workbook of one department: its sheets, and what it was given. */
export interface DepartmentSheets {
  readonly department: string;
  readonly models: readonly SheetModel[];
  readonly criteria: readonly string[];
  readonly figures: readonly string[];
}

/** Columns that are the checkers': no business of a department. */
const CHECKERS: readonly ScoringColumn[] = [
  "crossCheck",
  "crossCheckReason",
  "appraised",
  "appraisedReason",
];

/**
 * The sheets that a department fills in: a scoring sheet with its criteria alone, and its figures
 * where it has any, with what the unit's sheets hold of them; in hidden cells what is needed to
 * merge them back. null: the department is in charge of nothing that can be found on the sheets.
 */
export function partSheets(
  submission: LocatedSubmission,
  department: string,
  shares: InCharge,
  split: string
): DepartmentSheets | null {
  const own = ownedBy(shares, department);
  const cells = entryCells(submission).filter(({ place }) =>
    (place.of === "criterion" ? own.criteria : own.figures).has(place.id)
  );
  const criteria = idsOf(cells, "criterion");
  const figures = idsOf(cells, "figure");
  if (criteria.length === 0) return null;
  const { unit, year, illustrative, set, setChecksum } = submission;
  const reduced = partSet(set, department, new Set(criteria));
  const record: PartRecord = {
    split,
    department,
    unit,
    year,
    set: { id: set.id, version: set.version, checksum: setChecksum },
    criteria,
    figures,
    // An error cannot be handed on: the part's cell begins empty, and that is what it is compared with.
    base: new Map(
      cells.map(({ key, content }) => [key, content?.kind === "lost" ? null : content])
    ),
  };
  const part = { department, record: encodePart(record) };
  const common = { unit, year, illustrative };
  const { model, firstRow } = scoringSheet(reduced, { ...common, part });
  const plans = [
    withoutCheckers(model),
    ...(figures.length === 0
      ? []
      : [
          figuresSheet(reduced, {
            ...common,
            name: FIGURE_WORDS.sheetName,
            scoringSheet: { name: SCORING_WORDS.sheetName, firstRow },
            part: { department, figures: new Set(figures) },
          }),
        ]),
  ];
  return { department, models: filled(plans, cells), criteria, figures };
}

function ownedBy({ criteria, figures }: InCharge, department: string) {
  const of = (all: ReadonlyMap<string, string | null>) =>
    new Set([...all].flatMap(([id, name]) => (name === department ? [id] : [])));
  return { criteria: of(criteria), figures: of(figures) };
}

function idsOf(cells: readonly EntryCell[], of: EntryCell["place"]["of"]): readonly string[] {
  return [...new Set(cells.filter(({ place }) => place.of === of).map(({ place }) => place.id))];
}

function withoutCheckers(model: SheetModel): SheetModel {
  const hidden = new Set(CHECKERS.map(columnOf));
  const rows = model.rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([column, cell]): [number, CellModel] => [
        column,
        hidden.has(column) && cell.style
          ? { ...cell, style: { ...cell.style, unlocked: false } }
          : cell,
      ])
    ),
  }));
  const columns = model.columns.map((column, index) =>
    hidden.has(index) ? { ...column, hidden: true } : column
  );
  return { ...model, rows, columns };
}

/** The planned sheets with the entries that the unit's sheets hold already. */
function filled(plans: readonly SheetModel[], cells: readonly EntryCell[]): readonly SheetModel[] {
  const reading = readSubmissions("", plans.map(modelGrid), { find: () => null, all: () => [] });
  const [blank] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!blank) throw new Error("A sheet of ours that cannot be read");
  const places = new Map(entryCells(blank).map((cell) => [entryKey(cell.place), cell]));
  const fillers = plans.map((plan) => new CellFiller(plan));
  for (const { key, content } of cells) {
    const place = places.get(key);
    const written = cellContent(content);
    const filler = fillers[plans.findIndex(({ name }) => name === place?.sheet)];
    if (place && written) filler?.fill(place.cell, written);
  }
  return fillers.map((filler) => filler.model());
}

/** What a part's cell begins with. */
function cellContent(content: EntryContent): Pick<CellModel, "value" | "formula"> | null {
  if (content?.kind === "lost") return null;
  const { value, formula } = entryOf(content);
  if (formula !== null) return { formula };
  return value === null ? null : { value };
}
