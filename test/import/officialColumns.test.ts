import { outline, read, told } from "./smallTables";

/** Columns of official tables under their many names, merged headings, several columns of words. */

describe("columns", () => {
  it("that are not read are named, whatever they hold", () => {
    const reading = read([
      ["TT", "Tên tiêu chí", "Điểm thưởng", "Số điểm", "Thời hạn", "Điểm tự chấm", "Ghi chú"],
      ["1", "Ban hành kế hoạch", 1, 2, "Quý I", null, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 manual 2"],
      [
        "columnNotRead | C1 | Điểm thưởng",
        "columnNotRead | E1 | Thời hạn",
        "ruleNotRead | B2 | Ban hành kế hoạch | Điểm thưởng: 1",
      ],
    ]);
  });

  it.each([
    ["Số TT", "Các mặt công tác", "Thang điểm"],
    ["STT", "Nội dung và chỉ tiêu", "Điểm tối đa"],
    ["TT", "Tiêu chí đánh giá", "Điểm chuẩn (tối đa)"],
    ["Stt", "Nội dung tiêu chí", "Số điểm tối đa"],
    ["SỐ\nTT", "NỘI DUNG CÁC\nTIÊU CHÍ", "ĐIỂM\nCHUẨN"],
    ["Mã số", "Nhiệm vụ", "Điểm"],
    [null, "Chỉ tiêu, nhiệm vụ", "Điểm quy định"],
  ])("%s · %s · %s", (...heading) => {
    expect(outline(read([heading, ["1", "Ban hành kế hoạch", 2]]))).toEqual(["1 award 2"]);
  });

  it("of points for several years: that of the table's year", () => {
    const reading = read([
      ["BẢNG TIÊU CHÍ NĂM 2025"],
      [],
      ["TT", "Tiêu chí", "Điểm chuẩn năm 2024", "Điểm chuẩn năm 2025"],
      ["1", "Việc một", 7, 6],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 award 6"],
      ["pointsColumns | D3 | Điểm chuẩn năm 2025 | Điểm chuẩn năm 2024"],
    ]);
  });

  it("of points that nothing tells apart: the first, a person decides", () => {
    const reading = read([
      ["TT", "Tiêu chí", "Điểm chuẩn (xã)", "Điểm chuẩn (phường)"],
      ["1", "Việc một", 7, 6],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 manual 7"],
      [
        "columnNotRead | D1 | Điểm chuẩn (phường)",
        "pointsColumns | C1 | Điểm chuẩn (xã) | Điểm chuẩn (phường)",
        "ruleNotRead | B2 | Việc một | Điểm chuẩn (phường): 6",
      ],
    ]);
  });

  it("of the least points is not that of the standard points", () => {
    const reading = read([
      ["TT", "Tiêu chí", "Điểm tối thiểu", "Điểm tối đa"],
      ["1", "Việc một", 3, 6],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 manual 6"],
      ["columnNotRead | C1 | Điểm tối thiểu", "ruleNotRead | B2 | Việc một | Điểm tối thiểu: 3"],
    ]);
  });

  it("what units fill in stands anywhere and is left out", () => {
    const reading = read([
      [
        "TT",
        "Điểm tự chấm",
        "Tiêu chí",
        "Điểm đơn vị tự chấm",
        "Điểm chuẩn",
        "Tài liệu minh chứng",
        "Ghi chú",
      ],
      ["1", 9, "Ban hành kế hoạch", 9, 2, "Kế hoạch số 1", "x"],
    ]);
    expect([outline(reading), told(reading)]).toEqual([["1 award 2"], []]);
  });

  it("ends of names stand under a merged beginning", () => {
    const reading = read(
      [
        ["TT", "Nội dung", "Điểm", null, "Ghi chú"],
        [null, null, "tối đa", "tự chấm", null],
        [1, 2, 3, 4, 5],
        ["1", "Ban hành kế hoạch", 2, 1, null],
      ],
      [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
      ]
    );
    expect([outline(reading), told(reading)]).toEqual([["1 award 2"], []]);
  });

  it("the form of 2011: work areas, contents and targets, points to take off", () => {
    const reading = read([
      ["STT", "CÁC MẶT CÔNG TÁC", "NỘI DUNG VÀ CHỈ TIÊU", "ĐIỂM CHUẨN", "ĐIỂM TRỪ"],
      [
        "1",
        "Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm)",
        "Hoàn thành 100% kế hoạch",
        110,
        null,
      ],
      [null, null, "Tồn đọng từ 1 đến 10% khối lượng", null, 10],
      ["2", "Công tác khác (20 điểm)", "Xây dựng kế hoạch", 12, null],
      [null, null, "Tổ chức thực hiện", 8, null],
    ]);
    expect(outline(reading)).toEqual([
      "1 manual 110",
      "2 sum 20",
      "2.dong-1 award 12",
      "2.dong-2 award 8",
    ]);
    expect(told(reading)).toEqual([
      "codeMissing | C4 | Xây dựng kế hoạch | Công tác khác (20 điểm)",
      "codeMissing | C5 | Tổ chức thực hiện | Công tác khác (20 điểm)",
      "pointsInferred | B2 | Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm) | 110 | label",
      "ruleNotRead | B2 | Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm) | Hoàn thành 100% kế hoạch: 110",
      "ruleNotRead | B2 | Thực hiện nhiệm vụ chuyên môn của đơn vị (110 điểm) | Tồn đọng từ 1 đến 10% khối lượng: 10",
      "pointsInferred | B4 | Công tác khác (20 điểm) | 20 | label",
    ]);
  });

  it.each([
    ["once", null],
    ["in every row, as programs fill merged cells", "Thẩm định văn bản"],
  ])("a label beside its tiers stands %s", (_name, repeated) => {
    const code = repeated && "1";
    const reading = read([
      ["TT", "Tiêu chí", "Mức đánh giá", "Điểm chuẩn"],
      ["1", "Thẩm định văn bản", "Đạt 100%", 2],
      [code, repeated, "Từ 95% đến dưới 100%", "1,75"],
      [code, repeated, "Dưới 95%", 0],
      ["2", "Báo cáo", null, 1],
    ]);
    expect(outline(reading)).toEqual([
      "1 percentTiers 2",
      "· Đạt 100% 2",
      "· Từ 95% đến dưới 100% 1.75",
      "· Dưới 95% 0",
      "2 award 1",
    ]);
    expect(told(reading)).toEqual(["pointsInferred | B2 | Thẩm định văn bản | 2 | tiers"]);
  });

  it("tiers have a column of points of their own", () => {
    const reading = read([
      ["TT", "Tiêu chí", "Điểm chuẩn", "Cách chấm", "Mức điểm"],
      ["1", "Thẩm định văn bản", 2, "Đạt 100%", 2],
      [null, null, null, "Dưới 100%", 0],
      [
        "2",
        "Báo cáo",
        1,
        "- Đúng hạn: 1 điểm\n- Chậm 01-02 ngày: 0,5 điểm\n- Chậm trên 02 ngày: 0 điểm",
        null,
      ],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      [
        "1 percentTiers 2",
        "· Đạt 100% 2",
        "· Dưới 100% 0",
        "2 daysLateTiers 1",
        "· Đúng hạn 1",
        "· Chậm 01-02 ngày 0.5",
        "· Chậm trên 02 ngày 0",
      ],
      [],
    ]);
  });

  it("a heading of four rows, printed again on the next page", () => {
    const heading = [
      ["TT", "Nội dung", "Thang điểm", null, null],
      [null, null, "Điểm chuẩn", "Điểm chấm", null],
      [null, null, null, "tự chấm", "thẩm định"],
      [1, 2, 3, 4, 5],
    ];
    const merges = [0, 6].flatMap((top) => [
      { top, left: 0, bottom: top + 2, right: 0 },
      { top, left: 1, bottom: top + 2, right: 1 },
      { top, left: 2, bottom: top, right: 4 },
      { top: top + 1, left: 2, bottom: top + 2, right: 2 },
      { top: top + 1, left: 3, bottom: top + 1, right: 4 },
    ]);
    const reading = read(
      [
        ...heading,
        ["1", "Một", 2, 1, null],
        ["2", "Hai", 3, 1, null],
        ...heading,
        ["3", "Ba", 1, null, 1],
      ],
      merges
    );
    expect([outline(reading), told(reading)]).toEqual([
      ["1 award 2", "2 award 3", "3 award 1"],
      [],
    ]);
  });

  it("without a column of points: the words of the rows end with them", () => {
    const reading = read([
      ["TT", "Nội dung tiêu chí", "Điểm tự chấm", "Ghi chú"],
      ["1", "Xây dựng kế hoạch (2 điểm)", null, null],
      ["2", "Thẩm định: 1,5 điểm", null, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([["1 award 2", "2 award 1.5"], []]);
    expect(
      told(
        read([
          ["TT", "Nội dung", "Điểm tự chấm"],
          ["1", "Họ và tên", null],
        ])
      )
    ).toEqual(["noHeading | - | bang.docx"]);
  });

  it("the points of tiers beside the tiers, where units fill in another column", () => {
    const reading = read([
      ["STT", "Nội dung", "Điểm tối đa", "Mức đánh giá", "Điểm đạt", "Điểm tự chấm"],
      ["1", "Thẩm định", 2, "Đạt 100%", 2, null],
      [null, null, null, "Dưới 100%", 0, null],
    ]);
    expect([outline(reading), told(reading)]).toEqual([
      ["1 percentTiers 2", "· Đạt 100% 2", "· Dưới 100% 0"],
      [],
    ]);
  });
});
