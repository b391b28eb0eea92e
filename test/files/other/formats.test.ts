import { type BookType, utils, type WorkSheet, write } from "@e965/xlsx";
import { readWorkbookFile } from "@/files";
import { valueAt } from "@/grid";
import { valueOf } from "../expectations";

const NAME = "Bảng điểm";
const LABEL = "Thẩm định văn bản";

/** A sheet as other programs leave it: letters in pieces, a date, a percentage, a hidden row. */
function sheet(): WorkSheet {
  const cells = utils.aoa_to_sheet([
    [LABEL.normalize("NFD"), "x"],
    [45778, 0.95, 1.5],
    ["ẩn", 2],
  ]);
  Object.assign(cells["A2"] ?? {}, { z: "dd/mm/yyyy" });
  Object.assign(cells["B2"] ?? {}, { z: "0%" });
  cells["!rows"] = [{}, {}, { hidden: true }];
  return cells;
}

async function read(bookType: BookType) {
  const book = utils.book_new(sheet(), NAME.normalize("NFD"));
  const bytes = new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
  const [grid] = valueOf(await readWorkbookFile(bytes));
  if (!grid) throw new Error("no sheet");
  return grid;
}

describe.each(["xlsx", "biff8", "xlsb", "ods", "fods", "xlml"] as const)(
  "a sheet as %s",
  (bookType) => {
    test("letters in pieces are put together, in cells and in the sheet's name", async () => {
      const grid = await read(bookType);
      expect([grid.name, valueAt(grid, 0, 0)]).toEqual([NAME, LABEL]);
    });

    test("numbers keep their value and tell what their format makes of them", async () => {
      const cells = (await read(bookType)).rows.get(1);
      expect(
        [0, 1, 2].map((column) => [cells?.get(column)?.value, cells?.get(column)?.numberKind])
      ).toEqual([
        [45778, "date"],
        [0.95, "percent"],
        [1.5, undefined],
      ]);
    });
  }
);

test("the hidden row of a sheet as xlsx", async () => {
  expect((await read("xlsx")).hidden).toEqual({ rows: new Set([2]), columns: new Set() });
});
