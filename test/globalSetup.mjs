/**
 * Before jest: what the chosen suites need of built files. The workbook engine always (a look at a
 * hash where it is up to date); dist/ only in a long run where an end-to-end suite is among those
 * chosen and there is a browser to run it in, whose path the suites then find in CHROMIUM.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { ensureEngine } from "../scripts/lib/engine.mjs";
import { chromiumPath } from "../scripts/lib/programs.mjs";
import { isLong } from "./longRun.mjs";

export default async function prepare(globalConfig) {
  await ensureEngine();
  const chromium = chromiumPath();
  if (chromium === null) return;
  process.env.CHROMIUM = chromium;
  if (isLong && endToEndSuites(globalConfig).length > 0) await ensureBuild();
}

function endToEndSuites({ rootDir, testPathPatterns }) {
  const chosen = testPathPatterns.toExecutor({ rootDir });
  return readdirSync(path.join(rootDir, "test"), { recursive: true })
    .filter((name) => name.startsWith(`e2e${path.sep}`) && name.endsWith(".test.ts"))
    .map((name) => path.join(rootDir, "test", name))
    .filter((file) => !chosen.isSet() || chosen.isMatch(file));
}
