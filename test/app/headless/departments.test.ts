import type { InputFile } from "@/app";
import { fillFile, formFile, mergeFile, splitFile } from "@/app/headless";
import { parseSet } from "@/criteria";
import setDocument from "~test/fixtures/handWorked/set.json";
import { convert, LIBRE_OFFICE } from "~test/libreOffice";
import { describeAtLength } from "~test/suites";
import { valueOf } from "../hosts";

const NOW = new Date("2024-11-20T08:00:00Z");
const UNIT = "Sở Tư pháp tỉnh Lâm Đồng";

const fileOf = (name: string, bytes: Uint8Array): InputFile => ({ name, bytes });
const LIST = fileOf(
  "phan-cong.json",
  new TextEncoder().encode('{"A":"Phòng Một","C":"Phòng Một","stp-de-nghi":"Phòng Một"}')
);

/** What stood there when the sheet was split, and an entry of every kind that came after. */
const BEFORE = {
  entries: {
    "A.1": { result: "139/146", evidence: "Báo cáo số 1\nCông văn số 2" },
    "A.3": { result: 3, explanation: "=1+1 là chữ" },
    "C.1": { numerator: 8644, denominator: 10000, target: "83,25%" },
  },
};
const AFTER = {
  entries: {
    "A.1": { result: "140/146", explanation: "Dòng một\nDòng hai", evidence: null },
    "A.2": { result: "20/02/2024" },
    "A.3": { result: 0 },
    "A.4": { result: "1,5", notArising: "Không phát sinh" },
    "C.1": { target: "85%" },
    "C.2": { points: 2.5, evidence: "Đường dẫn https://stp.example.vn/a?b=1&c=2" },
  },
  figures: { "stp-de-nghi": { value: 12, previous: 10 } },
};

/** SheetJS tells the console about number formats of .ods files that it cannot map. */
beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterAll(() => jest.restoreAllMocks());

describeAtLength(LIBRE_OFFICE, "a part that LibreOffice saved again", () => {
  test.each(["xlsx", "xls", "ods"])(
    "as .%s brings the same entries back",
    async (kind) => {
      const set = valueOf(parseSet(setDocument));
      const form = valueOf(await formFile({ set, unit: UNIT, year: 2024 }, NOW));
      const filled = valueOf(await fillFile(fileOf("a.xlsx", form), BEFORE, NOW));
      const unit = { file: fileOf("don-vi.xlsx", filled), departments: LIST };
      const [part] = valueOf(await splitFile(unit, NOW)).parts;
      if (!part) throw new Error("no part");
      const back = valueOf(await fillFile(part.file, AFTER, NOW));
      const saved = await convert(back, "xlsx", kind);
      const merge = async (bytes: Uint8Array) =>
        valueOf(await mergeFile(unit, [fileOf("phan", bytes)], NOW));
      const [direct, again] = [await merge(back), await merge(saved)];
      expect(direct.taken).toHaveLength(12);
      expect(again.conflicts).toEqual([]);
      const plain = ({ taken }: typeof direct) =>
        taken.map(({ cell, before, after }) => [cell.key, before, after]);
      expect(plain(again)).toEqual(plain(direct));
      expect(again.submission.entries).toEqual(direct.submission.entries);
    },
    120_000
  );
});
