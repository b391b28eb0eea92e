import { clusterSheets, readCluster } from "@/clusterSheets";
import { scaled } from "@/criteria";
import type { Finding } from "@/findings";
import { a1, type CellValue, type GridCell, type SheetGrid } from "@/grid";
import { type Cluster, pool } from "@/pooling";
import { rankCluster } from "@/ranking";
import { submission } from "~test/pooling/submissions";
import { gridOfModel } from "./gridOfModel";
import { roster2024, sampleCluster } from "./sampleCluster";

const sheetsOf = (cluster: Cluster): SheetGrid[] =>
  clusterSheets(cluster, rankCluster(cluster)).map(gridOfModel);

function read(grids: readonly SheetGrid[]): { cluster: Cluster; findings: readonly Finding[] } {
  const reading = readCluster(grids);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return { cluster: reading.value, findings: reading.findings };
}

type Cells = Map<number, Map<number, GridCell>>;

/** The sheet whose name begins so, with its cells changed. */
function changed(
  grids: readonly SheetGrid[],
  name: string,
  change: (cells: Cells, grid: SheetGrid) => void
): SheetGrid[] {
  return grids.map((grid) => {
    if (!grid.name.startsWith(name)) return grid;
    const cells: Cells = new Map([...grid.rows].map(([row, line]) => [row, new Map(line)]));
    change(cells, grid);
    return { ...grid, rows: cells };
  });
}

/** Row and column of a key and a column id: what the hidden cells say. */
function at(cells: Cells, key: string, id: string): { row: number; column: number } {
  const row = [...cells].find(([, line]) => line.get(0)?.value === key)?.[0];
  const ids = [...cells].find(([, line]) => line.get(0)?.value === "@columns")?.[1];
  const column = [...(ids ?? [])].find(([, cell]) => cell.value === id)?.[0];
  if (row === undefined || column === undefined) throw new Error(`No cell ${key} / ${id}`);
  return { row, column };
}

function put(
  cells: Cells,
  key: string,
  id: string,
  value: CellValue,
  formula: string | null = null
): string {
  const { row, column } = at(cells, key, id);
  cells.get(row)?.set(column, { value, formula });
  return a1(row, column);
}

function shifted(grid: SheetGrid, down: number, right: number): SheetGrid {
  const rows = [...grid.rows].map(([row, line]) => {
    const cells = [...line].map(([column, cell]) => [column + right, cell] as const);
    return [row + down, new Map(cells)] as const;
  });
  return { ...grid, name: `${grid.name.length}`, rows: new Map(rows) };
}

/** All rows below the heading in the opposite order, hidden cells with them, as a sort would leave them. */
function reversed(grid: SheetGrid): SheetGrid {
  const numbers = [...grid.rows.keys()].filter((row) => row > 1).sort((one, other) => one - other);
  const turned = numbers.map(
    (row, index) => [row, grid.rows.get(numbers.at(-1 - index) ?? row) ?? new Map()] as const
  );
  const top = [...grid.rows].filter(([row]) => row <= 1);
  return { ...grid, rows: new Map([...top, ...turned]) };
}

const BINH_DINH = "Sở Tư pháp tỉnh Bình Định";
const GIA_LAI = "Sở Tư pháp tỉnh Gia Lai";
const unitOf = (cluster: Cluster, name: string) => cluster.units.find(({ unit }) => unit === name);

describe("readCluster", () => {
  const cluster = sampleCluster();
  const grids = sheetsOf(cluster);

  it("reads back exactly what was written", () => {
    const result = read(grids);
    expect(result.findings).toEqual([]);
    expect(result.cluster).toEqual(cluster);
  });

  it("reads the same after sheets were renamed and rows and columns inserted before the tables", () => {
    const result = read(grids.map((grid) => shifted(grid, 3, 2)).reverse());
    expect(result.findings).toEqual([]);
    expect(result.cluster).toEqual(cluster);
  });

  it("reads the same after rows were sorted", () => {
    const result = read(
      grids.map((grid) => (/^(Tổng hợp|Số liệu|Xếp hạng)/.test(grid.name) ? reversed(grid) : grid))
    );
    expect(result.findings).toEqual([]);
    expect(result.cluster).toEqual(cluster);
    const sorted = read(grids.map((grid) => (grid.name === "Danh sách" ? reversed(grid) : grid)));
    const names = cluster.units.map(({ unit }) => unit);
    expect(sorted.cluster.units.map(({ unit }) => unit)).toEqual([
      ...names.slice(0, 8).reverse(),
      ...names.slice(8).reverse(),
    ]);
  });

  it("reads an empty group, a cluster without a roster, and nothing at all", () => {
    const check = (given: Cluster) => expect(read(sheetsOf(given)).cluster).toEqual(given);
    check(pool([], roster2024()));
    check(pool([submission({ unit: BINH_DINH, self: { I: 1, II: null, B: 0.0001 } })], null));
    check(pool([], null));
  });

  it("takes a corrected section and makes sums and ranks again", () => {
    let cell = "";
    const corrected = changed(grids, "Tổng hợp Sở", (cells) => {
      put(cells, `self|${GIA_LAI}`, "section:A.I", 9);
      cell = put(cells, `appraised|${GIA_LAI}`, "section:A.I", 10);
    });
    expect(cell).not.toBe("");
    const { cluster: result, findings } = read(corrected);
    // Appraised 10 + 4.2 + 4.2 = 18.4; self 9 + 4.2 + 4.1 = 17.3.
    expect(unitOf(result, GIA_LAI)?.totals).toMatchObject({
      appraised: scaled(18.4),
      self: scaled(17.3),
    });
    expect(rankCluster(result).find(({ unit }) => unit === GIA_LAI)?.rank).toBe(3);
    // Four sums and the counted points still show the old results; so do the ranks of two others (3 → 4).
    const differing = findings.filter(({ code }) => code === "row.cachedDiffers");
    expect(differing.map(({ where, data }) => [where.unit, data.cached, data.computed])).toEqual([
      [GIA_LAI, 13.9, 13.2],
      [GIA_LAI, 18, 17.3],
      [GIA_LAI, 13.8, 14.2],
      [GIA_LAI, 18, 18.4],
      [GIA_LAI, 18, 18.4],
      ["Sở Tư pháp tỉnh Đắk Nông", 3, 4],
      ["Sở Tư pháp tỉnh Khánh Hòa", 3, 4],
    ]);
    expect(findings).toHaveLength(7);
  });

  it("does not trust a total that was typed over, text, errors, or numbers that are no points", () => {
    const check = (id: string, value: CellValue, code: string, self: number | null) => {
      let cell = "";
      const tampered = changed(grids, "Tổng hợp Sở", (cells) => {
        cell = put(cells, `self|${BINH_DINH}`, id, value);
      });
      const { cluster: result, findings } = read(tampered);
      const found = findings.find((one) => one.code === code);
      expect(found?.where).toEqual({ sheet: "Tổng hợp Sở Tư pháp", cell, unit: BINH_DINH });
      expect(unitOf(result, BINH_DINH)?.totals.self).toBe(self === null ? null : scaled(self));
    };
    check("total", 99, "row.parentTyped", 20);
    check("section:A", 0, "row.parentTyped", 20);
    check("section:A.I", "10", "cluster.notNumber", 10);
    check("section:A.I", { error: "#REF!" }, "cluster.notNumber", 10);
    check("section:B", 1e300, "cluster.notNumber", 15);
    check("section:B", true, "cluster.notNumber", 15);
    check("section:B", 1.00001, "cluster.notNumber", 15);
  });

  it("takes nothing from rows whose name and hidden key disagree", () => {
    const mixed = changed(grids, "Tổng hợp Sở", (cells) => {
      put(cells, `self|${BINH_DINH}`, "unit", GIA_LAI);
    });
    const { cluster: result, findings } = read(mixed);
    expect(findings.map(({ code, data }) => [code, data.expected, data.found])).toContainEqual([
      "row.textDiffers",
      BINH_DINH,
      GIA_LAI,
    ]);
    expect(unitOf(result, BINH_DINH)).toMatchObject({ counted: null, sections: [] });
    const spelled = changed(grids, "Tổng hợp Sở", (cells) => {
      put(cells, `self|${BINH_DINH}`, "unit", `  ${BINH_DINH.normalize("NFD")} `);
    });
    expect(read(spelled).findings).toEqual([]);
  });

  it("says which rows and columns are gone or stand twice", () => {
    const codesAfter = (change: (cells: Cells) => void) =>
      read(changed(grids, "Tổng hợp Sở", change)).findings.map(({ code }) => code);
    const removed = codesAfter((cells) =>
      cells.delete(at(cells, `crossCheck|${BINH_DINH}`, "total").row)
    );
    expect(removed).toContain("row.missing");
    const column = codesAfter((cells) => {
      const { column: gone } = at(cells, "@columns", "section:B");
      for (const line of cells.values()) line.delete(gone);
    });
    expect(column).toContain("sheet.columnMissing");
    const twice = codesAfter((cells) => {
      const line = cells.get(at(cells, `self|${BINH_DINH}`, "total").row);
      if (line) cells.set(900, line);
    });
    expect(twice).toEqual(["row.duplicate"]);
  });

  it("a unit without its section column has no total rather than a wrong one", () => {
    const without = changed(grids, "Tổng hợp Sở", (cells) => {
      const { column } = at(cells, "@columns", "section:B");
      for (const line of cells.values()) line.delete(column);
    });
    const { cluster: result } = read(without);
    expect(
      rankCluster(result).filter(({ group, rank }) => group === "stp" && rank !== null)
    ).toEqual([]);
  });

  it("says which sheets are gone, and reads the first of two copies", () => {
    const without = (name: string) => read(grids.filter((grid) => !grid.name.startsWith(name)));
    const overview = without("Tổng hợp Cục");
    expect(overview.findings.map(({ code, data }) => [code, data.group])).toContainEqual([
      "cluster.sheetMissing",
      "Cục Thi hành án dân sự",
    ]);
    expect(
      overview.cluster.units.filter(({ group, counted }) => group === "thads" && counted !== null)
    ).toEqual([]);
    expect(without("Số liệu").findings.map(({ code }) => code)).toEqual(["cluster.sheetMissing"]);
    expect(without("Biểu kiểm tra").findings.map(({ code }) => code)).toEqual([
      "cluster.sheetMissing",
    ]);
    expect(without("Biểu điểm").findings).toEqual([]);
    const copied = read([
      ...grids,
      ...grids.map((grid) => ({ ...grid, name: `${grid.name} (2)` })),
    ]);
    expect(copied.cluster).toEqual(cluster);
    expect(new Set(copied.findings.map(({ code }) => code))).toEqual(
      new Set(["cluster.sheetRepeated"])
    );
  });

  it("refuses what is no cluster workbook", () => {
    const codes = (given: readonly SheetGrid[]) => {
      const reading = readCluster(given);
      return [reading.status, ...reading.findings.map(({ code }) => code)];
    };
    const stamp = (text: string): SheetGrid => ({
      name: "Danh sách",
      visibility: "visible",
      rows: new Map([
        [0, new Map([[0, { value: text, formula: null }]])],
        [1, new Map([[0, { value: "@columns", formula: null }]])],
      ]),
    });
    expect(codes([])).toEqual(["refused", "cluster.notACluster"]);
    expect(codes([stamp("Một sổ khác")])).toEqual(["refused", "cluster.notACluster"]);
    expect(codes([stamp('cdtd:1 {"role":"roster"')])).toEqual([
      "refused",
      "cluster.notACluster",
      "sheet.stampDamaged",
    ]);
    expect(codes([stamp('cdtd:1 {"role":"roster","year":2024}')])).toEqual([
      "refused",
      "sheet.stampDamaged",
    ]);
    expect(
      codes([
        stamp(
          'cdtd:1 {"role":"roster","year":2024,"details":{"name":"","head":"","source":"","groups":[1]}}'
        ),
      ])
    ).toEqual(["refused", "sheet.stampDamaged"]);
    expect(codes(grids.filter(({ name }) => name !== "Danh sách"))).toEqual([
      "refused",
      "cluster.notACluster",
    ]);
  });

  it("says where a unit's name or status in the list was changed, and does not count it", () => {
    const check = (id: string, value: string, code: string) => {
      const { cluster: result, findings } = read(
        changed(grids, "Danh sách", (cells) => {
          put(cells, BINH_DINH, id, value);
        })
      );
      expect(findings.map((one) => one.code)).toContain(code);
      expect(unitOf(result, BINH_DINH)?.status).toBe("refused");
    };
    check("unit", "Sở Tư pháp tỉnh khác", "row.textDiffers");
    check("status", "toString", "row.unknown");
    check("status", "", "row.unknown");
  });

  it("notices a unit that is gone from the list", () => {
    const { cluster: result, findings } = read(
      changed(grids, "Danh sách", (cells) => {
        cells.delete(at(cells, BINH_DINH, "unit").row);
      })
    );
    expect(unitOf(result, BINH_DINH)).toBeUndefined();
    expect(findings.filter(({ code }) => code === "row.missing").map(({ where }) => where)).toEqual(
      [{ sheet: "Danh sách", unit: BINH_DINH }]
    );
  });

  it("makes ratios again from their parts", () => {
    const { cluster: result, findings } = read(
      changed(grids, "Số liệu", (cells) => {
        put(cells, "thads-viec|Cục THADS tỉnh Bình Định", "numerator", 9000);
      })
    );
    const figure = unitOf(result, "Cục THADS tỉnh Bình Định")?.figures.find(
      ({ id }) => id === "thads-viec"
    );
    expect(figure).toEqual({
      id: "thads-viec",
      numerator: 9000,
      denominator: 10_000,
      value: 0.9,
      target: 0.8325,
      previous: 0.8,
    });
    expect(findings.map(({ code, data }) => [code, data.cached, data.computed])).toEqual([
      ["row.cachedDiffers", 0.8644, 0.9],
    ]);
  });
});
