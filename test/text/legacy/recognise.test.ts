import { encodingOfFont, isUnicodeVietnamese, type LegacyEncoding, legacyEvidence } from "@/text";

test("encodings by the names of fonts", () => {
  const check = (name: string, expected: LegacyEncoding | null) =>
    expect([name, encodingOfFont(name)]).toEqual([name, expected]);
  check(".VnTime", "TCVN3");
  check(" .vntime ", "TCVN3");
  check(".VnArial Narrow", "TCVN3");
  check(".VnTimeH", "TCVN3H");
  check(".VnArial NarrowH", "TCVN3H");
  check("VNI-Times", "VNI");
  check("VNI Helve", "VNI");
  check("Times New Roman", null);
  check("Vnitimes", null);
  check("", null);
});

test("letters that only Unicode has", () => {
  expect(isUnicodeVietnamese("Điểm")).toBe(true);
  expect(isUnicodeVietnamese("e\u0323")).toBe(true);
  expect(isUnicodeVietnamese("§iÓm chuÈn")).toBe(false);
});

function check(text: string, encodings: readonly LegacyEncoding[], words: number): void {
  expect([text, legacyEvidence(text)]).toEqual([text, { encodings, words }]);
}

describe("by the words alone", () => {
  // Words that are no Vietnamese as they stand, counted by hand: all with a foreign letter here but "lý" and "cô".
  test("TCVN3", () => {
    check("Thùc hiÖn nhiÖm vô", ["TCVN3"], 3);
    check("§iÓm chuÈn", ["TCVN3"], 2);
    check("H§ND tØnh ban hµnh nghÞ quyÕt vµ tæ chøc thùc hiÖn", ["TCVN3"], 9);
  });

  test("VNI", () => {
    check("Thöïc hieän nhieäm vuï", ["VNI"], 4);
    check("Ñieåm chuaån", ["VNI"], 2);
  });

  test("a word that either could mean", () => {
    expect(legacyEvidence("Tæ").encodings).toEqual(["TCVN3", "VNI"]);
  });

  test("Unicode text is left alone", () => {
    for (const text of [
      "Thực hiện nhiệm vụ trọng tâm",
      "Kế hoạch công tác",
      "công tác pháp chế, có hòa giải",
      "Bà Lý; ông Hà; cô Ân; à, ừ",
      "TÀI CHÍNH, ÔN TẬP",
      "trên 95% – «mục» 5 m², 10°C, ±2 §3",
      "Kế hoạch \u00a9 2022",
    ])
      check(text, [], 0);
  });

  test("words of other languages are no evidence", () => {
    for (const text of [
      "café",
      "Müller, Zürich",
      "São Paulo",
      "naïve résumé",
      "Côte d'Ivoire",
      "®",
      "a·b",
    ])
      check(text, [], 0);
  });
});
