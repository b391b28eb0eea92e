/** A place in a text; line and column count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

type Expected = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "commaOrEnd";

/**
 * Where a text stops being JSON. The parsers of browsers each say it in other words, and some do
 * not say it at all. Call it only for a text that JSON.parse refused.
 */
export function faultOf(text: string): TextPlace {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const match: RegExpExecArray | null = TOKEN.exec(text);
    const next: Expected | null = match ? follow(expected, match, open) : null;
    if (next === null)
      return placeOf(text, at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0));
    expected = next;
  }
}

/** What may come after a token, or null where the token itself may not stand there. */
function follow(
  expected: Expected,
  [, mark, string]: RegExpExecArray,
  open: ("{" | "[")[]
): Expected | null {
  const wantsValue = expected === "value" || expected === "valueOrEnd";
  const inside = open.at(-1);
  switch (mark) {
    case "{":
    case "[":
      if (!wantsValue) return null;
      open.push(mark);
      return mark === "{" ? "keyOrEnd" : "valueOrEnd";
    case "}":
      return inside === "{" && (expected === "keyOrEnd" || expected === "commaOrEnd")
        ? closed(open)
        : null;
    case "]":
      return inside === "[" && (expected === "valueOrEnd" || expected === "commaOrEnd")
        ? closed(open)
        : null;
    case ",":
      if (expected !== "commaOrEnd" || !inside) return null;
      return inside === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : null;
    default:
      if (expected === "key" || expected === "keyOrEnd")
        return string === undefined ? null : "colon";
      return wantsValue ? "commaOrEnd" : null;
  }
}

function closed(open: unknown[]): Expected {
  open.pop();
  return "commaOrEnd";
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
