import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { fillDocument } from "@/files";
import { type Cluster, pool } from "@/pooling";
import { rankCluster } from "@/ranking";
import { reportFields } from "@/report";
import { sampleCluster } from "~test/clusterSheets/sampleCluster";
import { makeReportTemplate } from "../../scripts/make-report-template.mjs";

const TEMPLATE = new Uint8Array(
  readFileSync(resolve(__dirname, "../../assets/reports/bao-cao-kiem-tra.docx"))
);

/** The document's paragraphs as plain texts. */
function paragraphsOf(docx: Uint8Array): string[] {
  const document = unzipSync(docx)["word/document.xml"];
  if (!document) throw new Error("No word/document.xml");
  return strFromU8(document)
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
        .map(([, text = ""]) =>
          text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
        )
        .join("")
    );
}

/** Tags as paths through the loops they stand in: "phanCong.cap.noiDung". */
function tagPaths(docx: Uint8Array): string[] {
  const open: string[] = [];
  const paths: string[] = [];
  for (const [, kind = "", name = ""] of paragraphsOf(docx)
    .join("\n")
    .matchAll(/\{([#/]?)([^{}]+)\}/g)) {
    if (kind === "/") {
      expect(open.pop()).toBe(name);
    } else {
      paths.push([...open, name].join("."));
      if (kind === "#") open.push(name);
    }
  }
  expect(open).toEqual([]);
  return paths;
}

/** Every field as a path, lists looked into. */
function fieldPaths(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldPaths(item, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    [...path, name].join("."),
    ...fieldPaths(field, [...path, name]),
  ]);
}

const fieldsOf = (cluster: Cluster) => reportFields(cluster, rankCluster(cluster)).fields;

async function filled(cluster: Cluster): Promise<string[]> {
  const reading = await fillDocument(TEMPLATE, fieldsOf(cluster));
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  expect(reading.findings).toEqual([]);
  return paragraphsOf(reading.value);
}

describe("the bundled report template", () => {
  it("is what its script makes", () => {
    expect(Buffer.from(makeReportTemplate()).equals(Buffer.from(TEMPLATE))).toBe(true);
  });

  it("asks for every field of the report, and for nothing else", () => {
    const without = { ...sampleCluster(), roster: { ...sampleCluster().roster, crossChecks: [] } };
    const known = new Set([
      ...fieldPaths(fieldsOf(sampleCluster())),
      ...fieldPaths(fieldsOf(without)),
    ]);
    const scoped = new Set([...known].map((path) => path.split(".").at(-1)));
    const tags = tagPaths(TEMPLATE);
    const unknown = tags.filter(
      (path) => !known.has(path) && !(path.includes(".") && scoped.has(path.split(".").at(-1)))
    );
    expect(unknown).toEqual([]);
    expect([...known].filter((path) => !tags.includes(path))).toEqual([]);
  });

  it("names no decision, number or date of one year", () => {
    const text = paragraphsOf(TEMPLATE).join("\n");
    expect(text).not.toMatch(/\d{1,4}\/(QĐ|KH|CV|HD|BTP|TT|NĐ)|\d{1,2}\/\d{1,2}\/\d{4}|20\d\d/);
  });

  it("keeps the parts of the report in their order", () => {
    const parts = [
      "I. TỔ CHỨC KIỂM TRA",
      "1. Hình thức kiểm tra",
      "2. Nội dung kiểm tra",
      "3. Cách thức kiểm tra",
      "II. KẾT QUẢ KIỂM TRA",
      "4. Tổ chức thực hiện việc chấm điểm, đánh giá xếp hạng thi đua",
      "III. ĐÁNH GIÁ CHUNG",
      "1. Ưu điểm",
      "2. Tồn tại, hạn chế",
      "3. Nguyên nhân",
    ];
    const text = paragraphsOf(TEMPLATE).filter((line) => parts.includes(line));
    expect(text).toEqual(parts);
  });

  it("is set as the decree has it: A4, margins, Times New Roman, page number not on the first page", () => {
    const parts = unzipSync(TEMPLATE);
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    // Twentieths of a point: 210 × 297 mm; 20, 15, 20, 30 mm.
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(document).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(document).toContain("<w:titlePg/>");
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain(
      'w:ascii="Times New Roman"'
    );
  });

  it("is filled with the cluster's own sentences and tables", async () => {
    const lines = await filled(sampleCluster());
    for (const line of [
      "1.1. Đối với các Sở Tư pháp",
      "- Sở Tư pháp tỉnh Lâm Đồng kiểm tra Sở Tư pháp tỉnh Phú Yên;",
      "1.2. Đối với các Cục Thi hành án dân sự",
      "- Chưa xếp hạng: Sở Tư pháp tỉnh Kon Tum: chưa có hồ sơ;",
      "Bảng điểm và xếp hạng: Sở Tư pháp",
      "Tốt, đồng hạng",
      "19,25",
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.join("\n")).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(lines.filter((line) => line.startsWith("DỮ LIỆU MINH HỌA"))).toHaveLength(1);
  });

  it("is filled for an empty cluster too", async () => {
    const lines = await filled(pool([], null));
    expect(lines.join("\n")).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(lines).toContain("[chưa có phân công kiểm tra chéo]");
  });
});
