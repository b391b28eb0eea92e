import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BookType, utils, write } from "@e965/xlsx";
import { CHROMIUM } from "~test/chromium";
import { zipOf } from "~test/files/ooxml";
import { describeAtLength } from "~test/suites";

const PROGRAM = path.resolve(__dirname, "../../dist/cli.cjs");
/** Far below what a worker that kept the program running would take: for ever. */
const ENDS_WITHIN_MS = 20_000;

const TABLE = [
  ["BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2025"],
  ["TT", "Nội dung", "Điểm chuẩn"],
  ["1", "Thẩm định văn bản", 2],
];

function written(bookType: BookType): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(TABLE), "A");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

/** With a number format of conditions, as LibreOffice writes them: the library complains of it on the console. */
function openDocument(): Uint8Array {
  const format =
    '<number:number-style style:name="N1"><number:number number:min-integer-digits="1"/><style:map style:condition="value()&gt;0" style:apply-style-name="N1"/></number:number-style>';
  const rows = TABLE.map((cells) => {
    const filled = cells.map(
      (cell) =>
        `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`
    );
    return `<table:table-row>${filled.join("")}</table:table-row>`;
  });
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest:manifest/>",
    "styles.xml": "<office:document-styles/>",
    "content.xml": `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:number="n" xmlns:table="t" xmlns:text="x"><office:automatic-styles>${format}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

// With the browser's suites, because these are what dist/ is built for.
describeAtLength(CHROMIUM, "the built command line, which reads old formats in a worker", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "built-cli-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["ods", openDocument()],
    ["xls", written("biff8")],
  ] as const)("%s is read in silence, and the program ends", (name, bytes) => {
    const file = path.join(folder, `bang.${name}`);
    writeFileSync(file, bytes);
    const given = [PROGRAM, "import", file, "--json"];
    const done = spawnSync(process.execPath, given, { timeout: ENDS_WITHIN_MS, encoding: "utf8" });
    expect([done.signal, done.stderr]).toEqual([null, ""]);
    const { set } = JSON.parse(done.stdout) as { set: { nodes: { label: string }[] } };
    expect(set.nodes.map(({ label }) => label)).toEqual(["Thẩm định văn bản"]);
  });
});
