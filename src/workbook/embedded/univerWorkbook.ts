import {
  a1,
  modelGrid,
  parseA1,
  rangeA1,
  type CellRange,
  type SheetGrid,
  type SheetModel,
} from "@/grid";
import type { Worksheet } from "@/workbook/embedded/univer";
import {
  RESTORE_SHEET,
  decodeRestorePoints,
  entriesOf,
  nextRestoreId,
  restoreSheetModel,
  restoreWrites,
  type StoredRestorePoint,
} from "../restorePoints";
import { checkSheetNames } from "../sheetNames";
import { WorkbookFailure } from "../workbookFailure";
import type {
  ApplyOptions,
  CellWrite,
  RestorePoint,
  SheetChange,
  SheetInfo,
} from "../workbookPort";
import { writeContent } from "./cellContent";
import type { EmbeddedWorkbook } from "./embeddedWorkbook";
import type { Engine } from "./engine";
import type { GridView } from "./gridView";
import { OpenSheets } from "./openSheets";
import type { PersonEdit } from "./personEdits";
import { typedContent } from "./typedText";

/** A workbook of Univer behind WorkbookPort, without or with a grid that shows it. */
export class UniverWorkbook implements EmbeddedWorkbook {
  readonly host = "embedded";
  private readonly sheets: OpenSheets;
  private points: StoredRestorePoint[] = [];
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
      const points = this.restorePointsFor(models, options);
      const added = this.sheets.put(models);
      this.points = points;
      await this.sheets.calculateWith(added);
      const cell = options.select === undefined ? null : parseA1(options.select);
      if (options.activate !== undefined)
        this.sheets.show(this.sheets.require(options.activate), cell);
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
    return this.inTurn("writeCells", async () => {
      const sheet = this.sheets.require(name);
      if (!options.locked)
        for (const { row, column } of cells) this.refuseLocked(sheet, row, column);
      await this.sheets.write(sheet, cells.map(placed));
    });
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
    return this.inTurn("listRestorePoints", () =>
      this.points.map(({ id, sheet, time, reason }) => ({ id, sheet, time, reason }))
    );
  }

  restore(id: string): Promise<void> {
    return this.inTurn("restore", async () => {
      const point = this.points.find((known) => known.id === id);
      if (!point) throw new WorkbookFailure("workbook.restorePointGone", { id });
      await this.sheets.write(this.sheets.require(point.sheet), restoreWrites(point).map(placed));
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
      await this.sheets.write(sheet, [
        { ...place, content: { ...writeContent({ ...place, ...typed }), ...format } },
      ]);
      this.tell(sheet, {
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

  /** The points afterwards: those that are there, and one for each sheet that the models replace. */
  private restorePointsFor(
    models: readonly SheetModel[],
    { time, reason }: ApplyOptions
  ): StoredRestorePoint[] {
    const points = [...this.points];
    for (const { name } of models) {
      const sheet = this.sheets.find(name);
      if (!sheet) continue;
      const reading = this.sheets.reading(sheet);
      const entries = entriesOf(reading.grid(), (row, column) => !reading.isLocked(row, column));
      points.push({ id: nextRestoreId(points), sheet: sheet.getName(), time, reason, entries });
    }
    return points;
  }

  private refuseLocked(sheet: Worksheet, row: number, column: number): void {
    if (!this.sheets.reading(sheet).isLocked(row, column)) return;
    throw new WorkbookFailure("workbook.locked", { sheet: sheet.getName(), cell: a1(row, column) });
  }

  private edited(edit: PersonEdit): void {
    const sheet = this.sheets.byId(edit.sheetId);
    if (!sheet) return;
    if (edit.kind === "cells") {
      this.tell(sheet, edit.range);
      return;
    }
    this.sheets.shift(edit);
    const lines = { first: edit.first, last: edit.last };
    this.tell(sheet, edit.of === "rows" ? wholeRows(sheet, lines) : wholeColumns(sheet, lines));
  }

  private tell(sheet: Worksheet, range: CellRange): void {
    for (const listener of [...this.listeners])
      listener({ sheet: sheet.getName(), range: rangeA1(range) });
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

function placed(cell: CellWrite): Parameters<OpenSheets["write"]>[1][number] {
  return { row: cell.row, column: cell.column, content: writeContent(cell) };
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

function wholeRows(sheet: Worksheet, { first, last }: Lines): CellRange {
  return { top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 };
}

function wholeColumns(sheet: Worksheet, { first, last }: Lines): CellRange {
  return { top: 0, bottom: sheet.getRowCount() - 1, left: first, right: last };
}
