import type { UnitKind } from "../criteriaSet";
import type { FigureDefinition } from "./figure";
import data from "./figures.json";

const UNIT_KINDS: readonly UnitKind[] = ["soTuPhap", "thads", "toaAn", "khac"];

const DEFINITIONS: readonly FigureDefinition[] = data.figures.map(definition);

/** The figures that units of a kind report, in printed order. */
export function figureDefinitions(kind: UnitKind): readonly FigureDefinition[] {
  return DEFINITIONS.filter(({ unitKinds }) => unitKinds.includes(kind));
}

type Row = (typeof data.figures)[number];

function definition(row: Row): FigureDefinition {
  const common = {
    id: row.id,
    label: row.label,
    measure: row.measure,
    hasTarget: row.hasTarget ?? false,
    unitKinds: row.unitKinds.map(unitKind),
    group: row.group,
    source: row.source,
  };
  return row.numeratorLabel === undefined || row.denominatorLabel === undefined
    ? { ...common, shape: "count" }
    : {
        ...common,
        shape: "ratio",
        numeratorLabel: row.numeratorLabel,
        denominatorLabel: row.denominatorLabel,
      };
}

function unitKind(text: string): UnitKind {
  const kind = UNIT_KINDS.find((known) => known === text);
  if (!kind) throw new Error(`No kind of unit: ${text}`);
  return kind;
}
