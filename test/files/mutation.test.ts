import fc from "fast-check";
import { modelsFromWorkbook, readDocumentFile, readWorkbookFile, writeWorkbook } from "@/files";
import type { Reading } from "@/findings";
import { RUNS } from "../runs";
import { partsOf, zipOf } from "./ooxml";
import { PROPERTIES, sampleModel } from "./sampleModel";
import { cell, DOWN_FIRST, DOWN_NEXT, plainTable, row, SPAN, table } from "./wordDocument";

/** Bytes or letters overwritten at places given as parts of the whole. */
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 12,
});

async function endings(bytes: Uint8Array): Promise<readonly Reading<unknown>[]> {
  const readings = [
    await readWorkbookFile(bytes),
    await modelsFromWorkbook(bytes),
    await readDocumentFile(bytes),
  ];
  for (const { status } of readings) expect(["read", "findings", "refused"]).toContain(status);
  return readings;
}

/** Ends as our own reader ends: whatever it did not foresee would come out as file.cannotRead. */
async function endsWell(bytes: Uint8Array): Promise<void> {
  for (const { findings } of await endings(bytes)) {
    expect(findings.filter(({ code }) => code === "file.cannotRead")).toEqual([]);
  }
}

test("a workbook with bytes changed, cut or doubled ends in a reading", async () => {
  const whole = await writeWorkbook([sampleModel(4)], PROPERTIES);
  await fc.assert(
    fc.asyncProperty(
      changes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      async (edits, cut, isCut) => {
        const bytes = isCut ? whole.slice(0, Math.floor(cut * whole.length)) : whole.slice();
        for (const [place, value] of edits)
          if (bytes.length > 0) bytes[Math.floor(place * (bytes.length - 1))] = value;
        await endsWell(bytes);
      }
    ),
    { numRuns: RUNS * 4 }
  );
});

const MARKUP = [
  "<",
  ">",
  "/",
  '"',
  "&",
  ";",
  "]]>",
  "<![CDATA[",
  "<!--",
  "<c>",
  "</c>",
  "<f t='shared' si='0'/>",
  "r='A0'",
  "\u0000",
  "ệ",
  "=",
  " ",
  "99999999999",
];

test("XML that was tampered with, in a sound zip, ends in a reading", async () => {
  const parts = partsOf({
    sheets: [
      {
        name: "Bảng",
        data: '<row r="1" ht="30"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>3</v></c></row>',
        tail: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>',
      },
    ],
    strings: "<si><t>Đạt</t></si>",
    styles:
      '<fonts><font><b/></font></fonts><cellXfs><xf/><xf fontId="0" numFmtId="14"/></cellXfs>',
    definedNames:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Bảng!$A$1:$B$2</definedName></definedNames>',
  });
  const names = Object.keys(parts);
  const edit = fc.tuple(
    fc.constantFrom(...names),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(6),
    fc.constantFrom(...MARKUP)
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const copy = { ...parts };
      for (const [name, place, removed, inserted] of edits) {
        const xml = String(copy[name]);
        const at = Math.floor(place * xml.length);
        copy[name] = xml.slice(0, at) + inserted + xml.slice(at + removed);
      }
      await endsWell(zipOf(copy));
    }),
    { numRuns: RUNS * 8 }
  );
});

const DOCUMENT_MARKUP = [
  ...MARKUP,
  "<w:tbl>",
  "</w:tbl>",
  "<w:tc>",
  "</w:tr>",
  "<table>",
  "</table>",
  "<td rowspan=0>",
  "<tr>",
  "<w:vMerge/>",
  "<script>",
];

const documentEdits = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(6),
    fc.constantFrom(...DOCUMENT_MARKUP)
  ),
  { minLength: 1, maxLength: 6 }
);

test.each([
  [
    "Word's XML",
    `<w:document><w:body><w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p>${table(row([cell("1", DOWN_FIRST), cell("x", SPAN(2))]), row([cell("", DOWN_NEXT), cell(plainTable([["a", "b"]])), cell("c")]))}</w:body></w:document>`,
    (xml: string) => zipOf({ "word/document.xml": xml }),
  ],
  [
    "a web page",
    "<html><p>Phụ lục<table><tr><td rowspan=2>1<td colspan='2'>x<tr><td><table><td>a<td>b</table><td>c</table>",
    (html: string) => new TextEncoder().encode(html),
  ],
])("%s that was tampered with ends in a reading", async (_kind, whole, bytesOf) => {
  await fc.assert(
    fc.asyncProperty(documentEdits, async (edits) => {
      let text = whole;
      for (const [place, removed, inserted] of edits) {
        const at = Math.floor(place * text.length);
        text = text.slice(0, at) + inserted + text.slice(at + removed);
      }
      await endsWell(bytesOf(text));
    }),
    { numRuns: RUNS * 8 }
  );
});

test("any bytes at all end in a reading", async () => {
  const headed = fc.tuple(
    fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c, 0x3f]
    ),
    fc.uint8Array({ maxLength: 400 })
  );
  await fc.assert(
    fc.asyncProperty(
      headed,
      async ([head, tail]) => void (await endings(Uint8Array.from([...head, ...tail])))
    ),
    { numRuns: RUNS * 4 }
  );
});
