import { nfc } from "./normalize";

/**
 * JSON with the keys of every object sorted and no spaces: one text for one content, whatever order
 * it was written in. Properties that are undefined are left out, as JSON.stringify does.
 * @throws TypeError for what JSON cannot hold: functions, bigints, numbers that are not finite, class instances.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isPlainObject(value)) {
    const entries = Object.entries(value).filter(([, content]) => content !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`).join(",")}}`;
  }
  throw new TypeError(`JSON cannot hold this: ${typeof value}`);
}

/**
 * A 64-bit FNV-1a hash of the text's normal form C in UTF-8, as 16 hexadecimal digits. It tells
 * that content changed; it is no protection against someone who wants two contents to agree.
 */
export function checksum(text: string): string {
  const hash = new Fnv1a64();
  for (const character of nfc(text)) addUtf8(hash, character.codePointAt(0) ?? 0);
  return hash.hex();
}

/** The hash in two 32-bit halves, exact in doubles and far faster than bigint. The prime is 2^40 + 0x1b3. */
class Fnv1a64 {
  private high = 0xcbf29ce4;
  private low = 0x84222325;

  add(byte: number): void {
    const low = (this.low ^ byte) >>> 0;
    const product = low * 0x1b3;
    const carry = Math.floor(product / 0x1_0000_0000);
    this.high = (this.high * 0x1b3 + carry + low * 0x100) >>> 0;
    this.low = product >>> 0;
  }

  hex(): string {
    return [this.high, this.low].map((half) => half.toString(16).padStart(8, "0")).join("");
  }
}

/** Half of a surrogate pair has no UTF-8: it counts as U+FFFD, as TextEncoder writes it. */
function addUtf8(hash: Fnv1a64, codePoint: number): void {
  const code = codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint;
  if (code < 0x80) return hash.add(code);
  if (code < 0x800) hash.add(0xc0 | (code >> 6));
  else {
    if (code < 0x10000) hash.add(0xe0 | (code >> 12));
    else {
      hash.add(0xf0 | (code >> 18));
      hash.add(0x80 | ((code >> 12) & 0x3f));
    }
    hash.add(0x80 | ((code >> 6) & 0x3f));
  }
  hash.add(0x80 | (code & 0x3f));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  // By depth and not by identity: objects from another realm (a worker, a frame) are plain too.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
