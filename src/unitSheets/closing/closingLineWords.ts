/** Words printed by a closing; Vietnamese whatever the pane speaks. They are in formulas: no quotation marks. */
export const CLOSING_WORDS = {
  code: {
    scoring: (code: string) => `Mã hồ sơ đã chốt: ${code}`,
    figures: (code: string) => `Mã số liệu đã chốt: ${code}`,
  },
  changed: "Đã sửa sau khi chốt",
  places: "ô khác bản đã chốt",
  rows: "thêm hoặc bớt dòng",
} as const;
