import { utils, write } from "@e965/xlsx";
import { modelsFromWorkbook, writeWorkbook } from "@/files";
import type { SheetModel } from "@/grid";
import { refusal, valueOf } from "../expectations";
import { partsOf, type SheetSource, zipOf } from "../ooxml";
import { PROPERTIES } from "../sampleModel";

async function opened(
  sheet: SheetSource,
  more: Omit<Parameters<typeof partsOf>[0], "sheets"> = {}
): Promise<{ model: SheetModel | undefined; lost: unknown[] }> {
  const read = await modelsFromWorkbook(
    zipOf(partsOf({ sheets: [{ name: "Bảng", ...sheet }], ...more }))
  );
  return {
    model: valueOf(read)[0],
    lost: read.findings.map(({ code, data }) => [code, data.what, data.count]),
  };
}

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="0.00%"/></numFmts>' +
  '<fonts><font><sz val="12"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FFC00000"/></font><font><color theme="1"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"/><right style="thin"/><top style="medium"/><bottom style="thin"/></border><border><top style="thin"/></border><border><bottom style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/><protection locked="0"/></xf><xf fontId="2" borderId="2" numFmtId="2"/><xf borderId="3" fillId="1"><alignment vertical="bottom"/></xf></cellXfs>' +
  '<dxfs><dxf><font><b/><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFFF2CC"/></patternFill></fill></dxf></dxfs>';

test("styles as models know them", async () => {
  const { model } = await opened(
    { data: '<row><c s="1"><v>0.95</v></c><c s="2"><v>1</v></c><c s="3"/><c><v>2</v></c></row>' },
    { styles: STYLES }
  );
  expect([...(model?.rows[0]?.cells.values() ?? [])]).toEqual([
    {
      value: 0.95,
      style: {
        bold: true,
        underline: true,
        size: 14,
        color: "#C00000",
        fill: "#DDEBF7",
        border: "all",
        numberFormat: "0.00%",
        horizontal: "center",
        vertical: "middle",
        wrap: true,
        indent: 2,
        unlocked: true,
      },
    },
    { value: 1, style: { border: "top", numberFormat: "0.00" } },
    { style: { border: "bottom" } },
    { value: 2 },
  ]);
});

test("conditional formats: areas beside the first get their formula shifted, order is by priority", async () => {
  const rule = (priority: number, formula: string) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  const { model, lost } = await opened(
    {
      tail: `<conditionalFormatting sqref="C6:C9 E6:E9">${rule(2, 'C6=""')}<cfRule type="dataBar" priority="3"/></conditionalFormatting><conditionalFormatting sqref="A1">${rule(1, "A1&gt;2")}</conditionalFormatting>`,
    },
    { styles: STYLES }
  );
  const look = { bold: true, color: "#C00000", fill: "#FFF2CC" };
  expect(model?.conditionalFormats).toEqual([
    { range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: "A1>2", ...look },
    { range: { top: 5, left: 2, bottom: 8, right: 2 }, formula: 'C6=""', ...look },
    { range: { top: 5, left: 4, bottom: 8, right: 4 }, formula: 'E6=""', ...look },
  ]);
  expect(lost).toEqual([["file.notKept", "conditionalFormat", 1]]);
});

test("validations: several areas, the sheet's own name before a range, kinds that models do not know", async () => {
  const { model, lost } = await opened({
    tail:
      '<dataValidations><dataValidation type="list" sqref="A1:A3 C1"><formula1>\'Bảng\'!$F$1:$F$3</formula1></dataValidation>' +
      '<dataValidation type="whole" sqref="B1"><formula1>1</formula1><formula2>2</formula2></dataValidation>' +
      '<dataValidation type="list" sqref="D1"><formula1>\'Khác\'!$A$1:$A$2</formula1></dataValidation></dataValidations>',
  });
  const source = { top: 0, left: 5, bottom: 2, right: 5 };
  expect(model?.validations).toEqual([
    { range: { top: 0, left: 0, bottom: 2, right: 0 }, kind: "listFromRange", source },
    { range: { top: 0, left: 2, bottom: 0, right: 2 }, kind: "listFromRange", source },
  ]);
  expect(lost).toEqual([["file.notKept", "validation", 2]]);
});

test("a validation over whole columns costs nothing", async () => {
  const { model } = await opened({
    tail: '<dataValidations><dataValidation type="decimal" operator="greaterThanOrEqual" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
  });
  expect(model?.validations).toEqual([
    { range: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, kind: "atLeast", min: 0 },
  ]);
});

test("columns as far as cells stand, hidden ones, rows fixed or not", async () => {
  const { model } = await opened({
    xml: '<worksheet><cols><col min="1" max="2" width="12.5"/><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1" ht="30"><c r="D1"><v>1</v></c></row><row r="3" ht="45" customHeight="1" hidden="1"/></sheetData></worksheet>',
  });
  expect(model?.columns).toEqual([
    { width: 12.5 },
    { width: 12.5 },
    { width: 9, hidden: true },
    { width: 9, hidden: true },
  ]);
  expect(model?.rows.map(({ height, hidden }) => [height, hidden])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [45, true],
  ]);
});

test("what a model cannot say is said", async () => {
  const { model, lost } = await opened(
    {
      data: "<row><c><f>[1]Khác!A1+1</f><v>5</v></c></row>",
      tail: '<sheetProtection sheet="1" hashValue="abc"/><drawing/><legacyDrawing/><tableParts/>',
    },
    {
      definedNames:
        '<definedNames><definedName name="DiemChuan">Bảng!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0">Bảng!$A$1</definedName></definedNames>',
    }
  );
  expect(model?.rows[0]?.cells.get(0)).toEqual({ value: 5 });
  expect(model?.protected).toBe(true);
  expect(lost).toEqual([
    ["file.notKept", "names", 1],
    ["file.notKept", "externalFormula", 1],
    ["file.notKept", "password", 1],
    ["file.notKept", "drawing", 1],
    ["file.notKept", "comments", 1],
    ["file.notKept", "table", 1],
  ]);
});

test("overlapping merged areas: the first stays, and the file can be written again", async () => {
  const { model } = await opened({
    data: "<row><c><v>1</v></c></row>",
    tail: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="D1:E1"/></mergeCells>',
  });
  expect(model?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ]);
  const again = valueOf(
    await modelsFromWorkbook(await writeWorkbook(model ? [model] : [], PROPERTIES))
  );
  expect(again[0]?.merges).toEqual(model?.merges);
});

test("older formats come with values, formulas and merged areas", async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["Đơn vị", 98.75], [], ["Đạt", true]]);
  sheet.B4 = { t: "n", v: 99.75, f: "B1+1" };
  sheet["!ref"] = "A1:C4";
  sheet["!merges"] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }];
  utils.book_append_sheet(book, sheet, "Bảng");
  const read = await modelsFromWorkbook(
    new Uint8Array(write(book, { bookType: "ods", type: "array" }) as ArrayBuffer)
  );
  expect(read.findings).toMatchObject([{ code: "file.oldFormat", data: { format: "ods" } }]);
  const [model] = valueOf(read);
  expect(model?.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  expect(model?.rows.map(({ cells }) => [...cells])).toEqual([
    [
      [0, { value: "Đơn vị" }],
      [1, { value: 98.75 }],
    ],
    [],
    [
      [0, { value: "Đạt" }],
      [1, { value: true }],
    ],
    [[1, { formula: "B1+1", result: 99.75 }]],
  ]);
});

test("what is no workbook is refused with the reader's reasons", async () => {
  expect(refusal(await modelsFromWorkbook(new Uint8Array()))).toEqual({
    code: "file.empty",
    data: {},
  });
  expect(refusal(await modelsFromWorkbook(zipOf({ "word/document.xml": "" })))).toEqual({
    code: "file.notWorkbook",
    data: { kind: "word" },
  });
  const tall = { data: '<row r="1048576"><c><v>1</v></c></row>' };
  expect(refusal(await modelsFromWorkbook(zipOf(partsOf({ sheets: [tall] }))))).toMatchObject({
    code: "file.tooLarge",
    data: { what: "rows" },
  });
});
