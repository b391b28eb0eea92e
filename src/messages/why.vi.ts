import type { WhyWords } from "./why";

/** Why a criterion got its points, in Vietnamese. */
export const whyVi: WhyWords = {
  tier: ({ input, tier }) =>
    input === "" || input === tier
      ? `Mức được chọn: “${tier}”.`
      : `Kết quả ${input} thuộc mức “${tier}”.`,
  award: ({ input, standard }) =>
    `${input === "" ? "" : `Kết quả: ${input}. `}Đạt yêu cầu thì được trọn điểm chuẩn ${standard}, không đạt thì không có điểm.`,
  target: ({ input, target, difference, direction }) => {
    const compared = {
      above: `vượt ${difference} điểm %`,
      below: `thấp hơn ${difference} điểm %`,
      equal: "bằng chỉ tiêu",
    }[direction];
    return `Kết quả ${input} so với chỉ tiêu ${target}: ${compared}.`;
  },
  typed: ({ input, tier }) =>
    `Điểm do người chấm nhập trực tiếp.${input === "" ? "" : ` Kết quả đã ghi: ${input}.`}${tier === "" ? "" : ` Mức theo kết quả: “${tier}”.`}`,
  notArisingFull: ({ standard }) =>
    `Không phát sinh nhiệm vụ: bảng tiêu chí cho hưởng trọn điểm chuẩn ${standard}.`,
  leftOut: () =>
    "Không phát sinh nhiệm vụ: không tính vào tổng điểm và cũng không tính vào điểm chuẩn để so sánh.",
  sum: () => "Tổng điểm của các tiêu chí bên dưới.",
  none: () => "Chưa có kết quả hoặc điểm hợp lệ.",
};
