import type { CellAddress, SheetModel } from "@/grid";
import { LocaleType, type Worksheet } from "@/workbook/embedded/univer";
import { sameSheetName } from "../sheetNameLookup";
import { WorkbookFailure } from "../workbookFailure";
import type { DirtyArea } from "./calculateSheets";
import { Looks } from "./engineLooks";
import type { GridView } from "./gridView";
import { areasOf, type PlacedWrites, standingIn } from "./placedWrites";
import { SheetReading } from "./sheetReading";
import { type Shift, shiftedAreas } from "./sheetShift";
import { sheetSnapshot } from "./sheetSnapshot";
import { UndoLog } from "./undoLog";
import type { CellMatrix, Engine } from "./univerEngine";

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

/** The sheets of the open workbook: the engine's, with what their models say and the engine cannot keep. */
export class OpenSheets {
  private looks = new Looks();
  private models = new Map<string, SheetModel>();
  private sheetCount = 0;
  private workbookCount = 0;
  /** Where writes were taken back and what reads them could not be calculated. */
  private uncalculated: readonly DirtyArea[] = [];
  /** The sheet of a blank workbook, which is there because the engine knows none without sheets. */
  private blank: string | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly view: GridView | null
  ) {}

  /** Opens a workbook of the sheets, or a blank one; calculates nothing. */
  open(models: readonly SheetModel[]): void {
    this.looks = new Looks();
    this.uncalculated = [];
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

  /**
   * Puts the sheets in, calculates and does what is to follow, all or none; each takes the place of the
   * one of its name, in view too.
   */
  async put(models: readonly SheetModel[], afterwards: () => void): Promise<void> {
    const done = new UndoLog();
    const { blank } = this;
    done.add(() => {
      this.blank = blank;
    });
    try {
      await this.calculateWith(this.exchange(models, done));
      afterwards();
    } catch (error) {
      done.takeBack();
      throw error;
    }
  }

  private exchange(models: readonly SheetModel[], done: UndoLog): readonly Worksheet[] {
    const planned = models.map((model) => {
      const id = this.newId();
      const snapshot = sheetSnapshot(id, model, this.looks);
      return { id, model, snapshot, replaced: this.find(model.name) };
    });
    const inserted = planned.map(({ id, model, snapshot, replaced }) => {
      const sheet = this.insert(snapshot, replaced);
      this.models.set(id, model);
      done.add(() => this.engine.removeSheet(sheet));
      return sheet;
    });
    planned.forEach(({ replaced }, index) => this.replace(replaced, inserted[index], done));
    this.removeBlank(done);
    return inserted;
  }

  /**
   * Writes the cells, all or none, and calculates what reads them. Where that cannot be calculated the
   * cells hold what they held before, and what reads them is calculated with the next write.
   */
  async write(writes: readonly PlacedWrites[]): Promise<void> {
    const before = writes.map(({ sheet, cells }) => ({
      sheet,
      cells: cells.map(standingIn(sheet)),
    }));
    const dirty = [...this.uncalculated, ...writes.flatMap(areasOf)].filter(
      ({ sheetId }) => this.byId(sheetId) !== null
    );
    if (dirty.length === 0) return;
    try {
      writes.forEach((one) => this.fill(one));
      await this.engine.calculate(dirty);
      this.uncalculated = [];
    } catch (error) {
      before.forEach((one) => this.fill(one));
      this.uncalculated = dirty;
      throw error;
    }
  }

  private fill({ sheet, cells }: PlacedWrites): void {
    if (cells.length === 0) return;
    const matrix: CellMatrix = {};
    for (const { row, column, content } of cells) (matrix[row] ??= {})[column] = content;
    this.engine.writeCells(sheet.getSheetId(), matrix);
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

  /** What the engine does not copy with a sheet that a person duplicated: how it prints, and its locks. */
  copied(sheet: Worksheet, source: string): void {
    const model = this.models.get(source);
    if (!model) return;
    this.models.set(sheet.getSheetId(), model);
    this.view?.copied(sheet, this.reading(sheet));
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

  private replace(replaced: Worksheet | null, sheet: Worksheet | undefined, done: UndoLog): void {
    if (!sheet) return;
    if (replaced) this.remove(replaced, sheet, done);
    this.view?.added(sheet, this.reading(sheet));
    done.add(() => this.view?.removing(sheet, this.reading(sheet)));
  }

  /** Takes a sheet away; where it was in view, another comes in its place. */
  private remove(sheet: Worksheet, next: Worksheet, done: UndoLog): void {
    const isInView = this.active() === sheet;
    if (isInView) this.show(next, null);
    const { engine, models } = this;
    const [id, config, model] = [
      sheet.getSheetId(),
      sheet.getConfig(),
      models.get(sheet.getSheetId()),
    ];
    const index = engine.workbook().getSheetIndex(sheet);
    this.view?.removing(sheet, this.reading(sheet));
    engine.removeSheet(sheet);
    models.delete(id);
    done.add(() => {
      engine.insertSheet(config, index, this.looks.engineStyles());
      if (model) models.set(id, model);
      const again = this.byId(id);
      if (!again) return;
      this.view?.added(again, this.reading(again));
      if (isInView) this.show(again, null);
    });
  }

  /** The blank sheet goes when there are others, unless a person used it. */
  private removeBlank(done: UndoLog): void {
    const sheet = this.blank === null ? null : this.byId(this.blank);
    const next = this.all().find(
      (other) => other !== sheet && this.reading(other).visibility() === "visible"
    );
    // Hidden sheets alone leave it there, to go when one comes that can be seen.
    if (!next) return;
    this.blank = null;
    if (sheet && this.reading(sheet).grid().rows.size === 0) this.remove(sheet, next, done);
  }

  private newId(): string {
    this.sheetCount += 1;
    return `sheet${this.sheetCount}`;
  }
}
