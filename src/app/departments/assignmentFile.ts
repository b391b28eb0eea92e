import { type CriteriaSet, figureDefinitions, walk } from "@/criteria";
import { readJson, readTextTables } from "@/files";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import { type CellValue, isCellError, type SheetGrid } from "@/grid";
import type { Assignment } from "@/pooling/departments";
import { fold } from "@/text";
import type { InputFile } from "../shapes";

/** An id of the table and the department given to it. */
interface Line {
  readonly id: string;
  readonly department: string;
}

/** What a first line may call its first column. */
const HEADINGS = ["id", "ma", "ma tieu chi"];

/**
 * A list of departments from a file: .json ({"A.I": "Phòng …"}), or text of two columns (id,
 * department) between tabs, semicolons or commas. Ids are those of criteria, of headings for all
 * below them, and of figures; a line without a department leaves what the table says. Refused with
 * everything that is wrong.
 */
export async function readAssignment(
  file: InputFile,
  set: CriteriaSet
): Promise<Reading<Assignment>> {
  const lines = file.name.toLowerCase().endsWith(".json")
    ? linesOfJson(file)
    : await linesOfText(file);
  if (lines.status === "refused") return lines;
  const nodes = new Map<string, string>();
  const figures = new Map<string, string>();
  const nodeIds = new Set(walk(set).map(({ node }) => node.id));
  const figureIds = new Set(figureDefinitions(set.unitKind).map(({ id }) => id));
  const wrong: Finding[] = [];
  for (const { id, department } of lines.value) {
    if (nodeIds.has(id)) nodes.set(id, department);
    else if (figureIds.has(id)) figures.set(id, department);
    else wrong.push(finding("departments.unknownId", { file: file.name }, { id }));
  }
  return wrong.length > 0 ? refused(...wrong) : readingOf({ nodes, figures }, []);
}

function malformed(file: InputFile, lines: readonly (string | number)[]): Reading<never> {
  return refused(
    ...lines.map((line) => finding("departments.malformed", { file: file.name }, { line }))
  );
}

function linesOfJson(file: InputFile): Reading<readonly Line[]> {
  const json = readJson(file.bytes);
  if (json.status === "refused") return json;
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
    return malformed(file, [1]);
  const members = Object.entries(json.value as Record<string, unknown>);
  const wrong = members.filter(([, department]) => typeof department !== "string");
  if (wrong.length > 0)
    return malformed(
      file,
      wrong.map(([id]) => id)
    );
  const lines = members.map(([id, name]) => ({ id, department: String(name) }));
  return readingOf(lines, []);
}

async function linesOfText(file: InputFile): Promise<Reading<readonly Line[]>> {
  const reading = await readTextTables(file.bytes, file.name);
  if (reading.status === "refused") return reading;
  const tables = reading.value.map((grid) => textLines(grid));
  const fitting = tables.find(({ wrong }) => wrong.length === 0) ?? tables[0];
  if (!fitting) return malformed(file, [1]);
  return fitting.wrong.length > 0 ? malformed(file, fitting.wrong) : readingOf(fitting.lines, []);
}

/** The lines of a table of two columns, and the numbers (from 1) of those that are none. */
function textLines(grid: SheetGrid): { lines: readonly Line[]; wrong: readonly number[] } {
  const lines: Line[] = [];
  const wrong: number[] = [];
  for (const [row, cells] of grid.rows) {
    const id = textOf(cells.get(0)?.value).trim();
    const department = textOf(cells.get(1)?.value).trim();
    const isHeading = row === 0 && HEADINGS.includes(fold(id));
    if (id === "" || [...cells.keys()].some((column) => column > 1)) wrong.push(row + 1);
    else if (!isHeading && department !== "") lines.push({ id, department });
  }
  return { lines, wrong };
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
