import fc from "fast-check";
import { legacyToUnicode, tcvn3CapitalsToUnicode, tcvn3ToUnicode, vniToUnicode } from "@/text";
import { RUNS } from "~test/runs";

const SMALL = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
/** SMALL as `iconv -t TCVN5712-1` of glibc writes it, the bytes read as Latin-1. */
const SMALL_IN_TCVN3 =
  "a\xb5\xb6\xb7\xb8\xb9\xa8\xbb\xbc\xbd\xbe\xc6\xa9\xc7\xc8\xc9\xca\xcbe\xcc\xce\xcf\xd0\xd1\xaa\xd2\xd3\xd4\xd5\xd6i\xd7\xd8\xdc\xdd\xdeo\xdf\xe1\xe2\xe3\xe4\xab\xe5\xe6\xe7\xe8\xe9\xac\xea\xeb\xec\xed\xeeu\xef\xf1\xf2\xf3\xf4\xad\xf5\xf6\xf7\xf8\xf9y\xfa\xfb\xfc\xfd\xfe\xae";
/** Capitals in the order of the table published with xvnkb (vni.h). */
const CAPITALS = "AÁÀẢÃẠÂẤẦẨẪẬĂẮẰẲẴẶEÉÈẺẼẸÊẾỀỂỄỆOÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢUÚÙỦŨỤƯỨỪỬỮỰIÍÌỈĨỊYÝỲỶỸỴĐ";
const CAPITALS_IN_VNI =
  "A AÙ AØ AÛ AÕ AÏ AÂ AÁ AÀ AÅ AÃ AÄ AÊ AÉ AÈ AÚ AÜ AË E EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ O OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ U UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ I Í Ì Æ Ó Ò Y YÙ YØ YÛ YÕ Î Ñ".split(
    " "
  );

describe("TCVN3", () => {
  test("every small letter, against iconv", () => {
    expect(SMALL).toHaveLength(73);
    expect(tcvn3ToUnicode(SMALL_IN_TCVN3)).toBe(SMALL);
  });

  test("the seven capitals that have codes", () => {
    expect(tcvn3ToUnicode("\xa1\xa2\xa3\xa4\xa5\xa6\xa7")).toBe("ĂÂÊÔƠƯĐ");
  });

  test("fonts of capitals show every letter as its capital", () => {
    expect(tcvn3CapitalsToUnicode(SMALL_IN_TCVN3)).toBe(SMALL.toUpperCase());
    expect(tcvn3CapitalsToUnicode("QuyÕt ®Þnh")).toBe("QUYẾT ĐỊNH");
  });

  test("words", () => {
    expect(tcvn3ToUnicode("Thùc hiÖn nhiÖm vô träng t©m n¨m 2022; ­u tiªn")).toBe(
      "Thực hiện nhiệm vụ trọng tâm năm 2022; ưu tiên"
    );
    expect(tcvn3ToUnicode("§iÓm chuÈn ≥ 95% “abc” – 2")).toBe("Điểm chuẩn ≥ 95% “abc” – 2");
  });
});

describe("VNI", () => {
  test("every capital and every small letter, against the published table", () => {
    const capitals = [...CAPITALS];
    expect(CAPITALS_IN_VNI).toHaveLength(73);
    expect(CAPITALS_IN_VNI.map(vniToUnicode)).toEqual(capitals);
    expect(CAPITALS_IN_VNI.map((written) => vniToUnicode(written.toLowerCase()))).toEqual(
      capitals.map((letter) => letter.toLowerCase())
    );
  });

  test("a capital whose mark was left small", () => {
    expect(vniToUnicode("Aùp duïng; Oân taäp; Öû lyù")).toBe("Áp dụng; Ôn tập; Ử lý");
  });

  test("words", () => {
    expect(vniToUnicode("Ñieåm chuaån; ngöôøi ñöôïc giao; kieåm tra cheùo; thöïc hieän")).toBe(
      "Điểm chuẩn; người được giao; kiểm tra chéo; thực hiện"
    );
    expect(vniToUnicode("BAÛNG TIEÂU CHÍ, QUYEÁT ÑÒNH, khuûyu")).toBe(
      "BẢNG TIÊU CHÍ, QUYẾT ĐỊNH, khủyu"
    );
  });

  test("letters in any order come back one by one", () => {
    const pairs = CAPITALS_IN_VNI.map((vni, index) => [vni, [...CAPITALS][index] ?? ""] as const);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pairs)), (letters) => {
        const written = letters.map(([vni]) => vni).join(" ");
        expect(vniToUnicode(written)).toBe(letters.map(([, letter]) => letter).join(" "));
      }),
      { numRuns: RUNS }
    );
  });
});

test("by the encoding's name", () => {
  expect(legacyToUnicode("tØnh", "TCVN3")).toBe("tỉnh");
  expect(legacyToUnicode("tØnh", "TCVN3H")).toBe("TỈNH");
  expect(legacyToUnicode("tænh", "VNI")).toBe("tỉnh");
});
