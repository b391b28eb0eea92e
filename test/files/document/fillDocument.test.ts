import { strFromU8, unzipSync } from "fflate";
import { fillDocument } from "@/files";
import { paragraph, template } from "../docx";
import { refusal, valueOf } from "../expectations";
import { zipOf } from "../ooxml";

/** The document's paragraphs as text. */
function paragraphs(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) =>
    one
      .replace(/<w:br\/>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
  );
}

const DATA = {
  cum: "Cụm thi đua số 5 & 6",
  trong: "",
  khong: null,
  trangThai: { ten: "Hoàn thành <b>xuất sắc</b>" },
  donVi: [
    { ten: "Lâm Đồng", diem: "98,75", tieuChi: [{ ma: "1.1" }, { ma: "1.2" }] },
    { ten: "Gia Lai", diem: "97,5", tieuChi: [] },
  ],
  dong: "dòng một\ndòng hai",
};

async function check(lines: readonly string[], expected: readonly string[]): Promise<void> {
  const read = await fillDocument(template(...lines), DATA);
  expect(read.findings).toEqual([]);
  expect(paragraphs(valueOf(read))).toEqual(expected);
}

test("plain tags, empty ones, fields of fields; text is text", async () => {
  await check(["Kính gửi: {cum}"], ["Kính gửi: Cụm thi đua số 5 & 6"]);
  await check(["[{trong}|{khong}]"], ["[|]"]);
  await check(["{trangThai.ten}"], ["Hoàn thành <b>xuất sắc</b>"]);
  await check(["{dong}"], ["dòng một\ndòng hai"]);
});

test("a tag that Word has cut into runs", async () => {
  await check(
    ["<w:p><w:r><w:t>Cụm: {c</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>um}</w:t></w:r></w:p>"],
    ["Cụm: Cụm thi đua số 5 & 6"]
  );
});

test("loops over paragraphs, in each other, with outer fields inside", async () => {
  await check(
    ["{#donVi}", "{ten}: {diem} điểm ({cum}){#tieuChi} [{ma}]{/tieuChi}", "{/donVi}", "Hết"],
    [
      "Lâm Đồng: 98,75 điểm (Cụm thi đua số 5 & 6) [1.1] [1.2]",
      "Gia Lai: 97,5 điểm (Cụm thi đua số 5 & 6)",
      "Hết",
    ]
  );
});

test("table rows are repeated", async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  await check(
    [`<w:tbl><w:tr>${cell("{#donVi}{ten}")}${cell("{diem}{/donVi}")}</w:tr></w:tbl>`],
    ["Lâm Đồng", "98,75", "Gia Lai", "97,5"]
  );
});

test("an unknown tag stays in the document and is said once, wherever it stands", async () => {
  const read = await fillDocument(
    template(
      "{tongDiem} và {tongDiem}",
      "{#donVi}{xepLoai}{/donVi}",
      "{#bang}x{/bang}",
      "{constructor}{toString}"
    ),
    DATA
  );
  expect(read.findings).toEqual(
    ["tongDiem", "xepLoai", "bang", "constructor", "toString"].map((field) => ({
      code: "report.templateUnknownField",
      severity: "error",
      where: {},
      data: { field },
    }))
  );
  expect(paragraphs(valueOf(read))).toEqual([
    "{tongDiem} và {tongDiem}",
    "{xepLoai}{xepLoai}",
    "",
    "{constructor}{toString}",
  ]);
});

test("broken templates are refused with every fault", async () => {
  const read = await fillDocument(template("{#donVi}{ten}", "{cum", "{/khac}"), DATA);
  expect(read.status).toBe("refused");
  expect(read.findings.length).toBeGreaterThan(1);
  for (const { code, data } of read.findings) {
    expect(code).toBe("report.templateInvalid");
    expect(data.detail).not.toBe("");
  }
});

test("what is no template", async () => {
  expect(refusal(await fillDocument(new TextEncoder().encode("báo cáo"), DATA))).toEqual({
    code: "report.templateInvalid",
    data: { detail: "notZip", tag: "" },
  });
  expect(refusal(await fillDocument(zipOf({ "xl/workbook.xml": "<w/>" }), DATA))).toEqual({
    code: "report.templateInvalid",
    data: { detail: "notDocument", tag: "" },
  });
  expect(refusal(await fillDocument(template("{cum}").subarray(0, 200), DATA))).toMatchObject({
    code: "file.damaged",
  });
  expect(
    refusal(await fillDocument(zipOf({ "word/document.xml": "<!DOCTYPE a><a/>" }), DATA))
  ).toMatchObject({ code: "file.forbiddenXml" });
});

test("same input, same bytes: whatever the clock and the time zone say", async () => {
  const zone = process.env.TZ;
  const first = valueOf(await fillDocument(template("{cum}"), DATA));
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
    expect(Buffer.compare(first, valueOf(await fillDocument(template("{cum}"), DATA)))).toBe(0);
  } finally {
    jest.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
