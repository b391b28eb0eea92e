import { type CriteriaSet, parseSet } from "@/criteria";
import { parseA1, type SheetGrid, type SheetModel } from "@/grid";
import { type LocatedSubmission, readSubmissions, unitLists, unitSheets } from "@/unitSheets";
import setDocument from "~test/fixtures/handWorked/set.json";
import { gridOfModel, withCells, withRows } from "../grids";

const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";
const KEY_COLUMN = 8;
const NOTE_COLUMN = 7;

function handWorkedSet(): CriteriaSet {
  const reading = parseSet(setDocument);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

const SET = handWorkedSet();
const BLANK = gridOfModel(unitSheets(SET, { unit: UNIT, year: 2024, illustrative: false })[0]);

function submissionOf(grid: SheetGrid): LocatedSubmission {
  const reading = readSubmissions("", [grid], { find: () => SET, all: () => [SET] });
  const one = reading.status === "refused" ? undefined : reading.value.submissions[0];
  if (!one) throw new Error(JSON.stringify(reading.findings));
  return one;
}

type Filled = Readonly<Record<string, { points: number; evidence: string; explanation?: string }>>;

/** The unit's sheet with points typed, evidence and explanations. */
function filled(entries: Filled): SheetGrid {
  const blank = submissionOf(BLANK);
  const at = (id: string, field: "typedPoints" | "evidence" | "explanation") => {
    const address = parseA1(blank.cellOf(id, field) ?? "");
    if (!address) throw new Error(id);
    return [address.row, address.column] as const;
  };
  return withCells(
    BLANK,
    Object.entries(entries).flatMap(([id, { points, evidence, explanation = "" }]) => [
      [...at(id, "typedPoints"), points] as const,
      [...at(id, "evidence"), evidence] as const,
      [...at(id, "explanation"), explanation] as const,
    ])
  );
}

const ENTRIES: Filled = {
  "A.1": { points: 2, evidence: "Báo cáo số 12/BC-STP ngày 15/11/2024" },
  "A.4": { points: 1.5, evidence: "BC 12/BC-STP; Công văn số 8/STP-VP ngày 20/12/2023" },
  "B.1": { points: 1.5, evidence: "" },
  "C.2": {
    points: 2.5,
    evidence: "Căn cứ Luật Đất đai; sổ theo dõi",
    explanation: "Một việc làm chậm",
  },
  "B.3": { points: 0, evidence: "Biên bản họp ngày 12/3/2024" },
};

const SCORING = filled(ENTRIES);
const lists = (scoring: SheetGrid, grids: readonly SheetGrid[] = []) =>
  unitLists(submissionOf(scoring), [scoring, ...grids]);

/** What is printed of a row, blanks left out, without the note and what is hidden. */
function printed(model: SheetModel): string[] {
  const { print } = model;
  if (!print) throw new Error("nothing is printed");
  return model.rows.slice(print.area.top, print.area.bottom + 1).flatMap(({ cells }) => {
    const values = [...cells]
      .filter(([column, { value }]) => column <= print.area.right && value !== undefined)
      .sort(([first], [second]) => first - second)
      .map(([, { value }]) => String(value).replace(/\s+/g, " "));
    return values.length === 0 ? [] : [values.join(" | ")];
  });
}

test("the evidence list: documents with the criteria that name them, the rest, what is missing", () => {
  const [evidence] = lists(SCORING).models;
  if (!evidence) throw new Error("no list");
  expect(evidence.name).toBe("Danh mục minh chứng");
  expect(printed(evidence)).toEqual([
    "SỞ TƯ PHÁP TỈNH LÂM ĐỒNG",
    "DANH MỤC TÀI LIỆU MINH CHỨNG",
    "Năm 2024 (kỳ chấm điểm từ 01/01/2024 đến 31/12/2024)",
    setDocument.title,
    "MẪU, CHƯA ĐỐI CHIẾU BẢN CHÍNH",
    "STT | Số, ký hiệu | Ngày | Cơ quan ban hành | Tên loại, nội dung (như ghi ở bảng chấm điểm) | Tiêu chí | Tình trạng | Ghi chú",
    "Văn bản, tài liệu minh chứng",
    "1 | 12/BC-STP | 15/11/2024 | Sở Tư pháp | Báo cáo số 12/BC-STP ngày 15/11/2024 | A.1; A.4 | Dùng cho 2 tiêu chí",
    "2 | 8/STP-VP | 20/12/2023 | Sở Tư pháp | Công văn số 8/STP-VP ngày 20/12/2023 | A.4 | Có trước kỳ",
    "3 | 12/03/2024 | Biên bản họp ngày 12/3/2024 | B.3 | Trong kỳ",
    "Liên kết và nội dung khác (chưa nhận ra số, ký hiệu văn bản)",
    "4 | sổ theo dõi | C.2 | Nội dung tự ghi",
    "Tiêu chí có điểm nhưng chưa có minh chứng",
    expect.stringMatching(/^5 \| .* \| B\.1 \| Thiếu minh chứng$/),
    "Văn bản pháp luật, văn bản làm căn cứ được viện dẫn (không tính là minh chứng)",
    "6 | Căn cứ Luật Đất đai | C.2",
    "…………, ngày … tháng … năm ……",
    "NGƯỜI LẬP DANH MỤC | THỦ TRƯỞNG ĐƠN VỊ",
    "(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên, đóng dấu)",
  ]);
});

test("the list of explanations: points, standard, difference, the unit's words or that there are none", () => {
  const explanations = lists(SCORING).models[1];
  if (!explanations) throw new Error("no list");
  const rows = printed(explanations);
  expect(rows[1]).toBe("DANH MỤC GIẢI TRÌNH CÁC TIÊU CHÍ THẤP HƠN ĐIỂM CHUẨN");
  expect(rows.filter((row) => /^\d|^Cộng/.test(row))).toEqual([
    expect.stringMatching(/^1 \| B\.3 \| .* \| 0\.5 \| 0 \| -0\.5 \| Chưa giải trình$/),
    expect.stringMatching(/^2 \| C\.2 \| .* \| 3 \| 2\.5 \| -0\.5 \| Một việc làm chậm$/),
    "Cộng chênh lệch | -1",
  ]);
});

test("both print on A4 across, with their headings on every page and page numbers", () => {
  for (const { print, rows } of lists(SCORING).models) {
    expect(print).toMatchObject({ orientation: "landscape", fitToWidth: true, header: "&P" });
    const heading = rows[print?.titleRows?.first ?? -1]?.cells.get(0)?.value;
    expect(heading).toBe("STT");
  }
});

test("a unit without entries gets lists that say there is nothing", () => {
  const [evidence, explanations] = lists(BLANK).models.map(printed);
  expect(evidence).toContain("Không có.");
  expect(explanations).toContain("Không có tiêu chí nào thấp hơn điểm chuẩn.");
});

describe("lists made again", () => {
  const made = lists(SCORING).models.map(gridOfModel);
  const [evidence, explanations] = made as [SheetGrid, SheetGrid];
  const rowOf = (grid: SheetGrid, key: string): number => {
    const found = [...grid.rows].find(([, cells]) => cells.get(KEY_COLUMN)?.value === `r:${key}`);
    if (!found) throw new Error(key);
    return found[0];
  };
  const noteOf = (model: SheetModel | undefined, key: string) => {
    if (!model) throw new Error("no list");
    return gridOfModel(model)
      .rows.get(rowOf(gridOfModel(model), key))
      ?.get(NOTE_COLUMN)?.value;
  };
  const FIRST = "12/bc-stp 2024";
  const noted = withCells(evidence, [
    [rowOf(evidence, FIRST), NOTE_COLUMN, "Đã đối chiếu bản gốc"],
    [rowOf(evidence, "8/stp-vp 2023"), NOTE_COLUMN, 7],
  ]);

  test("take the place of the earlier ones under their names, with the notes", () => {
    const again = lists(SCORING, [{ ...noted, name: "MC" }, explanations]);
    expect(again.models.map(({ name }) => name)).toEqual(["MC", "Danh mục giải trình"]);
    expect(again.findings).toEqual([]);
    expect(noteOf(again.models[0], FIRST)).toBe("Đã đối chiếu bản gốc");
    expect(noteOf(again.models[0], "8/stp-vp 2023")).toBe(7);
  });

  test("keep notes of rows that are gone, and give them back when the row returns", () => {
    const without = filled({ ...ENTRIES, "A.4": { points: 1.5, evidence: "BC 12/BC-STP" } });
    const second = lists(without, [noted, explanations]);
    expect(second.findings.map(({ code, where, data }) => [code, where.sheet, data.count])).toEqual(
      [["lists.notesKept", "Danh mục minh chứng", 1]]
    );
    const [model] = second.models;
    if (!model) throw new Error("no list");
    expect(printed(model)).toContain("8/STP-VP | 7");
    const third = lists(SCORING, [gridOfModel(model), explanations]);
    expect(third.findings).toEqual([]);
    expect(noteOf(third.models[0], "8/stp-vp 2023")).toBe(7);
  });

  const row = rowOf(evidence, FIRST);
  test.each<[string, SheetGrid]>([
    ["a cell typed over", withCells(evidence, [[row, 3, "Sở Tư pháp tỉnh"]])],
    ["a cell emptied", withCells(evidence, [[row, 3, null]])],
    ["a name typed under the signature", withCells(evidence, [[60, 5, "Nguyễn Văn A"]])],
    ["a row put in", withRows(evidence, (at) => (at > row ? at + 1 : at))],
    [
      "a note that calculates",
      {
        ...evidence,
        rows: new Map([
          ...evidence.rows,
          [
            row,
            new Map([
              ...(evidence.rows.get(row) ?? []),
              [NOTE_COLUMN, { value: 2, formula: "1+1" }],
            ]),
          ],
        ]),
      },
    ],
  ])("leave a list alone that was changed otherwise: %s", (_what, changed) => {
    const again = lists(SCORING, [changed, explanations]);
    expect(again.models.map(({ name }) => name)).toEqual([
      "Danh mục minh chứng (2)",
      "Danh mục giải trình",
    ]);
    expect(again.findings.map(({ code, where, data }) => [code, where.sheet, data.sheet])).toEqual([
      ["lists.keptChanged", "Danh mục minh chứng", "Danh mục minh chứng (2)"],
    ]);
  });

  test("of another unit, or a sheet of a person's own by that name, are left alone", () => {
    const own = { ...BLANK, name: "danh mục minh chứng", rows: new Map() };
    expect(lists(SCORING, [own]).models[0]?.name).toBe("Danh mục minh chứng (2)");
    const other = unitSheets(SET, {
      unit: "Sở Tư pháp tỉnh Gia Lai",
      year: 2024,
      illustrative: false,
    });
    const others = lists(gridOfModel(other[0])).models.map(gridOfModel);
    expect(lists(SCORING, others).models.map(({ name }) => name)).toEqual([
      "Danh mục minh chứng (2)",
      "Danh mục giải trình (2)",
    ]);
  });
});
