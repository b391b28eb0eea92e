/**
 * Whether a build is up to date: a hash over the files it is made from, kept in .cache beside what
 * was built. Times of files are of no use here (git sets them as it likes).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

/** Hash of the contents of files and folders (relative to root) and of the settings given. */
export function fingerprint(root, places, settings = {}) {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(settings));
  for (const file of places.flatMap((place) => filesUnder(path.join(root, place)))) {
    hash.update(path.relative(root, file).replaceAll(path.sep, "/"));
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** True where `product` exists and was built from just this fingerprint. */
export function isUpToDate(stampFile, product, print) {
  return existsSync(product) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === print;
}

export function writeStamp(stampFile, print) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
}
