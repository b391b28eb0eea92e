import { fillFile, formFile } from "@/app/headless";
import { type CriteriaSet, parseSet } from "@/criteria";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HAND_WORKED_UNITS, type HandWorkedUnit } from "~test/fixtures/handWorked/units";

/** A file as playwright hands it to a page. */
export interface PageFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const NOW = new Date("2024-11-20T08:00:00Z");

export function jsonFile(name: string, content: unknown): PageFile {
  const buffer = Buffer.from(JSON.stringify(content));
  return { name, mimeType: "application/json", buffer };
}

/** The criteria set of the case worked out on paper, as a file. */
export const SET_FILE = jsonFile("bang-tinh-tay.json", setDocument);

/** Its units as a cluster's list, as a file. */
export const ROSTER_FILE = jsonFile("cum-tinh-tay.json", {
  name: "Cụm tính tay",
  year: 2024,
  head: "",
  groups: [
    {
      id: "stp",
      title: "Sở Tư pháp",
      unitKind: "soTuPhap",
      units: HAND_WORKED_UNITS.map(({ name }) => name),
    },
  ],
  crossChecks: [],
  source: "",
});

/** The workbooks that the units sent: those on paper that sent one. */
export async function unitFiles(): Promise<PageFile[]> {
  const set = parseSet(setDocument);
  if (set.status === "refused") throw new Error(JSON.stringify(set.findings));
  const files: PageFile[] = [];
  for (const unit of HAND_WORKED_UNITS) {
    if (unit.entries !== null) files.push(await unitFile(unit, unit.entries, set.value));
  }
  return files;
}

async function unitFile(
  { name }: HandWorkedUnit,
  entries: NonNullable<HandWorkedUnit["entries"]>,
  set: CriteriaSet
): Promise<PageFile> {
  const blank = await formFile({ set, unit: name, year: 2024 }, NOW);
  if (blank.status === "refused") throw new Error(JSON.stringify(blank.findings));
  const filled = await fillFile({ name: "f.xlsx", bytes: blank.value }, { entries }, NOW);
  if (filled.status === "refused") throw new Error(JSON.stringify(filled.findings));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: `${name}.xlsx`, mimeType, buffer: Buffer.from(filled.value) };
}
