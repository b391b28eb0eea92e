import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { describeWith } from "~test/suites";
import { HOST_INFO, putHostBehind } from "./external";
import { createExcelHost, type ExcelHost } from "./host";

const OFFICE = path.dirname(
  createRequire(__filename).resolve("@microsoft/office-js/dist/office.js")
);
const PAGE = '<!doctype html><meta charset="utf-8"><script src="office.js"></script>';

describeWith(CHROMIUM, "a page with office.js as it is, in front of the host", () => {
  let browser: Browser;
  let page: Page;
  let host: ExcelHost;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
    host = createExcelHost({ apiSet: "1.14" });
    page = await browser.newPage();
    await page.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname;
      return name === "/"
        ? route.fulfill({ contentType: "text/html", body: PAGE })
        : route.fulfill({ body: readFileSync(path.join(OFFICE, name)) });
    });
    await putHostBehind(page, host);
    await page.goto(`https://pane.invalid/?${HOST_INFO}`);
  });
  afterAll(async () => {
    await browser.close();
    await host.dispose();
  });

  test("finds Excel and its API sets", async () => {
    const found = await page.evaluate(async () => {
      const { host: name, platform } = await Office.onReady();
      return [
        name,
        platform,
        ...["1.9", "1.14", "1.15"].map((set) =>
          Office.context.requirements.isSetSupported("ExcelApi", set)
        ),
      ];
    });
    expect(found).toEqual(["Excel", "PC", true, true, false]);
  });

  test("writes, reads and hears of changes", async () => {
    const values = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const heard: string[] = [];
        Object.assign(window, { heard });
        sheet.getRange("A1:B1").formulas = [[20, "=A1*2"]];
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        const range = sheet.getRange("A1:B1");
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    });
    expect(values).toEqual([[20, 40]]);
    await host.type("Sheet1", "A1", "5");
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain(
      "A1"
    );
    expect(host.sheet("Sheet1").cells.get(0)?.get(1)?.value).toBe(10);
  });
});
