import type { FileReaders } from "@/app/headless";
import { CannotRun, type Answer } from "./answer";
import { readArguments } from "./arguments";
import { close } from "./verbs/close";
import { demo } from "./verbs/demo";
import { fill } from "./verbs/fill";
import { form } from "./verbs/form";
import { importVerb } from "./verbs/import";
import { lists } from "./verbs/lists";
import { merge } from "./verbs/merge";
import { pool } from "./verbs/pool";
import { rank } from "./verbs/rank";
import { record } from "./verbs/record";
import { report } from "./verbs/report";
import { score } from "./verbs/score";
import { sets } from "./verbs/sets";
import { split } from "./verbs/split";
import type { Verb } from "./verbs/verb";

const VERBS: Readonly<Record<string, Verb>> = {
  sets,
  import: importVerb,
  form,
  fill,
  close,
  score,
  lists,
  split,
  merge,
  pool,
  rank,
  record,
  report,
  demo,
};

/** Runs one command line. Rejects only for faults of ours. */
export async function main(given: readonly string[], readers: FileReaders = {}): Promise<Answer> {
  const [name = "", ...rest] = given;
  try {
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb) throw new CannotRun(usage(name));
    return await verb.run(readArguments(rest, verb.syntax), readers);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { exit: 2, json: error.json, lines: [error.message] };
  }
}

function usage(name: string): string {
  const lines = Object.values(VERBS).map(({ syntax }) => `  ${syntax.usage}`);
  return [name === "" ? "Cần một lệnh:" : `Không có lệnh "${name}". Các lệnh:`, ...lines].join(
    "\n"
  );
}
