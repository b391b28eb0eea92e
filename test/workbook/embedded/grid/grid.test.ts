import { createServer, type Server } from "node:http";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { CellValue } from "@/grid";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { describeAtLength } from "~test/suites";
import { webpack } from "../../../../scripts/lib/run.mjs";
import { listen, staticFiles } from "../../../../scripts/lib/static-server.mjs";
import type { GridPage } from "./page";

const SCORING = "Chấm điểm";
const FREE = "Tự do";

/** The grid by mouse and keyboard, in a real browser: what no test without a window can show. */
describeAtLength(CHROMIUM, "the embedded workbook's grid", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    await webpack(["--config", path.join(__dirname, "page.config.cjs")]);
    server = createServer(staticFiles(path.join(__dirname, "../../../../.cache/grid-page")));
    const port = await listen(server, 0);
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
    const context = await browser.newContext({
      viewport: { width: 1120, height: 720 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction(() => "gridPage" in window, null, { timeout: 60_000 });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => expect(faults).toEqual([]));

  const value = (sheet: string, cell: string): Promise<CellValue> =>
    page.evaluate(([name, address]) => window.gridPage.value(name, address), [
      sheet,
      cell,
    ] as const);
  const formula = (sheet: string, cell: string): Promise<string | null> =>
    page.evaluate(([name, address]) => window.gridPage.formula(name, address), [
      sheet,
      cell,
    ] as const);
  const show = (sheet: string, cell: string): Promise<void> =>
    page.evaluate(([name, address]) => window.gridPage.workbook.activate(name, address), [
      sheet,
      cell,
    ] as const);
  const rect = (
    sheet: string,
    cell: string
  ): Promise<ReturnType<GridPage["workbook"]["cellRect"]>> =>
    page.evaluate(([name, address]) => window.gridPage.workbook.cellRect(name, address), [
      sheet,
      cell,
    ] as const);

  async function click(sheet: string, cell: string): Promise<void> {
    const { x, y, width, height } = await rect(sheet, cell);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(120);
  }
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(120);
    }
  }
  async function type(sheet: string, cell: string, text: string): Promise<void> {
    await click(sheet, cell);
    await page.keyboard.type(text);
    await press("Enter");
  }
  /** Waits for a cell to have the value; says the last one it had where it never does. */
  async function expectValue(sheet: string, cell: string, expected: CellValue): Promise<void> {
    const patience = Date.now() + 5000;
    let found = await value(sheet, cell);
    while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < patience) {
      await page.waitForTimeout(50);
      found = await value(sheet, cell);
    }
    expect([cell, found]).toEqual([cell, expected]);
  }
  async function closeDialogs(): Promise<void> {
    const confirm = page.getByRole("button", { name: "Xác nhận" });
    do await press("Escape");
    while (await confirm.first().isVisible());
  }

  test("entries are taken as Excel takes them with Vietnamese settings, and calculated with", async () => {
    await show(SCORING, "F2");
    await type(SCORING, "F2", "95,5%");
    await expectValue(SCORING, "D2", 9.55);
    await type(SCORING, "F3", "80");
    await expectValue(SCORING, "D3", 8);
    await type(SCORING, "F4", "=146/146");
    await expectValue(SCORING, "D4", 10);
    await type(SCORING, "H2", "6,5");
    await expectValue(SCORING, "H2", 6.5);
    await type(SCORING, "G2", "31/12/2024");
    await expectValue(SCORING, "G2", 45_657);
    expect(await formula(SCORING, "F4")).toBe("146/146");
    expect(await page.evaluate(() => window.gridPage.heard.map((change) => change.range))).toEqual([
      "F2",
      "F3",
      "F4",
      "H2",
      "G2",
    ]);
  });

  test("opened for editing and left unchanged, a number stays what it is", async () => {
    await type(SCORING, "H3", "1,234");
    await expectValue(SCORING, "H3", 1.234);
    await click(SCORING, "H3");
    await press("F2", "Enter");
    await click(SCORING, "G2");
    await press("F2", "Enter");
    await expectValue(SCORING, "H3", 1.234);
    await expectValue(SCORING, "G2", 45_657);
  });

  test("locked cells refuse typing, deleting and pasting", async () => {
    await type(SCORING, "C5", "99");
    await closeDialogs();
    await click(SCORING, "C5");
    await press("Delete");
    await closeDialogs();
    await click(SCORING, "F2");
    await press("Control+C");
    await click(SCORING, "D5");
    await press("Control+V");
    await page.waitForTimeout(300);
    await closeDialogs();
    await expectValue(SCORING, "C5", 10);
    expect(await formula(SCORING, "D5")).toBe('IF(F5="","",ROUND(C5*F5,2))');
  });

  test("open cells take what is pasted, and stay open; undo takes it back", async () => {
    await click(SCORING, "F2");
    await press("Control+C");
    await click(SCORING, "F6");
    await press("Control+V");
    await expectValue(SCORING, "D6", 9.55);
    // Without a click: a second one on the same cell would open it for editing.
    await page.keyboard.type("70%");
    await press("Enter");
    await expectValue(SCORING, "D6", 7);
    await press("Control+Z");
    await expectValue(SCORING, "D6", 9.55);
  });

  test("an entry outside its bounds is refused in the sheet's own words", async () => {
    await type(SCORING, "H7", "99");
    await page.getByText("Điểm phải từ 0 đến 10.").waitFor();
    await closeDialogs();
    await expectValue(SCORING, "H7", null);
  });

  test("a drop-down offers the cells of its source", async () => {
    await click(SCORING, "E7");
    const { x, y, width, height } = await rect(SCORING, "E7");
    await page.mouse.click(x + width - 12, y + height / 2);
    await page.getByText("Tiêu chí số 2", { exact: true }).click();
    await expectValue(SCORING, "E7", "Tiêu chí số 2");
  });

  test("a jump brings a far cell into view and selects it", async () => {
    await show(SCORING, "F58");
    const { y } = await rect(SCORING, "F58");
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
    await page.keyboard.type("50%");
    await press("Enter");
    await expectValue(SCORING, "D58", 5);
  });

  test("truth values, text marked as text and several lines on a free sheet", async () => {
    await show(FREE, "A1");
    await type(FREE, "B2", "true");
    await expectValue(FREE, "B2", true);
    await type(FREE, "B3", "'001");
    await expectValue(FREE, "B3", "001");
    await click(FREE, "B4");
    await page.keyboard.type("dòng một");
    await press("Alt+Enter");
    await page.keyboard.type("dòng hai");
    await press("Enter");
    await expectValue(FREE, "B4", "dòng một\ndòng hai");
    await type(FREE, "B5", "=1/0");
    await expectValue(FREE, "B5", { error: "#DIV/0!" });
  });

  test("a very hidden sheet cannot be opened from the list of sheets", async () => {
    await page.mouse.click(72, 682);
    await page.getByText("Ẩn hẳn").click();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.gridPage.workbook.activeSheet())).toBe(FREE);
    const sheets = await page.evaluate(() => window.gridPage.workbook.listSheets());
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(["visible", "veryHidden", "visible"]);
    await press("Escape");
  });

  test("a row put in on a free sheet moves what is below; a protected sheet offers none", async () => {
    await type(FREE, "B7", "=B8*2");
    await type(FREE, "B8", "4");
    const { x, y } = await rect(FREE, "A7");
    await page.mouse.click(x - 20, y + 8);
    await page.mouse.click(x - 20, y + 8, { button: "right" });
    const item = page.getByText("dòng ở trên");
    await item.waitFor();
    const box = await item.boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (box?.width ?? 0) - 10,
      (box?.y ?? 0) + (box?.height ?? 0) / 2
    );
    await expectValue(FREE, "B8", 8);
    expect(await formula(FREE, "B8")).toBe("B9*2");
    await press("Escape");

    await show(SCORING, "A5");
    const place = await rect(SCORING, "A5");
    await page.mouse.click(place.x - 20, place.y + 8);
    await page.mouse.click(place.x - 20, place.y + 8, { button: "right" });
    await page.waitForTimeout(300);
    expect(
      await page
        .getByText("dòng ở trên")
        .isVisible()
        .catch(() => false)
    ).toBe(false);
    await press("Escape");
  });

  test("saved and opened again: entries, locks and calculation are there", async () => {
    await page.evaluate(() => window.gridPage.reload());
    await expectValue(SCORING, "D58", 5);
    await show(SCORING, "F8");
    await type(SCORING, "F8", "30%");
    await expectValue(SCORING, "D8", 3);
    await type(SCORING, "C8", "1");
    await closeDialogs();
    await expectValue(SCORING, "C8", 10);
  });

  test("a sheet replaced while it is in view stays in view, and its entries can be put back", async () => {
    await page.evaluate(() => window.gridPage.replaceFirst());
    expect(await page.evaluate(() => window.gridPage.workbook.activeSheet())).toBe(SCORING);
    await expectValue(SCORING, "F8", null);
    await type(SCORING, "C8", "1");
    await closeDialogs();
    await expectValue(SCORING, "C8", 10);
    await page.evaluate(async () => {
      const [point] = await window.gridPage.workbook.listRestorePoints();
      const { workbook } = window.gridPage;
      const { sheet, entries } = await workbook.readRestorePoint(point?.id ?? "");
      const values = entries.map(({ row, column, value }) => ({ row, column, value }));
      await workbook.writeCells(sheet, values);
    });
    await expectValue(SCORING, "D8", 3);
  });

  test("a second engine without a window calculates in the same page", async () => {
    expect(await page.evaluate(() => window.gridPage.calculateAside())).toBe(55);
  });

  test("disposed of, it leaves an empty container", async () => {
    await page.evaluate(() => window.gridPage.workbook.dispose());
    expect(await page.evaluate(() => document.getElementById("grid")?.innerHTML)).toBe("");
  });
});
