import type { FigureDefinition } from "@/criteria";
import { type Finding, finding } from "@/findings";
import { type Cluster, groupTotal, type PooledFigure } from "@/pooling";
import type { TargetListFields, TargetTableFields } from "./fieldTypes";
import { figureDifference, type GroupFigure, groupFigures } from "./groupFigures";
import { amount, DASH, figureValue, gap, punctuated, signed } from "./writtenValues";

export interface TargetFields {
  readonly lists: readonly TargetListFields[];
  readonly tables: readonly TargetTableFields[];
  readonly findings: readonly Finding[];
}

/** Results against targets (THADS: việc and tiền): a sentence a unit and a table a figure. What a unit did not give is a visible gap and a finding. */
export function targetFields(cluster: Cluster): TargetFields {
  const groups = cluster.roster.groups
    .map((group) => groupFigures(cluster, group).filter(({ definition }) => definition.hasTarget))
    .filter((figures) => figures.length > 0);
  return {
    lists: groups.map(targetList),
    tables: groups.flatMap((figures) => figures.filter(({ given }) => given).map(targetTable)),
    findings: groups.flatMap((figures) => figures.flatMap(missingFigures)),
  };
}

function targetList(figures: readonly GroupFigure[]): TargetListFields {
  const [first] = figures;
  const units = first?.units.map(({ unit }) => unit.unit) ?? [];
  const sentences = units.map((unit, index) => {
    const parts = figures.map((figure) => result(figure, figure.units[index]?.figure ?? null));
    return `${unit}: ${parts.join(", ")}`;
  });
  return {
    ten: first?.group.title ?? "",
    donVi: punctuated(sentences),
    chung: together(figures),
  };
}

/** "về việc đạt 86,44% (vượt chỉ tiêu 3,19 điểm %)": percentages and percentage points kept apart. */
function result({ definition }: GroupFigure, figure: PooledFigure | null): string {
  const about = aboutWhat(definition);
  if (figure?.value === undefined || figure.value === null)
    return `${about} ${gap(definition.label)}`;
  const reached = `${about} đạt ${figureValue(definition.shape, figure.value)}`;
  const difference = figureDifference(definition.shape, figure.value, figure.target);
  if (difference === null || figure.target === null) return reached;
  const target = `chỉ tiêu ${figureValue(definition.shape, figure.target)}`;
  if (difference === 0) return `${reached} (bằng ${target})`;
  const unit = definition.shape === "ratio" ? "điểm %" : definition.measure;
  const size = signed(Math.abs(difference), 2).replace("+", "");
  return `${reached} (${difference > 0 ? "vượt" : "thấp hơn"} ${size} ${unit} so với ${target})`;
}

/** "về việc" of "Kết quả thi hành án về việc"; the whole label where it does not end so. */
function aboutWhat({ label }: FigureDefinition): string {
  const at = label.lastIndexOf(" về ");
  return at < 0 ? label.charAt(0).toLocaleLowerCase("vi") + label.slice(1) : label.slice(at + 1);
}

/** The group as a whole, from the sums of numerators and denominators; nothing where nobody gave them. */
function together(figures: readonly GroupFigure[]): TargetListFields["chung"] {
  const parts = figures.flatMap(({ definition, units }) => {
    const total = groupTotal(
      definition.shape,
      units.map(({ figure }) => figure)
    );
    if (total.value === null) return [];
    const made = `${total.units}/${units.length} đơn vị`;
    const of =
      total.numerator === null || total.denominator === null
        ? made
        : `${amount(total.numerator, definition.measure)} trên ${amount(total.denominator, definition.measure)}; ${made}`;
    return [`${aboutWhat(definition)} đạt ${figureValue(definition.shape, total.value)} (${of})`];
  });
  if (parts.length === 0) return [];
  return [{ noiDung: `Tính chung các đơn vị có đủ số liệu: ${parts.join(", ")}.` }];
}

function targetTable({ definition, units }: GroupFigure): TargetTableFields {
  const shown = (value: number | null) =>
    value === null ? DASH : figureValue(definition.shape, value);
  return {
    ten: definition.label,
    hang: units.map(({ unit, figure }, index) => {
      const difference = figureDifference(
        definition.shape,
        figure?.value ?? null,
        figure?.target ?? null
      );
      return {
        tt: String(index + 1),
        donVi: unit.unit,
        ketQua:
          figure?.value === undefined || figure.value === null
            ? gap("kết quả")
            : shown(figure.value),
        chiTieu: shown(figure?.target ?? null),
        chenhLech: difference === null ? DASH : signed(difference, 2),
      };
    }),
  };
}

function missingFigures({ definition, units, group }: GroupFigure): Finding[] {
  return units
    .filter(({ figure }) => figure?.value === undefined || figure.value === null)
    .map(({ unit }) =>
      finding(
        "report.figureMissing",
        { unit: unit.unit },
        { figure: definition.label, group: group.title }
      )
    );
}
