import { compareSets, type CriteriaNode, scaled } from "@/criteria";
import { messages } from "@/messages";
import { differenceGroups, unchangedRows } from "@/taskpane/sheet/move/differenceGroups";
import { interval, ladder, leaf, parent, setOf } from "../criteria/sets";

const named = (node: CriteriaNode, label: string): CriteriaNode => ({ ...node, label });
const vi = messages("vi");

function groups(before: readonly CriteriaNode[], after: readonly CriteriaNode[]) {
  const differences = compareSets(setOf(before), setOf(after));
  const lines = differenceGroups(differences, vi).map(({ kind, items }) => [
    kind,
    ...items.map(({ place, short, long }) =>
      [place, short, long?.before.join("; "), long?.after.join("; ")]
        .filter((part) => part !== null && part !== undefined)
        .join(" | ")
    ),
  ]);
  return { lines, unchanged: unchangedRows(differences) };
}

function check(
  name: string,
  before: readonly CriteriaNode[],
  after: readonly CriteriaNode[],
  lines: readonly (readonly string[])[],
  unchanged: number
) {
  test(name, () => expect(groups(before, after)).toEqual({ lines, unchanged }));
}

const plan = named(leaf("1", 1.5), "Ban hành kế hoạch công tác");
const report = named(leaf("2", 2), "Gửi báo cáo đúng hạn");

check("nothing", [plan, report], [plan, report], [], 2);
check(
  "points as the language writes them",
  [plan],
  [named(leaf("1", 2), plan.label)],
  [["points", "1 | 1,5 → 2"]],
  0
);
check(
  "a heading that came stands for the rows below it",
  [plan],
  [plan, parent("3", 2, [leaf("3.1", 1), leaf("3.2", 1)])],
  [["added", "3 | cùng 2 dòng bên dưới"]],
  1
);
check("a row that went", [plan, report], [plan], [["removed", "2"]], 1);
check(
  "a row under a heading stands with all its codes",
  [parent("A", 1, [plan])],
  [parent("A", 1, [named(leaf("1", 2), plan.label)])],
  [["points", "A › 1 | 1,5 → 2"]],
  1
);
check(
  "another way of scoring",
  [plan],
  [named(leaf("1", 1.5, { kind: "manual" }), plan.label)],
  [["rule", "1 | Đạt thì được trọn điểm → Người chấm nhập điểm"]],
  0
);
check(
  "other bounds, tier by tier",
  [named(leaf("1", 1, ladder("countTiers", ["[5,]", "[,5)"])), plan.label)],
  [named(leaf("1", 1, ladder("countTiers", ["[6,]", "[,6)"])), plan.label)],
  [
    [
      "tiers",
      "1 | Mức 1: 1 điểm (từ 5); Mức 2: 0 điểm (dưới 5) | Mức 1: 1 điểm (từ 6); Mức 2: 0 điểm (dưới 6)",
    ],
  ],
  0
);
const share = (first: string) =>
  named(
    leaf("1", 1, {
      kind: "percentTiers",
      tiers: [
        { label: first, points: scaled(1), when: interval("[95,]") },
        { label: "Còn lại", points: scaled(0), when: interval("[,95)") },
      ],
    }),
    plan.label
  );
check(
  "tiers in other words: the words tell it, without their bounds",
  [share("Từ 95%")],
  [share("Đạt từ 95% trở lên")],
  [["tiers", "1 | Từ 95%: 1 điểm | Đạt từ 95% trở lên: 1 điểm"]],
  0
);
const target = (label: string, higherIsBetter = true) =>
  named(
    leaf("1", 1, {
      kind: "target",
      numeratorLabel: "Số việc thi hành xong",
      denominatorLabel: label,
      targetLabel: "Chỉ tiêu",
      below: "nothing",
      higherIsBetter,
    }),
    plan.label
  );
check(
  "another amount of a target",
  [target("Số việc có điều kiện")],
  [target("Tổng số việc")],
  [["tiers", "1 | Số việc có điều kiện | Tổng số việc"]],
  0
);
check(
  "a target that should stay low now",
  [target("Tổng số việc")],
  [target("Tổng số việc", false)],
  [
    [
      "tiers",
      "1 | càng cao càng tốt; chưa đạt chỉ tiêu: không có điểm | càng thấp càng tốt; chưa đạt chỉ tiêu: không có điểm",
    ],
  ],
  0
);
const counting = (each: number, most: number | null) =>
  named(
    leaf("1", 2, {
      kind: "countPoints",
      direction: "add",
      each: scaled(each),
      step: scaled(1),
      counted: "mô hình",
      least: scaled(0),
      most: most === null ? null : scaled(most),
    }),
    plan.label
  );
check(
  "another way of counting",
  [counting(0.5, null)],
  [counting(0.25, 1.5)],
  [
    [
      "tiers",
      "1 | Cứ 1 mô hình cộng 0,5 điểm; thấp nhất 0, cao nhất bằng điểm chuẩn | Cứ 1 mô hình cộng 0,25 điểm; thấp nhất 0, cao nhất 1,5",
    ],
  ],
  0
);
const proportional = (cap: number | null) =>
  named(leaf("1", 2, { kind: "proportional", cap: cap === null ? null : scaled(cap) }), plan.label);
check(
  "another highest percentage",
  [proportional(110)],
  [proportional(null)],
  [
    [
      "tiers",
      "1 | Điểm chuẩn nhân tỷ lệ hoàn thành, tính đến 110% | Điểm chuẩn nhân tỷ lệ hoàn thành, không giới hạn",
    ],
  ],
  0
);
check(
  "an award that may be met in part now",
  [named(leaf("1", 2), plan.label)],
  [named(leaf("1", 2, { kind: "award", partial: true }), plan.label)],
  [["tiers", "1 | Chỉ đạt hoặc không đạt | Đạt một phần thì được điểm theo tỷ lệ"]],
  0
);
const backlog = (measure: "percent" | "count", points: number, bounds: string) =>
  named(
    leaf("1", 2, {
      kind: "deductionBands",
      measure,
      bands: [
        { label: "Tồn đọng ít", points: scaled(0.5), when: interval("[1,10)") },
        { label: "Tồn đọng nhiều", points: scaled(points), when: interval(bounds) },
      ],
    }),
    plan.label
  );
check(
  "a band that takes off more",
  [backlog("percent", 1, "[10,)")],
  [backlog("percent", 1.5, "[10,)")],
  [["tiers", "1 | Tồn đọng nhiều: trừ 1 điểm | Tồn đọng nhiều: trừ 1,5 điểm"]],
  0
);
check(
  "a band with other bounds",
  [backlog("percent", 1, "[10,)")],
  [backlog("percent", 1, "(10,)")],
  [["tiers", "1 | Tồn đọng nhiều: trừ 1 điểm (từ 10%) | Tồn đọng nhiều: trừ 1 điểm (trên 10%)"]],
  0
);
check(
  "bands that measure something else",
  [backlog("percent", 1, "[10,)")],
  [backlog("count", 1, "[10,)")],
  [
    [
      "tiers",
      "1 | Trừ điểm theo tỷ lệ %; Tồn đọng ít: trừ 0,5 điểm (từ 1% dưới 10%); Tồn đọng nhiều: trừ 1 điểm (từ 10%) | Trừ điểm theo số lượng; Tồn đọng ít: trừ 0,5 điểm (từ 1 dưới 10); Tồn đọng nhiều: trừ 1 điểm (từ 10)",
    ],
  ],
  0
);
check(
  "a text that is only alike is told once, as something to look at",
  [plan],
  [named(leaf("7", 1.5), "Ban hành kế hoạch công tác năm")],
  [
    ["likeness", "7 | Ban hành kế hoạch công tác | Ban hành kế hoạch công tác năm"],
    ["renumbered", "7 | 1 → 7"],
  ],
  0
);
check(
  "a text that differs in case only is a wording",
  [plan],
  [named(plan, plan.label.toUpperCase())],
  [["wording", `1 | ${plan.label} | ${plan.label.toUpperCase()}`]],
  0
);
