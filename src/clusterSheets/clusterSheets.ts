import type { SheetModel } from "@/grid";
import type { Cluster } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import { freeSheetName } from "@/sheets/sheetNames";
import { pooledFiguresSheet } from "./clusterFiguresSheet";
import { crossCheckSheet } from "./crossCheckSheet";
import { figuresTable, givenFigures } from "./figuresTable";
import { overviewSheet } from "./overviewSheet";
import { rankingSheet } from "./rankingSheet";
import { rosterSheet } from "./rosterSheet";
import { scoresTable } from "./scoresTable";
import type { PlacedTable } from "./tableSheet";
import { targetFigures, targetsTable } from "./targetsTable";

/**
 * The cluster workbook: list of units, an overview and a ranking per group, figures, and the
 * report tables ready to print. Everything that `readCluster` needs is in cells.
 * `taken`: names of sheets that are in the workbook already; ours then get another name.
 */
export function clusterSheets(
  cluster: Cluster,
  rankings: readonly UnitRanking[],
  taken: readonly string[] = []
): SheetModel[] {
  const names = new Set(taken);
  const named = (wanted: string) => {
    const name = freeSheetName(wanted, names);
    names.add(name);
    return name;
  };
  const titles = new Map(cluster.roster.groups.map(({ id, title }) => [id, title]));
  const title = (group: string) => titles.get(group) ?? group;

  const list = rosterSheet(cluster, named("Danh sách"));
  const overviews = new Map<string, PlacedTable>();
  const overviewModels = cluster.sets.map((set) => {
    const { model, table } = overviewSheet(cluster, set, named(`Tổng hợp ${title(set.group)}`));
    overviews.set(set.group, table);
    return model;
  });
  const rankingModels = cluster.sets.flatMap((set) => {
    const overview = overviews.get(set.group);
    if (!overview) return [];
    return [rankingSheet(cluster, rankings, set, overview, named(`Xếp hạng ${title(set.group)}`))];
  });
  const figures = pooledFiguresSheet(cluster, named("Số liệu cụm"));
  const scores = scoresTable(cluster, rankings, overviews, named("Biểu điểm, hạng"));
  const figureTables = cluster.roster.groups
    .filter((group) => givenFigures(cluster, group).length > 0)
    .map((group) =>
      figuresTable(cluster, group, figures.table, named(`Biểu số liệu ${group.title}`))
    );
  const targets = cluster.roster.groups
    .filter((group) => targetFigures(cluster, group).length > 0)
    .map((group) =>
      targetsTable(cluster, group, figures.table, named(`Biểu chỉ tiêu ${group.title}`))
    );
  const pairs = crossCheckSheet(cluster, overviews, named("Biểu kiểm tra chéo"));
  const tables = [scores, ...figureTables, ...targets, pairs];
  return [list, ...overviewModels, ...rankingModels, figures.model, ...tables];
}
