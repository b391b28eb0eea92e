import { asSeen } from "@/app/tables/gridAsSeen";
import { type GridCell, gridOf, valueAt } from "@/grid";

const seen = (cell: Omit<GridCell, "formula">) =>
  valueAt(asSeen(gridOf("A", [[{ formula: null, ...cell }]])), 0, 0);

test("a number that its format makes a day, a time or a percentage is that text", () => {
  const date = (value: number) => seen({ value, numberKind: "date" });
  // 45778 is 1 May 2025, 61 the 1 March 1900 of all programs; 0.0625 of a day is an hour and a half.
  expect([45778, 45778.75, 61, 0.0625, 0].map(date)).toEqual([
    "01/05/2025",
    "01/05/2025",
    "01/03/1900",
    "1:30",
    "0:00",
  ]);
  const percent = (value: number) => seen({ value, numberKind: "percent" });
  expect([0.95, 1, 0.955, 0.07, 0.285, 1.1].map(percent)).toEqual([
    "95%",
    "100%",
    "95,5%",
    "7%",
    "28,5%",
    "110%",
  ]);
});

test("a text shown for a number counts where it says more; other cells stay as they are", () => {
  expect(seen({ value: 1.1, shown: "1,10" })).toBe("1.10");
  expect(seen({ value: 0.9, shown: "90 %" })).toBe("90 %");
  expect(seen({ value: 1.75, shown: "1,8" })).toBe(1.75);
  expect(seen({ value: "95%" })).toBe("95%");
  expect(seen({ value: 2 })).toBe(2);
});
