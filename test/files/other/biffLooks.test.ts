import { biffLooks } from "@/files/other/biffLooks";

/** A record of an .xls file: type and size in two bytes each, then its content. */
function record(type: number, content: readonly number[]): number[] {
  return [...word(type), ...word(content.length), ...content];
}

const word = (value: number) => [value & 255, value >> 8];
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** FONT: height, flags, colour, weight, four bytes and a spare, then the name (BIFF8: a byte for its width). */
function font(name: string, weight: number, flags = 0): number[] {
  const head = [...word(240), ...word(flags), ...word(8), ...word(weight), ...[0, 0, 0, 0, 0, 0]];
  return record(0x31, [...head, name.length, 0, ...letters(name)]);
}

const xf = (index: number) => record(0xe0, [...word(index), 0, 0]);
const number = (row: number, column: number, style: number) =>
  record(0x203, [...word(row), ...word(column), ...word(style), 0, 0, 0, 0, 0, 0, 0, 0]);
const bof = record(0x809, [...word(0x600), ...word(0x10)]);
const end = record(0x0a, []);

test("fonts of cells, by sheet and place", () => {
  const globals = [
    ...bof,
    ...["A", "B", "C", "D"].flatMap((name) => font(name, 400)),
    ...font(".VnTime", 700, 2),
    ...xf(0),
    // There is no font 4: the fifth is number 5.
    ...xf(5),
  ];
  const name = "Bảng";
  const wide = [...name].flatMap((letter) => word(letter.charCodeAt(0)));
  const start = globals.length + 4 + 8 + wide.length + end.length;
  const sheet = record(0x85, [start & 255, start >> 8, 0, 0, 0, 0, name.length, 1, ...wide]);
  const stream = Uint8Array.from([
    ...globals,
    ...sheet,
    ...end,
    ...bof,
    ...number(2, 1, 1),
    ...number(3, 0, 0),
    // ROW 3 of no height, ROW 4 of one; COLINFO: columns 2 to 3 hidden, 5 not.
    ...record(0x208, [...word(3), ...new Array<number>(10).fill(0), ...word(0x120), 0, 0]),
    ...record(0x208, [...word(4), ...new Array<number>(10).fill(0), ...word(0x100), 0, 0]),
    ...record(0x7d, [...word(2), ...word(3), ...word(2000), ...word(15), ...word(1), 0, 0]),
    ...record(0x7d, [...word(5), ...word(5), ...word(2000), ...word(15), ...word(2), 0, 0]),
    // MULRK: row 4, columns 1 and 2.
    ...record(0xbd, [
      ...word(4),
      ...word(1),
      ...word(0),
      0,
      0,
      0,
      0,
      ...word(1),
      0,
      0,
      0,
      0,
      ...word(2),
    ]),
    ...end,
  ]);
  const { looks, hidden } = biffLooks(stream);
  expect(looks(name, 2, 1)).toEqual({ bold: true, italic: true, fontName: ".VnTime" });
  expect(looks(name, 3, 0)).toEqual({ fontName: "A" });
  expect([looks(name, 4, 1), looks(name, 4, 2)]).toEqual([
    { fontName: "A" },
    { bold: true, italic: true, fontName: ".VnTime" },
  ]);
  expect(looks(name, 0, 0)).toBeUndefined();
  expect(looks("khác", 2, 1)).toBeUndefined();
  expect(hidden(name)).toEqual({ rows: new Set([3]), columns: new Set([2, 3]) });
});

test("bytes that are no such stream have no looks", () => {
  for (const bytes of [[], [1], [9, 8, 255, 255, 0], record(0x31, [1, 2])])
    expect(biffLooks(Uint8Array.from(bytes)).looks("Bảng", 0, 0)).toBeUndefined();
});
