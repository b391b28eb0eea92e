import { type DataOf, type Finding, finding, foundAs, type Reading, refused } from "@/findings";

type FileCode = Extract<Finding["code"], `file.${string}`>;
type Problem = {
  readonly [Code in FileCode]: [
    code: Code,
    data: [DataOf<Code>] extends [never] ? Readonly<Record<string, never>> : DataOf<Code>,
    options?: { cause?: unknown } | undefined,
  ];
}[FileCode];

/**
 * Why a file cannot be read any further. Thrown only inside this room, by code deep in a file,
 * and turned into a refusal by `reading` at the room's door.
 */
export class FileProblem extends Error {
  readonly found: Finding;

  constructor(...[code, data, options]: Problem) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = "FileProblem";
    this.found = foundAs(code, {}, data);
  }
}

export type DamageReason =
  | "directory"
  | "part"
  | "checksum"
  | "xml"
  | "encoding"
  | "missingPart"
  | "noSheets"
  | "sharedString"
  | "sharedFormula";

export function damaged(
  reason: DamageReason,
  part = "",
  options?: { cause?: unknown }
): FileProblem {
  return new FileProblem("file.damaged", { reason, part }, options);
}

export function tooLarge(what: string, limit: number, part = ""): FileProblem {
  return new FileProblem("file.tooLarge", { what, limit, part });
}

/**
 * Runs a reader so that it always ends in a Reading: its own refusals as they are, and whatever a
 * library (or a want of memory) threw as file.cannotRead with the library's words.
 */
export async function reading<T>(read: () => Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await read();
  } catch (problem) {
    if (problem instanceof FileProblem) return refused(problem.found);
    return refused(
      finding(
        "file.cannotRead",
        {},
        { detail: problem instanceof Error ? problem.message : String(problem) }
      )
    );
  }
}
