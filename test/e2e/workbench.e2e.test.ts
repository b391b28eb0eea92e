import { unzipSync } from "fflate";
import { type Browser, chromium, type Page } from "playwright-core";
import { readClusterFile, scoreFile } from "@/app/headless";
import { type Points, toNumber } from "@/criteria";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { HAND_WORKED_UNITS } from "~test/fixtures/handWorked/units";
import { describeAtLength } from "~test/suites";
import { seriousFaults } from "./accessibility";
import { type PageFile, ROSTER_FILE, SET_FILE, unitFiles } from "./handWorkedFiles";
import { type PageServer, servePages } from "./server";
import { downloaded, until, type WatchedPage, watchedPage } from "./window";

const SUITE_MS = 240_000;
const NO_UNIT = "Sở Tư pháp tỉnh Phú Yên";

const plain = (points: Points | null) => (points === null ? null : toNumber(points));
const vietnamese = (points: number) => String(points).replace(".", ",");

/** What the paper says of the ranking, as the pane should show it: rank, unit, points, tie. */
const RANKING_ON_PAPER = HAND_WORKED_UNITS.filter(({ rank }) => rank !== null)
  .map(({ name, rank, counted }) => {
    const tied = HAND_WORKED_UNITS.filter((other) => other.rank === rank).length > 1;
    return { rank: String(rank), name, points: vietnamese(counted ?? 0), tied };
  })
  .sort((a, b) => Number(a.rank) - Number(b.rank) || a.name.localeCompare(b.name));

function fileInput(page: Page, name: string) {
  return page.locator(`input[type=file][aria-label="${name}"]`);
}

async function importPaperSet(page: Page): Promise<void> {
  await fileInput(page, "Dùng bảng tiêu chí riêng").setInputFiles(SET_FILE);
  await page.getByText("Đã nạp “Bảng thử, tính tay”").waitFor();
}

async function createPaperSheet(page: Page): Promise<void> {
  await importPaperSet(page);
  await page.getByRole("combobox", { name: /^Đơn vị/ }).fill("Sở Tư pháp tỉnh Lâm Đồng");
  await page.getByRole("combobox", { name: /^Đơn vị/ }).press("Escape");
  await page.getByRole("button", { name: "Tạo bảng chấm điểm" }).click();
  await page.getByText("Đã tạo:").waitFor();
}

/** The pane's text about the self score, e.g. "1,75". */
function selfScore(page: Page): Promise<string> {
  return page.locator("main dd").first().innerText();
}

async function shownRanking(page: Page) {
  const rows = await page.locator("main ol > li").allInnerTexts();
  return rows
    .map((row) => row.split("\n").map((line) => line.trim()))
    .filter(([rank]) => rank !== "–")
    .map(([rank, name, points, ...remarks]) => ({
      rank,
      name,
      points,
      tied: remarks.join(" ").includes("đồng hạng"),
    }))
    .sort((a, b) => Number(a.rank) - Number(b.rank) || (a.name ?? "").localeCompare(b.name ?? ""));
}

describeAtLength(CHROMIUM, "the workbench in a browser", () => {
  let browser: Browser;
  let server: PageServer;
  let files: PageFile[];
  let open: WatchedPage | null = null;

  beforeAll(async () => {
    server = await servePages();
    files = await unitFiles();
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

  async function visit(view: string): Promise<Page> {
    open = await watchedPage(browser, `${server.address}workbench.html#/${view}`);
    await open.page.getByRole("tablist").waitFor();
    return open.page;
  }

  test(
    "a unit creates a sheet, types, sees points move, jumps to what is found, saves and opens again",
    async () => {
      const page = await visit("sheet");
      await createPaperSheet(page);
      await page.getByRole("button", { name: "Sang kiểm tra điểm" }).click();
      await page.getByText("Đã chấm 0/9 tiêu chí").first().waitFor();

      // 139 ÷ 146 = 95.2054… %: the tier "Từ 95% đến dưới 100%", 1.75 points.
      await page
        .getByRole("button", { name: /^Đến ô / })
        .first()
        .click();
      await page.waitForFunction("document.activeElement?.isContentEditable === true");
      await page.keyboard.type("=139/146");
      await page.keyboard.press("Enter");
      await until(
        () => selfScore(page),
        (text) => text === "1,75"
      );

      const below = page.getByText("Điểm 1,75 thấp hơn điểm chuẩn 2 nhưng chưa ghi lý do");
      await page.locator("li", { has: below }).getByRole("button").click();
      await page.waitForFunction("document.activeElement?.isContentEditable === true");
      await page.keyboard.type("Bảy văn bản gửi chậm");
      await page.keyboard.press("Enter");
      await below.waitFor({ state: "detached" });

      await page.getByRole("button", { name: /^Vì sao tiêu chí A\.1 / }).click();
      await page.getByText("Kết quả 95,21% thuộc mức “Từ 95% đến dưới 100%”.").waitFor();

      const saved = await downloaded(page, page.getByRole("button", { name: "Tải sổ xuống" }));
      const scored = await scoreFile({ name: saved.name, bytes: saved.bytes });
      if (scored.status === "refused") throw new Error(JSON.stringify(scored.findings));
      expect(scored.value.map(({ score }) => plain(score.totals.self))).toEqual([1.75]);

      // Everything is downloaded, so a new workbook needs no question.
      await page.getByRole("button", { name: "Sổ mới" }).click();
      await page.getByText("Chưa có bảng chấm điểm", { exact: true }).waitFor();
      await page
        .locator("header input[type=file]")
        .setInputFiles({ ...SET_FILE, name: saved.name, buffer: Buffer.from(saved.bytes) });
      await until(
        () => page.locator("main").innerText(),
        (text) => text.includes("1,75")
      );

      // A closed submission is not given up unasked; changed, it shows both codes.
      await page.getByRole("button", { name: "Chốt hồ sơ" }).click();
      await page.getByText("Đã chốt, từ đó chưa có gì thay đổi.").waitFor();
      await page.getByRole("button", { name: "Sổ mới" }).click();
      await page.getByRole("button", { name: "Giữ sổ này" }).click();
      await page
        .getByRole("button", { name: /^Đến ô / })
        .first()
        .click();
      await page.waitForFunction("document.activeElement?.isContentEditable === true");
      await page.keyboard.type("=140/146");
      await page.keyboard.press("Enter");
      await page.getByText("chốt lại sẽ có mã").first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "the cluster head pools the files and gets the ranking on paper, the cluster workbook and the report",
    async () => {
      const page = await visit("pool");
      await fileInput(page, "Tệp của các đơn vị").setInputFiles(files);
      await fileInput(page, "Dùng danh sách riêng (.json)").setInputFiles(ROSTER_FILE);
      await page.getByText("16 đơn vị, 1 nhóm").waitFor();
      await page.getByRole("button", { name: "Tổng hợp 15 tệp" }).click();
      await page.getByText("15/16 đơn vị được tính").waitFor();
      expect(await shownRanking(page)).toEqual(RANKING_ON_PAPER);
      const missing = page.locator("main ol > li", { hasText: NO_UNIT });
      expect(await missing.innerText()).toContain("chưa gửi");

      const workbook = await downloaded(
        page,
        page.getByRole("button", { name: /Tải sổ tổng hợp/ })
      );
      expect(workbook.name).toMatch(/\.xlsx$/);
      const reread = await readClusterFile({ name: workbook.name, bytes: workbook.bytes });
      if (reread.status === "refused") throw new Error(JSON.stringify(reread.findings));
      const ranks = reread.value.rankings.map(({ unit, rank }) => [unit, rank]);
      expect(new Map(ranks as [string, number | null][])).toEqual(
        new Map(HAND_WORKED_UNITS.map(({ name, rank }) => [name, rank]))
      );

      await page.getByRole("button", { name: "Thêm các sheet tổng hợp vào sổ này" }).click();
      await page.getByText("Đã thêm:").waitFor();
      await page.getByRole("button", { name: "Sang lập báo cáo" }).click();
      const report = await downloaded(page, page.getByRole("button", { name: /Tải báo cáo/ }));
      expect(report.name).toMatch(/\.docx$/);
      const text = new TextDecoder().decode(unzipSync(report.bytes)["word/document.xml"]);
      for (const { name } of RANKING_ON_PAPER) expect(text).toContain(name);

      // The sheets added hold the cluster: a pane opened on them later reads the same ranking.
      await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
      await page.getByRole("button", { name: "Đọc từ sổ đang mở" }).click();
      await page.getByText("Đã đọc 15/15 tệp").waitFor({ state: "detached" });
      expect(await shownRanking(page)).toEqual(RANKING_ON_PAPER);
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "files that cannot be read say why, and pooling can be stopped",
    async () => {
      const page = await visit("pool");
      const bad = [
        { name: "rong.xlsx", mimeType: "", buffer: Buffer.alloc(0) },
        { name: "bao-cao.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n") },
        { name: "la.xlsx", mimeType: "", buffer: Buffer.from("không phải sổ tính") },
      ];
      const input = fileInput(page, "Tệp của các đơn vị");
      await input.setInputFiles(bad);
      await page.getByRole("button", { name: "Tổng hợp 3 tệp" }).click();
      await page.getByText("Đã đọc 0/3 tệp").waitFor();
      await page.getByText("Tệp rỗng, không có nội dung.").waitFor();
      await page.getByText("Tệp PDF không phải là sổ Excel.").waitFor();

      await page.getByRole("button", { name: "Bỏ tất cả" }).click();
      const many = Array.from({ length: 20 }, (_, copy) =>
        files.map((file) => ({ ...file, name: `${copy}-${file.name}` }))
      ).flat();
      await input.setInputFiles(many);
      await page.getByRole("button", { name: "Tổng hợp 300 tệp" }).click();
      await page.getByRole("button", { name: "Dừng" }).click();
      await page.getByText("Đã dừng theo yêu cầu").first().waitFor();
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "every view, in both languages, is without serious faults of accessibility and fits its width",
    async () => {
      const page = await visit("sheet");
      await createPaperSheet(page);
      for (const language of ["Tiếng Việt", "English"]) {
        const other = page.getByRole("button", { name: language, exact: true });
        if (await other.isVisible()) await other.click();
        for (const view of ["sheet", "check", "pool", "report"]) {
          await page.evaluate(`window.location.hash = "#/${view}"`);
          await page.locator(`main h1, main h2`).first().waitFor();
          expect({ view, language, faults: await seriousFaults(page) }).toEqual({
            view,
            language,
            faults: [],
          });
          const overflow = await page
            .locator("main")
            .evaluate((main) => main.scrollWidth - main.clientWidth);
          expect(overflow).toBe(0);
        }
      }
      expect(open?.errors).toEqual([]);
    },
    SUITE_MS
  );

  test(
    "the task pane's page, opened outside of Excel, says where it belongs",
    async () => {
      open = await watchedPage(browser, "about:blank");
      await open.page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      await open.page.goto(`${server.address}taskpane.html#/check`);
      await open.page.getByRole("heading", { name: "Khung này chạy trong Excel" }).waitFor();
      const way = open.page.getByRole("link", { name: /không cần Excel/ });
      expect(await way.getAttribute("href")).toBe("workbench.html");
    },
    SUITE_MS
  );
});
