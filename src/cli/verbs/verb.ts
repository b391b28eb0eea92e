import type { FileReaders } from "@/app/headless";
import type { Answer } from "../verbAnswer";
import type { Arguments, Syntax } from "../arguments";

/** One verb of the command line. */
export interface Verb {
  readonly syntax: Syntax;
  run(given: Arguments, readers: FileReaders): Promise<Answer>;
}
