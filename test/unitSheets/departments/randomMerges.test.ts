import fc from "fast-check";
import { mergeParts, NO_NOTE, readParts, type ReturnedPart } from "@/unitSheets/departments";
import { RUNS } from "~test/runs";
import {
  blankUnit,
  type Edit,
  type Entered,
  entered,
  type Grids,
  heldIn,
  KHONG_SETS,
  partOf,
  PHO_BIEN,
  submissionIn,
  VAN_BAN,
  written,
} from "./unitSheets";

const OF_DEPARTMENT: Readonly<Record<string, readonly string[]>> = {
  [VAN_BAN]: ["A.1", "A.2", "A.3"],
  [PHO_BIEN]: ["B.1", "B.2"],
};
const OF_MERGER = [...Object.values(OF_DEPARTMENT).flat(), "C.2"];
/** A text column holds texts, whatever is typed into it. */
const CONTENTS: Readonly<Record<string, readonly Entered[]>> = {
  result: [null, 0, 0.5, 12, "Có", "1,5", "=139/146", true],
  typedPoints: [null, 0, 2, "hai", "=1+1"],
  evidence: [null, "Báo cáo số 1", "Báo cáo số 2"],
  explanation: [null, "a", "A", "a\nb"],
};
const FIELDS = Object.keys(CONTENTS);

const editsIn = (ids: readonly string[]) =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...FIELDS))
      .chain(([id, field]) =>
        fc.constantFrom(...(CONTENTS[field] ?? [])).map((content): Edit => [id, field, content])
      ),
    { maxLength: 6, selector: ([id, field]) => `${id} ${field}` }
  );

const cases = fc.record({
  before: editsIn(OF_MERGER),
  merger: editsIn(OF_MERGER),
  van: editsIn(OF_DEPARTMENT[VAN_BAN] ?? []),
  pho: editsIn(OF_DEPARTMENT[PHO_BIEN] ?? []),
  turned: fc.boolean(),
});

const blank = blankUnit();
const plainOf = (content: Entered | undefined) => content ?? null;

function returned(file: string, grids: Grids): readonly ReturnedPart[] {
  const reading = readParts(file, grids, KHONG_SETS);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

test("merging is every edit applied once; what both sides changed differently stays and is told", () => {
  fc.assert(
    fc.property(cases, ({ before, merger, van, pho, turned }) => {
      const unit = entered(blank, before);
      const parts = [
        ...returned("van.xlsx", entered(partOf(unit, VAN_BAN), van)),
        ...returned("pho.xlsx", entered(partOf(unit, PHO_BIEN), pho)),
      ];
      const now = entered(unit, merger);
      const plan = mergeParts(submissionIn(now), NO_NOTE, turned ? [...parts].reverse() : parts);
      const after = written(now, plan.writes);

      const [base, ours, theirs] = [before, merger, [...van, ...pho]].map(
        (edits) => new Map(edits.map(([id, field, content]) => [`${id}~${field}`, content]))
      );
      const read = submissionIn(after);
      const conflicts = [];
      for (const id of OF_MERGER)
        for (const field of FIELDS) {
          const key = `${id}~${field}`;
          const was = plainOf(base?.get(key));
          const our = ours?.has(key) ? plainOf(ours.get(key)) : was;
          const their = theirs?.has(key) ? plainOf(theirs.get(key)) : was;
          const disagree = their !== was && our !== was && their !== our;
          if (disagree) conflicts.push(`c:${key}`);
          const expected = disagree || their === was ? our : their;
          expect([key, heldIn(after, id, field, read)]).toEqual([key, expected]);
        }
      expect(plan.conflicts.map(({ cell }) => cell.key).sort()).toEqual(conflicts.sort());

      const again = mergeParts(read, NO_NOTE, parts);
      expect(again.writes).toEqual([]);
      expect(again.conflicts).toEqual(plan.conflicts);
    }),
    { numRuns: Math.ceil(RUNS / 2) }
  );
});
