import type { HeaderFooter, PageSetup } from "exceljs";
import type { PrintModel, SheetModel } from "@/grid";
import { quotedSheetName } from "@/grid";
import { absoluteRange } from "./writeValidation";

const MM_PER_INCH = 25.4;
/** A4 in the numbering of printer drivers. */
const A4 = 9;
/** Where the header is in the top margin (mm): half-way to its text, as Excel does for 1 cm. */
const HEADER_MM = 8;

export function pageSetup(print: PrintModel): Partial<PageSetup> {
  const { top, bottom, left, right } = print.marginsMm;
  return {
    paperSize: A4,
    orientation: print.orientation,
    margins: {
      top: top / MM_PER_INCH,
      bottom: bottom / MM_PER_INCH,
      left: left / MM_PER_INCH,
      right: right / MM_PER_INCH,
      header: Math.min(HEADER_MM, top / 2) / MM_PER_INCH,
      footer: Math.min(HEADER_MM, bottom / 2) / MM_PER_INCH,
    },
    ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
  };
}

/** The header leaves the first page free (official documents number their pages from the second); the footer does not. */
export function headerFooter(print: PrintModel): Partial<HeaderFooter> {
  const footer =
    print.footer === undefined
      ? {}
      : { oddFooter: `&C${print.footer}`, firstFooter: `&C${print.footer}` };
  return {
    differentFirst: true,
    ...(print.header === undefined ? {} : { oddHeader: `&C${print.header}` }),
    ...footer,
  };
}

/**
 * Print areas and title rows as defined names. exceljs would write them with sheet names that are
 * not escaped ("Cư M'gar") and rows that are not absolute.
 */
export function printNames(models: readonly SheetModel[]): string {
  const names = models.flatMap((model, sheet) =>
    model.print ? namesOfSheet(model.name, sheet, model.print) : []
  );
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

function namesOfSheet(name: string, sheet: number, { area, titleRows }: PrintModel): string[] {
  const quoted = escapeXml(quotedSheetName(name));
  const named = (kind: string, range: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${sheet}">${quoted}!${range}</definedName>`;
  const areaName = named("Print_Area", absoluteRange(area));
  return titleRows
    ? [areaName, named("Print_Titles", `$${titleRows.first + 1}:$${titleRows.last + 1}`)]
    : [areaName];
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
