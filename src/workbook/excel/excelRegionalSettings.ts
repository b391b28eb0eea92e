import type { RegionalSettings } from "../workbookPort";
import { isApiSupported, type Limit } from "./excelSession";

/** The first API sets that tell the decimal sign, and the computer's dates. */
const DECIMAL_SINCE = "1.11";
const DATES_SINCE = "1.12";

/** How this Excel reads what is typed, in one round trip; null where it is too old to tell. */
export async function regionalSettings(
  context: Excel.RequestContext,
  limit: Limit
): Promise<RegionalSettings | null> {
  if (!isApiSupported(DECIMAL_SINCE)) return null;
  const { application } = context.workbook;
  application.load("decimalSeparator");
  const dates = isApiSupported(DATES_SINCE) ? application.cultureInfo.datetimeFormat : null;
  dates?.load("shortDatePattern");
  await limit(context.sync());
  return { decimal: application.decimalSeparator, shortDate: dates?.shortDatePattern ?? null };
}
