import type { SheetModel } from "@/grid";
import type { Cluster } from "@/pooling";
import { figureDifference, type GroupFigure, groupFigures } from "@/report";
import { FORMATS, STYLES } from "@/sheets/sheetStyles";
import type { ClusterGroup } from "@/units";
import { CELLS, rowHeight } from "./clusterCellStyles";
import { figureKey } from "./clusterFiguresSheet";
import { PERCENTAGE_POINTS } from "./clusterSheetWords";
import {
  keyFormula,
  lookup,
  numberOrBlank,
  type PlacedTable,
  type TablePlan,
  TableSheet,
} from "./tableSheet";

/** The figures of a group that are compared with a target and that at least one unit gave. */
export function targetFigures(cluster: Cluster, group: ClusterGroup): GroupFigure[] {
  return groupFigures(cluster, group).filter(
    ({ definition, given }) => definition.hasTarget && given
  );
}

/** Report table: each unit's results against its own targets (THADS: việc and tiền); follows the figures sheet by formulas. */
export function targetsTable(
  cluster: Cluster,
  group: ClusterGroup,
  figures: PlacedTable,
  name: string
): SheetModel {
  const compared = targetFigures(cluster, group);
  const sheet = new TableSheet(targetsPlan(group, compared, name), cluster);
  addHeadings(sheet, compared);
  const units = cluster.units.filter((unit) => unit.group === group.id);
  units.forEach((unit, index) => {
    const row = sheet.addRow(unit.unit, rowHeight([unit.unit, 36]));
    sheet.builder.number(row, sheet.column("order"), index + 1, CELLS.center);
    sheet.builder.text(row, sheet.column("unit"), unit.unit, CELLS.text);
    for (const figure of compared) addFigure(sheet, figure, unit.unit, figures, row);
    sheet.frameRow(row, CELLS.text);
  });
  sheet.addGap();
  sheet.addLine(
    "Kết quả và chỉ tiêu tính bằng %; chênh lệch tính bằng điểm % (kết quả trừ chỉ tiêu). Ô trống: chưa có số liệu.",
    CELLS.note
  );
  sheet.addSignatures();
  return sheet.build();
}

function targetsPlan(
  group: ClusterGroup,
  compared: readonly GroupFigure[],
  name: string
): TablePlan {
  return {
    name,
    role: "reportTable",
    details: { table: "targets", group: group.id },
    title: `BIỂU KẾT QUẢ SO VỚI CHỈ TIÊU - ${group.title.toLocaleUpperCase("vi")}`,
    notices: [],
    orientation: compared.length > 1 ? "landscape" : "portrait",
    columns: [
      { id: "order", width: 5 },
      { id: "unit", width: 36 },
      ...compared.flatMap(({ definition: { id } }) => [
        { id: `${id}|value`, width: 12 },
        { id: `${id}|target`, width: 12 },
        { id: `${id}|overTarget`, width: 17 },
      ]),
    ],
  };
}

function addHeadings(sheet: TableSheet, compared: readonly GroupFigure[]): void {
  const { builder } = sheet;
  const top = sheet.addHeadings({ order: "TT", unit: "Đơn vị" }, 20);
  const parts = compared.flatMap(({ definition: { id } }): [string, string][] => [
    [`${id}|value`, "Kết quả"],
    [`${id}|target`, "Chỉ tiêu"],
    [`${id}|overTarget`, "Chênh lệch"],
  ]);
  const bottom = sheet.addHeadings(Object.fromEntries(parts), 20);
  for (const id of ["order", "unit"]) {
    const column = sheet.column(id);
    builder.merges.push({ top, bottom, left: column, right: column });
  }
  for (const { definition } of compared) {
    const left = sheet.column(`${definition.id}|value`);
    builder.merged(top, left, left + 2, definition.label, STYLES.heading);
  }
}

function addFigure(
  sheet: TableSheet,
  { definition, units }: GroupFigure,
  unit: string,
  figures: PlacedTable,
  row: number
): void {
  const { builder } = sheet;
  const figure = units.find((one) => one.unit.unit === unit)?.figure ?? null;
  const ratio = definition.shape === "ratio";
  const key = keyFormula(figureKey(definition.id, ""), row, unit);
  const style = { ...CELLS.percent, numberFormat: ratio ? FORMATS.percent : FORMATS.amount };
  for (const part of ["value", "target"] as const) {
    builder.set(row, sheet.column(`${definition.id}|${part}`), {
      formula: numberOrBlank(lookup(figures, key, part)),
      result: figure?.[part] ?? "",
      style,
    });
  }
  builder.set(row, sheet.column(`${definition.id}|overTarget`), {
    formula: numberOrBlank(lookup(figures, key, "overTarget")),
    result: figureDifference(definition.shape, figure?.value ?? null, figure?.target ?? null) ?? "",
    style: { ...CELLS.percent, numberFormat: ratio ? PERCENTAGE_POINTS : FORMATS.amount },
  });
}
