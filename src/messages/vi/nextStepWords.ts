import type { NextParts, NextWords } from "../explainNext";

/** What would give more points, in Vietnamese. */
export const nextVi: NextWords = {
  needed: (parts) => {
    const bound = boundVi(parts);
    if (parts.distance === "") return `Kết quả phải ${bound}`;
    const move = {
      more: { percent: "Thêm", days: "Thêm", things: "Thêm", date: "Muộn hơn" },
      less: { percent: "Giảm", days: "Bớt", things: "Bớt", date: "Sớm hơn" },
    }[parts.direction][parts.unit];
    const beyond = parts.inclusive || parts.unit === "date" ? "" : "hơn ";
    return `${move} ${beyond}${parts.distance}${unitVi(parts)} (${bound})`;
  },
  reach: (tier, penalty) =>
    tier !== "" ? `Nếu đạt mức “${tier}”` : penalty ? "Nếu không có vi phạm" : "Nếu đạt yêu cầu",
  worth: (tier, gain, penalty) => {
    const gets = penalty ? `bớt bị trừ ${gain} điểm` : `được thêm ${gain} điểm`;
    return tier === "" ? ` thì ${gets}.` : ` thì đạt mức “${tier}”, ${gets}.`;
  },
  best: (best, gain, penalty) =>
    `Bằng giá trị tốt nhất của cụm (${best}) thì ${penalty ? "bớt bị trừ" : "được thêm"} ${gain} điểm.`,
};

function unitVi({ unit, counted }: NextParts): string {
  if (unit === "percent") return " điểm %";
  if (unit === "things") return counted === "" ? "" : ` ${counted}`;
  return " ngày";
}

function boundVi({ unit, bound, inclusive, direction }: NextParts): string {
  if (unit === "date") {
    if (direction === "more") return `${inclusive ? "từ" : "sau"} ngày ${bound}`;
    return `${inclusive ? "chậm nhất" : "trước"} ngày ${bound}`;
  }
  if (direction === "more") return `${inclusive ? "từ" : "trên"} ${bound}`;
  return `${inclusive ? "không quá" : "dưới"} ${bound}`;
}
