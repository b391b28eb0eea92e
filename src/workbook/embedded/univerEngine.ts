import {
  CalculationMode,
  CopySheetCommand,
  FormulaDataModel,
  type ICellData,
  ICommandService,
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type IStyleData,
  IUniverInstanceService,
  type IWorkbookData,
  type IWorksheetData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  type Workbook,
  type Worksheet,
} from "@/workbook/embedded/univer";
import { Calculations, type DirtyArea } from "./calculateSheets";
import { type PersonEdit, personEditsOf } from "./personEdits";

/** Cells by row and column, counted from 0. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Univer without a window. */
export function startHeadlessEngine(): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  return new Engine(univer, { calculatesByItself: false });
}

/**
 * A workbook of Univer, with the few operations that the adapter needs. This file and
 * calculation.ts rely on names that Univer exports but does not document, of the version pinned
 * in package.json.
 */
export class Engine {
  private readonly commands: ICommandService;
  private readonly calculations: Calculations;
  private unitId = "";

  constructor(
    readonly univer: Univer,
    private readonly options: { readonly calculatesByItself: boolean }
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.calculations = new Calculations(injector, options.calculatesByItself);
  }

  /** Opens a workbook in place of the one that is open; calculates nothing. */
  open(data: IWorkbookData): void {
    const units = this.univer.__getInjector().get(IUniverInstanceService);
    const before = this.unitId;
    this.unitId = data.id;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    if (before !== "") units.disposeUnit(before);
    if (!this.options.calculatesByItself) this.passOverRendering();
    this.calculations.opened();
  }

  /**
   * In a browser the engine calculates nothing before it has drawn something; without a window it
   * never would. (In Node it does not wait for that.)
   */
  private passOverRendering(): void {
    const lifecycle = this.univer.__getInjector().get(LifecycleService);
    if (lifecycle.stage < LifecycleStages.Rendered) lifecycle.stage = LifecycleStages.Rendered;
  }

  workbook(): Workbook {
    const units = this.univer.__getInjector().get(IUniverInstanceService);
    const workbook = units.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the engine has no workbook open");
    return workbook;
  }

  /** Styles are named ones that cells of the sheet refer to. */
  insertSheet(sheet: IWorksheetData, index: number, styles: Record<string, IStyleData>): void {
    const params: IInsertSheetMutationParams = { unitId: this.unitId, index, sheet, styles };
    this.run(InsertSheetMutation.id, params);
  }

  removeSheet(sheet: Worksheet): void {
    const params: IRemoveSheetMutationParams = {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
      subUnitName: sheet.getName(),
    };
    this.run(RemoveSheetMutation.id, params);
  }

  activate(sheet: Worksheet): void {
    this.run(SetWorksheetActiveOperation.id, {
      unitId: this.unitId,
      subUnitId: sheet.getSheetId(),
    });
  }

  /** Writes what the cells given say and leaves what they do not; calculates nothing. */
  writeCells(sheetId: string, cellValue: CellMatrix): void {
    const params: ISetRangeValuesMutationParams = {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue,
    };
    this.run(SetRangeValuesMutation.id, params);
  }

  /** The formula of a cell with its "=", also where it is kept by reference to another cell's. */
  formulaAt(sheetId: string, row: number, column: number, cell: ICellData): string | null {
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    const formulas = this.univer.__getInjector().get(FormulaDataModel);
    return formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) || null;
  }

  /** Calculates what reads the areas, or everything; resolves when the results are in the cells. */
  calculate(areas: readonly DirtyArea[] | "everything"): Promise<void> {
    return this.calculations.calculate(this.unitId, areas);
  }

  /** Resolves when no calculation that a person's edit set off is due or running. */
  settled(): Promise<void> {
    return this.calculations.settled();
  }

  /** Calls back after each change that a person made in the grid. */
  onPersonEdit(listener: (edit: PersonEdit) => void): void {
    let copied: string | null = null;
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== CopySheetCommand.id) return;
      const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
      copied = subUnitId ?? this.workbook().getActiveSheet().getSheetId();
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === CopySheetCommand.id) copied = null;
      for (const edit of personEditsOf(command.id, command.params, options))
        listener(edit.kind === "sheetAdded" && copied ? { ...edit, copyOf: copied } : edit);
    });
  }

  dispose(): void {
    this.calculations.dispose();
    this.univer.dispose();
  }

  /**
   * Runs a change of ours: no listener is notified, it is no step of the user's undo, and it starts no calculation.
   * "fromCollab" keeps a sheet put in from coming into view.
   */
  private run(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, params, {
      onlyLocal: true,
      fromCollab: true,
    });
    if (!done) throw new Error(`${id} was refused`);
  }
}
