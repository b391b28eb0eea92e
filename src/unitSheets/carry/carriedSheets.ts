import { type ComparedNode, compareSets, type CriteriaSet } from "@/criteria";
import { type Finding, finding, type FindingCode } from "@/findings";
import { modelGrid, type SheetModel } from "@/grid";
import { type LocatedSubmission, readSubmissions } from "../reading/readSubmissions";
import { unitSheets } from "../unitSheets";
import { carryCriterion, type FieldCarriage, type LeftReason } from "./carryCriterion";
import { carryFigures } from "./carryFigures";
import { CellFiller } from "./cellFiller";
import { heldText } from "./heldText";

export interface CarriedSheetsOptions {
  readonly year: number;
  /** Names that are taken in the workbook. */
  readonly taken: readonly string[];
}

/** New sheets of a unit, filled with the entries carried over. */
export interface CarriedSheets {
  readonly models: readonly [scoring: SheetModel, figures: SheetModel];
  /** How many cells were filled on the scoring sheet. */
  readonly carried: number;
  /** Entries that were not carried over, and those carried over that a person should check. */
  readonly findings: readonly Finding[];
}

/**
 * A unit's sheets on another set, with the entries of a filled sheet carried over to the criteria
 * that are the same. The filled sheet stays as it is; every entry of it that found no place is
 * listed with what it held.
 */
export function carriedSheets(
  from: LocatedSubmission,
  set: CriteriaSet,
  { year, taken }: CarriedSheetsOptions
): CarriedSheets {
  const { unit, illustrative } = from;
  const plans = unitSheets(set, { unit, year, illustrative, taken });
  const to = located(plans, set);
  const [scoring, figures] = [new CellFiller(plans[0]), new CellFiller(plans[1])];
  const carriage = new Carriage(from, to, scoring, year);
  const { kept, removed } = compareSets(from.set, set);
  for (const match of kept) carriage.criterion(match.before, match);
  for (const placed of removed) carriage.criterion(placed, null);
  const figureFindings = carryFigures(from, to, figures);
  return {
    models: [scoring.model(), figures.model()],
    carried: carriage.carried,
    findings: [
      ...(from.year === year ? [] : [finding("move.otherYear", {}, { from: from.year, to: year })]),
      ...unreadRows(from),
      ...carriage.findings,
      ...figureFindings,
    ],
  };
}

/** The planned sheets, read as they will be read once they are in a workbook. */
function located(plans: readonly SheetModel[], set: CriteriaSet): LocatedSubmission {
  const sets = { find: (id: string) => (id === set.id ? set : null), all: () => [set] };
  const reading = readSubmissions("", plans.map(modelGrid), sets);
  const [submission] = reading.status === "refused" ? [] : reading.value.submissions;
  if (!submission) throw new Error(`A sheet of ours that cannot be read: ${set.id}`);
  return submission;
}

/** Findings about cells that a person filled and nothing could be read from. */
const UNREAD: readonly FindingCode[] = [
  "row.textDiffers",
  "row.duplicate",
  "row.unknown",
  "row.strayEntry",
  "row.formulaOverwritten",
  "row.parentTyped",
];

function unreadRows({ findings }: LocatedSubmission): readonly Finding[] {
  return findings.filter(({ code }) => UNREAD.includes(code));
}

type Node = ComparedNode["before"]["node"];

/** Carries one criterion after the other, and collects the findings. */
class Carriage {
  carried = 0;
  readonly findings: Finding[] = [];

  constructor(
    private readonly from: LocatedSubmission,
    private readonly to: LocatedSubmission,
    private readonly scoring: CellFiller,
    private readonly year: number
  ) {}

  criterion(was: ComparedNode["before"], match: ComparedNode | null): void {
    const before = was.node;
    const entry = this.from.entries.get(before.id);
    if (!entry) return;
    const after = match?.after.node ?? null;
    const fields = carryCriterion(was, match?.after ?? null, entry, {
      policy: this.to.set.policy,
      sameYear: this.from.year === this.year,
    });
    const left = fields.map((one) => ({ one, reason: this.put(one, after) }));
    for (const reason of new Set(left.map((each) => each.reason)))
      if (reason !== null)
        this.say(
          before,
          reason,
          left.filter((each) => each.reason === reason).map((each) => each.one)
        );
    if (match?.by === "likeness" && after && left.some(({ reason }) => reason === null))
      this.findings.push(
        finding("move.byLikeness", this.place(this.to, after.id, "explanation"), {
          before: before.label,
          after: after.label,
        })
      );
  }

  /** null: it is in the new sheet. */
  private put(one: FieldCarriage, after: Node | null): LeftReason | null {
    if (one.left !== null || after === null) return one.left;
    if (!this.scoring.fill(this.to.cellOf(after.id, one.field), one.cell)) return "closed";
    this.carried++;
    if (one.formula !== null)
      this.findings.push(
        finding("move.formulaAsValue", this.place(this.to, after.id, one.field), {
          formula: `=${one.formula}`,
        })
      );
    return null;
  }

  private say(before: Node, reason: LeftReason, fields: readonly FieldCarriage[]): void {
    const [first] = fields;
    if (!first) return;
    const held = Object.fromEntries(
      fields.map(({ field, entry }) => [field, heldText(entry, field, before.rule)])
    );
    const place = this.place(this.from, before.id, first.field);
    this.findings.push(finding("move.entryLeft", place, { label: before.label, reason, ...held }));
  }

  private place(
    { sheet, cellOf, unit }: LocatedSubmission,
    criterion: string,
    field: FieldCarriage["field"]
  ): Finding["where"] {
    const cell = cellOf(criterion, field);
    return { unit, sheet, criterion, ...(cell === null ? {} : { cell }) };
  }
}
