import { outline, read, told } from "./smallTables";

/** Tables whose cells span rows: codes and points beside lines of tiers, columns of levels. */

describe("code and points that span the rows of the tiers", () => {
  it("tiers state their points in their words", () => {
    const reading = read(
      [
        ["TT", "Nội dung tiêu chí", "Điểm chuẩn"],
        ["I", "CÔNG TÁC VĂN BẢN", 10],
        ["1", "Tỷ lệ thẩm định", 6],
        [null, "Đạt từ 90% trở lên: 6 điểm", null],
        [null, "Đạt từ 50% đến dưới 90%: 3 điểm", null],
        [null, "Đạt dưới 50%: 0 điểm", null],
        ["2", "Việc hai", 4],
      ],
      [
        { top: 2, left: 0, bottom: 5, right: 0 },
        { top: 2, left: 2, bottom: 5, right: 2 },
      ]
    );
    expect([outline(reading), told(reading)]).toEqual([
      [
        "I sum 10",
        "I.1 percentTiers 6",
        "· Đạt từ 90% trở lên 6",
        "· Đạt từ 50% đến dưới 90% 3",
        "· Đạt dưới 50% 0",
        "I.2 award 4",
      ],
      [],
    ]);
  });

  it("tiers without points leave the criterion to a person, and are named", () => {
    const reading = read([
      ["TT", "Nội dung tiêu chí", "Điểm chuẩn"],
      ["1", "Tỷ lệ thẩm định", 6],
      [null, "Đạt từ 90% trở lên", null],
      [null, "Đạt dưới 90%", null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 manual 6"],
      ["rowNotRead | B3 | Đạt từ 90% trở lên", "rowNotRead | B4 | Đạt dưới 90%"],
    ]);
  });
});

describe("three columns of words", () => {
  const HEADING = ["TT", "Lĩnh vực", "Nhiệm vụ", "Tiêu chí đánh giá", "Điểm tối đa", "Ghi chú"];

  it("the last one holds the criteria, those left of it are the levels above", () => {
    const reading = read([
      HEADING,
      ["1", "Công tác văn bản", "Thẩm định", "Thẩm định đúng tiến độ", 5, null],
      [null, null, null, "Chất lượng thẩm định", 5, null],
      [null, null, "Kiểm tra văn bản", "Tự kiểm tra 100% văn bản", 10, null],
      ["2", "Công tác hòa giải", "Hòa giải ở cơ sở", "Tỷ lệ hòa giải thành", 7, null],
      [null, null, null, "- Đạt từ 80% trở lên", 7, null],
      [null, null, null, "- Đạt dưới 80%", 3, null],
      [null, null, null, "Bồi dưỡng hòa giải viên", 3, null],
      ["Tổng cộng", null, null, null, 30, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      [
        "1 sum 20",
        "1.dong-1 sum 10",
        "1.dong-1.dong-1 award 5",
        "1.dong-1.dong-2 award 5",
        "1.dong-2 sum 10",
        "1.dong-2.dong-1 award 10",
        "2 sum 10",
        "2.dong-1 sum 10",
        "2.dong-1.dong-1 percentTiers 7",
        "· Đạt từ 80% trở lên 7",
        "· Đạt dưới 80% 3",
        "2.dong-1.dong-2 award 3",
      ],
      [
        "pointsInferred | C2 | Thẩm định | 10 | children",
        "pointsInferred | C4 | Kiểm tra văn bản | 10 | children",
        "pointsInferred | B2 | Công tác văn bản | 20 | children",
        "pointsInferred | C5 | Hòa giải ở cơ sở | 10 | children",
        "pointsInferred | B5 | Công tác hòa giải | 10 | children",
      ],
    ]);
  });

  it("levels may have rows of their own, with points or without", () => {
    const reading = read([
      HEADING,
      ["1", "Văn bản", "Thẩm định", "Tiến độ", 5, null],
      [null, null, null, "Mỗi văn bản chậm trừ 1 điểm", null, null],
      [null, null, "Rà soát", null, null, null],
      [null, null, null, "Đủ đợt", 4, null],
      [null, null, "Kiểm tra", null, 3, null],
      [null, null, null, "Đủ cuộc", 3, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      [
        "1 sum 12",
        "1.dong-1 sum 5",
        "1.dong-1.dong-1 countPoints 5",
        "1.dong-2 sum 4",
        "1.dong-2.dong-1 award 4",
        "1.dong-3 sum 3",
        "1.dong-3.dong-1 award 3",
      ],
      [
        "pointsInferred | C2 | Thẩm định | 5 | children",
        "pointsInferred | C4 | Rà soát | 4 | children",
        "pointsInferred | B2 | Văn bản | 12 | children",
      ],
    ]);
  });

  it("codes may number the criteria, and merged cells may be filled in", () => {
    const reading = read([
      HEADING,
      ["I", "CÔNG TÁC TƯ PHÁP", null, null, 12, null],
      ["1", "Văn bản", "Thẩm định", "Đúng tiến độ", 5, null],
      ["2", "Văn bản", "Thẩm định", "Chất lượng", 4, null],
      ["3", "Văn bản", "Kiểm tra", "Tự kiểm tra", 3, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      [
        "I sum 12",
        "I.dong-1 sum 12",
        "I.dong-1.dong-1 sum 9",
        "I.dong-1.dong-1.1 award 5",
        "I.dong-1.dong-1.2 award 4",
        "I.dong-1.dong-2 sum 3",
        "I.dong-1.dong-2.3 award 3",
      ],
      [
        "pointsInferred | C3 | Thẩm định | 9 | children",
        "pointsInferred | C5 | Kiểm tra | 3 | children",
        "pointsInferred | B3 | Văn bản | 12 | children",
      ],
    ]);
  });
});
