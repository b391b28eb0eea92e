import { readTitleFacts } from "@/import/heading/titleFacts";

it.each<[string[], ReturnType<typeof readTitleFacts>]>([
  [
    [
      "BẢNG TIÊU CHÍ",
      "(Ban hành kèm theo Quyết định số 537/QĐ-BTP ngày 29 tháng 3 năm 2024 của Bộ trưởng Bộ Tư pháp)",
      "đối với cơ quan thi hành án dân sự",
    ],
    {
      title: "BẢNG TIÊU CHÍ",
      decision: { number: "537/QĐ-BTP", date: "2024-03-29", issuer: "Bộ trưởng Bộ Tư pháp" },
      year: 2024,
      unitKind: "thads",
    },
  ],
  [
    [
      "Quyết định số 1234/QĐ-BTP ngày 15 tháng 6 năm 2025 của Bộ trưởng",
      "Bộ Tư pháp",
      "BẢNG TIÊU CHÍ NĂM 2025",
    ],
    {
      title: "BẢNG TIÊU CHÍ NĂM 2025",
      decision: { number: "1234/QĐ-BTP", date: "2025-06-15", issuer: "Bộ trưởng Bộ Tư pháp" },
      year: 2025,
      unitKind: null,
    },
  ],
  [
    [
      "Phụ lục",
      "Bảng chấm điểm thi đua Tòa án nhân dân năm 2023",
      "Kèm theo Quyết định 123/QĐ-TANDTC-TĐKT",
    ],
    {
      title: "Bảng chấm điểm thi đua Tòa án nhân dân năm 2023",
      decision: { number: "123/QĐ-TANDTC-TĐKT", date: "", issuer: "" },
      year: 2023,
      unitKind: "toaAn",
    },
  ],
  [
    ["Bảng tiêu chí Sở Tư pháp năm 2025 (theo Quyết định số 12/2025/QĐ-UBND ngày 31/02/2025)"],
    {
      title:
        "Bảng tiêu chí Sở Tư pháp năm 2025 (theo Quyết định số 12/2025/QĐ-UBND ngày 31/02/2025)",
      decision: { number: "12/2025/QĐ-UBND", date: "", issuer: "" },
      year: 2025,
      unitKind: "soTuPhap",
    },
  ],
  [
    [
      "BỘ TƯ PHÁP",
      "BẢNG TIÊU CHÍ",
      "ĐÁNH GIÁ, CHẤM ĐIỂM, XẾP HẠNG THI ĐUA SỞ TƯ PHÁP",
      "NĂM 2024",
      "Đơn vị: Sở Tư pháp tỉnh Lâm Đồng",
    ],
    {
      title: "BẢNG TIÊU CHÍ ĐÁNH GIÁ, CHẤM ĐIỂM, XẾP HẠNG THI ĐUA SỞ TƯ PHÁP NĂM 2024",
      decision: null,
      year: 2024,
      unitKind: "soTuPhap",
    },
  ],
  [["Công ty An Bình", "Danh sách"], { title: null, decision: null, year: null, unitKind: null }],
  [[], { title: null, decision: null, year: null, unitKind: null }],
])("%j", (lines, expected) => expect(readTitleFacts(lines)).toEqual(expected));
