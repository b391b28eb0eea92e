import { cellAt, type CellValue, parseA1, type SheetModel } from "@/grid";
import { ICommandService, IUniverInstanceService } from "@/workbook/embedded/univer";
import { type Engine, startHeadlessEngine } from "@/workbook/embedded/univerEngine";
import { UniverWorkbook } from "@/workbook/embedded/univerWorkbook";
import type { Edit } from "./edits";

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A person at the grid of the embedded workbook: edits are the engine's own commands, as menus and keys send them. */
export class EmbeddedPerson {
  private readonly engine: Engine = startHeadlessEngine();
  readonly workbook = new UniverWorkbook(this.engine, null);

  async open(models: readonly SheetModel[]): Promise<void> {
    await this.workbook.load(models);
    // What a click into the grid does; edits are taken back in the workbook in focus.
    const units = this.engine.univer.__getInjector().get(IUniverInstanceService);
    units.focusUnit(this.engine.workbook().getUnitId());
  }

  async do(edit: Edit): Promise<void> {
    for (const [id, params] of await this.commandsOf(edit)) await this.command(id, params);
    // With a window the engine calculates by itself.
    await this.engine.calculate("everything");
  }

  /** Takes the last edit back (Ctrl+Z). */
  async undo(): Promise<void> {
    await this.command("univer.command.undo", {});
    await this.engine.calculate("everything");
  }

  async command(id: string, params: object): Promise<void> {
    const sheet = this.engine.workbook().getActiveSheet();
    const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    const commands = this.engine.univer.__getInjector().get(ICommandService);
    const done = await commands.executeCommand(id, { ...place, ...params });
    if (!done) throw new Error(`${id} was refused`);
  }

  private async commandsOf(edit: Edit): Promise<readonly (readonly [string, object])[]> {
    switch (edit.do) {
      case "paste": {
        const { top, left } = areaOf(edit.at);
        const value = edit.block.map((row) => row.map(contentOf));
        const [height, width] = [value.length, Math.max(...value.map((row) => row.length))];
        const range = engineRange({ top, left, bottom: top + height - 1, right: left + width - 1 });
        return [["sheet.command.set-range-values", { range, value }]];
      }
      case "formula": {
        const range = engineRange(areaOf(edit.at));
        const value = { v: null, t: null, f: `=${edit.formula}` };
        return [["sheet.command.set-range-values", { range, value }]];
      }
      case "clear": {
        const ranges = [engineRange(areaOf(edit.range))];
        return [["sheet.command.clear-selection-content", { ranges }]];
      }
      case "cut": {
        const [from, to] = fromTo(edit);
        return [["sheet.command.move-range", { fromRange: from, toRange: to }]];
      }
      case "copy":
        return [["sheet.command.set-range-values", this.copied(...fromTo(edit))]];
      case "merge": {
        const selections = [engineRange(areaOf(edit.range))];
        return [["sheet.command.add-worksheet-merge", { selections, defaultMerge: true }]];
      }
      case "deleteRows":
        return [["sheet.command.remove-row", { range: rowsRange(edit) }]];
      case "insertRows":
        return [["sheet.command.insert-row", { range: rowsRange(edit), direction: 0 }]];
      case "hideRows":
        return [["sheet.command.set-rows-hidden", { ranges: [rowsRange(edit)] }]];
      case "deleteColumn":
        return [["sheet.command.remove-col", { range: columnRange(edit.column) }]];
      case "insertColumn":
        return [["sheet.command.insert-col", { range: columnRange(edit.column), direction: 1 }]];
      case "sort":
        return [["sheet.command.reorder-range", await this.sorted(edit.range, edit.by)]];
      case "rename":
        return [["sheet.command.set-worksheet-name", { name: edit.name }]];
      case "duplicate":
        return [["sheet.command.copy-sheet", {}]];
      case "moveLast": {
        const order = this.engine.workbook().getSheetSize() - 1;
        return [["sheet.command.set-worksheet-order", { order }]];
      }
      case "removeSheet": {
        const sheets = this.engine.workbook().getSheets();
        const subUnitId = sheets.find((sheet) => sheet.getName() === edit.sheet)?.getSheetId();
        return [["sheet.command.remove-sheet", { subUnitId }]];
      }
    }
  }

  /** Contents of a range for another place; formulas move along, as pasting makes them. */
  private copied(from: ReturnType<typeof engineRange>, to: ReturnType<typeof engineRange>): object {
    const sheet = this.engine.workbook().getActiveSheet();
    const value = rowsOf(from).map((row) =>
      columnsOf(from).map((column) => {
        const { f = null, v = null, t = null } = sheet.getCellRaw(row, column) ?? {};
        return f === null ? { v, t, f } : { v: null, t: null, f };
      })
    );
    return { range: to, value };
  }

  private async sorted(range: string, by: string): Promise<object> {
    const area = areaOf(range);
    const column = areaOf(`${by}1`).left;
    const name = this.engine.workbook().getActiveSheet().getName();
    const [grid] = await this.workbook.readSheets([name]);
    const rows = rowsOf(engineRange(area));
    const keys = rows.map((row) => (grid && cellAt(grid, row, column)?.value) ?? null);
    const order = rows
      .map((row, index) => ({ row, key: keys[index] ?? null }))
      .sort((one, other) => descending(one.key, other.key))
      .map(({ row }, index) => [rows[index] ?? -1, row]);
    return { range: engineRange(area), order: Object.fromEntries(order) as object };
  }
}

function descending(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return other - one;
  return String(other ?? "").localeCompare(String(one ?? ""), "vi");
}

function contentOf(value: string | number | null): object {
  if (value === null) return { v: null, t: null, f: null };
  return typeof value === "number" ? { v: value, t: 2, f: null } : { v: value, t: 4, f: null };
}

function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [parseA1(first), parseA1(last)];
  if (!start || !end) throw new Error(address);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

function engineRange({ top, left, bottom, right }: Area) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function fromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const [source, target] = [areaOf(from), areaOf(to)];
  const bottom = target.top + source.bottom - source.top;
  const right = target.left + source.right - source.left;
  return [engineRange(source), engineRange({ ...target, bottom, right })] as const;
}

function rowsRange({ first, last }: { readonly first: number; readonly last: number }) {
  return { ...engineRange({ top: first - 1, bottom: last - 1, left: 0, right: 99 }), rangeType: 1 };
}

function columnRange(column: string) {
  const { left } = areaOf(`${column}1`);
  return { ...engineRange({ top: 0, bottom: 99, left, right: left }), rangeType: 2 };
}

function rowsOf({ startRow, endRow }: { readonly startRow: number; readonly endRow: number }) {
  return Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
}

function columnsOf(range: { readonly startColumn: number; readonly endColumn: number }) {
  return rowsOf({ startRow: range.startColumn, endRow: range.endColumn });
}
