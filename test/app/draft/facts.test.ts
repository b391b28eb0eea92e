import { correctedDraft, draftOf, type SetDraft } from "@/app/draft";
import { readySet } from "@/app/draftFiles";
import { applyEdit, canApply, type SetEdit, type SetFacts } from "@/criteria";
import { tableFromGrid } from "@/criteria/import";
import { gridOf } from "@/grid";
import { leaf, setOf } from "~test/criteria/sets";

const NOW = new Date("2024-11-20T08:00:00Z");
const DECISION = { number: "536/QĐ-BTP", date: "2024-03-29", issuer: "Bộ Tư pháp" } as const;

function readTable(title: string): SetDraft {
  const reading = tableFromGrid(
    gridOf("Phụ lục", [[title], ["TT", "NỘI DUNG", "ĐIỂM CHUẨN"], ["1", "Thẩm định văn bản", 2]]),
    { origin: "phu-luc.xlsx", year: 2026 }
  );
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return draftOf("table", reading.value, reading.findings);
}

const facts = (facts: SetFacts): SetEdit => ({ kind: "facts", node: "", facts });
const codes = ({ findings }: SetDraft) => findings.map(({ code }) => code);

test("what the titles leave out is told by a person, and answers the findings", () => {
  const draft = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM");
  expect(codes(draft)).toEqual(["import.yearNotRead", "import.decisionNotRead"]);
  const dated = correctedDraft(draft, facts({ year: 2024 }));
  expect(codes(dated)).toEqual(["import.decisionNotRead"]);
  const told = correctedDraft(dated, facts({ decision: DECISION }));
  expect(codes(told)).toEqual([]);
  expect(told.set).toMatchObject({ year: 2024, decision: DECISION, state: "official" });
  const ready = readySet(told, "", NOW);
  expect(ready).toMatchObject({
    value: { notes: ["Người đối chiếu ghi: năm, quyết định ban hành."] },
  });
});

test("the table then has the id that it would have been read with", () => {
  const draft = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM");
  const dated = readTable("BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024");
  const told = correctedDraft(
    draft,
    facts({ year: 2024, title: "BẢNG TIÊU CHÍ CHẤM ĐIỂM NĂM 2024" })
  );
  expect(told.set.id).not.toBe(draft.set.id);
  expect(told.set.id).toBe(dated.set.id);
  // A set with an id of its own keeps it.
  const named = setOf([leaf("1", 1)]);
  expect(applyEdit(named, facts({ year: 2023 }))).toEqual({ ...named, year: 2023 });
});

test.each<SetFacts>([
  { title: " " },
  { year: 2024.5 },
  { year: 24 },
  { decision: { ...DECISION, number: "" } },
])("%j says nothing", (wrong) => {
  expect(canApply(setOf([leaf("1", 1)]), facts(wrong))).toBe(false);
});
