import {
  bundledSets,
  type CriteriaSet,
  findSet,
  reportingPeriod,
  setTotal,
  toNumber,
} from "@/criteria";
import type { KnownSets } from "@/unitSheets";
import type { SetSummary } from "../shapes";

/** The sets on offer: the bundled ones and those that the person brought in. */
export class SetShelf implements KnownSets {
  private readonly own = new Map<string, CriteriaSet>();

  add(set: CriteriaSet): void {
    this.own.set(set.id, set);
  }

  /** Takes a set of the person's own away; bundled ones stay. */
  remove(id: string): void {
    this.own.delete(id);
  }

  /** Takes all sets of the person's own away: another workbook keeps others. */
  forgetOwn(): void {
    this.own.clear();
  }

  isOwn(id: string): boolean {
    return this.own.has(id);
  }

  find(id: string): CriteriaSet | null {
    return this.own.get(id) ?? findSet(id);
  }

  /** Every set as lists show it, those of the person first. */
  summaries(): readonly SetSummary[] {
    return this.all().map((set) => summaryOf(set, this.own.has(set.id)));
  }

  all(): readonly CriteriaSet[] {
    return [...this.own.values(), ...bundledSets().filter(({ id }) => !this.own.has(id))];
  }
}

export function summaryOf(set: CriteriaSet, own = false): SetSummary {
  return {
    id: set.id,
    title: set.title,
    year: set.year,
    unitKind: set.unitKind,
    version: set.version,
    state: set.state,
    total: toNumber(setTotal(set)),
    notes: set.notes,
    policy: set.policy,
    period: reportingPeriod(set, set.year),
    own,
  };
}
