import * as SheetJs from "@e965/xlsx";
import { Workbook } from "exceljs";
import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "@/files";
import { columnName } from "@/grid";
import { medians, timed, type Times } from "./timing";

/**
 * How long reading takes: 64 unit workbooks as they arrive at the end of a year, and one sheet of a
 * million cells; our reader beside the two libraries, in one run, in turns (A B C A B C …), so that
 * a busy machine hurts all alike. Medians in milliseconds, of the clock and of the processor: where
 * other work runs beside, the second is the one to compare.
 */

const UNIT_FILES = 64;
const LARGE_ROWS = 100_000;
const LARGE_COLUMNS = 10;

export interface Measured {
  readonly what: string;
  readonly bytes: number;
  readonly rounds: number;
  readonly times: Readonly<Record<Reader, Times>>;
}

type Reader = "ours" | "@e965/xlsx" | "exceljs";

const READERS: Readonly<Record<Reader, (bytes: Uint8Array) => Promise<number>>> = {
  ours: async (bytes) => {
    const read = await readWorkbookFile(bytes);
    if (read.status === "refused") throw new Error(JSON.stringify(read.findings));
    return read.value.reduce((count, sheet) => count + sheet.rows.size, 0);
  },
  "@e965/xlsx": async (bytes) =>
    SheetJs.read(bytes, { type: "array", dense: true }).SheetNames.length,
  exceljs: async (bytes) =>
    (await new Workbook().xlsx.load(bytes.slice().buffer)).worksheets.length,
};

/** Measures and writes the figures, one line each, with `print`. */
export async function run(print: (line: string) => void): Promise<Measured[]> {
  const unitFiles = Array.from({ length: UNIT_FILES }, (_, index) => unitWorkbook(index));
  const large = [largeWorkbook()];
  const results = [
    await measure("64 unit workbooks", unitFiles, 5),
    await measure("one sheet of 1,000,000 cells", large, 3),
  ];
  for (const { what, bytes, rounds, times } of results) {
    print(`${what} (${Math.round(bytes / 1024)} kB, medians of ${rounds})`);
    for (const [reader, { clock, processor }] of Object.entries(times)) {
      const ratio = (processor / times.ours.processor).toFixed(1);
      print(
        `  ${reader.padEnd(11)} ${clock.toFixed(0).padStart(6)} ms, processor ${processor.toFixed(0).padStart(6)} ms = ${ratio} × ours`
      );
    }
  }
  return results;
}

async function measure(
  what: string,
  files: readonly Uint8Array[],
  rounds: number
): Promise<Measured> {
  const taken: Record<Reader, Times[]> = { ours: [], "@e965/xlsx": [], exceljs: [] };
  for (let round = 0; round <= rounds; round++) {
    for (const reader of Object.keys(READERS) as Reader[]) {
      const times = await timed(async () => {
        for (const file of files) await READERS[reader](file);
      });
      if (round > 0) taken[reader].push(times);
    }
  }
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const times = {
    ours: medians(taken.ours),
    "@e965/xlsx": medians(taken["@e965/xlsx"]),
    exceljs: medians(taken.exceljs),
  };
  return { what, bytes, rounds, times };
}

/** Three sheets and some 2,100 cells, with Vietnamese texts, styles, formulas and their results. */
function unitWorkbook(unit: number): Uint8Array {
  const texts: string[] = [];
  const shared = (text: string) => texts.push(text) - 1;
  const scoring = rows(250, (row) =>
    [
      textCell(0, row, shared(`${row}.${unit}`)),
      textCell(
        1,
        row,
        shared(
          `Tham mưu ban hành văn bản quy phạm pháp luật đúng tiến độ, bảo đảm chất lượng (tiêu chí ${row}, đơn vị ${unit})`
        )
      ),
      numberCell(2, row, 2 + (row % 7)),
      `<c r="D${row}" s="4"><f>IF(C${row}="","",ROUND(C${row}*0.95,2))</f><v>${((2 + (row % 7)) * 0.95).toFixed(2)}</v></c>`,
      row % 3 === 0
        ? textCell(4, row, shared(`Văn bản số ${row}/BC-STP ngày 15/11/2024`))
        : `<c r="E${row}" s="5"/>`,
      textCell(5, row, shared(`tc-${row}`)),
    ].join("")
  );
  const figures = rows(
    100,
    (row) =>
      textCell(0, row, shared(`Số việc thi hành án dân sự loại ${row}`)) +
      numberCell(1, row, row * 37 + unit) +
      numberCell(2, row, row * 0.831)
  );
  const notes = rows(
    60,
    (row) =>
      textCell(0, row, shared(`Ghi chú ${row} của đơn vị ${unit}: đã đối chiếu với sổ theo dõi`)) +
      numberCell(1, row, row)
  );
  return packed([scoring, figures, notes], texts);
}

function largeWorkbook(): Uint8Array {
  const sheet = rows(LARGE_ROWS, (row) =>
    Array.from({ length: LARGE_COLUMNS }, (_, column) =>
      numberCell(column, row, row * 10 + column + 0.25)
    ).join("")
  );
  return packed([sheet], ["Một triệu ô"]);
}

function rows(count: number, cells: (row: number) => string): string {
  return Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}" spans="1:6" ht="31.5">${cells(index + 1)}</row>`
  ).join("");
}

function textCell(column: number, row: number, index: number): string {
  return `<c r="${columnName(column)}${row}" s="2" t="s"><v>${index}</v></c>`;
}

function numberCell(column: number, row: number, value: number): string {
  return `<c r="${columnName(column)}${row}" s="3"><v>${value}</v></c>`;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function packed(sheets: readonly string[], texts: readonly string[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.map((_, index) => `<sheet name="Trang ${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONSHIPS}>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles(),
    "xl/sharedStrings.xml": `<sst ${MAIN}>${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  sheets.forEach((data, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  );
}

function styles(): string {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return `<styleSheet ${MAIN}><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1">${xf}</cellStyleXfs><cellXfs count="6">${xf.repeat(6)}</cellXfs></styleSheet>`;
}
