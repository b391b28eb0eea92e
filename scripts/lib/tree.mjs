import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Folders that hold nothing of ours. */
const foreign = new Set(["node_modules", "dist", ".cache", ".git", "coverage", "demo-out"]);

/** Every text file of the project: path (with /) and text. Files with a zero byte are no text. */
export function textFiles(root, folder = "") {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !foreign.has(entry.name))
    .flatMap((entry) => {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return textFiles(root, name);
      if (!entry.isFile()) return [];
      const bytes = readFileSync(path.join(root, name));
      return bytes.includes(0) ? [] : [{ name, text: bytes.toString("utf8") }];
    });
}
