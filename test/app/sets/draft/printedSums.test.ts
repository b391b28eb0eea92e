import {
  correctedDraft,
  draftNodes,
  draftOf,
  openErrors,
  type SetDraft,
  undoneDraft,
} from "@/app/sets/draft";
import { readySet } from "@/app/sets/draftFiles";
import { scaled, type SetEdit } from "@/criteria";
import { gridOf } from "@/grid";
import { tableFromGrid } from "@/import";

const NOW = new Date("2024-11-20T08:00:00Z");

/**
 * Part A prints its points in its words (6) and in a row of its own below it (6); part B in its
 * cell only (4). By hand: 2 + 4 = 6; 6 + 4 = 10.
 */
function readTable(): SetDraft {
  const reading = tableFromGrid(
    gridOf("Phụ lục", [
      ["BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2024"],
      ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"],
      ["A", "CÔNG TÁC CHUYÊN MÔN (6 điểm)", 6],
      ["1", "Thẩm định văn bản", 2],
      ["2", "Hòa giải ở cơ sở", 4],
      [null, "Cộng phần A", 6],
      ["B", "CÔNG TÁC KHÁC", 4],
      ["1", "Báo cáo", 4],
      [null, "Tổng cộng", 10],
    ]),
    { origin: "phu-luc.xlsx", year: 2024 }
  );
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return draftOf("table", reading.value, reading.findings);
}

const points = (node: string, value: number): SetEdit => ({
  kind: "points",
  node,
  points: scaled(value),
});
const after = (draft: SetDraft, ...edits: readonly SetEdit[]) =>
  edits.reduce(correctedDraft, draft);
/** Code, criterion, printed and summed points of every open error. */
const open = (draft: SetDraft) =>
  openErrors(draft).map(({ code, where, data }) => [
    code,
    where.criterion ?? "",
    data["printed"] ?? data["standard"],
    data["sum"],
  ]);

const draft = readTable();

test("nothing is open where every printed sum agrees", () => {
  expect(open(draft)).toEqual([]);
});

test("points that leave the words of their heading, the total of their part and that of the table open all three", () => {
  const seven = after(draft, points("A", 7), points("A.2", 5));
  expect(open(seven)).toEqual([
    ["import.totalDiffers", "", 10, 11],
    ["import.totalDiffers", "A", 6, 7],
    ["import.totalDiffers", "A", 6, 7],
  ]);
  expect(openErrors(seven).at(-1)?.where).toEqual({
    sheet: "Phụ lục",
    cell: "B3",
    criterion: "A",
  });
});

test("a criterion corrected inside a part opens the part's printed total; corrected back, it closes", () => {
  const five = after(draft, points("A.2", 5));
  expect(open(five)).toEqual([
    ["import.totalDiffers", "A", 6, 7],
    ["set.sumDiffers", "A", 6, 7],
  ]);
  expect(open(after(five, points("A.1", 1)))).toEqual([]);
  expect(open(undoneDraft(five))).toEqual([]);
});

test("words corrected together with the points leave only the printed rows open", () => {
  const label: SetEdit = { kind: "label", node: "A", label: "CÔNG TÁC CHUYÊN MÔN (7 điểm)" };
  const both = after(draft, points("A", 7), points("A.2", 5), label);
  expect(open(both)).toEqual([
    ["import.totalDiffers", "", 10, 11],
    ["import.totalDiffers", "A", 6, 7],
  ]);
});

test("a row taken away takes its findings along and is told in the notes, as is one that was added", () => {
  const changed = after(
    draft,
    { kind: "removeNode", node: "B.1" },
    { kind: "addNode", node: "B", place: "inside", label: "Báo cáo đúng hạn" },
    points("B.them-1", 4)
  );
  expect(open(changed)).toEqual([]);
  const ready = readySet(changed, "", NOW);
  if (ready.status === "refused") throw new Error("refused");
  expect(ready.value.notes).toEqual([
    "Đã sửa so với tệp gốc khi đối chiếu: B.",
    "Đã thêm khi đối chiếu, không có trong bảng đọc được: “Báo cáo đúng hạn”.",
    "Đã bỏ khi đối chiếu: B.1.",
  ]);
});

test("accepted by name, sums that were left are asked for no more", () => {
  const seven = after(draft, points("A", 7), points("A.2", 5));
  const ready = readySet(seven, "Nguyễn Văn A", NOW);
  if (ready.status === "refused") throw new Error("refused");
  expect(ready.value.printedTotal).toBeUndefined();
  expect(ready.value.nodes[0]?.printedTotal).toBeUndefined();
  expect(open(draftOf("document", ready.value, []))).toEqual([]);
});

test("a row added behind another leaves that one as it was read, on screen and in the notes", () => {
  const changed = after(
    draft,
    { kind: "addNode", node: "A.1", place: "after", label: "Báo cáo đúng hạn" },
    points("A.2", 4)
  );
  const marked = draftNodes(changed).filter(({ corrected }) => corrected);
  expect(marked.map(({ node }) => node.id)).toEqual(["A.2"]);
  const ready = readySet(changed, "Nguyễn Văn A", NOW);
  if (ready.status === "refused") throw new Error("refused");
  expect(ready.value.notes).toContain("Đã sửa so với tệp gốc khi đối chiếu: A.2.");
});
