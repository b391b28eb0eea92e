import { type Browser, chromium } from "playwright-core";
import { fillFile } from "@/app/headless";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { describeAtLength } from "~test/suites";
import { seriousFaults } from "./accessibility";
import { SET_FILE } from "./handWorkedFiles";
import { type PageServer, servePages } from "./server";
import { downloaded, type WatchedPage, watchedPage } from "./window";

const SUITE_MS = 240_000;
const NOW = new Date("2024-11-20T08:00:00Z");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describeAtLength(
  CHROMIUM,
  "splitting a sheet among departments and merging what comes back",
  () => {
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
      "a department is named, its file downloaded, filled, and merged with a conflict settled",
      async () => {
        const { page, errors } = open;
        await page
          .locator('input[type=file][aria-label="Dùng bảng tiêu chí riêng"]')
          .setInputFiles(SET_FILE);
        await page.getByText("Đã nạp “Bảng thử, tính tay”").waitFor();
        await page.getByRole("combobox", { name: /^Đơn vị/ }).fill("Sở Tư pháp tỉnh Lâm Đồng");
        await page.getByRole("combobox", { name: /^Đơn vị/ }).press("Escape");
        await page.getByRole("button", { name: "Tạo bảng chấm điểm" }).click();
        await page.getByText("Đã tạo:").waitFor();
        // The first open cell is the result of A.1: 139/146 is 95,21%, which gives 1,75.
        await page.keyboard.type("=139/146");
        await page.keyboard.press("Enter");
        await page.getByRole("tab", { name: /Kiểm tra/ }).click();

        await page.getByRole("button", { name: "Chia, gộp theo phòng, ban" }).click();
        const ofA = page.getByRole("combobox", { name: "Phòng, ban phụ trách A PHẦN ĐO ĐẾM" });
        await ofA.fill("Phòng Văn bản");
        await ofA.press("Tab");
        await page.getByText("đã chấm 1/4 tiêu chí").waitFor();
        await page.getByText("1,75/6,5 điểm").waitFor();
        expect(await seriousFaults(page)).toEqual([]);

        await page.getByRole("button", { name: "Chia bảng chấm điểm" }).click();
        const file = await downloaded(
          page,
          page.getByRole("button", { name: "Tải xuống tệp của Phòng Văn bản" })
        );
        expect(await seriousFaults(page)).toEqual([]);
        expect(file.name).toBe("Phòng Văn bản - Sở Tư pháp tỉnh Lâm Đồng 2024.xlsx");
        const back = async (name: string, result: string, late: number | undefined) => {
          const entries = {
            "A.1": { result },
            ...(late === undefined ? {} : { "A.3": { result: late } }),
          };
          const filled = await fillFile(file, { entries }, NOW);
          if (filled.status === "refused") throw new Error(JSON.stringify(filled.findings));
          return { name, mimeType: XLSX, buffer: Buffer.from(filled.value) };
        };
        await page
          .locator('input[type=file][aria-label="Tệp phòng, ban gửi lại"]')
          .setInputFiles([
            await back("mot.xlsx", "140/146", 0),
            await back("hai.xlsx", "146/146", undefined),
          ]);
        await page.getByRole("button", { name: "Xem trước khi gộp" }).click();
        await page.getByText("Lấy vào bảng (1)").waitFor();
        await page.getByText("Xung đột (1)").waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await page.getByRole("radio", { name: "Phòng Văn bản (hai.xlsx): =146/146" }).check();
        await page.getByRole("button", { name: "Gộp vào bảng chấm điểm" }).click();
        await page.getByText("Đã lấy 2 nội dung vào bảng.").waitFor();
        // A.1 on 100% gives 2, A.3 without a day late 2.
        await page.getByText("4/6,5 điểm").waitFor();
        await page.getByRole("button", { name: "Về kiểm tra điểm" }).click();
        await page.getByText("Chốt hồ sơ").first().waitFor();
        expect(errors).toEqual([]);
      },
      SUITE_MS
    );
  }
);
