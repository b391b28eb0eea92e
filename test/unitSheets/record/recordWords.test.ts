import { modelGrid, valueAt } from "@/grid";
import {
  type ContentMeaning,
  contentWords,
  meaningsOf,
  printedRecord,
  recordCsv,
  type RecordedChange,
  recordLines,
  type SheetRecord,
} from "@/unitSheets/record";
import { handWorkedSet } from "../scoring/anyEntries";
import { mark, scoringGrid, STAMP } from "./units";

test.each<[unknown, ContentMeaning, string, string]>([
  [0.95, "percent", "95%", "95%"],
  [0.8451, "percent", "84,51%", "84.51%"],
  [1, "percent", "100%", "100%"],
  [45_350, "date", "28/02/2024", "28/02/2024"],
  [45_350, "number", "45350", "45350"],
  [1.5, "number", "1,5", "1.5"],
  [1234.5, "number", "1234,5", "1234.5"],
  [0.1 + 0.2, "number", "0,3", "0.3"],
  [true, "number", "TRUE", "TRUE"],
  ["1,5", "percent", "1,5", "1,5"],
])("%j as a %s", (value, meaning, vi, en) => {
  const content = { value: value as number };
  expect([contentWords(content, "vi", meaning), contentWords(content, "en", meaning)]).toEqual([
    vi,
    en,
  ]);
});

test("a formula with its sign, nothing as nothing", () => {
  expect(contentWords({ formula: "146/146" }, "vi", "percent")).toBe("=146/146");
  expect(contentWords(null, "vi")).toBe("");
});

test("what numbers mean follows from the criterion's rule", () => {
  const meaning = meaningsOf(handWorkedSet());
  const of = (id: string, field: "result" | "typedPoints") => meaning({ id, field });
  expect([of("A.1", "result"), of("A.2", "result"), of("A.1", "typedPoints")]).toEqual([
    "percent",
    "date",
    "number",
  ]);
  expect(meaningsOf(null)({ id: "A.1", field: "result" })).toBe("number");
});

const change = (more: Partial<RecordedChange>): RecordedChange => ({
  ...mark("2024-11-05T08:00:00Z"),
  row: "c:1",
  column: "result",
  cell: "D9",
  old: null,
  new: { value: 1.5 },
  ...more,
});
const record: SheetRecord = {
  id: "nk1",
  sheet: "Chấm điểm",
  identity: STAMP(),
  folded: null,
  changes: [
    change({}),
    change({
      row: "c:2",
      column: "evidence",
      old: { value: '=HYPERLINK("http://x")' },
      new: { value: 'Báo cáo "12", dòng 1\ndòng 2' },
    }),
    change({ row: "c:9", time: "2024-11-06T08:00:00Z", who: "", old: { value: -5 }, new: null }),
  ],
};
const grid = scoringGrid([["c:2"], ["c:1"]]);
const lines = recordLines(record, grid, () => "number");

test("what was recorded last comes first, each where its row stands now", () => {
  expect(lines.map(({ row, cellNow, code, label }) => [row, cellNow, code, label])).toEqual([
    ["c:9", null, "", ""],
    ["c:1", "D4", "1", "Tiêu chí 1"],
    ["c:2", "E3", "2", "Tiêu chí 2"],
  ]);
});

test("as .csv: quoted where needed, and no text becomes a formula", () => {
  const text = recordCsv("Chấm điểm", lines, "vi", (iso) => iso.slice(0, 10));
  expect(text).toBe(
    [
      "\uFEFFThời gian,Người nhập,Dịp ghi,Sheet,Ô,TT,Nội dung,Cột,Trước,Sau",
      "2024-11-06,,kiểm tra,Chấm điểm,D9,,,Kết quả,-5,",
      '2024-11-05,Nguyễn Văn An,kiểm tra,Chấm điểm,D4,1,Tiêu chí 1,Kết quả,,"1,5"',
      `2024-11-05,Nguyễn Văn An,kiểm tra,Chấm điểm,E3,2,Tiêu chí 2,Tài liệu minh chứng,"'=HYPERLINK(""http://x"")","Báo cáo ""12"", dòng 1\ndòng 2"`,
      "",
    ].join("\r\n")
  );
});

test("as a sheet to print", () => {
  const model = printedRecord(
    {
      sheet: "Chấm điểm",
      unit: "Sở Tư pháp",
      year: "2024",
      lines,
      time: (iso) => iso.slice(0, 10),
      made: "2024-11-07T08:00:00Z",
      folded: "9 thay đổi cũ đã gộp",
    },
    []
  );
  const printed = modelGrid(model);
  const row = (at: number) =>
    Array.from({ length: 9 }, (_, column) => valueAt(printed, at, column));
  expect(model.name).toBe("Nhật ký thay đổi");
  expect(valueAt(printed, 2, 0)).toBe("Lập lúc 2024-11-07. 9 thay đổi cũ đã gộp");
  expect(row(4)).toEqual([
    "2024-11-06",
    null,
    "kiểm tra",
    "D9",
    null,
    null,
    "Kết quả",
    "-5",
    "(trống)",
  ]);
  expect(row(5).slice(3)).toEqual(["D4", "1", "Tiêu chí 1", "Kết quả", "(trống)", "1,5"]);
  expect(model.print?.area).toEqual({ top: 0, left: 0, bottom: 6, right: 8 });
});
