import { figureDefinitions, type PlacedNode, walk } from "@/criteria";
import { type Reading, readingOf } from "@/findings";
import {
  chargeId,
  departmentNames,
  type DepartmentProgress,
  departmentProgress,
  type InCharge,
  inCharge,
} from "@/pooling/departments";
import { departmentNoteWrites } from "@/unitSheets/departments";
import type { Desk } from "../desk";
import { guarded } from "../guarded";
import { readUnitSheet, type UnitSheet } from "./departmentSheet";

/** A criterion or figure as a list of who is in charge shows it. */
export interface AssignableItem {
  readonly of: "criterion" | "figure";
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** null: no department in charge. */
  readonly department: string | null;
}

/** A section of the table, or a group of figures, with what is to be assigned in it. */
export interface AssignableSection {
  readonly code: string;
  readonly title: string;
  readonly items: readonly AssignableItem[];
}

/** Who is in charge of what on a unit's sheet, and how far each has come. */
export interface DepartmentOverview {
  readonly sheet: string;
  readonly unit: string;
  /** Unchanged as long as no assignment changes. */
  readonly chargeId: string;
  readonly names: readonly string[];
  readonly progress: readonly DepartmentProgress[];
  readonly sections: readonly AssignableSection[];
}

/** What a person assigns: one department ("": none) for criteria and figures. */
export interface DepartmentAssignment {
  readonly criteria: readonly string[];
  readonly figures: readonly string[];
  readonly department: string;
}

export async function openDepartments(
  desk: Desk,
  sheet: string
): Promise<Reading<DepartmentOverview>> {
  const reading = await readUnitSheet(desk, sheet);
  if (reading.status === "refused") return reading;
  return readingOf(overviewOf(reading.value), reading.findings);
}

/** Keeps who is in charge in the sheet's hidden cells. */
export async function assignDepartment(
  desk: Desk,
  sheet: string,
  { criteria, figures, department }: DepartmentAssignment
): Promise<Reading<DepartmentOverview>> {
  const reading = await readUnitSheet(desk, sheet);
  if (reading.status === "refused") return reading;
  const { note, grid } = reading.value;
  const given = (ids: readonly string[]) => ids.map((id) => [id, department.trim()] as const);
  const assigned = {
    ...note,
    assignment: {
      nodes: new Map([...note.assignment.nodes, ...given(criteria)]),
      figures: new Map([...note.assignment.figures, ...given(figures)]),
    },
  };
  return guarded(async () => {
    await desk.workbook.writeCells(sheet, departmentNoteWrites(grid, assigned), { locked: true });
    return readingOf(overviewOf({ ...reading.value, note: assigned }), []);
  });
}

export function overviewOf({ submission, note }: UnitSheet): DepartmentOverview {
  const { set, sheet, unit, score, figuresSheet } = submission;
  const charge = inCharge(set, note.assignment);
  return {
    sheet,
    unit,
    chargeId: chargeId(charge),
    names: departmentNames(charge),
    progress: departmentProgress(score, charge),
    sections: [
      ...criteriaSections(walk(set), charge),
      ...(figuresSheet === null ? [] : figureSections(submission.set, charge)),
    ],
  };
}

/** Criteria under the heading that stands nearest to the top below the parts. */
function criteriaSections(
  placed: readonly PlacedNode[],
  charge: InCharge
): readonly AssignableSection[] {
  const sections: { code: string; title: string; items: AssignableItem[] }[] = [];
  let heading: PlacedNode | null = null;
  let current: (typeof sections)[number] | null = null;
  for (const place of placed) {
    const { node, depth } = place;
    if (node.rule === null) {
      if (depth <= 1) [heading, current] = [place, null];
      continue;
    }
    if (!current || (depth === 0 && heading !== null)) {
      const { code, label } = depth === 0 ? node : (heading ?? place).node;
      current = { code, title: label, items: [] };
      sections.push(current);
    }
    const department = charge.criteria.get(node.id) ?? null;
    current.items.push({
      of: "criterion",
      id: node.id,
      code: node.code,
      label: node.label,
      department,
    });
  }
  return sections;
}

/** Figures that no criterion asks for, by their groups. */
function figureSections(
  set: UnitSheet["submission"]["set"],
  charge: InCharge
): readonly AssignableSection[] {
  const linked = new Set(set.figureLinks.map(({ figure }) => figure));
  const groups = new Map<string, AssignableItem[]>();
  for (const { id, label, group } of figureDefinitions(set.unitKind)) {
    if (linked.has(id)) continue;
    const department = charge.figures.get(id) ?? null;
    const item: AssignableItem = { of: "figure", id, code: "", label, department };
    groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  return [...groups].map(([title, items]) => ({ code: "", title, items }));
}
