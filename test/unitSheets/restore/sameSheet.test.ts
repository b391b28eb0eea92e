import { isSameSheet } from "@/unitSheets/restore";

const stamp = (more: object) =>
  `cdtd:1 ${JSON.stringify({ role: "scoring", unit: "Sở Tư pháp", year: 2024, ...more })}`;

test.each([
  ["the same words", stamp({}), stamp({}), true],
  [
    "another version of the set",
    stamp({ set: { id: "a", version: "1", checksum: "x" } }),
    stamp({ set: { id: "a", version: "2", checksum: "y" } }),
    true,
  ],
  [
    "another set",
    stamp({ set: { id: "a", version: "1", checksum: "x" } }),
    stamp({ set: { id: "b", version: "1", checksum: "x" } }),
    false,
  ],
  ["another unit", stamp({}), stamp({ unit: "Sở khác" }), false],
  ["another year", stamp({}), stamp({ year: 2025 }), false],
  ["the figures of the same unit", stamp({}), stamp({ role: "figures" }), false],
  ["a department's part", stamp({}), stamp({ details: { department: "Phòng 1" } }), false],
  ["sheets that say nothing of themselves", "", "", true],
  ["a sheet that says nothing any more", stamp({}), "", false],
] as const)("%s", (_what, then, now, same) => {
  expect(isSameSheet(then, now)).toBe(same);
});
