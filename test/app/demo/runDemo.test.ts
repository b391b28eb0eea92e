import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type DemoOutcome, runDemo } from "@/app/demo";
import { toNumber } from "@/criteria";
import { readWorkbookFile } from "@/files";
import { fold } from "@/text";

/** The yearly cycle on the cluster of seed 000, as the command line's `demo` runs it. */
const LABEL = fold("dữ liệu minh họa");
const template = new Uint8Array(
  readFileSync(join(__dirname, "../../../assets/reports/bao-cao-kiem-tra.docx"))
);

let demo: DemoOutcome;

beforeAll(async () => {
  const reading = await runDemo({ template, now: new Date("2024-11-20T08:00:00Z") });
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  demo = reading.value;
}, 120_000);

const figure = (unit: string, id: string) =>
  demo.outcome.cluster.units.find((one) => one.unit === unit)?.figures.find((one) => one.id === id)
    ?.value;

test("sixteen workbooks, the cluster workbook and the report; every unit read without an error and ranked", () => {
  expect(demo.files.map(({ name }) => name.replace(/^don-vi\/.*/, "unit"))).toEqual([
    ...Array.from({ length: 16 }, () => "unit"),
    "Tong-hop-cum-2024.xlsx",
    "Bao-cao-thi-dua-2024.docx",
  ]);
  expect(demo.outcome.files.map(({ status }) => status)).toEqual(
    Array.from({ length: 16 }, () => "read")
  );
  expect(demo.outcome.rankings.filter(({ rank }) => rank !== null)).toHaveLength(16);
});

test("every unit was cross-checked by the unit of the real plan, and that score counts", () => {
  for (const { countedLine, totals } of demo.outcome.cluster.units) {
    expect(countedLine).toBe("crossCheck");
    expect(toNumber(totals.crossCheck ?? (0 as never))).toBeLessThanOrEqual(
      toNumber(totals.self ?? (0 as never))
    );
  }
});

// Seed 000, II.3.1: việc and tiền of the eight provinces, in percent.
test.each<[string, number, number]>([
  ["Cục THADS tỉnh Bình Định", 86.44, 50.12],
  ["Cục THADS tỉnh Đắk Lắk", 84.51, 52.96],
  ["Cục THADS tỉnh Đắk Nông", 85.15, 74.16],
  ["Cục THADS tỉnh Gia Lai", 83.46, 50.86],
  ["Cục THADS tỉnh Khánh Hòa", 84.87, 55.84],
  ["Cục THADS tỉnh Kon Tum", 84.93, 60.31],
  ["Cục THADS tỉnh Lâm Đồng", 85.41, 53.53],
  ["Cục THADS tỉnh Phú Yên", 80.05, 56.62],
])("the real results of %s: %p and %p percent", (unit, work, money) => {
  expect(figure(unit, "thads-viec")).toBeCloseTo(work / 100, 10);
  expect(figure(unit, "thads-tien")).toBeCloseTo(money / 100, 10);
});

test("every sheet of every workbook, and the report, says that its data are illustrative", async () => {
  for (const { name, bytes } of demo.files.filter((file) => file.name.endsWith(".xlsx"))) {
    const grids = await readWorkbookFile(bytes);
    if (grids.status === "refused") throw new Error(name);
    for (const grid of grids.value.filter(({ visibility }) => visibility === "visible")) {
      const texts = [...grid.rows.values()].flatMap((row) =>
        [...row.values()].map(({ value }) => (typeof value === "string" ? fold(value) : ""))
      );
      expect([name, grid.name, texts.some((text) => text.includes(LABEL))]).toEqual([
        name,
        grid.name,
        true,
      ]);
    }
  }
  const report = demo.files.find(({ name }) => name.endsWith(".docx"));
  const document =
    unzipSync(report?.bytes ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array();
  expect(fold(strFromU8(document).replace(/<[^>]+>/g, ""))).toContain(LABEL);
});

test("the same run gives the same bytes", async () => {
  const again = await runDemo({ template, now: new Date("2024-11-20T08:00:00Z") });
  if (again.status === "refused") throw new Error("refused");
  const differing = again.value.files.filter(
    ({ bytes }, index) => Buffer.compare(bytes, demo.files[index]?.bytes ?? new Uint8Array()) !== 0
  );
  expect(differing.map(({ name }) => name)).toEqual([]);
}, 120_000);
