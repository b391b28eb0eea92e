import { titlesAbove } from "@/app/tables/documentTitles";
import { readTitleFacts } from "@/import/heading/titleFacts";

/** Titles of a table, with what the head of its decision says of it. */

const HEAD = [
  "BỘ TƯ PHÁP\nSố: 484/QĐ-BTP",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 31 tháng 3 năm 2023",
  "QUYẾT ĐỊNH",
  "Ban hành Bảng tiêu chí xếp hạng Sở Tư pháp năm 2023",
  "BỘ TRƯỞNG BỘ TƯ PHÁP",
  "Căn cứ Quyết định số 2267/QĐ-BTP ngày 27/10/2016 của Bộ trưởng Bộ Tư pháp;",
  "Điều 1. Ban hành Bảng tiêu chí.",
  "PHỤ LỤC I",
  "BẢNG TIÊU CHÍ CHẤM ĐIỂM",
];

it("an annex that names no decision: number, date, issuer and kind of unit of its decision", () => {
  expect(readTitleFacts(titlesAbove(HEAD, HEAD))).toEqual({
    title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM",
    decision: { number: "484/QĐ-BTP", date: "2023-03-31", issuer: "Bộ trưởng Bộ Tư pháp" },
    year: 2023,
    unitKind: "soTuPhap",
  });
});

it("a decision on two kinds of units does not tell the kind of an annex", () => {
  const head = HEAD.map((line) =>
    line.replace("Sở Tư pháp năm", "Sở Tư pháp, cơ quan thi hành án dân sự năm")
  );
  expect(readTitleFacts(titlesAbove(head, head)).unitKind).toBeNull();
});
