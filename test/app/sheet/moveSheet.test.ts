import { createUseCases, type InputFile, type UseCases } from "@/app";
import { readSubmissions } from "@/unitSheets";
import { NEXT_YEAR } from "~test/fixtures/handWorked/nextYear";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";
import { offerSet } from "../offerSet";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const fileOf = (name: string, document: unknown): InputFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(document)),
});

describe.each(HOSTS)("moving a filled sheet in %s", (_name, open) => {
  let opened: Opened;
  let useCases: UseCases;

  beforeEach(async () => {
    opened = await open();
    useCases = createUseCases({
      workbook: opened.port,
      now: () => NOW,
      reportTemplate: () => Promise.resolve(new Uint8Array()),
    });
    valueOf(await offerSet(useCases, fileOf("bo.json", setDocument)));
    valueOf(await offerSet(useCases, fileOf("bo-2025.json", NEXT_YEAR)));
    valueOf(await useCases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 }));
  });
  afterEach(() => opened.dispose());

  const submissions = async () => {
    const sets = { find: () => null, all: () => [] };
    return valueOf(readSubmissions("", await opened.port.readSheets(), sets)).submissions;
  };
  const type = async (
    criterion: string,
    field: "result" | "typedPoints" | "evidence",
    text: string
  ) => {
    const [first] = await submissions();
    await opened.type(first?.sheet ?? "", first?.cellOf(criterion, field) ?? "", text);
  };

  test("compares the sheet's table with the next one", async () => {
    const { before, after, differences } = valueOf(
      await useCases.compareSets({ sheet: "Chấm điểm" }, { setId: "thu-tay-2025" })
    );
    expect([before.title, after.title]).toEqual([setDocument.title, NEXT_YEAR.title]);
    expect(differences.added.map(({ node }) => node.id)).toEqual(["C.3"]);
    expect(differences.removed.map(({ node }) => node.id)).toEqual(["B.3"]);
    expect(
      differences.kept.flatMap(({ before: { node }, changes }) =>
        changes.map(({ kind }) => `${node.id} ${kind}`)
      )
    ).toEqual(["B points", "C.2 points"]);
  });

  test("new sheets stand beside the old ones, with what found its place", async () => {
    await type("A.1", "result", "=139/146");
    await type("A.1", "evidence", "Báo cáo số 12");
    await type("B.3", "result", "Đạt");
    await type("C.2", "typedPoints", "2.75");
    const [was] = await submissions();
    const moved = valueOf(
      await useCases.moveSheet({ sheet: "Chấm điểm", setId: "thu-tay-2025", year: 2025 })
    );
    expect(moved.sheets).toEqual(["Chấm điểm (2)", "Số liệu (2)"]);
    expect(moved.carried).toBe(2);
    expect(moved.findings.map(({ code, where }) => [code, where.criterion])).toEqual([
      ["set.sample", undefined],
      ["move.otherYear", undefined],
      ["move.entryLeft", "C.2"],
      ["move.entryLeft", "B.3"],
    ]);
    expect(await opened.port.activeSheet()).toBe("Chấm điểm (2)");
    const [old, next] = await submissions();
    expect(old?.entries).toEqual(was?.entries);
    expect(old?.score.totals).toEqual(was?.score.totals);
    expect([next?.year, next?.set.id, next?.unit]).toEqual([2025, "thu-tay-2025", UNIT]);
    expect(next?.entries.get("A.1")).toMatchObject({
      result: { formula: "139/146" },
      evidence: "Báo cáo số 12",
    });
    // 139 ÷ 146 is 95.21 %: the tier from 95 % to below 100 % is worth 1.75.
    expect(next?.score.totals.self).toBe(17_500);
    const cached = next?.findings.filter(({ code }) => code === "row.cachedDiffers");
    expect(cached).toEqual([]);
  });

  test("to the same table everything goes along", async () => {
    await type("A.1", "result", "0.97");
    await type("A.2", "result", "20/02/2024");
    await type("C.2", "typedPoints", "2.5");
    const { findings } = valueOf(
      await useCases.moveSheet({ sheet: "Chấm điểm", setId: "thu-tay", year: 2024 })
    );
    expect(findings.map(({ code }) => code)).toEqual(["set.sample"]);
    const [old, next] = await submissions();
    expect(next?.entries).toEqual(old?.entries);
  });

  test("sheets for several years in one workbook are said", async () => {
    const said = async () =>
      (await useCases.check()).findings.filter(({ code }) => code === "sheet.tablesDiffer");
    expect(await said()).toEqual([]);
    valueOf(await useCases.moveSheet({ sheet: "Chấm điểm", setId: "thu-tay-2025", year: 2025 }));
    expect((await said()).map(({ data }) => data.list)).toEqual([
      `Chấm điểm: ${setDocument.title} (2024); Chấm điểm (2): ${NEXT_YEAR.title} (2025)`,
    ]);
  });

  test("a sheet, a table or a year that does not exist is refused, and nothing is added", async () => {
    const sheets = await opened.port.listSheets();
    const codes = async (request: Parameters<UseCases["moveSheet"]>[0]) =>
      (await useCases.moveSheet(request)).findings.map(({ code }) => code);
    const request = { sheet: "Chấm điểm", setId: "thu-tay-2025", year: 2025 };
    expect(await codes({ ...request, sheet: "Sheet1" })).toEqual(["move.noSheet"]);
    expect(await codes({ ...request, setId: "khong-co" })).toEqual(["set.unknown"]);
    expect(await codes({ ...request, year: 25 })).toEqual(["create.badYear"]);
    expect(
      (await useCases.compareSets({ sheet: "Sheet1" }, { setId: "thu-tay" })).findings.map(
        ({ code }) => code
      )
    ).toEqual(["move.noSheet"]);
    expect(await opened.port.listSheets()).toEqual(sheets);
  });
});
