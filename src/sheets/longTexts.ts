import type { CellValue } from "@/grid";

/** A cell takes 32,767 characters. */
const PIECE_LENGTH = 30_000;

/**
 * A long text as texts of hidden cells, in order, each with its number and the number of all
 * ("mark:1/3 …"). `mark` says what the text is, with ":" at its end.
 */
export function piecesOf(mark: string, text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / PIECE_LENGTH));
  return Array.from(
    { length: count },
    (_, index) =>
      `${mark}${index + 1}/${count} ${text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH)}`
  );
}

/** damaged: a piece is missing, or came twice with another text. */
export type PiecesReading =
  | { readonly status: "none" }
  | { readonly status: "damaged" }
  | { readonly status: "read"; readonly text: string };

/** The text whose pieces stand among these values, in whatever order. */
export function textOfPieces(mark: string, values: Iterable<CellValue>): PiecesReading {
  const pieces = new Map<number, string>();
  const counts = new Set<number>();
  for (const value of values) {
    if (typeof value !== "string" || !value.startsWith(mark)) continue;
    const match = /^(\d+)\/(\d+) /.exec(value.slice(mark.length));
    if (!match) return { status: "damaged" };
    const piece = value.slice(mark.length + match[0].length);
    const number = Number(match[1]);
    if (pieces.has(number) && pieces.get(number) !== piece) return { status: "damaged" };
    pieces.set(number, piece);
    counts.add(Number(match[2]));
  }
  const [count = 0, ...others] = counts;
  if (pieces.size === 0) return { status: "none" };
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (others.length > 0 || !numbers.every((number) => pieces.has(number)))
    return { status: "damaged" };
  return { status: "read", text: numbers.map((number) => pieces.get(number) ?? "").join("") };
}
