import type { FileReaders } from "@/app/headless";
import type { Arguments, Syntax } from "../arguments";
import type { Answer } from "../verbAnswer";

/** One verb of the command line. */
export interface Verb {
  readonly syntax: Syntax;
  run(given: Arguments, readers: FileReaders): Promise<Answer>;
}
