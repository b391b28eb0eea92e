import fc from "fast-check";
import { SetShelf } from "@/app/sets/setShelf";
import { type CriteriaSet, parseSet, type Points, toNumber, walk } from "@/criteria";
import { type CellAddress, cellAt, type CellValue, isBlank, parseA1, type SheetGrid } from "@/grid";
import type { UnitScore } from "@/scoring";
import { type KnownSets, type LocatedSubmission, readSubmissions } from "@/unitSheets";
import type { CellWrite } from "@/workbook";
import type { EmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import setDocument from "~test/fixtures/handWorked/set.json";

/** The cells of a criterion into which a person may type anything. */
export const FIELDS = [
  "result",
  "typedPoints",
  "notArising",
  "crossCheck",
  "appraised",
  "numerator",
  "denominator",
  "target",
  "best",
] as const;

/** Whatever is typed, valid or not. */
export const typed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<CellWrite["value"]>(
      0,
      1,
      0.95,
      0.94995,
      0.99995,
      0.8,
      0.79995,
      2,
      3,
      5,
      6,
      10,
      11,
      1.5,
      2.5,
      45351,
      45352,
      45382,
      45383,
      45351.5
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .double({ min: -2, max: 12, noNaN: true, noDefaultInfinity: true })
      .map((value) => Number(value.toFixed(4))),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<CellWrite["value"]>(
      "Có",
      "không",
      " KHÔNG ",
      "Đạt",
      "Không đạt",
      "đạt  ",
      "Có xây dựng",
      "100% đạt, trong đó từ 50% trở lên đạt khá",
      "70% SỐ NGƯỜI TRỞ LÊN ĐẠT"
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellWrite["value"]>(
      "Không phát sinh",
      "không được giao",
      "x",
      "1,5",
      "15",
      "95%",
      " ",
      "  ",
      true,
      false,
      "28/02/2024"
    ),
  },
  { weight: 3, arbitrary: fc.constant<CellWrite["value"]>(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { formula: "146/146" },
      { formula: "1/0" },
      { formula: "139/146" },
      { formula: "18999/20000" },
      { formula: "NA()" }
    ),
  }
);

export type Typed = CellWrite["value"] | { readonly formula: string };

/** One criterion of every older kind of rule. */
export function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

/** A submission, its sheet, and what its cells show ("" as null). */
export interface ReadSheet {
  readonly submission: LocatedSubmission;
  readonly grid: SheetGrid;
  readonly counted: (cell: string) => CellValue;
}

/** The one submission in a workbook. */
export async function read(
  workbook: EmbeddedWorkbook,
  sets: KnownSets = new SetShelf()
): Promise<ReadSheet> {
  return readGrids(await workbook.readSheets(), sets);
}

/** The one submission among sheets that were read. */
export function readGrids(grids: readonly SheetGrid[], sets: KnownSets): ReadSheet {
  const reading = readSubmissions("", grids, sets);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  const [submission] = reading.value.submissions;
  if (!submission) throw new Error("no submission");
  const grid = grids.find(({ name }) => name === submission.sheet);
  if (!grid) throw new Error("no sheet");
  const counted = (cell: string) => {
    const at = parseA1(cell);
    const value = at ? (cellAt(grid, at.row, at.column)?.value ?? null) : null;
    return isBlank(value) ? null : value;
  };
  return { submission, grid, counted };
}

/** Every cell of a submission that takes an entry; the result of a criterion scored by hand is closed. */
export function entryPlaces({ set, cellOf }: LocatedSubmission): readonly CellAddress[] {
  return walk(set).flatMap(({ node }) =>
    node.rule === null
      ? []
      : FIELDS.filter((field) => field !== "result" || node.rule?.kind !== "manual").flatMap(
          (field) => parseA1(cellOf(node.id, field) ?? "") ?? []
        )
  );
}

/** Which cell (by its number, taken round and round) holds what. */
export const anyEntries = entriesUpTo(3, 40);

/** The same with as many entries as are wanted: a fuller sheet shows more at once. */
export function entriesUpTo(minLength: number, maxLength: number) {
  return fc.array(fc.tuple(fc.nat(1000), typed), { minLength, maxLength });
}

/** The writes that leave just these entries in the cells. */
export function writesOf(
  places: readonly CellAddress[],
  entries: readonly (readonly [number, Typed])[]
): readonly CellWrite[] {
  const cells = new Map<string, CellWrite>(
    places.map((at) => [`${at.row} ${at.column}`, { ...at, value: null }])
  );
  for (const [where, value] of entries) {
    const at = places[where % places.length];
    if (at)
      cells.set(`${at.row} ${at.column}`, {
        ...at,
        ...(typeof value === "object" && value !== null ? value : { value: value ?? null }),
      });
  }
  return [...cells.values()];
}

/** The unit whose sheets they are. */
export const UNIT = { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false };

/** Points as a cell shows them. */
export const plain = (points: Points | null | undefined) =>
  points === null || points === undefined ? null : toNumber(points);

/** Every node with what the engine gives it. */
export function pointsOf({ nodes }: UnitScore): readonly (readonly [string, number | null])[] {
  return nodes.map(({ id, self }) => [id, plain(self)]);
}
