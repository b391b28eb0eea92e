import { clusterSheets, readCluster } from "@/clusterSheets";
import type { CellModel, SheetGrid, SheetModel } from "@/grid";
import { pool } from "@/pooling";
import { rankCluster } from "@/ranking";
import { submission } from "~test/pooling/submissions";
import { sampleCluster } from "./sampleCluster";

const cluster = sampleCluster();
const models = clusterSheets(cluster, rankCluster(cluster));

const cellsOf = (model: SheetModel): CellModel[] =>
  model.rows.flatMap(({ cells }) => [...cells.values()]);
describe("clusterSheets", () => {
  it("makes one sheet for each purpose, with names that Excel takes", () => {
    expect(models.map(({ name }) => name)).toEqual([
      "Danh sách",
      "Tổng hợp Sở Tư pháp",
      "Tổng hợp Cục Thi hành án dân sự",
      "Xếp hạng Sở Tư pháp",
      "Xếp hạng Cục Thi hành án dân sự",
      "Số liệu cụm",
      "Biểu điểm, hạng",
      "Biểu số liệu Sở Tư pháp",
      "Biểu số liệu Cục Thi hành án dâ",
      "Biểu chỉ tiêu Cục Thi hành án d",
      "Biểu kiểm tra chéo",
    ]);
    const again = clusterSheets(
      cluster,
      rankCluster(cluster),
      models.map(({ name }) => name.toUpperCase())
    );
    const all = [...models, ...again].map(({ name }) => name.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((name) => name.length <= 31)).toBe(true);
  });

  it("uses only functions that Excel 2007, LibreOffice and WPS know", () => {
    const known = [
      "IF",
      "ISNUMBER",
      "COUNT",
      "COUNTIF",
      "ROUND",
      "SUM",
      "SUMPRODUCT",
      "RANK",
      "INDEX",
      "MATCH",
    ];
    const formulas = models
      .flatMap(cellsOf)
      .flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
    const used = formulas.flatMap(
      (formula) => formula.replace(/"[^"]*"|'[^']*'/g, "").match(/[A-Z.]+(?=\()/g) ?? []
    );
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(200);
  });

  it("gives every formula its result, hides the identity, and prints on A4 inside the decree's margins", () => {
    for (const model of models) {
      expect(
        cellsOf(model).filter(
          ({ formula, result }) => formula !== undefined && result === undefined
        )
      ).toEqual([]);
      expect(model.columns[0]?.hidden).toBe(true);
      expect(model.rows.slice(0, 2).every(({ hidden }) => hidden === true)).toBe(true);
      expect(model.protected).toBe(true);
    }
    for (const model of models.filter(({ visibility }) => visibility === "visible")) {
      expect(model.print?.area).toMatchObject({ top: 2 });
      expect(model.print?.marginsMm).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    }
  });

  it("hides the data behind the printed tables of figures, and nothing else", () => {
    const hidden = models.filter(({ visibility }) => visibility !== "visible");
    expect(hidden.map(({ name, print }) => [name, print])).toEqual([["Số liệu cụm", null]]);
  });

  it("says on every sheet what is illustrative, and where a table is no official one", () => {
    const textsOf = (model: SheetModel) => cellsOf(model).map(({ value }) => String(value ?? ""));
    const says = (model: SheetModel, start: string) =>
      textsOf(model).some((text) => text.startsWith(start));
    expect(models.filter((model) => !says(model, "DỮ LIỆU MINH HỌA"))).toEqual([]);
    expect(models.filter((model) => says(model, "KHUNG MẪU")).map(({ name }) => name)).toEqual([
      "Tổng hợp Sở Tư pháp",
      "Xếp hạng Sở Tư pháp",
      "Biểu điểm, hạng",
      "Biểu kiểm tra chéo",
    ]);
    const official = pool(
      [submission({ unit: "Sở Tư pháp tỉnh Lâm Đồng", self: { I: 1, II: 1, B: 1 } })],
      null
    );
    const quiet = clusterSheets(official, rankCluster(official));
    expect(
      quiet.filter((model) => says(model, "DỮ LIỆU MINH HỌA") || says(model, "KHUNG MẪU"))
    ).toEqual([]);
  });

  it("sets more than ten units in tables one below the other, the total beside the last", () => {
    const units = Array.from({ length: 12 }, (_, index) => `Sở Tư pháp tỉnh thứ ${index + 1}`);
    const many = pool(
      units.map((unit, index) =>
        submission({
          unit,
          self: { I: 1, II: 1, B: 1 },
          figures: { "stp-gop-y": { value: 10 + index } },
        })
      ),
      null
    );
    const table = clusterSheets(many, rankCluster(many)).find(({ name }) =>
      name.startsWith("Biểu số liệu")
    );
    const results = (table?.rows ?? []).flatMap(({ cells }) => {
      const row = [...cells.values()].flatMap(({ result }) =>
        result === undefined ? [] : [result]
      );
      return row.length === 0 ? [] : [row];
    });
    // Pooling sorts by name: 1, 10, 11, 12, 2, 3 and 4 … 9; 10 + 11 + … + 21 = 186.
    expect(results).toEqual([
      [10, 19, 20, 21, 11, 12],
      [13, 14, 15, 16, 17, 18, 186],
    ]);
    expect(table?.print?.titleRows).toBeNull();
  });

  it("writes text from other files as text, whatever it begins with", () => {
    const names = ["=1+1", "+84", "@SUM(A1)", '"quoted" & <b>', "Sở\tTư pháp"];
    const strange = pool(
      names.map((unit) => submission({ unit, self: { I: 1, II: 1, B: 1 } })),
      null
    );
    const written = clusterSheets(strange, rankCluster(strange));
    const formulas = written.flatMap(cellsOf).map(({ formula }) => formula ?? "");
    expect(
      formulas.filter((formula) => formula.includes("quoted") || formula.includes("84"))
    ).toEqual([]);
  });
});

it("the planted results are caught where nothing recalculates", () => {
  const rows = models.map((model): SheetGrid => {
    const cells = model.rows.map(({ cells: line }, row) => {
      const read = [...line].map(
        ([column, { value, formula }]) =>
          [
            column,
            formula === undefined
              ? { value: value ?? null, formula: null }
              : { value: 777, formula },
          ] as const
      );
      return [row, new Map(read)] as const;
    });
    return { name: model.name, visibility: "visible", rows: new Map(cells) };
  });
  const reading = readCluster(rows);
  if (reading.status === "refused") throw new Error("refused");
  expect(reading.value.units.map(({ counted }) => counted)).toEqual(
    cluster.units.map(({ counted }) => counted)
  );
  expect(new Set(reading.findings.map(({ code }) => code))).toEqual(new Set(["row.cachedDiffers"]));
});
