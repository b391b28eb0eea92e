/** The bundle budget: what the task pane loads at first. Run after `npm run build`. */
import { existsSync } from "node:fs";
import path from "node:path";
import { BUDGET_BYTES, firstLoad } from "./lib/first-load.mjs";
import { root } from "./lib/run.mjs";

const dist = path.join(root, "dist");
if (!existsSync(path.join(dist, "taskpane.html"))) {
  console.error("dist/taskpane.html is missing: run `npm run build` first.");
  process.exit(1);
}
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
for (const name of ["taskpane.html", "commands.html", "workbench.html"]) {
  console.log(name);
  for (const { file, bytes, gzip } of firstLoad(dist, name)) {
    console.log(`  ${file.padEnd(40)} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`);
  }
}
const total = firstLoad(dist, "taskpane.html")
  .filter(({ file }) => file.endsWith(".js"))
  .reduce((sum, { gzip }) => sum + gzip, 0);
const within = total <= BUDGET_BYTES;
console.log(
  `First scripts of the task pane: ${kilobytes(total).trim()} gzip, budget ${kilobytes(BUDGET_BYTES).trim()}: ${within ? "kept" : "EXCEEDED"}`
);
process.exitCode = within ? 0 : 1;
