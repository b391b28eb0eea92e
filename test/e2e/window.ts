import { readFile } from "node:fs/promises";
import type { Browser, Download, Locator, Page } from "playwright-core";

/** How long a step may take on a busy machine. */
export const PATIENCE_MS = 60_000;

/** A page with what it complained about in its console. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and exceptions nobody caught. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A page in a browser profile of its own, as wide as a laptop's screen. */
export async function watchedPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  return { page, errors, close: () => context.close() };
}

/** Waits until the text of an element fits. */
export async function until(
  read: () => Promise<string>,
  fits: (text: string) => boolean
): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = await read();
    if (fits(text)) return text;
    if (Date.now() > end) throw new Error(`Still: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Clicks and takes the file that comes of it. */
export async function downloaded(
  page: Page,
  button: Locator
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: PATIENCE_MS }),
    button.click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
