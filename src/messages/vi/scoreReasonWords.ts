import type { BoundsParts, CountParts, ReasonParts, WhyWords } from "../explainScore";

/** Why a criterion got its points, in Vietnamese. */
export const whyVi: WhyWords = {
  bounds: boundsVi,
  basis: {
    forceMajeure: ({ tier }) => `Chậm do bất khả kháng, được tính như đúng hạn: mức “${tier}”.`,
    tier: ({ input, tier, bounds, late, working }) =>
      late !== null
        ? `Ngày ${late.day}, hạn ${late.deadline}: chậm ${input} ngày${working ? " làm việc (không trừ ngày lễ)" : ""}, thuộc mức “${tier}”${bracketed(bounds)}.`
        : working && input !== ""
          ? `Kết quả ${input} ngày làm việc thuộc mức “${tier}”${bracketed(bounds)}.`
          : input === "" || input === tier
            ? `Mức được chọn: “${tier}”.`
            : `Kết quả ${input} thuộc mức “${tier}”${bracketed(bounds)}.`,
    award: ({ input, standard, outside }) => {
      const gives = {
        standard: `Đạt yêu cầu thì được trọn điểm chuẩn ${standard}, không đạt thì không có điểm.`,
        bonus: `Đạt yêu cầu thì được cộng ${standard} điểm, không đạt thì không cộng.`,
        penalty: `Có vi phạm thì bị trừ ${standard} điểm, không thì không bị trừ.`,
      }[outside ?? "standard"];
      return `${input === "" ? "" : `Kết quả: ${input}. `}${gives}`;
    },
    proportional: ({ input, share, capped, standard, outside }) => {
      const gives = {
        standard: `được ${share} của điểm chuẩn ${standard}`,
        bonus: `được cộng ${share} của ${standard} điểm`,
        penalty: `bị trừ ${share} của ${standard} điểm`,
      }[outside ?? "standard"];
      return `Kết quả ${input}${capped ? `, chỉ tính đến ${share}` : ""}: ${gives}.`;
    },
    target: ({ input, target, difference, direction, targetGives, standard }) => {
      const compared = {
        above: `vượt ${difference} điểm %`,
        below: `thấp hơn ${difference} điểm %`,
        equal: "bằng chỉ tiêu",
      }[direction];
      const gives = {
        all: `, tính đủ ${standard} điểm`,
        nothing: ", không tính điểm",
        resultByTarget: `, tính ${standard} điểm × ${input} ÷ ${target}`,
        targetByResult: `, tính ${standard} điểm × ${target} ÷ ${input}`,
      };
      return `Kết quả ${input} so với chỉ tiêu ${target}: ${compared}${targetGives ? gives[targetGives] : ""}.`;
    },
    count: (parts) => (parts.count ? countVi(parts, parts.count) : ""),
    deduction: ({ input, tier, bounds, takenOff, standard, beyondZero }) =>
      tier === ""
        ? `Kết quả ${input} chưa đến mức bị trừ điểm${bracketed(bounds)}: được trọn điểm chuẩn ${standard}.`
        : `Kết quả ${input} thuộc mức “${tier}”${bracketed(bounds)}: trừ ${takenOff} điểm vào điểm chuẩn ${standard}.${beyondZero ? " Không thấp hơn 0 điểm nên tính 0 điểm." : ""}`,
    best: ({ input, best, standard }) => {
      const unit = best?.unitLabel ? ` ${best.unitLabel}` : "";
      const way = best?.higherIsBetter
        ? "kết quả ÷ giá trị tốt nhất"
        : "giá trị tốt nhất ÷ kết quả";
      return `Kết quả ${input}${unit}, tốt nhất của cụm ${best?.value ?? ""}${unit}: điểm chuẩn ${standard} × ${way}.`;
    },
    provisional: ({ input, standard, pending, outside }) => {
      const waits = "Chưa có giá trị tốt nhất của cụm để so sánh: điểm được tính khi cụm tổng hợp.";
      if (input === "" || pending === null || outside !== null) return waits;
      const { unitLabel, higherIsBetter } = pending;
      const own = unitLabel === "" ? input : `${input} ${unitLabel}`;
      // Nothing is compared with 0: it has no points where more is better, all where fewer are.
      if (input === "0") return `Kết quả ${own}. ${waits}`;
      const part = higherIsBetter
        ? `${standard} × ${input} ÷ giá trị tốt nhất`
        : `${standard} × giá trị tốt nhất ÷ ${input}`;
      return `Kết quả ${own}. ${waits} Nếu không đơn vị nào ${higherIsBetter ? "hơn" : "ít hơn"} thì được trọn ${standard} điểm; nếu có thì được ${part}.`;
    },
    typed: ({ input, tier }) =>
      `Điểm do người chấm nhập trực tiếp.${input === "" ? "" : ` Kết quả đã ghi: ${input}.`}${tier === "" ? "" : ` Mức theo kết quả: “${tier}”.`}`,
    notArisingFull: ({ standard }) =>
      `Không phát sinh nhiệm vụ: bảng tiêu chí cho hưởng trọn điểm chuẩn ${standard}.`,
    leftOut: () =>
      "Không phát sinh nhiệm vụ: không tính vào tổng điểm và cũng không tính vào điểm chuẩn để so sánh.",
    rescaled: () =>
      "Không phát sinh nhiệm vụ: không tính tiêu chí này; điểm của các tiêu chí còn lại được quy đổi về thang điểm đầy đủ.",
    sum: () => "Tổng điểm của các tiêu chí bên dưới.",
    none: () => "Chưa có kết quả hoặc điểm hợp lệ.",
    blank: () => "Để trống: không cộng, không trừ điểm.",
  },
  outside: {
    bonus: "Điểm thưởng được cộng thêm vào tổng điểm.",
    penalty: "Điểm trừ được trừ khỏi tổng điểm.",
  },
};

function countVi({ input, standard, outside }: ReasonParts, count: CountParts): string {
  const { direction, counted, step, each, steps, moved, limit } = count;
  const things = counted === "" ? "" : ` ${counted}`;
  const verb = direction === "add" && outside !== "penalty" ? "cộng" : "trừ";
  const rate =
    step === ""
      ? `mỗi${things || " đơn vị"} ${verb} ${each} điểm`
      : `cứ đủ ${step}${things} ${verb} ${each} điểm`;
  const fromStandard = direction === "add" ? "" : ` vào điểm chuẩn ${standard}`;
  const limits = {
    least: (points: string) => ` Không thấp hơn ${points} điểm nên tính ${points} điểm.`,
    most: (points: string) => ` Không quá ${points} điểm nên tính ${points} điểm.`,
  };
  return `Số lượng ${input}${things}, ${rate}: ${steps} × ${each} = ${moved} điểm${fromStandard}.${limit ? limits[limit.kind](limit.points) : ""}`;
}

function bracketed(bounds: string): string {
  return bounds === "" ? "" : ` (${bounds})`;
}

function boundsVi({ unit, min, max }: BoundsParts): string {
  const day = unit === "date" ? "ngày " : "";
  const days = unit === "days" ? " ngày" : "";
  if (min && max && min.value === max.value) return `đúng ${day}${min.value}${days}`;
  const words = unit === "date" ? ["sau", "chậm nhất", "trước"] : ["trên", "không quá", "dưới"];
  const [above, atMost, below] = words;
  const from = min && `${min.inclusive ? "từ" : above} ${day}${min.value}`;
  if (max === null) return from === null ? "" : `${from}${days}`;
  if (from === null) return `${max.inclusive ? atMost : below} ${day}${max.value}${days}`;
  return `${from} đến ${max.inclusive ? "" : `${below} `}${day}${max.value}${days}`;
}
