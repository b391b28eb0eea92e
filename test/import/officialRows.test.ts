import { check, outline, read, told } from "./smallTables";

/** Rows of official tables that are not what their code or their place says. */

describe("rows with a code", () => {
  it("and points but no words: a criterion whose words a person has to add", () => {
    check(
      [
        ["I", "CÔNG TÁC VĂN BẢN", 10],
        ["1", "Việc một", 6],
        ["2", null, 4],
      ],
      ["I sum 10", "I.1 award 6", "I.2 award 4"],
      ["labelMissing | B4 | 2"]
    );
  });

  it("that fall from the criterion's points to nothing are its tiers, whatever their words", () => {
    check(
      [
        ["1", "Tổ chức phiên tòa rút kinh nghiệm", 25],
        [null, "a) Mỗi Thẩm phán có từ 01 phiên tòa trở lên", 25],
        [null, "b) Không đạt mức trên", 0],
      ],
      ["1 choice 25", "· Mỗi Thẩm phán có từ 01 phiên tòa trở lên 25", "· Không đạt mức trên 0"],
      [
        "codedTiers | B2 | Tổ chức phiên tòa rút kinh nghiệm | a, b",
        "conditionNotRead | B2 | wording | Mỗi Thẩm phán có từ 01 phiên tòa trở lên · Không đạt mức trên",
      ]
    );
  });

  it("with conditions on different things are criteria, though they fall", () => {
    check(
      [
        ["1", "Kết quả thi hành án", 6],
        ["a", "Đạt từ 80% trở lên về việc", 6],
        ["b", "Đạt từ 40% trở lên về tiền", 3],
      ],
      ["1 sum 6", "1.a award 6", "1.b award 3"],
      ["set.sumDiffers | B2 | Kết quả thi hành án | 6 | 9"]
    );
  });

  it("have their code before a tab, as a word processor sets its numbers", () => {
    check(
      [
        [null, "I\tCông tác văn bản", 5],
        [null, "1.1\tlập đề nghị", 3],
        [null, "a\tBáo cáo", 3],
        [null, "1.2.\tthẩm định", 2],
      ],
      ["I sum 5", "I.1.1 sum 3", "I.1.1.a award 3", "I.1.2 award 2"]
    );
  });
});

it("a criterion without points to give is told: it may be a tier", () => {
  check(
    [
      ["1", "Xét xử", 8],
      ["a", "Lịch xét xử", 5],
      ["b", "Hội trường", 3],
      ["c", "Trường hợp còn lại", 0],
    ],
    ["1 sum 8", "1.a award 5", "1.b award 3", "1.c award 0"],
    ["worthNothing | B5 | Trường hợp còn lại"]
  );
});

it("a row that repeats what its criterion is worth is no tier", () => {
  check(
    [
      ["1", "Xét xử", 8],
      [null, "Điểm chuẩn: 8 điểm", null],
    ],
    ["1 award 8"],
    ["rowNotRead | B3 | Điểm chuẩn: 8 điểm"]
  );
});

describe("points to take off", () => {
  const HEADING = ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"];

  it("bands of days under a row of being on time in other words", () => {
    const reading = read([
      HEADING,
      ["1", "Chế độ báo cáo", "Báo cáo đầy đủ, đúng hạn", 50, null],
      [null, null, "Chậm từ 01 đến 05 ngày", null, 5],
      [null, null, "Chậm trên 05 ngày", null, 20],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 deductionBands 50"],
      [
        "pointsInferred | B2 | Chế độ báo cáo | 50 | tiers",
        "bandsRead | B2 | Chế độ báo cáo | Báo cáo đầy đủ, đúng hạn | 50",
      ],
    ]);
  });

  it("where they are not understood a person decides, and the only tier is named with them", () => {
    const reading = read([
      HEADING,
      ["1", "Kỷ luật", "Không có cán bộ vi phạm", 40, null],
      [null, null, "Có 01 người bị khiển trách", null, "5/người"],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 manual 40"],
      [
        "pointsInferred | B2 | Kỷ luật | 40 | tiers",
        "ruleNotRead | B2 | Kỷ luật | Không có cán bộ vi phạm: 40",
        "ruleNotRead | B2 | Kỷ luật | 5/người",
      ],
    ]);
  });
});

it("tiers of a table inside a cell, run together, are no award", () => {
  check(
    [["1", "Gửi báo cáo Gửi đúng hạn 3 Chậm từ 01 đến 05 ngày 2 Chậm trên 05 ngày 0", 3]],
    ["1 manual 3"],
    [
      "ruleNotRead | B2 | Gửi báo cáo Gửi đúng hạn 3 Chậm từ 01 đến 05 ngày 2 Chậm trên 05 ngày 0 | Gửi báo cáo Gửi đúng hạn 3 Chậm từ 01 đến 05 ngày 2 Chậm trên 05 ngày 0",
    ]
  );
});
