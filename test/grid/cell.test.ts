import { cellText } from "@/grid";

it.each([
  ["a text as it stands", " Số 1 ", " Số 1 "],
  ["a number", 0.5, "0.5"],
  ["a truth value", true, "true"],
  ["an error by its name", { error: "#REF!" }, "#REF!"],
  ["an empty cell", null, ""],
  ["no cell", undefined, ""],
])("cellText: %s", (_, value, text) => expect(cellText(value)).toBe(text));
