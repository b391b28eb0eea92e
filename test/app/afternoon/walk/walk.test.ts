import { createServer, type Server } from "node:http";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { CellValue } from "@/grid";
import { CHROMIUM, CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "~test/chromium";
import { describeAtLength } from "~test/suites";
import { webpack } from "../../../../scripts/lib/run.mjs";
import { listen, staticFiles } from "../../../../scripts/lib/static-server.mjs";
import { shouldCome } from "../outcomes";
import { AS_CLOSED, type Step, STEPS } from "../steps";
import { SHEET } from "../unitWorkbook";
import type { WalkPage } from "./page";

const PAUSE_MS = 150;
const PATIENCE_MS = 8000;

/** Text on the clipboard, where it is pasted, and what a clerk means by it. Days count from 30/12/1899. */
const PASTES: readonly (readonly [text: string, cell: string, value: CellValue])[] = [
  ["95,5%", "F10", 0.955],
  ["95.5%", "F10", 0.955],
  ["95", "F10", 0.95],
  ["0,95", "F10", 0.95],
  ["1,5", "F25", 1.5],
  ["1,234", "F25", 1.234],
  ["8.005", "F25", 8005],
  ["1.234,5", "F25", 1234.5],
  ["2,75", "G45", 2.75],
  // 3 April 2024, not 4 March; 13 April has no other reading.
  ["03/04/2024", "F15", 45385],
  ["13/04/2024", "F15", 45395],
  // What may be a date or a ratio stays the text that it is, and is found there.
  ["5/7", "F25", "5/7"],
  ["1-5", "F25", "1-5"],
  ["1,234.5", "F25", "1,234.5"],
  ["Có", "F30", "Có"],
];

// A mouse meets a grid that draws when it finds the time: a walk that came to nothing on a busy machine
// is gone once more, and what it came to is printed. Each begins with a workbook opened anew.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** The embedded workbook by mouse and keyboard, in a real browser. */
describeAtLength(CHROMIUM, "a person's afternoon at the grid", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await webpack(["--config", path.join(__dirname, "page.config.cjs")]);
    server = createServer(staticFiles(path.join(__dirname, "../../../../.cache/afternoon-page")));
    const port = await listen(server, 0);
    browser = await chromium.launch({
      executablePath: CHROMIUM_PATH ?? "",
      args: [...CHROMIUM_ARGUMENTS],
    });
    const permissions = ["clipboard-read", "clipboard-write"];
    const context = await browser.newContext({
      viewport: { width: 1120, height: 760 },
      permissions,
    });
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction(() => "walkPage" in window, null, { timeout: 60_000 });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const open = (locked: boolean): Promise<void> =>
    page.evaluate((closed) => window.walkPage.open(closed), locked);
  const value = (cell: string): Promise<CellValue> =>
    page.evaluate((address) => window.walkPage.value(address), cell);
  const came = (): Promise<object> => page.evaluate(() => window.walkPage.cameOf());
  const heard = (): Promise<string[]> =>
    page.evaluate(() => window.walkPage.heard.map(({ sheet }) => sheet));
  const rectNow = (cell: string): Promise<ReturnType<WalkPage["workbook"]["cellRect"]>> =>
    page.evaluate(([sheet, address]) => window.walkPage.workbook.cellRect(sheet, address), [
      SHEET,
      cell,
    ] as const);
  /** Where a cell is once the grid has stopped scrolling: on a busy machine it takes its time. */
  async function rect(cell: string): ReturnType<typeof rectNow> {
    for (let before = await rectNow(cell); ;) {
      await page.waitForTimeout(PAUSE_MS);
      const now = await rectNow(cell);
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
  }

  async function select(cell: string): Promise<void> {
    await page.evaluate(([sheet, address]) => window.walkPage.workbook.activate(sheet, address), [
      SHEET,
      cell,
    ] as const);
    await page.waitForTimeout(PAUSE_MS);
    const { x, y, width } = await rect(cell);
    await page.mouse.click(x + width / 2, y + 8);
    await page.waitForTimeout(PAUSE_MS);
  }
  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSE_MS);
    }
  }
  async function paste(text: string, cell: string): Promise<void> {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await select(cell);
    await press("Control+V");
  }
  /** The menu of a row's number, from 1. */
  async function rowMenu(row: number): Promise<void> {
    await select(`A${row}`);
    const { x, y } = await rect(`A${row}`);
    await page.mouse.click(x - 20, y + 8);
    await page.waitForTimeout(PAUSE_MS);
    await page.mouse.click(x - 20, y + 8, { button: "right" });
    await page.waitForTimeout(PAUSE_MS);
  }
  async function choose(words: string): Promise<void> {
    const item = page.getByText(words).filter({ visible: true }).last();
    await item.waitFor();
    const { x, y, width, height } = (await item.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.click(x + width - 5, y + height / 2);
    await page.waitForTimeout(PAUSE_MS);
  }
  /**
   * Chooses in a menu until the workbook tells of a change: a click that meets the grid while it draws
   * chooses nothing, and a person clicks again.
   */
  async function chooseIn(menu: () => Promise<void>, words: string): Promise<void> {
    const before = (await heard()).length;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await menu();
      await choose(words);
      const end = Date.now() + PATIENCE_MS / 2;
      while (Date.now() < end) {
        if ((await heard()).length > before) return;
        await page.waitForTimeout(50);
      }
    }
    throw new Error(`“${words}” changes nothing`);
  }
  async function tabMenu(name: string): Promise<void> {
    await page.getByText(name, { exact: true }).first().click();
    await page.waitForTimeout(PAUSE_MS);
    await page.getByText(name, { exact: true }).first().click({ button: "right" });
    await page.waitForTimeout(PAUSE_MS);
  }
  /** Waits until the workbook reads as it should; says how it last read where it never does. */
  async function expectOutcome(step: Step): Promise<void> {
    const expected = JSON.stringify(shouldCome(step));
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end && JSON.stringify(await came()) !== expected)
      await page.waitForTimeout(50);
    expect(await came()).toEqual(shouldCome(step));
  }
  const step = (name: string): Step => {
    const found = STEPS.find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found;
  };

  test("text pasted from elsewhere is taken as a clerk writes numbers and days", async () => {
    for (const [text, cell, expected] of PASTES) {
      await open(true);
      await paste(text, cell);
      await page.waitForTimeout(PAUSE_MS);
      expect([text, await value(cell)]).toEqual([text, expected]);
    }
  }, 120_000);

  test("a block pasted over entries, from a page and as text; taken back", async () => {
    await open(true);
    await paste("0", "F19");
    await paste("90\n100\n80%", "F40");
    await expectOutcome(step("a block pasted over entries"));
    await press("Control+Z", "Control+Z");
    await expectOutcome(AS_CLOSED);
  }, 60_000);

  test("locked cells take nothing that is pasted or cut", async () => {
    await open(true);
    await paste("26", "D46");
    await press("Escape");
    await select("D10");
    await press("Control+X");
    await select("F10");
    await press("Control+V", "Escape", "Escape");
    await expectOutcome(AS_CLOSED);
  }, 60_000);

  test("a result cut and put into another criterion; taken back", async () => {
    await open(false);
    await select("F19");
    await press("Control+X");
    await select("F25");
    await press("Control+V");
    await expectOutcome(step("a result cut and put into another criterion"));
    await press("Control+Z");
    await expectOutcome(AS_CLOSED);
  }, 60_000);

  test("a row put in: read at once, no formula is blank", async () => {
    await open(false);
    await chooseIn(() => rowMenu(15), "dòng ở trên");
    expect(await came()).toEqual(shouldCome(AS_CLOSED));
  }, 60_000);

  test("a row deleted; taken back", async () => {
    await open(false);
    await chooseIn(() => rowMenu(15), "Xóa hàng đã chọn");
    await expectOutcome(step("a row of a criterion deleted"));
    await press("Control+Z");
    await expectOutcome(AS_CLOSED);
  }, 60_000);

  test("a sheet duplicated and deleted again: told, and read", async () => {
    await open(false);
    await chooseIn(() => tabMenu(SHEET), "Sao chép");
    await expectOutcome(step("the sheet duplicated"));
    const [copy = ""] = await heard();
    await tabMenu(copy);
    await choose("Xóa");
    await page.getByRole("button", { name: /Xác nhận|Đồng ý|OK/ }).click();
    await expectOutcome(AS_CLOSED);
    expect((await heard()).at(-1)).toBe(copy);
  }, 60_000);
});
