/** Marks that VNI writes behind a letter, as combining marks of Unicode: tones, and shapes with and without one. */
const TONES: readonly (readonly [string, string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE: readonly (readonly [string, string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];
/** Letters that VNI writes as one character: every form of i but the bare one, ơ, ư, đ, ỵ. */
const ALONE: readonly (readonly [string, string])[] = [
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["î", "ỵ"],
];
/** Which marks may follow which letter, by the letter as VNI writes it. */
const MARKS_OF: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  a: [...TONES, ...CIRCUMFLEX, ...BREVE],
  e: [...TONES, ...CIRCUMFLEX],
  o: [...TONES, ...CIRCUMFLEX],
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  [...ALONE, ...markedLetters()].flatMap(([vni, letter]) => inEveryCase(vni, letter))
);
const WRITTEN = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[À-ÿ]/gi;

function markedLetters(): [string, string][] {
  const alone = new Map(ALONE);
  return Object.entries(MARKS_OF).flatMap(([base, marks]) =>
    marks.map(([mark, combining]): [string, string] => [
      base + mark,
      ((alone.get(base) ?? base) + combining).normalize("NFC"),
    ])
  );
}

/** The first character tells small from capital: typists left the mark small behind a capital. */
function inEveryCase(vni: string, letter: string): [string, string][] {
  const [first = "", mark = ""] = vni;
  const capital = letter.toUpperCase();
  return [
    [first + mark, letter],
    [first + mark.toUpperCase(), letter],
    [first.toUpperCase() + mark, capital],
    [first.toUpperCase() + mark.toUpperCase(), capital],
  ];
}

/** VNI text, held as Latin-1, in Unicode. What is no letter of VNI stays. */
export function vniToUnicode(text: string): string {
  return text.replace(WRITTEN, (written) => {
    const letter = LETTERS.get(written);
    return letter ?? [...written].map((one) => LETTERS.get(one) ?? one).join("");
  });
}
