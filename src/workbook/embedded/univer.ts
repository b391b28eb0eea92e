/**
 * Every name of the workbook engine Univer that works without a window, and nothing else of it.
 * A file of its own, because tests load it pre-built (webpack.engine.config.cjs): import Univer
 * through "@/workbook/embedded/univer", never directly, except where a browser is needed.
 */
export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CustomCommandExecutionError,
  HorizontalAlign,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
  isBooleanString,
  isRealNum,
} from "@univerjs/core";
export type {
  ICellData,
  IExecutionOptions,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Injector,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";
export {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export {
  CopySheetCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export type {
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
export {
  CalculationMode,
  FormulaCalculationSessionService,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
/** The engine's own copy, so that its observables are met by operators of the same copy. */
export {
  BehaviorSubject,
  NEVER,
  TimeoutError,
  combineLatest,
  firstValueFrom,
  of,
  switchMap,
  timeout,
  timer,
} from "rxjs";
