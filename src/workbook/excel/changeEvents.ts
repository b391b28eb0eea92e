import type { SheetChange } from "../workbookPort";
import type { Session } from "./excelSession";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

type Listener = (change: SheetChange) => void;

/** Passes changes made by users on to any number of listeners. */
export interface ChangeFeed {
  /** Returns how to stop. */
  listen(listener: Listener): Promise<() => Promise<void>>;
}

/**
 * Listens to changes on every sheet, also on those added later, with one registration for all
 * listeners: Excel does not say what becomes of a second one when the first is taken back.
 * Events of our own writes are held back while we write; where Excel says who caused a change
 * (ExcelApi 1.14), that decides as well.
 */
export function createChangeFeed(session: Session): ChangeFeed {
  const listeners = new Set<Listener>();
  let registration: Promise<Registration> | null = null;
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === "ThisLocalAddin" || listeners.size === 0) return;
    // Where Excel does not name the sheet, the change is still passed on.
    const sheet = await sheetName(session, event.worksheetId).catch(() => "");
    if (sheet === null) return;
    for (const listener of [...listeners]) listener({ sheet, range: asCells(event.address) });
  };
  return {
    async listen(listener) {
      const own: Listener = (change) => listener(change);
      listeners.add(own);
      registration ??= register(session, tell);
      await registration.catch((error: unknown) => {
        listeners.delete(own);
        registration = null;
        throw error;
      });
      return async () => {
        const last = listeners.delete(own) && listeners.size === 0 ? registration : null;
        if (!last) return;
        registration = null;
        await session.unlisten(await last);
      };
    },
  };
}

type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

function register(
  session: Session,
  tell: (event: Excel.WorksheetChangedEventArgs) => Promise<void>
): Promise<Registration> {
  return session.run("onChanged", async (context, limit) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await limit(context.sync());
    return added;
  });
}

/** Null where the sheet is gone again. Only reads: a person may be typing. */
function sheetName(session: Session, id: string): Promise<string | null> {
  return session.runBeside("onChanged", async (context, limit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await limit(context.sync());
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** Whole rows "5:6" and columns "C:D", as inserted or deleted, in cells. */
function asCells(address: string): string {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return `A${rows[1]}:${LAST_COLUMN}${rows[2]}`;
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  return columns ? `${columns[1]}1:${columns[2]}${LAST_ROW}` : address;
}
