/** How wide a text is in the type of our sheets, and into how many lines it breaks. */

export interface TypeLook {
  readonly bold?: boolean;
}

type Advances = Readonly<Record<number, string>>;

/**
 * Advance widths of Times New Roman in thousandths of the type size, by letter. Read from
 * Liberation Serif 2, which is made to the same widths.
 */
const REGULAR: Advances = {
  180: "'",
  200: "|",
  250: " ,.\u00A0",
  278: "/:;\\ijlt",
  300: "²³",
  333: "!()-I[]`fr‘’",
  389: "Js",
  408: '"',
  444: "?acez“”",
  469: "^",
  480: "{}",
  500: "#$*0123456789_bdghknopquvxyđ–§«»",
  541: "~",
  556: "FPS≥≤",
  564: "+<=>×",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYwĐ",
  778: "&m",
  833: "%",
  889: "M",
  944: "W@",
  1000: "—…",
};

const BOLD: Advances = {
  220: "|",
  250: " ,.\u00A0",
  278: "'/\\il",
  300: "²³",
  333: "!()-:;[]`fjt‘’",
  389: "Is",
  394: "{}",
  444: "cerz",
  500: "#$*0123456789?J_agovxy–“”§«»",
  520: "~",
  556: 'Sbdhknpquđ"≥≤',
  581: "^+<=>×",
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYwĐ",
  778: "GHKOQ",
  833: "&m",
  944: "M@",
  1000: "%W—…",
};

const [REGULAR_WIDTHS, BOLD_WIDTHS] = [REGULAR, BOLD].map(byLetter);
/** Letters of other scripts and signs not listed: as wide as the type is high. */
const UNKNOWN_WIDTH = 1000;
/**
 * What letters with marks of Vietnamese alone (ạ, ế …) and with a horn (ơ, ử …) are wider than
 * their bare letter: programs without Times New Roman take them from other, wider type.
 */
const MARKED_WIDTH = 90;
const HORNED_WIDTH = 150;
const MARKED = /[\u1E00-\u1EFF]/;
const HORN = "\u031B";
const COMBINING = /\p{M}/gu;

function byLetter(advances: Advances): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(advances).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const)
    )
  );
}

/** The width of a text on one line, in type sizes (a text of width 2 is 24 points long in 12-point type). */
export function textWidth(text: string, { bold }: TypeLook = {}): number {
  const widths = bold === true ? BOLD_WIDTHS : REGULAR_WIDTHS;
  let total = 0;
  for (const letter of text.normalize("NFC")) {
    const parts = letter.normalize("NFD");
    const bare = parts.replace(COMBINING, "");
    total += bare === "" ? 0 : (widths?.get(bare) ?? UNKNOWN_WIDTH);
    if (parts.includes(HORN)) total += HORNED_WIDTH;
    else if (MARKED.test(letter)) total += MARKED_WIDTH;
  }
  return total / 1000;
}

/** Lines that a text fills when broken at spaces, and inside words that are wider than a line; `width` in type sizes. */
export function wrappedLines(text: string, width: number, look: TypeLook = {}): number {
  const space = textWidth(" ", look);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = textWidth(word, look);
      if (used > 0 && used + length > width) {
        lines++;
        used = 0;
      }
      const broken = Math.max(0, Math.ceil(length / width) - 1);
      lines += broken;
      used += length - broken * width + space;
    }
  }
  return lines;
}
