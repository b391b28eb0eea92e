import { type CellModel, parseA1, type SheetModel } from "@/grid";

/** Puts contents into the open cells of a sheet that is still a plan; the plan it began with stays as it is. */
export class CellFiller {
  private readonly filled = new Map<number, Map<number, CellModel>>();

  constructor(private readonly plan: SheetModel) {}

  /** False where there is no such cell, or it is locked: nothing is written then. */
  fill(cell: string | null, content: Pick<CellModel, "value" | "formula">): boolean {
    const at = cell === null ? null : parseA1(cell);
    const row = at ? this.plan.rows[at.row] : undefined;
    const open = at ? row?.cells.get(at.column) : undefined;
    if (!at || !row || open?.style?.unlocked !== true) return false;
    const cells = this.filled.get(at.row) ?? new Map(row.cells);
    cells.set(at.column, { style: open.style, ...content });
    this.filled.set(at.row, cells);
    return true;
  }

  model(): SheetModel {
    const rows = this.plan.rows.map((row, index) => {
      const cells = this.filled.get(index);
      return cells ? { ...row, cells } : row;
    });
    return { ...this.plan, rows };
  }
}
