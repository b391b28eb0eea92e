import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What is not ours to judge: Fluent's marks for moving the focus (empty, skipped by readers), and
 * the grid of the embedded engine, whose own buttons have no names.
 */
const LEFT_OUT = ["[data-tabster-dummy]", "#workbench section > div"];

/** Serious and critical faults that axe-core finds, as "rule: element". */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run({ exclude: ${JSON.stringify(LEFT_OUT.map((selector) => [selector]))} }).then((result) =>
      result.violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`
  );
  return Array.isArray(found) ? found.map(String) : [`axe gave no list: ${String(found)}`];
}
