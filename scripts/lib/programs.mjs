import { existsSync } from "node:fs";
import path from "node:path";

/** Full path of the first of these programs that PATH holds; null where there is none. */
function findProgram(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const name of names) {
    const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
  }
  return null;
}

/** Chromium or Chrome: the one named by CHROMIUM, else the one on PATH; null where there is none. */
export function chromiumPath() {
  return (
    process.env.CHROMIUM ??
    findProgram("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
  );
}
