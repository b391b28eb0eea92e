import { finding, type Reading, readingOf } from "@/findings";
import type { RegionalSettings } from "@/workbook";
import type { Desk } from "../desk";
import { guarded } from "../guarded";

/**
 * Whether the host reads typed numbers and dates as Vietnam writes them (1,5; day before month);
 * workbook.regionalSettings where it does not. What a cell holds afterwards does not tell what was
 * typed, so a person must know before. A host that does not report its settings is accepted.
 */
export function checkRegionalSettings({ workbook }: Desk): Promise<Reading<null>> {
  return guarded(async () => {
    const settings = await workbook.regionalSettings();
    if (!settings || isVietnamese(settings)) return readingOf(null, []);
    const { decimal, shortDate } = settings;
    const data = shortDate === null ? { decimal } : { decimal, shortDate };
    return readingOf(null, [finding("workbook.regionalSettings", {}, data)]);
  });
}

function isVietnamese({ decimal, shortDate }: RegionalSettings): boolean {
  const first = /[dmy]/i.exec(shortDate ?? "d")?.[0];
  return decimal === "," && first?.toLowerCase() === "d";
}
