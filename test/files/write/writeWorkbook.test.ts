import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { modelsFromWorkbook, writeWorkbook } from "@/files";
import type { CellModel, SheetModel, ValidationModel } from "@/grid";
import { cellsOf, sheetsOf, valueOf } from "../expectations";
import { PROPERTIES, sampleModel } from "../sampleModel";

/** A sheet with these cells in its first row and nothing else. */
function sheetWith(cells: readonly CellModel[], more: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "Bảng",
    visibility: "visible",
    columns: [],
    rows: [{ cells: new Map(cells.map((cell, column) => [column, cell])) }],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    protected: false,
    print: null,
    ...more,
  };
}

async function written(models: readonly SheetModel[]): Promise<(part: string) => string> {
  const parts = unzipSync(await writeWorkbook(models, PROPERTIES));
  return (part) => strFromU8(parts[part] ?? new Uint8Array());
}

test("values, formulas and results come back as they were", async () => {
  const cells: CellModel[] = [
    { value: "Sở Tư pháp tỉnh Gia Lai" },
    { value: 98.75 },
    { value: true },
    { value: { error: "#N/A" } },
    { formula: "B1*2", result: 197.5 },
    { formula: 'IF(B1>90,"Đạt & vượt","")', result: "Đạt & vượt" },
    { formula: "B1>1", result: false },
    { formula: "1/0", result: { error: "#DIV/0!" } },
    { formula: "SUM(B1:B1)" },
    { formula: 'IF(B1>90,"","x")', result: "" },
    { value: 0 },
    { formula: "B1-B1", result: 0 },
  ];
  const [sheet] = await sheetsOf(await writeWorkbook([sheetWith(cells)], PROPERTIES));
  expect(cellsOf(sheet)).toEqual({
    A1: "Sở Tư pháp tỉnh Gia Lai",
    B1: 98.75,
    C1: true,
    D1: { error: "#N/A" },
    E1: "=B1*2 → 197.5",
    F1: '=IF(B1>90,"Đạt & vượt","") → "Đạt & vượt"',
    G1: "=B1>1 → false",
    H1: '=1/0 → {"error":"#DIV/0!"}',
    I1: "=SUM(B1:B1) → null",
    J1: '=IF(B1>90,"","x") → ""',
    K1: 0,
    L1: "=B1-B1 → 0",
  });
});

test("text stays text whatever it looks like", async () => {
  const texts = [
    "=1+1",
    "+84 912 345 678",
    "-5",
    "@đơn vị",
    "\tthụt vào",
    "=cmd|' /C calc'!A0",
    "1,5",
    "_x0041_",
    "hai\ndòng",
    "<b>&amp;</b>",
    "  cách  ",
  ];
  const [sheet] = await sheetsOf(
    await writeWorkbook([sheetWith(texts.map((value) => ({ value })))], PROPERTIES)
  );
  expect([...(sheet?.rows.get(0)?.values() ?? [])]).toMatchObject(
    texts.map((value) => ({ value, formula: null }))
  );
});

test("an empty text is an empty cell", async () => {
  const [sheet] = await sheetsOf(
    await writeWorkbook([sheetWith([{ value: "", style: { unlocked: true } }])], PROPERTIES)
  );
  expect(cellsOf(sheet)).toEqual({});
});

test("a model comes back from its file as it was", async () => {
  const models = [
    sampleModel(5),
    sampleModel(1, { name: "Cư M'gar & Ea H'leo", visibility: "veryHidden", protected: false }),
  ];
  const read = await modelsFromWorkbook(await writeWorkbook(models, PROPERTIES));
  expect(read.findings).toEqual([]);
  expect(valueOf(read)).toEqual(models);
});

const range = { top: 1, left: 2, bottom: 9, right: 2 };
const validations: ValidationModel[] = [
  { range, kind: "listFromRange", source: { top: 20, left: 1, bottom: 23, right: 1 } },
  {
    range: { ...range, left: 3, right: 3 },
    kind: "list",
    items: ["Đạt", "Không đạt", 'gọi là "khác"'],
  },
  { range: { ...range, left: 4, right: 4 }, kind: "decimal", min: -1.5, max: 100 },
  { range: { ...range, left: 5, right: 5 }, kind: "atLeast", min: 0 },
  { range: { ...range, left: 6, right: 6 }, kind: "date", min: 45292, max: 45657 },
  {
    range: { ...range, left: 7, right: 8 },
    kind: "formula",
    formula: "AND(ISNUMBER(H2),H2<=$C2)",
    error: {
      title: "Vượt điểm chuẩn",
      text: "Điểm không được lớn hơn điểm chuẩn",
      style: "warning",
    },
  },
  {
    range: { top: 30, left: 0, bottom: 30, right: 0 },
    kind: "atLeast",
    min: 1,
    prompt: { title: "Số việc", text: "Nhập số nguyên" },
  },
];

test("validations of every kind come back (exceljs orders them by address)", async () => {
  const [model] = valueOf(
    await modelsFromWorkbook(
      await writeWorkbook([sheetWith([{ value: 1 }], { validations })], PROPERTIES)
    )
  );
  const [last, ...others] = model?.validations ?? [];
  expect([...others, last]).toEqual(validations);
});

test("validations as the file says them", async () => {
  const sheet = (await written([sheetWith([{ value: 1 }], { validations })]))(
    "xl/worksheets/sheet1.xml"
  );
  expect(sheet).toContain('sqref="C2:C10"><formula1>$B$21:$B$24</formula1>');
  expect(sheet).toContain(
    "<formula1>&quot;Đạt,Không đạt,gọi là &quot;&quot;khác&quot;&quot;&quot;</formula1>"
  );
  expect(sheet).toContain('sqref="G2:G10"><formula1>45292</formula1><formula2>45657</formula2>');
});

test("an inline list that Excel would not open is refused", async () => {
  const list = (items: string[]) =>
    writeWorkbook([sheetWith([], { validations: [{ range, kind: "list", items }] })], PROPERTIES);
  await expect(list(["có, phẩy"])).rejects.toThrow(RangeError);
  await expect(list(Array.from({ length: 60 }, (_, index) => `Mức ${index}`))).rejects.toThrow(
    RangeError
  );
});

test("paper: A4, margins in inches, one page wide, first page without number, names that are quoted and absolute", async () => {
  const part = await written([sampleModel(2, { name: "Cư M'gar" })]);
  const sheet = part("xl/worksheets/sheet1.xml");
  // 30 mm are 1.1811 inches, 15 mm 0.5906, 20 mm 0.7874.
  expect(sheet).toMatch(
    /<pageMargins left="1\.1811\d*" right="0\.5905\d*" top="0\.7874\d*" bottom="0\.7874\d*"/
  );
  expect(sheet).toMatch(
    /<pageSetup paperSize="9" orientation="portrait"[^>]* fitToWidth="1" fitToHeight="0"/
  );
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>'
  );
  expect(part("xl/workbook.xml")).toContain(
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Cư M''gar'!$A$1:$E$7</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Cư M''gar'!$3:$4</definedName>"
  );
});

test("protection without a password: locked cells can be selected, rows and columns sized", async () => {
  const sheet = (await written([sampleModel(2)]))("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
});

test("programs are told to calculate on opening, and nobody is told that Excel wrote it", async () => {
  const workbook = (await written([sampleModel(2)]))("xl/workbook.xml");
  expect(workbook).toContain('fullCalcOnLoad="1"');
  expect(workbook).not.toContain("fileVersion");
});

test("rows that follow their text are given room, and are not fixed", async () => {
  const long =
    "Tham mưu cho Ủy ban nhân dân tỉnh ban hành kế hoạch và tổ chức thực hiện đúng tiến độ, bảo đảm chất lượng theo quy định";
  const sheet = (
    await written([
      sheetWith([{ value: long, style: { wrap: true } }], { columns: [{ width: 40 }] }),
    ])
  )("xl/worksheets/sheet1.xml");
  const row = /<row r="1"[^>]*>/.exec(sheet)?.[0] ?? "";
  expect(row).not.toContain("customHeight");
  // 119 letters in a column for about 40: three or four lines of 12 points.
  const height = Number(/ ht="([\d.]+)"/.exec(row)?.[1]);
  expect(height).toBeGreaterThanOrEqual(45);
  expect(height).toBeLessThanOrEqual(64);
});

test("same input, same bytes: whatever the clock and the time zone say", async () => {
  const zone = process.env.TZ;
  const first = await writeWorkbook([sampleModel(3)], PROPERTIES);
  try {
    process.env.TZ = "Pacific/Auckland";
    jest.useFakeTimers({
      now: new Date("2030-06-01T00:00:00Z"),
      doNotFake: [
        "nextTick",
        "queueMicrotask",
        "setImmediate",
        "clearImmediate",
        "setTimeout",
        "clearTimeout",
        "setInterval",
        "clearInterval",
        "performance",
        "hrtime",
      ],
    });
    expect(Buffer.compare(first, await writeWorkbook([sampleModel(3)], PROPERTIES))).toBe(0);
  } finally {
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("another program (exceljs) reads what was written", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load((await writeWorkbook([sampleModel(3)], PROPERTIES)).slice().buffer);
  const sheet = workbook.getWorksheet("Chấm điểm");
  expect(workbook.creator).toBe("Sở Tư pháp tỉnh Lâm Đồng");
  expect(workbook.created).toEqual(PROPERTIES.created);
  expect(sheet?.getCell("D6").value).toEqual({ formula: 'IF(C6="",0,ROUND(C6/2,2))', result: 1 });
  expect(sheet?.getCell("C6").font).toMatchObject({ name: "Times New Roman", size: 12 });
  expect(sheet?.getCell("C6").protection).toMatchObject({ locked: false });
  expect(sheet?.getCell("D6").protection?.locked ?? true).toBe(true);
  expect(sheet?.getCell("B3").border?.left?.style).toBe("thin");
  expect(sheet?.getColumn(6).hidden).toBe(true);
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 4 });
});

test("what Excel would call damaged is not written", async () => {
  const refused = (models: SheetModel[]) =>
    expect(writeWorkbook(models, PROPERTIES)).rejects.toThrow();
  await refused([]);
  await refused([sheetWith([], { name: "Bảng chấm điểm của Sở Tư pháp tỉnh" })]);
  await refused([sheetWith([], { name: "Quý I/2024" })]);
  await refused([sheetWith([]), sheetWith([])]);
  await refused([sheetWith([{ value: NaN }])]);
  const [sheet] = await sheetsOf(
    await writeWorkbook([sheetWith([{ value: "ệ".repeat(40_000) }])], PROPERTIES)
  );
  expect(cellsOf(sheet)).toEqual({ A1: "ệ".repeat(32_767) });
});
