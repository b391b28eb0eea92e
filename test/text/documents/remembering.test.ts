import { remembering } from "@/text/documents/remembering";

/** Reads a text as its words, and writes down that it did. */
function reader(most?: number) {
  const reads: string[] = [];
  const read = remembering((text) => {
    reads.push(text);
    return text.split(" ");
  }, most);
  return { read, reads };
}

test("a text is read once", () => {
  const { read, reads } = reader();
  expect(read("Báo cáo số 12")).toEqual(["Báo", "cáo", "số", "12"]);
  expect(read("Quyết định")).toEqual(["Quyết", "định"]);
  expect(read("Báo cáo số 12")).toEqual(["Báo", "cáo", "số", "12"]);
  expect(reads).toEqual(["Báo cáo số 12", "Quyết định"]);
});

test("beyond its bound it forgets and reads again, and gives the same", () => {
  const { read, reads } = reader(2);
  for (const text of ["a", "b", "c", "a"]) expect(read(text)).toEqual([text]);
  expect(reads).toEqual(["a", "b", "c", "a"]);
  read("a");
  expect(reads).toHaveLength(4);
});
