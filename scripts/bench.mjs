/**
 * `npm run bench [-- NAME]`: runs every test/bench/*.bench.ts (or those whose name holds NAME), one
 * after the other; each exports `run(print)` and prints its own figures.
 */
import { readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureEngine } from "./lib/engine.mjs";
import { root } from "./lib/run.mjs";
import { typescriptRequire } from "./lib/typescript.mjs";

const wanted = process.argv[2] ?? "";
const files = readdirSync(path.join(root, "test/bench"))
  .filter((name) => name.endsWith(".bench.ts") && name.includes(wanted))
  .sort();
if (files.length === 0) {
  console.error(`No test/bench/*.bench.ts has "${wanted}" in its name.`);
  process.exit(1);
}
await ensureEngine();
process.setSourceMapsEnabled(true);
const load = typescriptRequire();
console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0].model}, load ${os.loadavg()[0].toFixed(2)}`
);
for (const file of files) {
  console.log(`\n# ${file.replace(/\.bench\.ts$/, "")}`);
  try {
    await load(path.join("test/bench", file)).run((line) => console.log(line));
  } catch (failure) {
    console.error(failure);
    process.exitCode = 1;
  }
}
