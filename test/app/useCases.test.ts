import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createUseCases, type InputFile, type UseCases } from "@/app";
import { formFile } from "@/app/headless";
import { calculateSheets } from "@/app/hosts/embeddedHost";
import { type CriteriaSet, findSet } from "@/criteria";
import { bundledRosters } from "@/units";
import type { WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "./hosts";
import { offerSet } from "./offerSet";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
function over(workbook: WorkbookPort): UseCases {
  const template = () =>
    Promise.resolve(
      new Uint8Array(readFileSync(join(__dirname, "../../assets/reports/bao-cao-kiem-tra.docx")))
    );
  return createUseCases({
    workbook,
    now: () => NOW,
    reportTemplate: template,
    calculate: calculateSheets,
  });
}

const ownSet: InputFile = {
  name: "bo.json",
  bytes: new TextEncoder().encode(JSON.stringify(setDocument)),
};

describe.each(HOSTS)("a unit at work in %s", (_name, open) => {
  let opened: Opened;
  let useCases: UseCases;

  beforeEach(async () => {
    opened = await open();
    useCases = over(opened.port);
    valueOf(await offerSet(useCases, ownSet));
  });
  afterEach(() => opened.dispose());

  const create = () => useCases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 });
  const checked = async () => valueOf(await useCases.check())[0];

  test("creates a sheet, types, and sees the points move and what is missing", async () => {
    expect(valueOf(await create()).sheets).toEqual(["Chấm điểm", "Số liệu"]);
    expect(await opened.port.activeSheet()).toBe("Chấm điểm");
    expect((await checked())?.score.totals).toMatchObject({
      self: null,
      scoredLeaves: 0,
      leaves: 9,
    });
    const manual = (await checked())?.findings.find(
      ({ where }) => where.criterion === "C.2"
    )?.where;
    await opened.type("Chấm điểm", manual?.cell ?? "", "2.5");
    const after = await checked();
    expect(after?.score.totals.self).toBe(25_000);
    const found = after?.findings
      .filter(({ where }) => where.criterion === "C.2")
      .map(({ code }) => code);
    expect(found).toEqual(["points.belowWithoutExplanation", "points.withoutEvidence"]);
  });

  test("a unit's name that the catalogue knows in another spelling only is told, with the nearest names", async () => {
    const reading = await useCases.createSheet({
      setId: "thu-tay",
      unit: "Sở Tư pháp tỉnh Lâm Dồng A",
      year: 2024,
    });
    const told = reading.findings.find(({ code }) => code === "create.unitUnknown");
    expect(told?.data).toEqual({ unit: "Sở Tư pháp tỉnh Lâm Dồng A", similar: UNIT });
    expect((await create()).findings.map(({ code }) => code)).not.toContain("create.unitUnknown");
  });

  test("a second sheet gets another name, and both are checked", async () => {
    await create();
    expect(valueOf(await create()).sheets).toEqual(["Chấm điểm (2)", "Số liệu (2)"]);
    expect(valueOf(await useCases.check()).map(({ sheet }) => sheet)).toEqual([
      "Chấm điểm",
      "Chấm điểm (2)",
    ]);
  });

  test("jumps to a finding's place; a sheet that is gone is said", async () => {
    await create();
    expect((await useCases.goTo({ sheet: "Số liệu", cell: "F8" })).status).toBe("read");
    expect(await opened.port.activeSheet()).toBe("Số liệu");
    expect((await useCases.goTo({ sheet: "Không có" })).findings.map(({ code }) => code)).toEqual([
      "workbook.sheetGone",
    ]);
  });

  test("a workbook without a scoring sheet is refused with its reason", async () => {
    expect((await useCases.check()).findings.map(({ code }) => code)).toEqual(["sheet.noneOfOurs"]);
    expect(
      (await useCases.createSheet({ setId: "khong-co", unit: UNIT, year: 2024 })).findings.map(
        ({ code }) => code
      )
    ).toEqual(["set.unknown"]);
    expect(
      (await useCases.createSheet({ setId: "thu-tay", unit: " ", year: 2024 })).findings.map(
        ({ code }) => code
      )
    ).toEqual(["create.unitMissing"]);
    const visible = (await opened.port.listSheets()).filter(
      ({ visibility }) => visibility === "visible"
    );
    expect(visible).toHaveLength(1);
  });

  test("the cluster head pools files, adds the cluster's sheets, and opens them again with the same ranks", async () => {
    const roster = bundledRosters()[0];
    const set = findSet("stp-khung-mau-2024");
    if (!roster || !set) throw new Error("bundled data");
    const units = roster.groups[0]?.units.slice(0, 3) ?? [];
    const files = await Promise.all(units.map((unit) => blank(set, unit)));
    const steps: number[] = [];
    const outcome = valueOf(
      await useCases.pool(files, roster, { progress: ({ done }) => steps.push(done) })
    );
    expect(steps).toEqual([0, 1, 2, 3]);
    expect(outcome.cluster.units.filter(({ status }) => status === "missing")).toHaveLength(13);
    valueOf(await useCases.writeCluster(outcome.cluster));
    const again = valueOf(await useCases.readCluster());
    expect(again.rankings).toEqual(outcome.rankings);
    const report = valueOf(await useCases.report(outcome.cluster));
    expect(report.name).toBe("Bao-cao-thi-dua-2024.docx");
  }, 60_000);

  test("work that is cancelled ends between two files, and says so", async () => {
    const set = findSet("stp-khung-mau-2024");
    if (!set) throw new Error("bundled data");
    const files = await Promise.all(
      ["Sở Tư pháp tỉnh Gia Lai", UNIT].map((unit) => blank(set, unit))
    );
    const control = new AbortController();
    const reading = await useCases.pool(files, null, {
      signal: control.signal,
      progress: () => control.abort(),
    });
    expect(reading).toMatchObject({
      status: "refused",
      findings: [{ code: "operation.cancelled" }],
    });
  });
});

async function blank(set: CriteriaSet, unit: string): Promise<InputFile> {
  return { name: `${unit}.xlsx`, bytes: valueOf(await formFile({ set, unit, year: 2024 }, NOW)) };
}

test("totals of summaries are plain points", async () => {
  const port = await createEmbeddedWorkbook();
  const { sets } = await over(port).listSets();
  expect(sets.find(({ id }) => id === "stp-2022")?.total).toBe(170);
  port.dispose();
});
