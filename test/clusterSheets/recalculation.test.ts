import { clusterSheets, readCluster } from "@/clusterSheets";
import { readWorkbookFile, writeWorkbook } from "@/files";
import { type SheetGrid, valueAt } from "@/grid";
import { rankCluster } from "@/ranking";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { convert, hasLibreOffice, recalculate } from "~test/libreOffice";
import { describeWith } from "~test/suites";
import { sampleCluster } from "./sampleCluster";

const cluster = sampleCluster();
const models = clusterSheets(cluster, rankCluster(cluster));

/** The sheets with a wrong result planted in every formula: who shows it has not calculated. */
const planted = models.map((model) => ({
  ...model,
  rows: model.rows.map((row) => ({
    ...row,
    cells: new Map(
      [...row.cells].map(([column, cell]) => [
        column,
        cell.formula === undefined ? cell : { ...cell, result: 777 },
      ])
    ),
  })),
}));

/** Worked out by hand from the points in sampleCluster.ts: counted points and rank, best first. */
const STP_RANKING = [
  ["Sở Tư pháp tỉnh Bình Định", 19.5, 1, "Xuất sắc", ""], // cross-check 9.5 + 5 + 5
  ["Sở Tư pháp tỉnh Đắk Lắk", 19.25, 2, "Xuất sắc", ""], // self 9.75 + 4.5 + 5
  ["Sở Tư pháp tỉnh Đắk Nông", 18, 3, "Tốt", "Đồng hạng"], // self 9.1 + 4.2 + 4.7
  ["Sở Tư pháp tỉnh Gia Lai", 18, 3, "Tốt", "Đồng hạng"], // appraised 9.6 + 4.2 + 4.2
  ["Sở Tư pháp tỉnh Khánh Hòa", 18, 3, "Tốt", "Đồng hạng"], // self 8 + 5 + 5
  ["Sở Tư pháp tỉnh Phú Yên", 15, 6, "", ""], // self 7.5 + 4.5 + 3
  ["Sở Tư pháp tỉnh Kon Tum", "", "", "", "Chưa có hồ sơ"],
  ["Sở Tư pháp tỉnh Lâm Đồng", "", "", "", "Nhiều hồ sơ khác nhau, chưa tính"],
];
const THADS_RANKING = [
  ["Cục THADS tỉnh Phú Yên", 20, 1, "", ""],
  ["Cục THADS tỉnh Đắk Lắk", 19.25, 2, "", "Đồng hạng"],
  ["Cục THADS tỉnh Lâm Đồng", 19.25, 2, "", "Đồng hạng"],
  ["Cục THADS tỉnh Đắk Nông", 19, 4, "", ""],
  ["Cục THADS tỉnh Khánh Hòa", 18, 5, "", "Đồng hạng"],
  ["Cục THADS tỉnh Kon Tum", 18, 5, "", "Đồng hạng"],
  ["Cục THADS tỉnh Bình Định", 15, 7, "", ""],
  ["Cục THADS tỉnh Gia Lai", "", "", "", "Hồ sơ không dùng được, chưa tính"],
];

/** Cells of these column ids, in every row that the hidden column knows; blanks as "". */
function tableOf(grid: SheetGrid | undefined, ...ids: readonly string[]): unknown[][] {
  if (!grid) throw new Error("No such sheet");
  const rows = [...grid.rows.keys()].sort((one, other) => one - other);
  const head = rows.find((row) => valueAt(grid, row, 0) === "@columns") ?? -1;
  const columns = ids.map(
    (id) => [...(grid.rows.get(head) ?? [])].find(([, { value }]) => value === id)?.[0] ?? -1
  );
  return rows
    .filter((row) => row > head && valueAt(grid, row, 0) !== null)
    .map((row) => columns.map((column) => valueAt(grid, row, column) ?? ""));
}

const named = (grids: readonly SheetGrid[], name: string) =>
  grids.find((grid) => grid.name === name);
const PROPERTIES = { title: "Tổng hợp", creator: "Thử nghiệm", created: new Date(0) };

/** What a program that calculates must make of the sheets. */
function itCalculates(calculated: () => Promise<SheetGrid[]>): void {
  let grids: readonly SheetGrid[] = [];
  beforeAll(async () => {
    grids = await calculated();
  }, 120_000);

  it("calculates the ranks worked out by hand", () => {
    const ids = ["unit", "counted", "rank", "class", "note"];
    expect(tableOf(named(grids, "Xếp hạng Sở Tư pháp"), ...ids)).toEqual(STP_RANKING);
    expect(tableOf(named(grids, "Xếp hạng Cục Thi hành án dân sự"), ...ids)).toEqual(THADS_RANKING);
    const scores = tableOf(named(grids, "Biểu điểm, hạng"), "unit", "counted", "rank", "note");
    const expected = [...STP_RANKING, ...THADS_RANKING].map(([unit, counted, rank, , note]) => [
      unit,
      counted,
      rank,
      note,
    ]);
    expect(scores).toEqual(expected);
  });

  it("calculates scores side by side, cross-check differences, and results against targets", () => {
    const [first, second] = tableOf(
      named(grids, "Biểu điểm, hạng"),
      "outOf",
      "self",
      "crossCheck",
      "appraised",
      "difference"
    );
    expect(first).toEqual([20, 20, 19.5, "", -0.5]);
    expect(second).toEqual([20, 19.25, "", "", 0]);
    const pairs = tableOf(
      named(grids, "Biểu kiểm tra chéo"),
      "checker",
      "checked",
      "self",
      "crossCheck",
      "difference",
      "note"
    );
    expect(pairs.slice(4, 6)).toEqual([
      ["Sở Tư pháp tỉnh Đắk Lắk", "Sở Tư pháp tỉnh Bình Định", 20, 19.5, -0.5, ""],
      ["Sở Tư pháp tỉnh Khánh Hòa", "Sở Tư pháp tỉnh Gia Lai", 18, 17.9, -0.1, ""],
    ]);
    expect(pairs[1]).toEqual([
      "Sở Tư pháp tỉnh Đắk Nông",
      "Sở Tư pháp tỉnh Kon Tum",
      "",
      "",
      "",
      "Chưa có điểm kiểm tra chéo",
    ]);
    const ids = ["viec", "tien"].flatMap((of) =>
      ["value", "target", "overTarget"].map((part) => `thads-${of}|${part}`)
    );
    const targets = tableOf(named(grids, "Biểu chỉ tiêu Cục Thi hành án d"), "unit", ...ids);
    expect(targets[0]).toEqual([
      "Cục THADS tỉnh Bình Định",
      0.8644,
      0.8325,
      3.19,
      0.5012,
      0.4573,
      4.39,
    ]);
    expect(targets[2]).toEqual(["Cục THADS tỉnh Đắk Nông", 0.8515, 0.8325, 1.9, 0.7416, "", ""]);
    expect(targets[3]).toEqual(["Cục THADS tỉnh Gia Lai", "", "", "", "", "", ""]);
    expect(targets[7]).toEqual([
      "Cục THADS tỉnh Phú Yên",
      0.8005,
      0.8325,
      -3.2,
      0.5662,
      0.4573,
      10.89,
    ]);
  });

  it("adds numerators and denominators up instead of averaging", () => {
    const sheet = named(grids, "Số liệu cụm");
    if (!sheet) throw new Error("No figures sheet");
    const totals = [...sheet.rows.values()]
      .filter((cells) =>
        [...cells.values()].some(({ value }) => String(value).startsWith("Cộng ("))
      )
      .map((cells) =>
        [...cells.values()].flatMap(({ value }) => (typeof value === "number" ? [value] : []))
      );
    // 100+101+102+103+104+107 = 617; việc 8644+8451+8515+8487+8493+8541+8005 = 59136 of 70000;
    // tiền without Đắk Nông (a percentage only) and Gia Lai: 3 × 32938 = 98814 of 180000.
    expect(totals).toEqual([
      [617],
      [59136, 70000, 59136 / 70000],
      [98814, 180000, expect.closeTo(98814 / 180000, 14)],
    ]);
  });

  it("shows figures with the units across and the group's total", () => {
    const ids = ["figure", "unit0", "unit2", "unit3", "unit5", "unit7", "total"];
    // Units 5 and 6 of the Sở Tư pháp have nothing that counts; the column ids are those of the columns.
    expect(tableOf(named(grids, "Biểu số liệu Sở Tư pháp"), ...ids)).toEqual([
      ["stp-tham-dinh", 100, 102, 103, "", 107, 617],
    ]);
    const rows = tableOf(named(grids, "Biểu số liệu Cục Thi hành án dâ"), ...ids);
    expect(rows).toEqual([
      ["thads-viec", 0.8644, 0.8515, "", 0.8493, 0.8005, 59136 / 70000],
      ["thads-viec", 8644, 8515, "", 8493, 8005, 59136],
      ["thads-viec", 10_000, 10_000, "", 10_000, 10_000, 70_000],
      ["thads-viec", 0.8325, 0.8325, "", 0.8325, 0.8325, ""],
      ["thads-viec", 3.19, 1.9, "", 1.68, -3.2, ""],
      ["thads-tien", 0.5012, 0.7416, "", 0.6031, 0.5662, expect.closeTo(98814 / 180000, 14)],
      ["thads-tien", 3 * 5012, "", "", 3 * 6031, 3 * 5662, 98814],
      ["thads-tien", 30_000, "", "", 30_000, 30_000, 180_000],
      ["thads-tien", 0.4573, "", "", 0.4573, 0.4573, ""],
      ["thads-tien", 4.39, "", "", 14.58, 10.89, ""],
    ]);
  });

  it("keeps everything that reading back needs", () => {
    const reading = readCluster(grids);
    if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
    expect(reading.findings).toEqual([]);
    expect(reading.value).toEqual(cluster);
  });
}

async function gridsOf(bytes: Uint8Array): Promise<SheetGrid[]> {
  const reading = await readWorkbookFile(bytes);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

describe("the cluster workbook in the embedded workbook", () => {
  itCalculates(async () => {
    const workbook = await createEmbeddedWorkbook();
    try {
      await workbook.applySheets(planted, {
        conflict: "refuse",
        time: "2024-12-01T00:00:00Z",
        reason: "",
      });
      return await workbook.readSheets();
    } finally {
      workbook.dispose();
    }
  });
});

describeWith(
  { name: "LibreOffice (soffice)", found: hasLibreOffice() },
  "the cluster workbook in LibreOffice",
  () => {
    itCalculates(async () => gridsOf(await recalculate(await writeWorkbook(planted, PROPERTIES))));

    it("comes back whole from the .xls format", async () => {
      const reading = readCluster(
        await gridsOf(await convert(await writeWorkbook(models, PROPERTIES), "xlsx", "xls"))
      );
      if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
      expect(reading.findings).toEqual([]);
      expect(reading.value).toEqual(cluster);
    }, 60_000);
  }
);
