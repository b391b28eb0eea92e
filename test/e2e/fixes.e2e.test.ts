import { type Browser, chromium } from "playwright-core";
import { fillFile, formFile } from "@/app/headless";
import { parseSet } from "@/criteria";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import setDocument from "~test/fixtures/handWorked/set.json";
import { describeAtLength } from "~test/suites";
import { seriousFaults } from "./accessibility";
import { type PageServer, servePages } from "./server";
import { watchedPage } from "./window";

const SUITE_MS = 240_000;
const NOW = new Date("2024-11-20T08:00:00Z");
const NAME = "Sở Tư pháp tỉnh Lâm Đồng";

/** Two results that are text (A.3, A.4) and points that lost their comma (C.2). */
async function workbook(): Promise<Buffer> {
  const set = parseSet(setDocument);
  if (set.status === "refused") throw new Error(JSON.stringify(set.findings));
  const blank = await formFile({ set: set.value, unit: NAME, year: 2024 }, NOW);
  if (blank.status === "refused") throw new Error(JSON.stringify(blank.findings));
  const entries = { "A.3": { result: "1,5" }, "A.4": { result: "1,5" }, "C.2": { points: 15 } };
  const filled = await fillFile({ name: "f.xlsx", bytes: blank.value }, { entries }, NOW);
  if (filled.status === "refused") throw new Error(JSON.stringify(filled.findings));
  return Buffer.from(filled.value);
}

describeAtLength(CHROMIUM, "findings put right in the pane", () => {
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
  }, SUITE_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test(
    "several cells at one button, each taken back, also after another view was shown",
    async () => {
      const { page, errors, close } = await watchedPage(
        browser,
        `${server.address}workbench.html#/check`
      );
      await page.locator("header input[type=file]").setInputFiles({
        name: "bang.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: await workbook(),
      });
      const asText = page.getByText("Ô này ghi “1,5” dưới dạng chữ");
      await asText.waitFor();
      await page.getByRole("button", { name: "Sửa thành 1,5 (cả 2 ô)" }).click();
      await asText.waitFor({ state: "detached" });
      // The keyboard goes on where the last change can be taken back.
      await page.waitForFunction(
        "document.activeElement?.getAttribute('aria-label') === 'Hoàn tác việc sửa ô F25'"
      );

      // Both readings of 15 are offered; the first is taken.
      await page.getByRole("button", { name: "Sửa thành 0,15, ô G45" }).waitFor();
      await page.getByRole("button", { name: "Sửa thành 1,5, ô G45" }).click();
      await page.getByText("Đã sửa ô G45 thành 1,5.").first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);

      await page.getByRole("tab", { name: "Báo cáo" }).click();
      await page.getByRole("tab", { name: "Kiểm tra", exact: true }).click();
      for (const cell of ["G45", "F25", "F19"])
        await page.getByRole("button", { name: `Hoàn tác việc sửa ô ${cell}` }).click();
      await asText.waitFor();
      await page.getByText("Có phải số cần nhập là 1,5 không?").waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    SUITE_MS
  );
});
