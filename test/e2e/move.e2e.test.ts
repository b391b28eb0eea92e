import { type Browser, chromium } from "playwright-core";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { NEXT_YEAR } from "~test/fixtures/handWorked/nextYear";
import { describeAtLength } from "~test/suites";
import { seriousFaults } from "./accessibility";
import { jsonFile, SET_FILE } from "./handWorkedFiles";
import { type PageServer, servePages } from "./server";
import { type WatchedPage, watchedPage } from "./window";

const SUITE_MS = 240_000;

describeAtLength(CHROMIUM, "moving a filled sheet to another year's table", () => {
  let browser: Browser;
  let server: PageServer;
  let open: WatchedPage;

  beforeAll(async () => {
    server = await servePages();
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
    open = await watchedPage(browser, `${server.address}workbench.html#/sheet`);
  }, SUITE_MS);

  afterAll(async () => {
    await open?.close();
    await browser?.close();
    await server?.close();
  });

  test(
    "the differences are shown, what fits goes along, what does not is listed",
    async () => {
      const { page, errors } = open;
      const own = page.locator('input[type=file][aria-label="Dùng bảng tiêu chí riêng"]');
      await own.setInputFiles(jsonFile("nam-sau.json", NEXT_YEAR));
      await page.getByText(`Đã nạp “${NEXT_YEAR.title}”`).waitFor();
      await own.setInputFiles(SET_FILE);
      await page.getByText("Đã nạp “Bảng thử, tính tay”").waitFor();
      await page.getByRole("combobox", { name: /^Đơn vị/ }).fill("Sở Tư pháp tỉnh Lâm Đồng");
      await page.getByRole("combobox", { name: /^Đơn vị/ }).press("Escape");
      await page.getByRole("button", { name: "Tạo bảng chấm điểm" }).click();
      await page.getByText("Đã tạo:").waitFor();
      // The first open cell is the result of A.1.
      await page.keyboard.type("=139/146");
      await page.keyboard.press("Enter");

      await page.getByRole("button", { name: "Xem các bảng chấm trong sổ" }).click();
      await page.getByRole("combobox", { name: /^Chuyển sang/ }).click();
      await page.getByRole("option", { name: NEXT_YEAR.title }).click();
      await page.getByRole("button", { name: "Điểm chuẩn (2)" }).click();
      await page.getByText("6,5 → 6", { exact: true }).waitFor();
      await page.getByText("3 → 2", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Thêm mới (1)" }).click();
      await page.getByText("C › 3 Chuyển đổi số trong công tác tư pháp").waitFor();
      expect(await seriousFaults(page)).toEqual([]);

      await page.getByRole("button", { name: "Chuyển sang bảng này" }).click();
      await page.getByText("Đã tạo: Chấm điểm (2), Số liệu (2); đã chuyển 1 nội dung").waitFor();
      await page.getByText("Nội dung của năm 2024 đã chép sang bảng năm 2025").waitFor();
      expect(await seriousFaults(page)).toEqual([]);

      await page.getByRole("tab", { name: /Kiểm tra/ }).click();
      await page.getByText("theo nhiều bảng tiêu chí hoặc nhiều năm khác nhau").waitFor();
      expect(errors).toEqual([]);
    },
    SUITE_MS
  );
});
