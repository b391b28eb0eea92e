import type { SheetChange } from "@/workbook/workbookPort";
import type { Session } from "./session";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/**
 * Listens to changes on every sheet, also on those added later. Events of our own writes are held
 * back while we write; where Excel says who caused a change (ExcelApi 1.14), that decides as well.
 */
export async function listenToChanges(
  session: Session,
  listener: (change: SheetChange) => void
): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === "ThisLocalAddin") return;
    const sheet = await sheetName(session, event.worksheetId);
    if (sheet !== null) listener({ sheet, range: asCells(event.address) });
  };
  const registration = await session.run("onChanged", async (context, limit) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await limit(context.sync());
    return added;
  });
  return () => session.unlisten(registration);
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
