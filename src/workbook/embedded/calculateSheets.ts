import {
  BehaviorSubject,
  combineLatest,
  CustomCommandExecutionError,
  firstValueFrom,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  NEVER,
  of,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  switchMap,
  timeout,
  TimeoutError,
  timer,
} from "@/workbook/embedded/univer";
import { WorkbookFailure } from "../workbookFailure";

/** An area of one sheet whose cells changed, so that formulas which read it must be calculated. */
export interface DirtyArea {
  readonly sheetId: string;
  readonly range: IRange;
}

const LONGEST_CALCULATION_MS = 60_000;
/** The engine starts a calculation 100 ms after the last change; after twice that, it will not. */
const OWN_PAUSE_MS = 200;
/** How long results that have been calculated may take to reach the cells. */
const RESULTS_PATIENCE_MS = 2000;

/**
 * Calculations, one at a time. The engine offers no call that calculates and returns: it has a
 * command that starts a calculation and a session whose state tells how far it is. Besides, while
 * a person works in the grid, it starts calculations by itself after a pause, and then stops one
 * that is running and forgets what that was to calculate; so ours wait until none is due, and are
 * repeated where they were stopped.
 */
export class Calculations {
  private readonly commands: ICommandService;
  private readonly ownDue = new BehaviorSubject(false);
  private ownTimer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<void> = Promise.resolve();
  private stops = 0;

  /** `byItself`: whether the engine may start calculations, as the grid needs it to. */
  constructor(
    private readonly injector: Injector,
    private readonly byItself: boolean
  ) {
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted((command, options) =>
      this.follow(command.id, command.params, options)
    );
    if (!byItself) this.forbidStart();
  }

  /** To be called when a workbook has been opened. */
  opened(): void {
    if (this.byItself) return;
    const triggers = this.injector.get(IActiveDirtyManagerService);
    for (const id of [...triggers.getDirtyConversionMap().keys()]) triggers.remove(id);
  }

  /** Calculates what reads the areas, or everything. Throws workbook.timeout. */
  calculate(unitId: string, areas: readonly DirtyArea[] | "everything"): Promise<void> {
    return this.inTurn(async () => {
      let stopsBefore: number;
      do {
        await this.nothingDue();
        stopsBefore = this.stops;
        await this.calculateOnce(unitId, areas);
      } while (this.stops !== stopsBefore);
    });
  }

  /** Resolves when no calculation is due or running. */
  settled(): Promise<void> {
    return this.inTurn(() => this.nothingDue());
  }

  dispose(): void {
    clearTimeout(this.ownTimer);
    this.ownDue.complete();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(work);
    this.queue = turn.then(
      () => undefined,
      () => undefined
    );
    return turn;
  }

  private async calculateOnce(
    unitId: string,
    areas: readonly DirtyArea[] | "everything"
  ): Promise<void> {
    const session = this.injector.get(FormulaCalculationSessionService);
    const before = session.state.id;
    const done = this.over((_due, id) => id > before);
    const everything = areas === "everything";
    const params = {
      forceCalculation: everything,
      dirtyRanges: everything
        ? []
        : areas.map(({ sheetId, range }) => ({ unitId, sheetId, range })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      [OURS]: true,
    };
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
    await done;
  }

  private async nothingDue(): Promise<void> {
    if (this.byItself) await this.over((due) => !due);
  }

  /**
   * Resolves when the calculation that fits is over. One whose results concern only sheets that
   * are gone meanwhile never says so; it counts as finished after a while. Also resolves when the
   * engine is disposed of.
   */
  private async over(fits: (ownDue: boolean, session: number) => boolean): Promise<void> {
    const { state$ } = this.injector.get(FormulaCalculationSessionService);
    const ended = combineLatest([this.ownDue, state$]).pipe(
      switchMap(([due, state]) => {
        if (!fits(due, state.id)) return NEVER;
        if (!state.started || (state.completed && state.resultApplied)) return of(0);
        return state.completed ? timer(RESULTS_PATIENCE_MS) : NEVER;
      }),
      timeout({ first: LONGEST_CALCULATION_MS })
    );
    try {
      await firstValueFrom(ended, { defaultValue: 0 });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      throw new WorkbookFailure(
        "workbook.timeout",
        { doing: "calculate", detail: "" },
        { cause: error }
      );
    }
  }

  private follow(
    id: string,
    params: object | undefined,
    options: IExecutionOptions | undefined
  ): void {
    if (id === SetFormulaCalculationStopMutation.id) this.stops += 1;
    else if (id === SetFormulaCalculationStartMutation.id) this.started(params);
    else if (this.byItself && this.setsOff(id, options)) this.due();
  }

  private setsOff(id: string, options: IExecutionOptions | undefined): boolean {
    if (id === SetRangeValuesMutation.id && options?.onlyLocal) return false;
    return this.injector.get(IActiveDirtyManagerService).has(id);
  }

  private due(): void {
    this.ownDue.next(true);
    clearTimeout(this.ownTimer);
    this.ownTimer = setTimeout(() => this.ownDue.next(false), OWN_PAUSE_MS);
  }

  private started(params: object | undefined): void {
    if (params && OURS in params) return;
    clearTimeout(this.ownTimer);
    // The session tells of a start only after the command has: until then it looks as if all were done.
    this.ownTimer = setTimeout(() => this.ownDue.next(false));
  }

  /** The calculation that the engine sets off when a workbook is opened; ours comes first. */
  private forbidStart(): void {
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetTriggerFormulaCalculationStartMutation.id) {
        throw new CustomCommandExecutionError("calculated on request only");
      }
    });
  }
}

const OURS = Symbol("started by us");
