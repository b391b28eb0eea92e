import fc from "fast-check";
import { parseSet, serializeSet } from "@/criteria";
import { gridOf } from "@/grid";
import { tableFromGrid } from "@/import";
import { RUNS } from "~test/runs";
import { setOf } from "../criteria/sets";
import { body, contentOf, HEADING, styles, TITLE, trees } from "./randomTable";

it("a random set reads back from its document as itself", () => {
  fc.assert(
    fc.property(trees, (nodes) => {
      const set = setOf(nodes);
      const reading = parseSet(JSON.parse(JSON.stringify(serializeSet(set))));
      expect(reading).toEqual({ status: "read", value: set, findings: [] });
    }),
    { numRuns: RUNS }
  );
});

it("a random set printed as a table of five columns reads back as the same set", () => {
  fc.assert(
    fc.property(trees, styles, (nodes, style) => {
      const grid = gridOf("Bảng", [[TITLE], HEADING, ...body(nodes, style)]);
      const reading = tableFromGrid(grid, { origin: "bang.xlsx", year: 2024 });
      if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
      expect(contentOf(reading.value.nodes)).toEqual(contentOf(nodes));
      const unexpected = reading.findings.filter(
        ({ code }) => code !== "import.decisionNotRead" && code !== "import.conditionNotRead"
      );
      expect(unexpected).toEqual([]);
    }),
    { numRuns: RUNS }
  );
});
