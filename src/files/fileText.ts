import { type Finding, finding, type Place } from "@/findings";
import { LIMITS } from "./fileLimits";
import type { LegacyEncoding, LegacyFonts } from "./legacyFonts";

/** A stretch of text in one font; undefined: the source gives none. */
export interface FontPiece {
  readonly text: string;
  readonly font?: string | undefined;
  /** Small letters are shown as capitals. */
  readonly capitals?: boolean;
}

/** The text of a cell or paragraph in Unicode, normal form C. */
export interface ReadText {
  readonly text: string;
  /** Its font gave the encoding, so its words need not be examined. */
  readonly byFont: boolean;
}

/** A text that no font explains, until the whole file has been read. */
interface OpenText {
  readonly text: string;
  readonly where: () => Place;
  /** Set in a font that shows Unicode. */
  readonly fontKnown: boolean;
  readonly replace: (text: string) => void;
}

/** So many words must be Vietnamese in one encoding only before a file without fonts is taken to be written in it. */
const PROVING_WORDS = 3;
/** Where words speak for both encodings: how many times more for one of them decides. */
const CLEAR_LEAD = 10;
const FOREIGN = /[\u00A1-\u00FE]/;
const SOFT_HYPHEN = "\u00AD";
const OTHER_FOREIGN = /[\u00A1-\u00AC\u00AE-\u00FE]/;

/** Neighbouring pieces of one encoding and one case. */
interface Run {
  text: string;
  readonly encoding: LegacyEncoding | null;
  readonly capitals: boolean;
}

/**
 * The texts of one file on their way out: normal form C, and Unicode where a font or, in a file
 * that shows none, the words prove an encoding from before Unicode. Counts what it converted.
 */
export class FileText {
  private readonly encodings = new Map<string, LegacyEncoding | null>();
  private readonly used = new Set<LegacyEncoding>();
  /** Cells and paragraphs that were converted. */
  private converted = 0;
  private readonly open: OpenText[] = [];
  private sawUnicode = false;

  constructor(private readonly fonts: LegacyFonts | undefined) {}

  /** Puts the pieces of a cell or paragraph together, those that are in old fonts in Unicode. */
  of(pieces: readonly FontPiece[]): ReadText {
    const runs = this.runsOf(pieces);
    const texts = runs.map((run) => this.unicodeOf(run));
    const changed = runs.filter(({ text }, at) => texts[at] !== text);
    this.count(changed.flatMap(({ encoding }) => encoding ?? []));
    const text = runs
      .map(({ capitals }, at) => (capitals ? texts[at]?.toUpperCase() : texts[at]) ?? "")
      .join("")
      .normalize("NFC");
    return { text: this.withoutSoftHyphens(text), byFont: runs.some(({ encoding }) => encoding) };
  }

  private unicodeOf({ text, encoding }: Run): string {
    return encoding && this.fonts ? this.fonts.legacyToUnicode(text, encoding) : text;
  }

  /** Where a word may break is no character of it; but the code is a letter of TCVN3, until the text is known to be none. */
  private withoutSoftHyphens(text: string): string {
    if (!text.includes(SOFT_HYPHEN)) return text;
    const mayBeLetter =
      this.fonts && !this.fonts.isUnicodeVietnamese(text) && OTHER_FOREIGN.test(text);
    return mayBeLetter ? text : text.replaceAll(SOFT_HYPHEN, "");
  }

  /** Looks at a text that no old font explains; `replace` is called once the file proves it to be one. */
  watch(
    text: string,
    where: () => Place,
    fontKnown: boolean,
    replace: (text: string) => void
  ): void {
    if (this.fonts?.isUnicodeVietnamese(text)) this.sawUnicode = true;
    else if (this.fonts && FOREIGN.test(text)) this.open.push({ text, where, fontKnown, replace });
  }

  /** To be called when all is read: converts the texts whose encoding is proved by now, and returns the findings. */
  finish(): Finding[] {
    const doubtful = this.fonts ? this.settle(this.fonts) : [];
    if (this.converted === 0) return doubtful;
    const from = [...this.used].sort().join(", ");
    return [finding("file.fontConverted", {}, { from, count: this.converted }), ...doubtful];
  }

  /** Neighbours of one encoding are one run: VNI letters may be cut in two by a change of looks. */
  private runsOf(pieces: readonly FontPiece[]): Run[] {
    const runs: Run[] = [];
    for (const { text, font, capitals = false } of pieces) {
      const named = font === undefined ? null : this.encodingOf(font);
      const encoding = named !== null && this.fonts?.isUnicodeVietnamese(text) ? null : named;
      const last = runs.at(-1);
      if (last?.encoding === encoding && last.capitals === capitals) last.text += text;
      else runs.push({ text, encoding, capitals });
    }
    return runs;
  }

  private encodingOf(font: string): LegacyEncoding | null {
    const known = this.encodings.get(font);
    if (known !== undefined) return known;
    const encoding = this.fonts?.encodingOfFont(font) ?? null;
    this.encodings.set(font, encoding);
    return encoding;
  }

  private count(encodings: readonly LegacyEncoding[]): void {
    if (encodings.length > 0) this.converted++;
    for (const encoding of encodings) this.used.add(baseOf(encoding));
  }

  private settle(fonts: LegacyFonts): Finding[] {
    const found = this.open.map((one) => ({ ...one, ...fonts.legacyEvidence(one.text) }));
    const settled = this.provedEncoding(found);
    const doubtful: Finding[] = [];
    // Text that was pasted is in a font which cannot show it: then fonts of that file prove nothing.
    const fontsLie = found.some((one) => one.fontKnown && one.encodings[0] === settled);
    for (const { text, where, fontKnown, replace, encodings, words } of found) {
      const readable = settled !== null && (fontsLie || !fontKnown) && fonts.readsAs(text, settled);
      if (settled && (encodings.includes(settled) || (readable && !this.sawUnicode))) {
        replace(fonts.legacyToUnicode(text, settled).normalize("NFC"));
        this.count([settled]);
      } else if ((words > 0 || readable) && doubtful.length < LIMITS.cellFindings)
        doubtful.push(finding("file.fontDoubtful", where(), { text }));
    }
    return doubtful;
  }

  /** The one encoding that fonts or words of the file prove; null where they prove none, or two. */
  private provedEncoding(
    found: readonly { readonly encodings: readonly LegacyEncoding[]; readonly words: number }[]
  ): LegacyEncoding | null {
    const words = new Map<LegacyEncoding, number>();
    for (const encoding of this.used) words.set(encoding, PROVING_WORDS);
    for (const { encodings, words: more } of found) {
      const [only, other] = encodings;
      if (only && !other) words.set(only, (words.get(only) ?? 0) + more);
    }
    const [first, second] = [...words].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < PROVING_WORDS) return null;
    return !second || first[1] >= CLEAR_LEAD * second[1] ? first[0] : null;
  }
}

function baseOf(encoding: LegacyEncoding): LegacyEncoding {
  return encoding === "TCVN3H" ? "TCVN3" : encoding;
}
