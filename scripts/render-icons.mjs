/**
 * `npm run icons`: renders every assets/icons/*.svg to PNGs of the sizes that the manifest names,
 * with Chromium. The PNGs are committed, so that a build needs no browser.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { iconSizes } from "./lib/manifest.mjs";
import { chromiumPath } from "./lib/programs.mjs";
import { root } from "./lib/run.mjs";

const folder = path.join(root, "assets/icons");
const executablePath = chromiumPath();
if (executablePath === null) {
  console.error("Chromium is not on this machine: install it, or name it in CHROMIUM.");
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--force-color-profile=srgb",
  ],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(path.join(folder, file), "utf8");
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
    );
    await page.screenshot({
      path: path.join(folder, `${path.basename(file, ".svg")}-${size}.png`),
      omitBackground: true,
    });
  }
}
await browser.close();
