import { type Finding, finding } from "@/findings";
import { type Cluster, groupTotal } from "@/pooling";
import type { ClusterGroup } from "@/units";
import type { FigureGroupFields } from "./fieldTypes";
import { type GroupFigure, groupFigures } from "./groupFigures";
import places from "./places.json";
import { amount, figureValue, gap, punctuated } from "./writtenValues";

type ReportPlace = "soLieu" | "dienHinh" | "khenThuong";

export interface FigureSentences {
  readonly fields: Readonly<Record<ReportPlace, readonly FigureGroupFields[]>>;
  readonly findings: readonly Finding[];
}

/** Sentences with the totals of figures that have no target, by the part of the report they belong to. Figures that no unit gave are one visible gap and one finding a heading. */
export function figureSentences(cluster: Cluster): FigureSentences {
  const found: Record<ReportPlace, FigureGroupFields[]> = {
    soLieu: [],
    dienHinh: [],
    khenThuong: [],
  };
  const findings: Finding[] = [];
  for (const group of cluster.roster.groups) {
    for (const [heading, figures] of byHeading(cluster, group)) {
      const first = figures[0];
      if (!first) continue;
      const missing = figures
        .filter(({ given }) => !given)
        .map(({ definition }) => definition.label);
      const ten = heading === "" ? group.title : `${heading} - ${group.title}`;
      found[placeOf(first)].push({ ten, dong: lines(figures, missing) });
      if (missing.length > 0) {
        findings.push(
          finding("report.figureMissing", {}, { figure: missing.join("; "), group: group.title })
        );
      }
    }
  }
  return { fields: found, findings };
}

function byHeading(cluster: Cluster, group: ClusterGroup): Map<string, GroupFigure[]> {
  const headings = new Map<string, GroupFigure[]>();
  for (const figure of groupFigures(cluster, group)) {
    if (figure.definition.hasTarget) continue;
    const heading = figure.definition.group;
    headings.set(heading, [...(headings.get(heading) ?? []), figure]);
  }
  return headings;
}

function placeOf({ definition }: GroupFigure): ReportPlace {
  if (places.dienHinh.includes(definition.id)) return "dienHinh";
  return places.khenThuong.includes(definition.id) ? "khenThuong" : "soLieu";
}

function lines(
  figures: readonly GroupFigure[],
  missing: readonly string[]
): { readonly noiDung: string }[] {
  const given = figures.filter((figure) => figure.given).map(sentence);
  return punctuated(missing.length === 0 ? given : [...given, gap(missing.join("; "))]);
}

function sentence({ definition, units }: GroupFigure): string {
  const { label, shape, measure } = definition;
  const total = groupTotal(
    shape,
    units.map(({ figure }) => figure)
  );
  const made = `${total.units}/${units.length} đơn vị có số liệu`;
  if (total.value === null) return `${label}: ${gap("tử số và mẫu số để tính chung")}`;
  if (shape === "count")
    return `${label}: ${amount(total.value, measure)} (${made}${change(units, total.value, measure)})`;
  const parts = `${amount(total.numerator ?? 0, measure)} trên ${amount(total.denominator ?? 0, measure)}`;
  return `${label}: ${figureValue(shape, total.value)} (${parts}; ${made})`;
}

/** Against the previous year, where every unit of the total gave that too. */
function change(units: GroupFigure["units"], total: number, measure: string): string {
  const given = units.flatMap(({ figure }) =>
    figure !== null && figure.value !== null ? [figure] : []
  );
  const previous = groupTotal(
    "count",
    given.map((figure) => ({ ...figure, value: figure.previous }))
  );
  if (previous.value === null || previous.units !== given.length) return "";
  const difference = Number((total - previous.value).toPrecision(15));
  if (difference === 0) return "; bằng năm trước";
  return `; ${difference > 0 ? "tăng" : "giảm"} ${amount(Math.abs(difference), measure)} so với năm trước`;
}
