/** How far a table may be relied on (see `SetState` of criteria). */
export type StateWords = Readonly<Record<"official" | "partial" | "sample", string>>;

/** Of the tables that come with the program, in the pane. */
export const statesVi: StateWords = {
  official: "bản chính thức",
  partial: "đọc từ nguồn công khai, chưa đủ",
  sample: "khung mẫu",
};

/** Of tables that a person brought in, in the pane. */
export const ownStatesVi: StateWords = {
  official: "đọc từ tệp chính thức",
  partial: "đọc từ tệp, chưa đủ",
  sample: "mẫu, chưa rõ quyết định",
};

/** What is printed or written for other programs: always Vietnamese; "" where nothing is printed. */
export const PRINTED_STATES = {
  /** Above a unit's sheets and lists, and in their footers. */
  unitSheet: {
    official: "",
    partial: "ĐỌC TỪ NGUỒN CÔNG KHAI, CHƯA ĐỦ BẢNG",
    sample: "MẪU, CHƯA ĐỐI CHIẾU BẢN CHÍNH",
  },
  clusterSheet: {
    official: "",
    partial:
      "BẢNG TIÊU CHÍ CHƯA ĐẦY ĐỦ: lập từ nguồn công khai, chưa đối chiếu bản chính; điểm chỉ để tham khảo",
    sample: "KHUNG MẪU: không phải bảng tiêu chí ban hành chính thức; điểm chỉ để tham khảo",
  },
  /** In a sentence of the report, after "là". */
  report: {
    official: "",
    partial: "bảng chưa đầy đủ, lập từ nguồn công khai, chưa đối chiếu bản chính",
    sample: "khung mẫu, không phải bảng tiêu chí ban hành chính thức",
  },
  commandLine: {
    official: "bản chính",
    partial: "đọc từ nguồn công khai, chưa đủ",
    sample: "mẫu",
  },
} as const satisfies Readonly<Record<string, StateWords>>;
