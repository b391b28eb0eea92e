import { parseArgs, type ParseArgsConfig } from "node:util";
import { CannotRun } from "./verbAnswer";

/** What a verb takes: options with a value, switches, and how many paths. */
export interface Syntax {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  readonly usage: string;
}

export interface Arguments {
  readonly paths: readonly string[];
  value(name: string): string | undefined;
  required(name: string): string;
  has(name: string): boolean;
}

/** Throws CannotRun with the verb's usage for anything it does not take. */
export function readArguments(given: readonly string[], syntax: Syntax): Arguments {
  const option = (name: string, type: "string" | "boolean") => [name, { type }] as const;
  const options: ParseArgsConfig["options"] = Object.fromEntries([
    ...syntax.values.map((name) => option(name, "string")),
    ...[...syntax.switches, "json"].map((name) => option(name, "boolean")),
  ]);
  const parsed = parse(given, options, syntax);
  const value = (name: string) => {
    const found = parsed.values[name];
    return typeof found === "string" ? found : undefined;
  };
  return {
    paths: parsed.positionals,
    value,
    required: (name) => value(name) ?? misused(`thiếu --${name}`, syntax),
    has: (name) => parsed.values[name] === true,
  };
}

function parse(given: readonly string[], options: ParseArgsConfig["options"], syntax: Syntax) {
  try {
    return parseArgs({
      args: [...given],
      options: options ?? {},
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error), syntax);
  }
}

/** The only path that a verb takes. */
export function onePath(given: Arguments, syntax: Syntax): string {
  const [first, ...more] = given.paths;
  if (first === undefined || more.length > 0) return misused("cần đúng một tệp", syntax);
  return first;
}

export function misused(problem: string, { usage }: Syntax): never {
  throw new CannotRun(`Lệnh chưa đúng: ${problem}.\nCách dùng: ${usage}`);
}
