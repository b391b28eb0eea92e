import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { HOST_INFO, putHostBehind } from "~test/host/external";
import { createExcelHost, type ExcelHost } from "~test/host/host";
import { describeAtLength } from "~test/suites";
import { type PageServer, servePages } from "./server";
import { PATIENCE_MS, until } from "./window";

const OFFICE = path.dirname(
  createRequire(__filename).resolve("@microsoft/office-js/dist/office.js")
);
const SUITE_MS = 240_000;

/** Microsoft's hosted script is answered with the pinned package's own files; nothing else leaves the machine. */
async function answerHostedScript(page: Page): Promise<void> {
  await page.route("https://appsforoffice.microsoft.com/**", (route) => {
    const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({
      body: readFileSync(path.join(OFFICE, name)),
      contentType: "text/javascript",
    });
  });
}

describeAtLength(CHROMIUM, "the built pane with the real office.js, in front of the host", () => {
  let browser: Browser;
  let pages: PageServer;
  let page: Page;
  let host: ExcelHost;
  const errors: string[] = [];

  beforeAll(async () => {
    pages = await servePages();
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
    page = await browser.newPage({ viewport: { width: 420, height: 900 } });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => errors.push(error.message));
    host = createExcelHost({ apiSet: "1.14" });
    await answerHostedScript(page);
    await putHostBehind(page, host);
    await page.goto(`${pages.address}taskpane.html?${HOST_INFO}`);
  }, SUITE_MS);
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await host.dispose();
  }, SUITE_MS);

  test(
    "a sheet is created, checked, jumped to and typed into",
    async () => {
      await page.getByRole("combobox", { name: /^Bảng tiêu chí/ }).click();
      await page.getByRole("option").first().click();
      await page.getByRole("combobox", { name: /^Đơn vị/ }).fill("Sở Tư pháp tỉnh Lâm Đồng");
      await page.getByRole("combobox", { name: /^Đơn vị/ }).press("Escape");
      host.requests.length = 0;
      await page.getByRole("button", { name: "Tạo bảng chấm điểm" }).click();
      await page.getByText("Đã tạo:").waitFor();
      expect(host.state.sheets.map(({ name, protection }) => [name, protection !== null])).toEqual([
        ["Sheet1", false],
        ["Chấm điểm", true],
        ["Số liệu", true],
      ]);
      expect(host.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeLessThan(400_000);

      await page.getByRole("tab", { name: /Kiểm tra/ }).click();
      await page.getByText(/Đã chấm 0\//).waitFor();
      // Column G holds typed points: none of them is right for every criterion but 0.
      const finding = page.locator("button", { hasText: /^G\d+$/ }).first();
      const cell = await finding.innerText();
      await finding.click();
      await until(
        () => Promise.resolve(host.state.selection),
        (selected) => selected === cell
      );
      host.requests.length = 0;
      await host.type("Chấm điểm", cell, "0");
      await page.getByText(/Đã chấm 1\//).waitFor();
      // Excel's undo stays whole: what was typed is only read.
      expect(host.requests.flatMap(({ writes }) => writes)).toEqual([]);
      expect(errors).toEqual([]);
    },
    SUITE_MS
  );
});
