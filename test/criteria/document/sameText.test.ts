import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSet, serializeSet } from "@/criteria";

test("a document with every kind of rule is written with its members in the order they had", () => {
  const file = path.join(__dirname, "../../fixtures/earlier/everyRule.set.json");
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  const reading = parseSet(document);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  expect(JSON.stringify(serializeSet(reading.value))).toBe(JSON.stringify(document));
});
