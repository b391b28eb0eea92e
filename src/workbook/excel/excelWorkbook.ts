import { described } from "@/workbook/restorePoints";
import type { WorkbookPort } from "@/workbook/workbookPort";
import { applySheets } from "./applySheets";
import { createChangeFeed } from "./changeEvents";
import { regionalSettings } from "./excelRegionalSettings";
import { createSession, type SessionOptions } from "./excelSession";
import { keepRestorePoint } from "./keepRestorePoint";
import { readEntries, readRestorePoint, readRestorePoints } from "./keptRestorePoints";
import { listSheets, readSheets } from "./readSheets";
import { readShown } from "./readShown";
import { assertThere } from "./worksheetState";
import { writeCells } from "./writeCells";

/** How long one round trip to Excel may take: large workbooks on slow machines need many seconds. */
const PATIENCE_MS = 30_000;

/** The workbook that the task pane stands beside, through Office.js (ExcelApi 1.9 or newer). */
export function createExcelWorkbook(options: Partial<SessionOptions> = {}): WorkbookPort {
  const session = createSession({ timeoutMs: PATIENCE_MS, setTimer, ...options });
  const changes = createChangeFeed(session);
  return {
    host: "excel",
    listSheets: () => session.run("listSheets", listSheets),
    applySheets: (models, applyOptions) => applySheets(session, models, applyOptions),
    readSheets: (names) =>
      session.run("readSheets", (context, limit) => readSheets(context, limit, names)),
    readShown: (name) =>
      session.run("readShown", (context, limit) => readShown(context, limit, name)),
    writeCells: (sheet, cells, { locked = false } = {}) =>
      writeCells(session, [{ sheet, cells }], locked),
    writeSheets: (writes, { locked = false } = {}) => writeCells(session, writes, locked),
    regionalSettings: () => session.run("regionalSettings", regionalSettings),
    activate: (sheet, cell) =>
      session.run("activate", async (context, limit) => {
        const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
        await limit(context.sync());
        assertThere(worksheet, sheet);
        worksheet.activate();
        if (cell !== undefined) worksheet.getRange(cell).select();
        await limit(context.sync());
      }),
    activeSheet: () =>
      session.run("activeSheet", async (context, limit) => {
        const worksheet = context.workbook.worksheets.getActiveWorksheet();
        worksheet.load("name");
        await limit(context.sync());
        return worksheet.name;
      }),
    onChanged: changes.listen,
    listRestorePoints: async () =>
      (await readRestorePoints(session, "listRestorePoints")).map(described),
    keepRestorePoint: (sheets, restoreOptions) => keepRestorePoint(session, sheets, restoreOptions),
    readRestorePoint: (id) => readRestorePoint(session, id),
    readEntries: (sheet) => readEntries(session, sheet),
  };
}

function setTimer(expired: () => void, milliseconds: number): () => void {
  const timer = setTimeout(expired, milliseconds);
  return () => clearTimeout(timer);
}
