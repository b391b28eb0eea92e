/**
 * The words printed on a scoring sheet. The sheet is an official Vietnamese form: these do not
 * follow the language of the pane. Headings are those of the 2022 form (see criteria sources).
 */
export const SCORING_WORDS = {
  sheetName: "Chấm điểm",
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
  year: (year: number) => `Năm ${year}`,
  decision: (number: string, date: string, issuer: string) =>
    `(Kèm theo Quyết định số ${number}${date ? ` ngày ${date}` : ""}${issuer ? ` của ${issuer}` : ""})`,
  illustrative: "DỮ LIỆU MINH HỌA, KHÔNG PHẢI KẾT QUẢ THẬT",
  unit: "Đơn vị",
  headings: {
    code: "TT",
    label: "NỘI DUNG, CÁC TIÊU CHÍ CỤ THỂ",
    standard: "ĐIỂM CHUẨN",
    counted: "TỔNG ĐIỂM CHẤM",
    explanation: "GHI CHÚ\n(Lý do cụ thể, chênh lệch với điểm chuẩn)",
    result: "Kết quả",
    typedPoints: "Điểm nhập tay",
    notArising: "Không phát sinh",
    evidence: "Tài liệu minh chứng",
    status: "Tình trạng",
    crossCheck: "Điểm kiểm tra chéo",
    crossCheckReason: "Lý do khác điểm tự chấm",
    appraised: "Điểm thẩm định",
    appraisedReason: "Lý do khác",
    id: "",
    crossCheckLine: "",
    appraisedLine: "",
    closedResult: "",
    closedTypedPoints: "",
    closedNotArising: "",
    closedEvidence: "",
    closedExplanation: "",
    closedCounted: "",
    closedDiffers: "",
  },
  total: "TỔNG CỘNG",
  /** Lines above the total, where the table has points beside the standard points. */
  totalParts: {
    standard: "Điểm chấm theo điểm chuẩn",
    bonus: "Điểm thưởng",
    penalty: "Điểm trừ",
    /** Where the set rescales: out of the standard points of what arose. */
    beforeRescaling: "Điểm chấm theo điểm chuẩn của các tiêu chí phát sinh, trước khi quy đổi",
  },
  rescaledTo: (full: string) => `(quy đổi về thang ${full} điểm)`,
  knownPartsOnly: "(tổng của các phần đã biết)",
  rate: "Tỷ lệ đạt được",
  difference: "Chênh lệch so với chỉ tiêu (điểm %)",
  best: (unit: string) => `Giá trị tốt nhất của cụm${unit === "" ? "" : ` (${unit})`}`,
  selfTotal: "Tổng điểm tự chấm",
  outOf: "Trên điểm chuẩn",
  done: (criteria: number) => `Đã chấm (trên ${criteria})`,
  doneOrLeftOut: (criteria: number) => `Đã chấm hoặc không tính (trên ${criteria})`,
  notes: "Lưu ý về bảng tiêu chí",
  place: "…………, ngày … tháng … năm ……",
  preparer: "NGƯỜI CHẤM ĐIỂM",
  signer: "THỦ TRƯỞNG ĐƠN VỊ",
  preparerNote: "(Ký, ghi rõ họ tên)",
  signerNote: "(Ký, ghi rõ họ tên, đóng dấu)",
  /** What the part of one department says otherwise than the unit's sheet. */
  part: {
    department: (name: string) => `Phòng, ban: ${name}`,
    total: "TỔNG CỘNG CÁC TIÊU CHÍ ĐƯỢC GIAO",
    signer: "LÃNH ĐẠO PHÒNG, BAN",
    note: (department: string) =>
      `Đây là phần của ${department}: chỉ có các tiêu chí được giao; điểm chuẩn của phần, mục là tổng của các tiêu chí này. Nhập xong gửi lại người tổng hợp của đơn vị.`,
  },
  states: {
    missing: "Chưa chấm",
    blank: "Để trống là 0 điểm",
    review: "Xem lại",
    waiting: "Chờ cụm tổng hợp",
    explain: "Cần giải trình",
    evidence: "Thiếu minh chứng",
    leftOut: "Không tính",
    done: "Đủ",
  },
  prompts: {
    percent: "Nhập tỷ lệ, ví dụ 95%, hoặc phép chia, ví dụ =146/146.",
    date: "Nhập ngày ban hành, ví dụ 28/02/2022.",
    dateOrNone: "Nhập ngày ban hành, ví dụ 28/02/2022; nếu không ban hành, nhập Không.",
    /** `deadline`: "28/02/2024", "" where a person counts the days. */
    daysLate: (working: boolean, deadline: string, forceMajeure: boolean) => {
      const days = working ? "số ngày làm việc bị chậm" : "số ngày chậm";
      const counted = working ? " (thứ Hai đến thứ Sáu, không trừ ngày lễ)" : "";
      const typed =
        deadline === ""
          ? `Nhập ${days}; đúng hạn nhập 0.`
          : `Nhập ngày hoàn thành (hạn ${deadline}), số ngày chậm tự tính${counted}; hoặc nhập ${days}, đúng hạn nhập 0.`;
      return forceMajeure
        ? `${typed} Chậm do bất khả kháng thì nhập BKK và giải trình ở cột Ghi chú.`
        : typed;
    },
    count: "Nhập số lượng.",
    /** `step`: things in one step, "" for single things. */
    countPoints: (verb: "cộng" | "trừ", each: string, step: string, counted: string) => {
      const things = counted === "" ? "" : ` ${counted}`;
      const rate = step === "" ? `Mỗi${things || " đơn vị"}` : `Cứ đủ ${step}${things}`;
      return `Nhập số lượng${things}; không có nhập 0. ${rate} ${verb} ${each} điểm.`;
    },
    deduction: {
      percent:
        "Nhập tỷ lệ, ví dụ 5%, hoặc phép chia, ví dụ =5/100; không có nhập 0. Điểm trừ theo các mức ghi bên dưới.",
      count: "Nhập số lượng; không có nhập 0. Điểm trừ theo các mức ghi bên dưới.",
      daysLate: "Nhập số ngày chậm; đúng hạn nhập 0. Điểm trừ theo các mức ghi bên dưới.",
    },
    /** `unit`: what the value counts, "" where the table does not say. */
    own: (unit: string, higherIsBetter: boolean) =>
      `Nhập kết quả của đơn vị${unit === "" ? "" : ` (${unit})`}. Điểm bằng điểm chuẩn nhân ${higherIsBetter ? "kết quả chia cho giá trị tốt nhất của cụm" : "giá trị tốt nhất của cụm chia cho kết quả"}; chưa biết giá trị này thì chưa có điểm.`,
    best: "Giá trị tốt nhất trong cụm, do trưởng cụm thông báo. Chưa có thì để trống.",
    choice: "Chọn một mức trong danh sách.",
    yesNo: "Chọn Có hoặc Không.",
    award: "Chọn Đạt hoặc Không đạt.",
    degree: "Nhập Đạt hoặc Không đạt; đạt một phần thì nhập mức độ hoàn thành, ví dụ 80%.",
    violationDegree:
      "Nhập Có nếu bị trừ hết số điểm của dòng, Không nếu không bị trừ; bị trừ một phần thì nhập tỷ lệ, ví dụ 50%.",
    /** `upTo`: the highest percentage that counts, "" where every one does. */
    proportional: (upTo: string) =>
      `Nhập mức độ hoàn thành, ví dụ 95%, hoặc phép chia, ví dụ =146/160. Điểm bằng điểm chuẩn nhân với tỷ lệ này${upTo === "" ? ", kể cả phần vượt 100%." : `, tính đến ${upTo}%.`}`,
    amount: "Nhập số, từ 0 trở lên.",
    targetRate: "Nếu không có số liệu ở các dòng dưới, nhập thẳng tỷ lệ, ví dụ 86,44%.",
    points: (standard: string) =>
      `Chỉ nhập khi điểm không tính được từ kết quả; từ 0 đến ${standard}.`,
    bonus: (most: string) =>
      `Điểm thưởng, từ 0 đến ${most}; cộng thêm vào tổng điểm. Không có thì để trống.`,
    penalty: (most: string) =>
      `Số điểm bị trừ, từ 0 đến ${most}; ghi 2 hay -2 đều là trừ 2 điểm. Không bị trừ thì để trống.`,
    violation: "Chọn Có nếu bị trừ điểm theo dòng này; không thì chọn Không hoặc để trống.",
    blankIsZero: "Không cần chọn: để trống là không cộng, không trừ điểm.",
    evidence: (expected: string) => `Cần có: ${expected}`,
    department: (name: string) => `Phụ trách: ${name}`,
    otherPoints: "Để trống nếu thống nhất với điểm trước đó.",
    notArising:
      "Chỉ chọn khi nhiệm vụ không phát sinh hoặc không được giao; ghi lý do ở cột Ghi chú.",
  },
  errors: {
    title: "Chưa hợp lệ",
    range: "Giá trị nằm ngoài khoảng cho phép.",
    list: "Chỉ chọn một giá trị trong danh sách.",
  },
} as const;
