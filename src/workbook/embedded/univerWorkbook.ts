import {
  a1,
  type CellRange,
  modelGrid,
  parseA1,
  rangeA1,
  type SheetGrid,
  type SheetModel,
} from "@/grid";
import type { Worksheet } from "@/workbook/embedded/univer";
import { withPoints } from "../boundedPoints";
import {
  decodeRestorePoints,
  described,
  entriesOf,
  nextRestoreId,
  pointOf,
  RESTORE_SHEET,
  restoreSheetModel,
} from "../restorePoints";
import { checkSheetNames } from "../sheetNameLookup";
import { WorkbookFailure } from "../workbookFailure";
import type {
  ApplyOptions,
  CellWrite,
  KeptRestorePoints,
  RegionalSettings,
  RestoreOptions,
  RestorePoint,
  SheetChange,
  SheetEntries,
  SheetInfo,
  SheetWrites,
  StoredRestorePoint,
} from "../workbookPort";
import { changedRange } from "./changedRange";
import type { EmbeddedWorkbook } from "./embeddedWorkbook";
import { writeContent } from "./engineCells";
import type { GridView } from "./gridView";
import { OpenSheets } from "./openSheets";
import type { PersonEdit } from "./personEdits";
import type { PlacedContent } from "./placedWrites";
import { typedContent } from "./typedText";
import type { Engine } from "./univerEngine";

/** A workbook of Univer behind WorkbookPort, without or with a grid that shows it. */
export class UniverWorkbook implements EmbeddedWorkbook {
  readonly host = "embedded";
  private readonly sheets: OpenSheets;
  private points: readonly StoredRestorePoint[] = [];
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    view: GridView | null
  ) {
    this.sheets = new OpenSheets(engine, view);
    this.sheets.open([]);
    engine.onPersonEdit((edit) => this.edited(edit));
  }

  listSheets(): Promise<SheetInfo[]> {
    return this.inTurn("listSheets", () =>
      this.sheets.all().map((sheet) => ({
        name: sheet.getName(),
        visibility: this.sheets.reading(sheet).visibility(),
      }))
    );
  }

  applySheets(models: readonly SheetModel[], options: ApplyOptions): Promise<void> {
    return this.inTurn("applySheets", async () => {
      const names = this.sheets.all().map((sheet) => sheet.getName());
      checkSheetNames(models, names, options.conflict);
      await this.engine.settled();
      if (options.signal?.aborted)
        throw new WorkbookFailure("operation.cancelled", { doing: "applySheets" });
      const replaced = models.flatMap(({ name }) => this.sheets.find(name) ?? []);
      const { points } = withPoints(this.points, this.pointsOf(replaced, options));
      const { activate, select } = options;
      await this.sheets.put(models, () => {
        const cell = select === undefined ? null : parseA1(select);
        if (activate !== undefined) this.sheets.show(this.sheets.require(activate), cell);
      });
      this.points = points;
    });
  }

  readSheets(names?: readonly string[]): Promise<SheetGrid[]> {
    return this.inTurn("readSheets", async () => {
      await this.engine.settled();
      const sheets = names?.map((name) => this.sheets.require(name)) ?? this.sheets.all();
      const readings = sheets.map((sheet) => this.sheets.reading(sheet));
      return readings
        .filter((reading) => names || reading.visibility() !== "veryHidden")
        .map((reading) => reading.grid());
    });
  }

  readShown(name?: string): Promise<SheetGrid> {
    return this.inTurn("readShown", async () => {
      await this.engine.settled();
      const sheet = name === undefined ? this.sheets.active() : this.sheets.require(name);
      return this.sheets.reading(sheet).shownGrid();
    });
  }

  writeCells(
    name: string,
    cells: readonly CellWrite[],
    options: { readonly locked?: boolean } = {}
  ): Promise<void> {
    return this.writeSheets([{ sheet: name, cells }], options);
  }

  writeSheets(
    writes: readonly SheetWrites[],
    options: { readonly locked?: boolean } = {}
  ): Promise<void> {
    return this.inTurn("writeCells", async () => {
      const targets = writes.map(({ sheet, cells }) => ({
        sheet: this.sheets.require(sheet),
        cells: cells.map(placed),
      }));
      if (!options.locked)
        for (const { sheet, cells } of targets)
          for (const { row, column } of cells) this.refuseLocked(sheet, row, column);
      await this.sheets.write(targets);
    });
  }

  /** The grid takes what is typed as Excel does with Vietnamese settings (see typedText). */
  regionalSettings(): Promise<RegionalSettings> {
    return Promise.resolve({ decimal: ",", shortDate: "dd/MM/yyyy" });
  }

  activate(name: string, cell?: string): Promise<void> {
    return this.inTurn("activate", () =>
      this.sheets.show(this.sheets.require(name), cell === undefined ? null : parseA1(cell))
    );
  }

  activeSheet(): Promise<string> {
    return this.inTurn("activeSheet", () => this.sheets.active().getName());
  }

  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    const own = (change: SheetChange): void => listener(change);
    this.listeners.add(own);
    return Promise.resolve(() => {
      this.listeners.delete(own);
      return Promise.resolve();
    });
  }

  listRestorePoints(): Promise<RestorePoint[]> {
    return this.inTurn("listRestorePoints", () => this.points.map(described));
  }

  keepRestorePoint(names: readonly string[], options: RestoreOptions): Promise<KeptRestorePoints> {
    return this.inTurn("keepRestorePoint", async () => {
      await this.engine.settled();
      const fresh = this.pointsOf(
        names.map((name) => this.sheets.require(name)),
        options
      );
      const { points, kept, dropped } = withPoints(this.points, fresh);
      this.points = points;
      return { kept: kept.map(described), dropped: dropped.map(described) };
    });
  }

  readRestorePoint(id: string): Promise<StoredRestorePoint> {
    return this.inTurn("readRestorePoint", () => {
      const point = this.points.find((known) => known.id === id);
      if (!point) throw new WorkbookFailure("workbook.restorePointGone", { id });
      return point;
    });
  }

  readEntries(name: string): Promise<SheetEntries> {
    return this.inTurn("readEntries", async () => {
      await this.engine.settled();
      const reading = this.sheets.reading(this.sheets.require(name));
      const grid = reading.grid();
      return { grid, entries: entriesOf(grid, reading.openCells()) };
    });
  }

  load(models: readonly SheetModel[]): Promise<void> {
    return this.inTurn("load", async () => {
      const own = models.filter((model) => model.name !== RESTORE_SHEET);
      checkSheetNames(own, [], "refuse");
      await this.engine.settled();
      this.sheets.open(own);
      this.points = models
        .filter((model) => !own.includes(model))
        .flatMap((model) => decodeRestorePoints(modelGrid(model)));
      await this.sheets.calculateWith(this.sheets.all());
    });
  }

  toModels(): Promise<SheetModel[]> {
    return this.inTurn("toModels", async () => {
      await this.engine.settled();
      const models = this.sheets.all().map((sheet) => this.sheets.reading(sheet).model());
      return this.points.length > 0 ? [...models, restoreSheetModel(this.points)] : models;
    });
  }

  enter(name: string, cell: string, text: string): Promise<void> {
    return this.inTurn("enter", async () => {
      const sheet = this.sheets.require(name);
      const place = parseA1(cell);
      if (!place) throw new Error(`no cell address: ${cell}`);
      this.refuseLocked(sheet, place.row, place.column);
      const { numberFormat, ...typed } = typedContent(
        text,
        this.sheets.reading(sheet).numberFormat(place.row, place.column)
      );
      const format = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
      const content = { ...writeContent({ ...place, ...typed }), ...format };
      await this.sheets.write([{ sheet, cells: [{ ...place, content }] }]);
      this.tell(sheet.getName(), {
        top: place.row,
        bottom: place.row,
        left: place.column,
        right: place.column,
      });
    });
  }

  dispose(): void {
    this.listeners.clear();
    this.engine.dispose();
  }

  /** A new point of each sheet, as it is now. */
  private pointsOf(sheets: readonly Worksheet[], options: RestoreOptions): StoredRestorePoint[] {
    const points: StoredRestorePoint[] = [];
    for (const sheet of sheets) {
      const reading = this.sheets.reading(sheet);
      const id = nextRestoreId([...this.points, ...points]);
      points.push(pointOf(reading.grid(), reading.openCells(), { id, ...options }));
    }
    return points;
  }

  private refuseLocked(sheet: Worksheet, row: number, column: number): void {
    if (!this.sheets.reading(sheet).isLocked(row, column)) return;
    throw new WorkbookFailure("workbook.locked", { sheet: sheet.getName(), cell: a1(row, column) });
  }

  private edited(edit: PersonEdit): void {
    if (edit.kind === "sheetRemoved") {
      this.tell(edit.name, FIRST_CELL);
      return;
    }
    const sheet = this.sheets.byId(edit.sheetId);
    if (!sheet) return;
    if (edit.kind === "sheetAdded" && edit.copyOf !== undefined)
      this.sheets.copied(sheet, edit.copyOf);
    if (edit.kind === "inserted" || edit.kind === "removed") this.sheets.shift(edit);
    this.tell(sheet.getName(), changedRange(sheet, edit));
  }

  private tell(sheet: string, range: CellRange): void {
    for (const listener of [...this.listeners]) listener({ sheet, range: rangeA1(range) });
  }

  /** One operation at a time. What the engine throws becomes workbook.failed. */
  private inTurn<T>(doing: string, work: () => T | Promise<T>): Promise<T> {
    const turn = this.queue.then(work).catch((error: unknown) => {
      if (error instanceof WorkbookFailure) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new WorkbookFailure("workbook.failed", { doing, detail }, { cause: error });
    });
    this.queue = turn.then(
      () => undefined,
      () => undefined
    );
    return turn;
  }
}

function placed(cell: CellWrite): PlacedContent {
  return { row: cell.row, column: cell.column, content: writeContent(cell) };
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
