import { type CellAddress, type SheetGrid } from "@/grid";

/** Which sheet of ours; a stamp names it so that a renamed or copied sheet is still known. */
export type SheetRole =
  | "scoring"
  | "figures"
  | "evidenceList"
  | "explanationList"
  | "roster"
  | "overview"
  | "pooledFigures"
  | "ranking"
  | "reportTable";

/**
 * What a sheet of ours says about itself in a hidden cell. It travels with the sheet when that is
 * renamed or copied to another workbook, and survives other programs, because it is plain text.
 */
export interface Stamp {
  readonly role: SheetRole;
  /** The criteria set, where the sheet belongs to one. */
  readonly set?: { readonly id: string; readonly version: string; readonly checksum: string };
  readonly unit?: string;
  readonly year: number;
  /** Entries are generated for demonstration. */
  readonly illustrative?: boolean;
  /** What else a role needs to be read back (plain JSON). */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Marks the cell; the number is the version of the stamp's form. */
export const STAMP_PREFIX = "cdtd:1 ";

export function encodeStamp(stamp: Stamp): string {
  return STAMP_PREFIX + JSON.stringify(stamp);
}

export type StampReading =
  | { readonly status: "none" }
  | { readonly status: "damaged"; readonly at: CellAddress }
  | { readonly status: "read"; readonly stamp: Stamp; readonly at: CellAddress };

const ROLES: readonly SheetRole[] = [
  "scoring",
  "figures",
  "evidenceList",
  "explanationList",
  "roster",
  "overview",
  "pooledFigures",
  "ranking",
  "reportTable",
];

/** The department whose part the sheet is; null: the sheet is the unit's own. */
export function departmentOf({ details }: Stamp): string | null {
  const department = details?.department;
  return typeof department === "string" ? department : null;
}

/** Ids of the figures that a department's figures sheet has; null: those of every figure. */
export function partFiguresOf({ details }: Stamp): ReadonlySet<string> | null {
  const figures = details?.figures;
  return Array.isArray(figures) ? new Set(figures.filter((id) => typeof id === "string")) : null;
}

/** Finds the stamp wherever rows and columns inserted above and before it have moved it. */
export function readStamp(grid: SheetGrid): StampReading {
  for (const [row, cells] of grid.rows) {
    for (const [column, cell] of cells) {
      if (typeof cell.value !== "string" || !cell.value.startsWith("cdtd:")) continue;
      const stamp = decodeStamp(cell.value);
      return stamp
        ? { status: "read", stamp, at: { row, column } }
        : { status: "damaged", at: { row, column } };
    }
  }
  return { status: "none" };
}

/** What a stamp's text says; null: it is none, or damaged. */
export function decodeStamp(text: string): Stamp | null {
  if (!text.startsWith(STAMP_PREFIX)) return null;
  try {
    const parsed: unknown = JSON.parse(text.slice(STAMP_PREFIX.length));
    return isStamp(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isStamp(value: unknown): value is Stamp {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Record<string, unknown>;
  if (!ROLES.some((role) => role === candidate.role) || typeof candidate.year !== "number")
    return false;
  if (candidate.unit !== undefined && typeof candidate.unit !== "string") return false;
  return candidate.set === undefined || isSetReference(candidate.set);
}

function isSetReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, version, checksum } = value as Record<string, unknown>;
  return typeof id === "string" && typeof version === "string" && typeof checksum === "string";
}
