import type { Page } from "playwright-core";
import type { ExcelHost } from "./host";
import type { Batch } from "./protocol";

/** What the page's address must carry for office.js to take the page for a pane of desktop Excel. */
export const HOST_INFO = "_host_Info=Excel$Win32$16.01$en-US$$$$0";

/**
 * Puts the host behind `window.external` of a page, as desktop Excel is behind it in a task pane:
 * the page's own, unmodified office.js then finds Excel. To be called before the page is opened,
 * with HOST_INFO in its address.
 */
export async function putHostBehind(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeFunction("answerAsExcel", async (batch: string) =>
    JSON.stringify(await host.answer(JSON.parse(batch) as Batch))
  );
  await page.addInitScript(actAsExcel, { apiSet: host.apiSet });
  host.alsoTell((event) => {
    const message = JSON.stringify(event);
    void page.evaluate(
      (text) => (window as unknown as { raiseAsExcel?(text: string): void }).raiseAsExcel?.(text),
      message
    );
  });
}

/** Runs in the page, and so brings all it needs. The numbers are those of the client pinned in package.json. */
function actAsExcel({ apiSet }: { apiSet: string }): void {
  const EXECUTE_BATCH = 93;
  const MESSAGES = 33;
  const EVENT_CATEGORY = 65_536;
  const SHEET_CHANGED = 10;
  const SUCCESS = 0;
  const NOT_IMPLEMENTED = 2005;
  interface SafeArray {
    toArray(): unknown[];
  }
  const page = window as unknown as {
    answerAsExcel(batch: string): Promise<string>;
    raiseAsExcel(event: string): void;
  };
  const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values });
  const messageHandlers: ((id: number, payload: SafeArray) => void)[] = [];
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "{test}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1066,
    GetAppDataLocale: () => 1066,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSupportedMatrix: () => JSON.stringify({ excelapi: apiSet }),
    GetInitialDisplayMode: () => 0,
    // Colours as whole numbers of 0xRRGGBB: Office's light theme.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x000000,
        controlBackgroundColor: 0xf3f3f3,
        controlForegroundColor: 0x000000,
      }),
  };
  const execute = (
    id: number,
    parameters: unknown[],
    callback: (answer: SafeArray) => void
  ): void => {
    if (id !== EXECUTE_BATCH) return callback(safeArray([NOT_IMPLEMENTED]));
    const request = parameters[0] as unknown[];
    void page
      .answerAsExcel(String(request[4]))
      .then((body) => callback(safeArray([SUCCESS, 200, [], body])));
  };
  Object.assign(window.external, {
    GetContext: () => context,
    Execute: execute,
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: SafeArray) => void,
      callback: (status: number) => void
    ) => {
      if (id === MESSAGES) messageHandlers.push(handler);
      callback(SUCCESS);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) =>
      callback(SUCCESS),
  });
  page.raiseAsExcel = (event) =>
    messageHandlers.forEach((handler) =>
      handler(
        MESSAGES,
        safeArray([safeArray([EVENT_CATEGORY, SHEET_CHANGED, "Workbook", event, 0, false])])
      )
    );
}
