import type { SheetGrid } from "@/grid";
import { WorkbookFailure, type WorkbookPort } from "@/workbook";

/**
 * The open workbook's sheets as last read. While a person types, only the sheets typed into are read
 * again; a sheet that is not known, or no longer there, makes it read everything.
 */
export class OpenGrids {
  private known: readonly SheetGrid[] = [];

  constructor(private readonly workbook: WorkbookPort) {}

  /** Every sheet, read anew; with `changed`, only the sheets of these names are. */
  async read(changed: readonly string[] | null = null): Promise<readonly SheetGrid[]> {
    const { known } = this;
    // A reading that fails leaves nothing known: what changed before it must not be missed afterwards.
    this.known = [];
    const names = new Set(changed);
    const all = [...names].every((name) => known.some((grid) => grid.name === name));
    const fresh =
      changed !== null && names.size > 0 && all ? await this.readOnly([...names]) : null;
    this.known = fresh
      ? known.map((grid) => fresh.find(({ name }) => name === grid.name) ?? grid)
      : await this.workbook.readSheets();
    return this.known;
  }

  /** null: one of them is gone. */
  private async readOnly(names: readonly string[]): Promise<readonly SheetGrid[] | null> {
    try {
      return await this.workbook.readSheets(names);
    } catch (error) {
      if (error instanceof WorkbookFailure && error.code === "workbook.sheetGone") return null;
      throw error;
    }
  }
}
