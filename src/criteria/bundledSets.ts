import type { CriteriaSet } from "./criteriaSet";
import { parseSet } from "./document";
import { type FrameDefinition, frameFor } from "./sampleFrame";
import catalogue from "./sets/catalogue.json";
import stp2022 from "./sets/stp-2022.json";
import thadsSample from "./sets/thads-mau.json";

/** The set documents that the catalogue speaks of, by their ids. */
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  [stp2022.id]: stp2022,
  [thadsSample.id]: thadsSample,
};

interface CatalogueEntry {
  readonly id: string;
  readonly make: () => CriteriaSet;
}

const parsed = new Map<string, CriteriaSet>();
const made = new Map<string, CriteriaSet>();

/** Every set that comes with the program: tables as read, then frames by year. */
export function bundledSets(): CriteriaSet[] {
  return entries().map(setOf);
}

/** The bundled set of an id; null where there is none. */
export function findSet(id: string): CriteriaSet | null {
  const entry = entries().find((candidate) => candidate.id === id);
  return entry ? setOf(entry) : null;
}

function entries(): CatalogueEntry[] {
  const tables = catalogue.bundled.map((id) => ({ id, make: () => documentSet(id) }));
  return [...tables, ...catalogue.frames.flatMap(framesOf)];
}

function framesOf(frame: FrameDefinition): CatalogueEntry[] {
  return frame.years.map((year) => ({
    id: frame.id.replaceAll("{year}", String(year)),
    make: () => frameFor(documentSet(frame.base), frame, year),
  }));
}

/** Parsed on first use: a window that lists nothing pays nothing. */
function setOf({ id, make }: CatalogueEntry): CriteriaSet {
  const set = made.get(id) ?? make();
  made.set(id, set);
  return set;
}

function documentSet(id: string): CriteriaSet {
  const known = parsed.get(id);
  if (known) return known;
  const reading = parseSet(DOCUMENTS[id]);
  if (reading.status === "refused")
    throw new Error(`Bundled set ${id}: ${JSON.stringify(reading.findings)}`);
  parsed.set(id, reading.value);
  return reading.value;
}
