import type { FileReaders } from "@/app/headless";
import { readArguments } from "./arguments";
import { type Answer, CannotRun } from "./verbAnswer";
import { close } from "./verbs/closeVerb";
import { demo } from "./verbs/demoVerb";
import { fill } from "./verbs/fillVerb";
import { form } from "./verbs/formVerb";
import { importVerb } from "./verbs/importVerb";
import { lists } from "./verbs/listsVerb";
import { merge } from "./verbs/mergeVerb";
import { pool } from "./verbs/poolVerb";
import { rank } from "./verbs/rankVerb";
import { record } from "./verbs/recordVerb";
import { report } from "./verbs/reportVerb";
import { score } from "./verbs/scoreVerb";
import { sets } from "./verbs/setsVerb";
import { split } from "./verbs/splitVerb";
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
