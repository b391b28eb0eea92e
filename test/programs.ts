import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program stands on the PATH; null where it is not on this machine. */
export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
