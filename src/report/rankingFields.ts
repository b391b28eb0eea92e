import type { FindingCode } from "@/findings";
import { PRINTED_STATES } from "@/messages";
import {
  type Cluster,
  groupFindings,
  type GroupSet,
  type PooledStatus,
  type PooledUnit,
} from "@/pooling";
import { byRank, type UnitRanking } from "@/ranking";
import type { RankingTableFields, ReportFields } from "./fieldTypes";
import { crossCheckTable } from "./tables/crossCheckTable";
import { DASH, points, pointsDifference, punctuated } from "./writtenValues";

const REASONS: Readonly<Record<PooledStatus, string>> = {
  counted: "bảng chấm chưa có điểm",
  findings: "bảng chấm chưa có điểm",
  conflict: "có nhiều hồ sơ khác nhau",
  missing: "chưa có hồ sơ",
  refused: "hồ sơ không dùng được",
};

/** What makes the ranks of a group less than they seem. */
const GROUP_NOTICES: Readonly<Partial<Record<FindingCode, string>>> = {
  "pool.provisional": "chưa đủ hồ sơ của các đơn vị nên thứ hạng còn tạm tính",
  "pool.countedLinesDiffer":
    "các đơn vị được xếp hạng theo loại điểm khác nhau (tự chấm, kiểm tra chéo, thẩm định)",
  "pool.basesDiffer": "tổng điểm tối đa của các đơn vị khác nhau",
};

/** What readers of the report must know: illustrative data, tables that are samples or incomplete, ranks that may change. */
export function notices(cluster: Cluster): ReportFields["luuY"] {
  const illustrative = cluster.illustrative
    ? ["DỮ LIỆU MINH HỌA: số liệu trong báo cáo này không phải số liệu thật của các đơn vị."]
    : [];
  const states = cluster.sets
    .filter(({ state }) => PRINTED_STATES.report[state] !== "")
    .map(
      (set) =>
        `“${set.title}” là ${PRINTED_STATES.report[set.state]}; điểm và thứ hạng chỉ để tham khảo.`
    );
  const lines = cluster.roster.groups.flatMap((group) => {
    const units = cluster.units.filter((unit) => unit.group === group.id);
    return groupFindings(group, units).flatMap(({ code }) => {
      const words = GROUP_NOTICES[code];
      return words === undefined ? [] : [`Nhóm ${group.title}: ${words}.`];
    });
  });
  return [...illustrative, ...new Set(states), ...lines].map((noiDung) => ({ noiDung }));
}

/** Units without a rank, each with the reason. */
export function notCounted(rankings: readonly UnitRanking[]): ReportFields["chuaTinh"] {
  const lines = rankings
    .filter(({ rank }) => rank === null)
    .map(({ unit, status }) => `${unit}: ${REASONS[status]}`);
  return punctuated(lines);
}

/** The ranking of every group, best first; equal ranks are shown as equal. */
export function rankingTables(
  cluster: Cluster,
  rankings: readonly UnitRanking[]
): RankingTableFields[] {
  return cluster.roster.groups.map((group) => {
    const set = cluster.sets.find((one) => one.group === group.id) ?? null;
    return {
      ten: group.title,
      canCu: basis(set),
      hang: byRank(rankings, group.id).map((ranking, index) => {
        const unit = cluster.units.find(
          (one) => one.unit === ranking.unit && one.group === group.id
        );
        return rankingRow(ranking, unit ?? null, index + 1);
      }),
    };
  });
}

function basis(set: GroupSet | null): string {
  if (set === null) return "Chưa có hồ sơ nào dùng được.";
  const state =
    PRINTED_STATES.report[set.state] === "" ? "" : ` (${PRINTED_STATES.report[set.state]})`;
  return `Chấm theo: ${set.title}${state}; tổng điểm chuẩn ${points(set.total)}${beside(set)}.`;
}

/** What stands beside the standard points. */
function beside({ bonus, penalty }: GroupSet): string {
  const added = bonus === undefined ? "" : `, điểm thưởng tối đa ${points(bonus)}`;
  return penalty === undefined ? added : `${added}, điểm trừ tối đa ${points(penalty)}`;
}

function rankingRow(
  ranking: UnitRanking,
  unit: PooledUnit | null,
  order: number
): RankingTableFields["hang"][number] {
  const notes = [ranking.class ?? "", ranking.tied > 1 ? "đồng hạng" : ""].filter(
    (note) => note !== ""
  );
  return {
    tt: String(order),
    donVi: ranking.unit,
    tuCham: points(unit?.totals.self ?? null),
    kiemTraCheo: points(unit?.totals.crossCheck ?? null),
    thamDinh: points(unit?.totals.appraised ?? null),
    diem: points(ranking.counted),
    thuHang: ranking.rank === null ? DASH : String(ranking.rank),
    ghiChu: ranking.rank === null ? REASONS[ranking.status] : notes.join(", "),
  };
}

/** Each pair of the cross-check plan with the two scores of the unit checked. */
export function crossCheckRows(cluster: Cluster): ReportFields["bangKiemTra"] {
  return crossCheckTable(cluster).map((row) => ({
    tt: String(row.order),
    kiemTra: row.checker,
    duocKiemTra: row.checked,
    tuCham: points(row.self),
    kiemTraCheo: points(row.crossCheck),
    chenhLech: pointsDifference(row.difference),
  }));
}
