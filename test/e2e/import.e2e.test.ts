import { type Browser, chromium, type Page } from "playwright-core";
import { readSetFile } from "@/app/headless";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { wrongSumWorkbook } from "~test/fixtures/wrongSum";
import { describeAtLength } from "~test/suites";
import { seriousFaults } from "./accessibility";
import { type PageServer, servePages } from "./server";
import { downloaded, type WatchedPage, watchedPage } from "./window";

const SUITE_MS = 240_000;
const TITLE = "BẢNG TIÊU CHÍ ĐÁNH GIÁ, CHẤM ĐIỂM THI ĐUA NĂM 2024";

/** Two tables of a page, as they come with what was copied of it. */
const PASTED = ["A", "B"]
  .map(
    (name) =>
      `<p>BẢNG ${name} NĂM 2024</p><table><tr><td>TT</td><td>Nội dung</td><td>Điểm chuẩn</td></tr>` +
      `<tr><td>1</td><td>Việc ${name}</td><td>2</td></tr></table>`
  )
  .join("");

describeAtLength(CHROMIUM, "a table with a wrong sum, brought in through the pane", () => {
  let browser: Browser;
  let server: PageServer;
  let open: WatchedPage | null = null;
  let buffer: Buffer;

  beforeAll(async () => {
    buffer = Buffer.from(await wrongSumWorkbook());
    server = await servePages();
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
  }, SUITE_MS);
  afterEach(async () => {
    await open?.close();
    open = null;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function bringIn(): Promise<Page> {
    open = await watchedPage(browser, `${server.address}workbench.html#/sheet`);
    const { page } = open;
    await page
      .locator('input[type=file][aria-label="Dùng bảng tiêu chí riêng"]')
      .setInputFiles({ name: "phu-luc.xlsx", mimeType: "", buffer });
    await page.getByRole("tree", { name: "Các tiêu chí" }).waitFor();
    return page;
  }

  test(
    "the error leads to its row and source; corrected, the table is used for a scoring sheet",
    async () => {
      const page = await bringIn();
      await page.getByText("1 lỗi, 0 lưu ý").waitFor();
      await page.getByRole("button", { name: "Xem dòng A" }).click();
      const partA = page.getByRole("treeitem", { name: /CÔNG TÁC CHUYÊN MÔN/ });
      expect(await partA.getAttribute("aria-selected")).toBe("true");
      expect(await page.getByLabel("Nguồn đã đọc").innerText()).toBe("A | CÔNG TÁC CHUYÊN MÔN | 6");
      await page.getByText("Các mục bên trong cộng lại: 5").waitFor();

      // By keyboard to criterion 2, whose 3 points should be 4.
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const points = page.getByLabel("Điểm chuẩn", { exact: true });
      await points.fill("bốn");
      await page.getByText("Nhập một số từ 0, ví dụ 1,75.").waitFor();
      await points.fill("4");
      await points.press("Enter");
      await page.getByText("Đã hết 1 chỗ:").waitFor();
      await page.getByText("Không còn lỗi. Bảng dùng được.").waitFor();
      await page.getByRole("button", { name: "Bỏ sửa đổi vừa rồi" }).click();
      await page.getByText("Mới có 1 chỗ:").waitFor();
      await points.fill("4");
      await points.press("Enter");

      // Another view and back: nothing is lost.
      await page.getByRole("tab", { name: /Tổng hợp/ }).click();
      await page.getByRole("tab", { name: /Bảng chấm/ }).click();
      await page.getByText("Không còn lỗi. Bảng dùng được.").waitFor();
      await page.getByRole("button", { name: "Dùng bảng này" }).click();
      await page.getByText(`Đã nạp “${TITLE}”`).waitFor();
      await page.getByText("mẫu, chưa rõ quyết định").waitFor();
      await page.getByRole("combobox", { name: /^Đơn vị/ }).fill("Sở Tư pháp tỉnh Lâm Đồng");
      await page.getByRole("combobox", { name: /^Đơn vị/ }).press("Escape");
      await page.getByRole("button", { name: "Tạo bảng chấm điểm" }).click();
      await page.getByText("Đã tạo:").waitFor();
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "left as it is, it is used only with the name of who accepts it, and the file says so",
    async () => {
      const page = await bringIn();
      const use = page.getByRole("button", { name: "Dùng bảng này" });
      await use.click();
      await page.getByText("Còn lỗi: hãy ghi họ tên người chấp nhận.").waitFor();
      await page.getByLabel("Người chấp nhận").fill("Nguyễn Văn A");
      const file = await downloaded(page, page.getByRole("button", { name: /Tải tệp bảng/ }));
      const set = readSetFile(file, false);
      if (set.status === "refused") throw new Error(JSON.stringify(set.findings));
      expect(set.value.notes.join()).toContain("Nguyễn Văn A");
      await use.click();
      await page.getByText(`Đã nạp “${TITLE}”`).waitFor();
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "pasted from the clipboard, used, and kept in the workbook's catalogue until it is removed",
    async () => {
      open = await watchedPage(browser, `${server.address}workbench.html#/sheet`);
      const { page } = open;
      await page.getByText("Dùng bảng tiêu chí riêng").waitFor();
      // What a browser does at Ctrl+V; headless Chromium has no clipboard of its own.
      await page.evaluate((html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        const options = { clipboardData, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new ClipboardEvent("paste", options));
      }, PASTED);
      await page.getByRole("button", { name: "Xem bảng này: Bảng đã dán 2" }).click();
      await page.getByRole("treeitem", { name: /Việc B/ }).click();
      await page.getByRole("button", { name: "Thêm dòng sau" }).click();
      await page.getByRole("treeitem", { name: /Tiêu chí mới/ }).waitFor();
      await page.getByRole("button", { name: "Bỏ dòng này" }).click();
      await page.getByRole("button", { name: "Dùng bảng này" }).click();
      await page.getByText(/Đã nạp “BẢNG B/).waitFor();

      const catalogue = page.getByText(/1 bảng của sổ này/);
      await catalogue.click();
      await page.getByRole("button", { name: /^Bỏ “BẢNG B/ }).click();
      await page.getByRole("button", { name: "Bỏ khỏi danh mục" }).click();
      await page.getByText("Sổ này chưa có bảng tiêu chí riêng.").waitFor();
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "in both languages it is without serious faults of accessibility and fits a narrow pane",
    async () => {
      const page = await bringIn();
      await page.setViewportSize({ width: 340, height: 900 });
      for (const language of ["Tiếng Việt", "English"]) {
        const other = page.getByRole("button", { name: language, exact: true });
        if (await other.isVisible()) await other.click();
        await page.getByRole("treeitem", { name: /Thẩm định/ }).click();
        const faults = await seriousFaults(page);
        const overflow = await page
          .locator("main")
          .evaluate((main) => main.scrollWidth - main.clientWidth);
        expect({ language, faults, overflow }).toEqual({ language, faults: [], overflow: 0 });
      }
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );
});
