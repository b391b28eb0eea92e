import type { CriteriaNode } from "@/criteria";
import { SCORING_COLUMNS } from "@/unitSheets/scoring/scoringColumns";
import { scoringSheet } from "@/unitSheets/scoring/scoringSheet";
import { leaf, setOf } from "~test/criteria/sets";

/** Prompts of the evidence cells, in printed order. */
function prompts(nodes: readonly CriteriaNode[]) {
  const { model } = scoringSheet(setOf(nodes), { unit: "Đơn vị", year: 2024, illustrative: false });
  const evidence = SCORING_COLUMNS.indexOf("evidence");
  return model.validations
    .filter(({ range }) => range.left === evidence)
    .map(({ kind, prompt }) => [kind, prompt?.text]);
}

test("evidence expected and the department in charge show where the evidence is entered", () => {
  expect(
    prompts([
      { ...leaf("1", 1), expectedEvidence: "Kế hoạch năm", department: "Văn phòng" },
      { ...leaf("2", 1), department: "Thanh tra" },
      leaf("3", 1),
    ])
  ).toEqual([
    ["formula", "Cần có: Kế hoạch năm\nPhụ trách: Văn phòng"],
    ["formula", "Phụ trách: Thanh tra"],
  ]);
});

test("a prompt is no longer than workbooks take", () => {
  const [prompt] = prompts([{ ...leaf("1", 1), expectedEvidence: "a".repeat(300) }]);
  expect(prompt?.[1]).toBe(`Cần có: ${"a".repeat(246)}…`);
  expect(prompt?.[1]).toHaveLength(255);
});
