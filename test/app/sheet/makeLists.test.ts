import { createUseCases, type UseCases } from "@/app";
import { a1 } from "@/grid";
import setDocument from "~test/fixtures/handWorked/set.json";
import { HOSTS, type Opened, valueOf } from "../hosts";
import { offerSet } from "../offerSet";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const EVIDENCE = "Danh mục minh chứng";
const EXPLANATIONS = "Danh mục giải trình";

describe.each(HOSTS)("lists of evidence and explanations in %s", (_name, open) => {
  let opened: Opened;
  let useCases: UseCases;

  beforeEach(async () => {
    opened = await open();
    useCases = createUseCases({
      workbook: opened.port,
      now: () => NOW,
      reportTemplate: () => Promise.resolve(new Uint8Array()),
    });
    const bytes = new TextEncoder().encode(JSON.stringify(setDocument));
    valueOf(await offerSet(useCases, { name: "bo.json", bytes }));
    valueOf(await useCases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 }));
  });
  afterEach(() => opened.dispose());

  const checked = async () => {
    const [sheet] = valueOf(await useCases.check());
    if (!sheet) throw new Error("no sheet");
    return sheet;
  };
  const evidenceIs = async (criterion: string, text: string) => {
    const { sheet, evidenceCells } = await checked();
    await opened.type(sheet, evidenceCells.get(criterion) ?? "", text);
  };
  /** The cell of a text on a sheet. */
  const find = async (sheet: string, text: string) => {
    const [grid] = await opened.port.readSheets([sheet]);
    for (const [row, cells] of grid?.rows ?? [])
      for (const [column, { value }] of cells) if (value === text) return { row, column };
    return null;
  };

  test("the check lists documents and says what is wrong with them, as soon as they are typed", async () => {
    await evidenceIs("A.1", "Báo cáo số 12/BC-STP ngày 21/11/2024");
    const { evidence, evidenceCells, findings } = await checked();
    expect(evidence.documents.map(({ number, claims }) => [number, claims[0]?.criterion])).toEqual([
      ["12/BC-STP", "A.1"],
    ]);
    expect(
      findings
        .filter(({ code }) => code.startsWith("evidence."))
        .map(({ code, where }) => [code, where.cell])
    ).toEqual([["evidence.futureDate", evidenceCells.get("A.1")]]);
  });

  test("are made, and brought up to date with their notes, leaving all else as it is", async () => {
    await evidenceIs("A.1", "Báo cáo số 12/BC-STP ngày 15/11/2024");
    const made = valueOf(await useCases.makeLists({ sheet: "Chấm điểm" }));
    expect(made).toEqual({ sheets: [EVIDENCE, EXPLANATIONS], refreshed: [], findings: [] });
    expect(await opened.port.activeSheet()).toBe(EVIDENCE);
    const sheets = await opened.port.listSheets();
    const number = await find(EVIDENCE, "12/BC-STP");
    await opened.type(EVIDENCE, a1(number?.row ?? 0, 7), "Đã đối chiếu");
    await evidenceIs("A.2", "Kế hoạch số 80/KH-STP ngày 05/01/2024");
    const before = await opened.port.readSheets(["Chấm điểm", "Số liệu"]);
    const again = valueOf(await useCases.makeLists({ sheet: "Chấm điểm" }));
    expect(again).toEqual({
      sheets: [EVIDENCE, EXPLANATIONS],
      refreshed: [EVIDENCE, EXPLANATIONS],
      findings: [],
    });
    expect(await opened.port.readSheets(["Chấm điểm", "Số liệu"])).toEqual(before);
    expect((await find(EVIDENCE, "Đã đối chiếu"))?.row).toBe(
      (await find(EVIDENCE, "12/BC-STP"))?.row
    );
    expect(await find(EVIDENCE, "80/KH-STP")).not.toBeNull();
    expect(await opened.port.listSheets()).toHaveLength(sheets.length);
  });

  test("of a sheet that is none are refused, and nothing is added", async () => {
    const sheets = await opened.port.listSheets();
    const reading = await useCases.makeLists({ sheet: "Số liệu" });
    expect(reading.findings.map(({ code }) => code)).toEqual(["lists.noSheet"]);
    expect(await opened.port.listSheets()).toEqual(sheets);
  });
});
