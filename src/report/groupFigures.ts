import { type FigureDefinition, figureDefinitions } from "@/criteria";
import type { Cluster, PooledFigure, PooledUnit } from "@/pooling";
import type { ClusterGroup } from "@/units";

/** A figure of a group with what each of its units gave; null: the unit gave nothing. */
export interface GroupFigure {
  readonly group: ClusterGroup;
  readonly definition: FigureDefinition;
  readonly units: readonly { readonly unit: PooledUnit; readonly figure: PooledFigure | null }[];
  /** At least one unit gave something. */
  readonly given: boolean;
}

/** The figures of a group in printed order; those that came but are not defined here stand last under their ids. */
export function groupFigures(cluster: Cluster, group: ClusterGroup): GroupFigure[] {
  const units = cluster.units.filter((unit) => unit.group === group.id);
  const defined = figureDefinitions(group.unitKind);
  const known = new Set(defined.map(({ id }) => id));
  const came = new Set(units.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const unknown = [...came].filter((id) => !known.has(id)).sort();
  return [...defined, ...unknown.map((id) => unnamed(id, units, group))].map((definition) => ({
    group,
    definition,
    units: units.map((unit) => ({
      unit,
      figure: unit.figures.find(({ id }) => id === definition.id) ?? null,
    })),
    given: came.has(definition.id),
  }));
}

function unnamed(id: string, units: readonly PooledUnit[], group: ClusterGroup): FigureDefinition {
  const isRatio = units.some(({ figures }) =>
    figures.some((figure) => figure.id === id && figure.denominator !== null)
  );
  return {
    id,
    label: id,
    measure: "",
    shape: isRatio ? "ratio" : "count",
    hasTarget: false,
    unitKinds: [group.unitKind],
    group: "",
    source: "",
  };
}

/**
 * Result minus target or minus the previous year: percentage points (to two decimals, of the
 * percentages as printed) for ratios, the plain difference for counts. null where either is missing.
 */
export function figureDifference(
  shape: FigureDefinition["shape"],
  value: number | null,
  other: number | null
): number | null {
  if (value === null || other === null) return null;
  if (shape === "count") return Number((value - other).toPrecision(15));
  return (hundredths(value) - hundredths(other)) / 100;
}

/** A fraction as hundredths of a percent, rounded half away from zero as Excel's ROUND does. */
function hundredths(fraction: number): number {
  const scaledUp = Number((Math.abs(fraction) * 10_000).toPrecision(15));
  return Math.sign(fraction) * Math.round(scaledUp);
}
