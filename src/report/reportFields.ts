import type { Finding } from "@/findings";
import type { Cluster } from "@/pooling";
import type { UnitRanking } from "@/ranking";
import type { CrossCheckGroupFields, ReportFields } from "./fieldTypes";
import { figureSentences } from "./figureSentences";
import { crossCheckRows, notCounted, notices, rankingTables } from "./rankingFields";
import { targetFields } from "./targetFields";
import { punctuated } from "./writtenValues";

/**
 * The fields of the report document (structure: the cluster's report on the check of the emulation
 * movement, parts I–III). What is missing is a visible gap in the text and a finding, never a 0.
 */
export function reportFields(
  cluster: Cluster,
  rankings: readonly UnitRanking[]
): { readonly fields: ReportFields; readonly findings: readonly Finding[] } {
  const { roster } = cluster;
  const targets = targetFields(cluster);
  const figures = figureSentences(cluster);
  const name = roster.name === "" ? "[tên Cụm thi đua]" : roster.name;
  const head = roster.head === "" ? "[Trưởng Cụm thi đua]" : roster.head;
  return {
    fields: {
      cum: name,
      nam: roster.year > 0 ? String(roster.year) : "[năm]",
      truongCum: head,
      truongCumInHoa: head.toLocaleUpperCase("vi"),
      luuY: notices(cluster),
      phanCong: crossCheckGroups(cluster),
      thieuPhanCong:
        roster.crossChecks.length > 0 ? [] : [{ noiDung: "[chưa có phân công kiểm tra chéo]" }],
      chiTieu: targets.lists,
      bangChiTieu: targets.tables,
      ...figures.fields,
      soDonVi: String(cluster.units.length),
      soHoSo: String(rankings.filter(({ rank }) => rank !== null).length),
      chuaTinh: notCounted(rankings),
      bangXepHang: rankingTables(cluster, rankings),
      bangKiemTra: crossCheckRows(cluster),
    },
    findings: [...targets.findings, ...figures.findings],
  };
}

/** The pairs in the plan's order, under the group of the unit checked. */
function crossCheckGroups({ roster }: Cluster): CrossCheckGroupFields[] {
  const titled = roster.groups.map(({ title, units }) => ({
    title,
    pairs: roster.crossChecks.filter(({ checked }) => units.includes(checked)),
  }));
  const known = new Set(titled.flatMap(({ pairs }) => pairs));
  const others = {
    title: "đơn vị khác",
    pairs: roster.crossChecks.filter((pair) => !known.has(pair)),
  };
  return [...titled, others]
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ title, pairs }, index) => ({
      so: `1.${index + 1}`,
      ten: title,
      cap: punctuated(pairs.map(({ checker, checked }) => `${checker} kiểm tra ${checked}`)),
    }));
}
