import { gridOfTabText } from "@/files";
import { valueAt } from "@/grid";

function rowsOf(text: string): (readonly unknown[])[] {
  const reading = gridOfTabText(text, "Bảng đã dán");
  if (reading.status === "refused") throw new Error("refused");
  const last = Math.max(...reading.value.rows.keys());
  return Array.from({ length: last + 1 }, (_, row) =>
    [0, 1, 2].map((column) => valueAt(reading.value, row, column))
  );
}

test("lines and tabs become rows and columns, blank cells nothing", () => {
  expect(rowsOf("TT\tNội dung\tĐiểm\r\n1.10\t\t2,5\n")).toEqual([
    ["TT", "Nội dung", "Điểm"],
    ["1.10", null, "2,5"],
  ]);
});

test("a cell in quotes keeps its tabs, line ends and quotes, as Excel copies them", () => {
  expect(rowsOf('1\t"Dòng một\nDòng ""hai""\tba"\t2\n2\tx"y"\t1')).toEqual([
    ["1", 'Dòng một\nDòng "hai"\tba', "2"],
    ["2", 'x"y"', "1"],
  ]);
});

test("a quote that nothing closes is a letter like others", () => {
  expect(rowsOf('"abc\td')).toEqual([['"abc', "d", null]]);
});

test("letters and marks that were copied apart become one character", () => {
  expect(rowsOf("Điểm chuẩn".normalize("NFD"))[0]?.[0]).toBe("Điểm chuẩn");
});
