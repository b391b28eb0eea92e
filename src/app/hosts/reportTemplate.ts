import { WorkbookFailure } from "@/workbook";

/** The template's address, next to the page; the same in every browser host. */
const TEMPLATE_ADDRESS = "assets/reports/bao-cao-kiem-tra.docx";

/** The bundled report template, from the place that the page came from. */
export async function fetchReportTemplate(): Promise<Uint8Array> {
  const response = await fetch(TEMPLATE_ADDRESS);
  if (!response.ok)
    throw new WorkbookFailure("workbook.failed", {
      doing: TEMPLATE_ADDRESS,
      detail: `HTTP ${response.status}`,
    });
  return new Uint8Array(await response.arrayBuffer());
}
