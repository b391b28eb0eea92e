import fc from "fast-check";
import { type CalendarDate, isoDate } from "@/text";
import { readEvidenceText } from "@/text/documents";
import { RUNS } from "~test/runs";

const KINDS = [
  ["Kế hoạch", "KH"],
  ["Báo cáo", "BC"],
  ["Quyết định", "QĐ"],
  ["Tờ trình", "TTr"],
  ["Thông báo", "TB"],
  ["Biên bản", "BB"],
  ["Chương trình", "CTr"],
  ["Giấy mời", "GM"],
] as const;

const aDocument = fc.record({
  kind: fc.constantFrom(...KINDS),
  number: fc.integer({ min: 1, max: 9999 }),
  issuer: fc.constantFrom("STP", "UBND", "CTHADS", "TANDTC", "KVTĐ", "XYZ"),
  room: fc.constantFrom("", "-VP", "-TĐKT"),
  date: fc.record({
    year: fc.integer({ min: 1990, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
});

const aStyle = fc.record({
  name: fc.constantFrom("full", "short", "none"),
  so: fc.constantFrom(" số ", " số: ", " Số ", " "),
  joint: fc.constantFrom("/", " /", "/ ", " / "),
  hyphen: fc.constantFrom("-", "–", " - "),
  date: fc.constantFrom("slash", "dash", "stop", "words", "plain"),
  form: fc.constantFrom("NFC", "NFD"),
  spaces: fc.constantFrom(" ", "  ", "\u00A0"),
});

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Document = Value<typeof aDocument>;
type Style = Value<typeof aStyle>;

const two = (value: number) => String(value).padStart(2, "0");

function writtenDate({ day, month, year }: CalendarDate, style: Style["date"]): string {
  switch (style) {
    case "slash":
      return ` ngày ${two(day)}/${two(month)}/${year}`;
    case "dash":
      return `, ngày ${day}-${month}-${year}`;
    case "stop":
      return ` (${day}.${month}.${year})`;
    case "words":
      return ` ngày ${two(day)} tháng ${month} năm ${year}`;
    case "plain":
      return ` ${day}/${month}/${year}`;
  }
}

function written({ kind, number, issuer, room, date }: Document, style: Style): string {
  const name = style.name === "full" ? kind[0] : style.name === "short" ? kind[1] : "";
  const text = `${name}${style.so}${number}${style.joint}${kind[1]}${style.hyphen}${issuer}${room}${writtenDate(date, style.date)}`;
  return text.replace(/ /gu, style.spaces).normalize(style.form);
}

test("random documents in random writing are read back, one or several in a cell", () => {
  const separators = fc.constantFrom("; ", "\n", ", ", " và ", ";\n- ");
  const cell = fc.array(fc.tuple(aDocument, aStyle, separators), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(cell, (parts) => {
      const text = parts
        .map(([document, style, separator], index) =>
          index === 0 ? written(document, style) : separator + written(document, style)
        )
        .join("");
      const read = readEvidenceText(text);
      expect(
        read.documents.map(({ kind, number, symbol, date }) => [
          kind,
          number,
          symbol,
          date && isoDate(date),
        ])
      ).toEqual(
        parts.map(([{ kind, number, issuer, room, date }]) => [
          kind[0],
          String(number),
          `${kind[1]}-${issuer}${room}`,
          isoDate(date),
        ])
      );
      expect([read.remarks, read.links]).toEqual([[], []]);
    }),
    { numRuns: RUNS }
  );
});

test("no letter or digit of a cell is lost, whatever stands in it", () => {
  const word = fc.constantFrom(
    ..."Báo cáo số|45/BC-STP|ngày|5/3/2024|;|\n|,|và|theo|Luật Đất đai|https://a.vn/x|b.pdf|có|12|CV|QĐ".split(
      "|"
    )
  );
  const letters = (text: string) =>
    text
      .match(/[\p{L}\p{N}]/gu)
      ?.sort()
      .join("") ?? "";
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word).map((all) => all.join(" ")),
        fc.string({ unit: "grapheme" })
      ),
      (text) => {
        const { documents, links, remarks } = readEvidenceText(text);
        const kept = [...documents.map((one) => one.text), ...links, ...remarks].join(" ");
        const without = (all: string) =>
          letters(all.normalize("NFKC").replace(/(?<![\p{L}])và(?![\p{L}])/gu, ""));
        expect(without(kept)).toBe(without(text));
      }
    ),
    { numRuns: RUNS }
  );
});
