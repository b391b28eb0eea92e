import { add, divide, multiply, negate, type Rational, rational } from "./rational";

/**
 * The value of a formula that is plain arithmetic on numbers ("146/146", "(120+26)/146", "95%"),
 * exactly. null where it is anything else (a reference, a function): then only the program that
 * holds the workbook can calculate it. Division by zero is "zeroDivision".
 */
export function evaluateArithmetic(formula: string): Rational | "zeroDivision" | null {
  const tokens = tokenize(formula);
  if (!tokens) return null;
  const parser = { tokens, at: 0 };
  try {
    const value = parseSum(parser);
    return parser.at === tokens.length ? value : null;
  } catch (error) {
    if (error instanceof RangeError) return "zeroDivision";
    if (error instanceof NotArithmetic) return null;
    throw error;
  }
}

class NotArithmetic extends Error {}

interface Parser {
  readonly tokens: readonly string[];
  at: number;
}

function tokenize(formula: string): string[] | null {
  const tokens = formula.match(/\d+(?:\.\d+)?|\.\d+|[-+*/()%]|\s+|./g) ?? [];
  const kept = tokens.filter((token) => token.trim() !== "");
  return kept.length > 0 && kept.every((token) => /^(?:\d+(?:\.\d+)?|\.\d+|[-+*/()%])$/.test(token))
    ? kept
    : null;
}

function parseSum(parser: Parser): Rational {
  let value = parseProduct(parser);
  for (
    let next = parser.tokens[parser.at];
    next === "+" || next === "-";
    next = parser.tokens[parser.at]
  ) {
    parser.at++;
    const right = parseProduct(parser);
    value = add(value, next === "+" ? right : negate(right));
  }
  return value;
}

function parseProduct(parser: Parser): Rational {
  let value = parseUnary(parser);
  for (
    let next = parser.tokens[parser.at];
    next === "*" || next === "/";
    next = parser.tokens[parser.at]
  ) {
    parser.at++;
    const right = parseUnary(parser);
    value = next === "*" ? multiply(value, right) : divide(value, right);
  }
  return value;
}

function parseUnary(parser: Parser): Rational {
  const next = parser.tokens[parser.at];
  if (next === "-" || next === "+") {
    parser.at++;
    const value = parseUnary(parser);
    return next === "-" ? negate(value) : value;
  }
  return parsePercent(parser);
}

function parsePercent(parser: Parser): Rational {
  let value = parseAtom(parser);
  while (parser.tokens[parser.at] === "%") {
    parser.at++;
    value = divide(value, rational(100n));
  }
  return value;
}

function parseAtom(parser: Parser): Rational {
  const token = parser.tokens[parser.at++];
  if (token === undefined) throw new NotArithmetic();
  if (token === "(") {
    const value = parseSum(parser);
    if (parser.tokens[parser.at++] !== ")") throw new NotArithmetic();
    return value;
  }
  if (!/^[\d.]/.test(token)) throw new NotArithmetic();
  const [whole = "", fraction = ""] = token.split(".");
  return rational(BigInt(`${whole || "0"}${fraction}`), 10n ** BigInt(fraction.length));
}
