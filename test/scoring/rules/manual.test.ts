import { type CriteriaNode, toNumber } from "@/criteria";
import type { CellValue } from "@/grid";
import { scoreUnit } from "@/scoring";
import { leaf, setOf } from "../../criteria/sets";
import { criterionEntry, entry } from "../entry";

/** Points and codes of a criterion for typed points, with something in its closed result cell. */
function scored(result: CellValue, formula: string | null, outside?: CriteriaNode["outside"]) {
  const node = { ...leaf("1", 2, { kind: "manual" as const }), ...(outside && { outside }) };
  const given = (typedPoints: number | null) => {
    const fields = { result: entry(result, formula), typedPoints: entry(typedPoints) };
    const { nodes, findings } = scoreUnit(setOf([node]), new Map([["1", criterionEntry(fields)]]));
    const found = findings.filter(({ code }) => code.startsWith("entry."));
    const self = nodes[0]?.self ?? null;
    return [self && toNumber(self), ...found.map(({ code, data }) => [code, data.entry])];
  };
  return { blank: given(null), typed: given(1.5) };
}

test.each<[CellValue, string | null, string | number]>([
  [3, null, 3],
  ["đủ", null, "đủ"],
  [true, null, "TRUE"],
  [{ error: "#N/A" }, null, "#N/A"],
  [3, "1+2", "=1+2"],
  [null, "SUM(1,2)", "=SUM(1,2)"],
])("a result where only typed points count is said: %p %p", (result, formula, shown) => {
  const found = ["entry.resultUnused", shown];
  for (const outside of [undefined, "bonus"] as const)
    expect(scored(result, formula, outside)).toEqual({ blank: [null, found], typed: [1.5, found] });
});

test("an empty result cell says nothing of itself", () => {
  expect(scored("  ", null).typed).toEqual([1.5]);
  expect(scored(null, null, "bonus")).toEqual({ blank: [null], typed: [1.5] });
});
