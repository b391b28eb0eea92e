import {
  ICommandService,
  type Injector,
  type IPermissionPoint,
  IPermissionService,
} from "@univerjs/core";
import {
  AddRangeProtectionMutation,
  DeleteRangeProtectionMutation,
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  UnitObject,
  ViewStateEnum,
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
} from "@univerjs/sheets";
import type { CellRange } from "@/grid";
import type { Worksheet } from "@/workbook/embedded/univer";
import { engineRange } from "./sheetSnapshot";

/**
 * What a person may not do on a protected sheet besides changing locked cells. Looks are left to
 * them: without that permission the engine refuses every paste.
 */
const FORBIDDEN = [
  WorksheetInsertRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetDeleteColumnPermission,
];

/**
 * The locks of a grid's sheets. The engine's protection alone only records a wish, because the
 * local user owns everything: what refuses an edit are permission points. The engine grants them
 * again each time it has asked who the user is, so those taken away are kept away.
 */
export class GridLocks {
  private readonly refused = new Set<string>();

  constructor(private readonly injector: Injector) {
    const permissions = injector.get(IPermissionService);
    permissions.permissionPointUpdate$.subscribe((point: IPermissionPoint<unknown>) => {
      if (point.value === true && this.refused.has(point.id))
        permissions.updatePermissionPoint(point.id, false);
    });
  }

  /** Locks the areas of a sheet, and the sheet's structure. */
  lock(sheet: Worksheet, areas: readonly CellRange[]): void {
    const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    const permissionId = lockId(sheet);
    const rule = {
      ...place,
      id: permissionId,
      permissionId,
      unitType: UnitObject.SelectRange,
      ranges: areas.map(engineRange),
      viewState: ViewStateEnum.OthersCanView,
      editState: EditStateEnum.OnlyMe,
    };
    this.run(AddRangeProtectionMutation.id, { ...place, name: "", rules: [rule] });
    for (const id of pointsOf(sheet)) {
      this.refused.add(id);
      this.injector.get(IPermissionService).updatePermissionPoint(id, false);
    }
  }

  /** Takes the lock of a sheet away, before the sheet is. */
  unlock(sheet: Worksheet): void {
    for (const id of pointsOf(sheet)) this.refused.delete(id);
    this.run(DeleteRangeProtectionMutation.id, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ruleIds: [lockId(sheet)],
    });
  }

  private run(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params, { onlyLocal: true });
  }
}

function lockId(sheet: Worksheet): string {
  return `locked-${sheet.getSheetId()}`;
}

function pointsOf(sheet: Worksheet): string[] {
  const [unitId, subUnitId] = [sheet.getUnitId(), sheet.getSheetId()];
  const edit = new RangeProtectionPermissionEditPoint(unitId, subUnitId, lockId(sheet));
  return [edit.id, ...FORBIDDEN.map((Point) => new Point(unitId, subUnitId).id)];
}
