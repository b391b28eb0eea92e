import path from "node:path";
import { fingerprint, isUpToDate, writeStamp } from "./fingerprint.mjs";
import { root, webpack } from "./run.mjs";

const config = "webpack.engine.config.cjs";
const loader = "scripts/lib/exact-formula-keys.cjs";
const names = "src/workbook/embedded/univer.ts";
const product = path.join(root, ".cache/engine/univer.cjs");
const stamp = path.join(root, ".cache/engine/built-from");

/**
 * The embedded workbook engine as one CommonJS file for jest: its packages mix module systems and
 * take most of a minute to transform, the bundle loads in a fifth of a second.
 */
export async function ensureEngine() {
  const print = fingerprint(root, [config, names, loader, "package-lock.json"]);
  if (isUpToDate(stamp, product, print)) return;
  await webpack(["--config", config]);
  writeStamp(stamp, print);
}
