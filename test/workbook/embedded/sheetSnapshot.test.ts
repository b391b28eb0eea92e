import { engineStyle, Looks } from "@/workbook/embedded/engineLooks";
import {
  centredRuns,
  heightPoints,
  heightPx,
  sheetSnapshot,
  widthCharacters,
  widthPx,
} from "@/workbook/embedded/sheetSnapshot";
import { sheetOf } from "../sheetModels";

test.each([
  // Excel shows these pairs itself while a column is being dragged: 8,43 (64 pixels), 10 (75 pixels).
  [8.43, 64],
  [10, 75],
  [48, 341],
  [0, 5],
])("a column of %s characters is %s pixels wide", (characters, px) => {
  expect(widthPx(characters)).toBe(px);
});

test.each([
  [15, 20],
  [30, 40],
  [12.75, 17],
])("a row of %s points is %s pixels high", (points, px) => {
  expect(heightPx(points)).toBe(px);
});

test("and back", () => {
  expect([widthCharacters(75), heightPoints(20)]).toEqual([10, 15]);
});

const across = { horizontal: "centerContinuous" } as const;

test("text centred across cells is shown over the empty ones that follow", () => {
  const model = sheetOf("Tiêu đề", [
    [
      { value: "một", style: across },
      { style: across },
      { style: across },
      null,
      { style: across },
    ],
    [{ value: "hai", style: across }, { value: "ba", style: across }, { style: across }],
    [{ value: "bốn", style: across }],
    ["năm"],
  ]);
  expect(centredRuns(model)).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ]);
});

test("styles in the engine's terms", () => {
  expect(
    engineStyle({
      bold: true,
      size: 14,
      horizontal: "center",
      vertical: "middle",
      wrap: true,
      border: "all",
      numberFormat: "0.00",
      fill: "#FFF9E5",
      color: "#C00000",
    })
  ).toMatchObject({
    ff: "Times New Roman",
    fs: 14,
    bl: 1,
    ht: 2,
    vt: 2,
    tb: 3,
    n: { pattern: "0.00" },
    bg: { rgb: "#FFF9E5" },
    cl: { rgb: "#C00000" },
    bd: { t: { s: 1 }, r: { s: 1 }, b: { s: 1 }, l: { s: 1 } },
  });
  expect(engineStyle({})).toMatchObject({ ff: "Times New Roman", fs: 12, vt: 3 });
  expect(engineStyle({ border: "bottom" }).bd).toEqual({ b: { s: 1, cl: { rgb: "#000000" } } });
  expect(engineStyle({ border: "none" }).bd).toBeUndefined();
  expect(engineStyle({ indent: 2 }).pd?.l).toBe(20);
});

test("cells of one style share it", () => {
  const looks = new Looks();
  const style = { bold: true };
  const snapshot = sheetSnapshot(
    "s1",
    sheetOf("Hai", [[{ value: 1, style }], [{ value: 2, style: { ...style } }]]),
    looks
  );
  expect(snapshot.cellData[0]?.[0]?.s).toBe(snapshot.cellData[1]?.[0]?.s);
  expect(Object.keys(looks.engineStyles())).toHaveLength(1);
});
