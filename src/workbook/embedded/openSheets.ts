import type { CellAddress, CellRange, SheetModel } from "@/grid";
import { LocaleType, type ICellData, type Worksheet } from "@/workbook/embedded/univer";
import { sameSheetName } from "../sheetNames";
import { WorkbookFailure } from "../workbookFailure";
import type { CellMatrix, Engine } from "./engine";
import type { GridView } from "./gridView";
import { Looks } from "./looks";
import { SheetReading } from "./sheetReading";
import { shiftedAreas, type Shift } from "./sheetShift";
import { engineRange, sheetSnapshot } from "./sheetSnapshot";

const BLANK: SheetModel = {
  name: "Sheet1",
  visibility: "visible",
  columns: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  conditionalFormats: [],
  protected: false,
  print: null,
};

/** A cell to write; what `content` does not say stays as it is. */
export interface PlacedContent extends CellAddress {
  readonly content: ICellData;
}

/** The sheets of the open workbook: the engine's, with what their models say and the engine cannot keep. */
export class OpenSheets {
  private looks = new Looks();
  private models = new Map<string, SheetModel>();
  private sheetCount = 0;
  private workbookCount = 0;
  /** The sheet of a blank workbook, which is there because the engine knows none without sheets. */
  private blank: string | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly view: GridView | null
  ) {}

  /** Opens a workbook of the sheets, or a blank one; calculates nothing. */
  open(models: readonly SheetModel[]): void {
    this.looks = new Looks();
    this.models = new Map(
      (models.length > 0 ? models : [BLANK]).map((model) => [this.newId(), model])
    );
    this.blank = models.length > 0 ? null : ([...this.models.keys()][0] ?? null);
    const sheets = Object.fromEntries(
      [...this.models].map(([id, model]) => [id, sheetSnapshot(id, model, this.looks)])
    );
    this.workbookCount += 1;
    this.engine.open({
      id: `workbook${this.workbookCount}`,
      name: "",
      appVersion: "",
      locale: LocaleType.EN_US,
      styles: this.looks.engineStyles(),
      sheetOrder: [...this.models.keys()],
      sheets,
    });
    const first = this.all().find((sheet) => this.reading(sheet).visibility() === "visible");
    if (first) this.engine.activate(first);
    for (const sheet of this.all()) this.view?.added(sheet, this.reading(sheet));
  }

  all(): Worksheet[] {
    return this.engine.workbook().getSheets();
  }

  find(name: string): Worksheet | null {
    return this.all().find((sheet) => sameSheetName(sheet.getName(), name)) ?? null;
  }

  /** Throws workbook.sheetGone. */
  require(name: string): Worksheet {
    const sheet = this.find(name);
    if (!sheet) throw new WorkbookFailure("workbook.sheetGone", { sheet: name });
    return sheet;
  }

  reading(sheet: Worksheet): SheetReading {
    return new SheetReading(
      this.engine,
      this.looks,
      sheet,
      this.models.get(sheet.getSheetId()) ?? null
    );
  }

  active(): Worksheet {
    return this.engine.workbook().getActiveSheet();
  }

  show(sheet: Worksheet, cell: CellAddress | null): void {
    this.engine.activate(sheet);
    this.view?.show(sheet, cell);
  }

  /** Puts the sheets in, all or none; each takes the place of the one of its name, in view too. */
  put(models: readonly SheetModel[]): Worksheet[] {
    const planned = models.map((model) => {
      const id = this.newId();
      return {
        id,
        model,
        snapshot: sheetSnapshot(id, model, this.looks),
        replaced: this.find(model.name),
      };
    });
    const inserted: Worksheet[] = [];
    try {
      for (const { snapshot, replaced } of planned) inserted.push(this.insert(snapshot, replaced));
    } catch (error) {
      for (const sheet of inserted) this.engine.removeSheet(sheet);
      throw error;
    }
    planned.forEach(({ id, model }) => this.models.set(id, model));
    planned.forEach(({ replaced }, index) => this.replace(replaced, inserted[index]));
    this.removeBlank();
    return inserted;
  }

  /** Writes the cells and calculates what reads them. */
  async write(sheet: Worksheet, cells: readonly PlacedContent[]): Promise<void> {
    if (cells.length === 0) return;
    const matrix: CellMatrix = {};
    for (const { row, column, content } of cells) (matrix[row] ??= {})[column] = content;
    this.engine.writeCells(sheet.getSheetId(), matrix);
    const sheetId = sheet.getSheetId();
    await this.engine.calculate(
      boundsByColumn(cells).map((range) => ({ sheetId, range: engineRange(range) }))
    );
  }

  /** Calculates everything after the sheets were put in. */
  async calculateWith(added: readonly Worksheet[]): Promise<void> {
    await this.engine.calculate("everything");
    for (const sheet of added) this.view?.calculated(sheet);
  }

  /** Moves what the model says of areas along with rows and columns that a person put in or took out. */
  shift(shift: Shift): void {
    const model = this.models.get(shift.sheetId);
    if (model) this.models.set(shift.sheetId, shiftedAreas(model, shift));
  }

  byId(id: string): Worksheet | null {
    return this.engine.workbook().getSheetBySheetId(id) ?? null;
  }

  private insert(
    snapshot: Parameters<Engine["insertSheet"]>[0],
    replaced: Worksheet | null
  ): Worksheet {
    const workbook = this.engine.workbook();
    const index = replaced ? workbook.getSheetIndex(replaced) + 1 : workbook.getSheetSize();
    this.engine.insertSheet(snapshot, index, this.looks.engineStyles());
    const sheet = this.byId(snapshot.id);
    if (!sheet) throw new Error(`the engine did not take the sheet ${snapshot.name}`);
    return sheet;
  }

  private replace(replaced: Worksheet | null, sheet: Worksheet | undefined): void {
    if (!sheet) return;
    if (replaced && this.active() === replaced) this.show(sheet, null);
    if (replaced) this.remove(replaced);
    this.view?.added(sheet, this.reading(sheet));
  }

  private remove(sheet: Worksheet): void {
    this.view?.removing(sheet, this.reading(sheet));
    this.engine.removeSheet(sheet);
    this.models.delete(sheet.getSheetId());
  }

  /** The blank sheet goes when there are others, unless a person used it. */
  private removeBlank(): void {
    const sheet = this.blank === null ? null : this.byId(this.blank);
    const next = this.all().find(
      (other) => other !== sheet && this.reading(other).visibility() === "visible"
    );
    // Hidden sheets alone leave it there, to go when one comes that can be seen.
    if (!next) return;
    this.blank = null;
    if (!sheet || this.reading(sheet).grid().rows.size > 0) return;
    if (this.active() === sheet) this.show(next, null);
    this.remove(sheet);
  }

  private newId(): string {
    this.sheetCount += 1;
    return `sheet${this.sheetCount}`;
  }
}

/**
 * One range for each column written to, and none between them: formulas there are not calculated
 * for nothing, and the engine does not look for what formulas just taken away had depended on.
 */
function boundsByColumn(cells: readonly CellAddress[]): readonly CellRange[] {
  const bounds = new Map<number, CellRange>();
  for (const { row, column } of cells) {
    const { top, bottom } = bounds.get(column) ?? { top: row, bottom: row };
    bounds.set(column, {
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: column,
      right: column,
    });
  }
  return [...bounds.values()];
}
