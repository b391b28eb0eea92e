import { reasonWords } from "@/taskpane/history/reasonWords";
import { recordGroups } from "@/taskpane/history/recordGroups";

type Line = Parameters<typeof recordGroups>[0][number];

function line(row: string, time: string, who: string, occasion: Line["occasion"]): Line {
  const words = { row, column: "result", cell: "D9", cellNow: "D9", code: "", label: "" };
  const contents = { old: null, new: { value: 1 }, place: null, meaning: "number" } as const;
  return { ...words, ...contents, time, who, occasion };
}

test("changes that were recorded together are one group, in their order", () => {
  const groups = recordGroups([
    line("c:3", "3", "An", "check"),
    line("c:1", "2", "An", "close"),
    line("c:2", "2", "An", "close"),
    line("c:4", "2", "Bình", "close"),
    line("c:5", "2", "Bình", "restore"),
  ]);
  expect(
    groups.map(({ time, who, occasion, lines }) => [time, who, occasion, lines.length])
  ).toEqual([
    ["3", "An", "check", 1],
    ["2", "An", "close", 2],
    ["2", "Bình", "close", 1],
    ["2", "Bình", "restore", 1],
  ]);
  expect(groups[1]?.lines.map(({ row }) => row)).toEqual(["c:1", "c:2"]);
});

test("a reason of ours is said in words, any other as it was given", () => {
  const words = { close: "trước khi chốt hồ sơ" };
  expect([reasonWords("close", words), reasonWords("Ghép tay", words)]).toEqual([
    "trước khi chốt hồ sơ",
    "Ghép tay",
  ]);
});
