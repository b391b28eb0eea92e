import { type PrintModel, rangeA1 } from "@/grid";

const POINTS_PER_MM = 72 / 25.4;

/** Sets A4 paper, margins, print area and headings as the model has them. */
export function writePrintLayout(sheet: Excel.Worksheet, model: PrintModel): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = model.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.topMargin = model.marginsMm.top * POINTS_PER_MM;
  layout.bottomMargin = model.marginsMm.bottom * POINTS_PER_MM;
  layout.leftMargin = model.marginsMm.left * POINTS_PER_MM;
  layout.rightMargin = model.marginsMm.right * POINTS_PER_MM;
  layout.setPrintArea(rangeA1(model.area));
  if (model.titleRows)
    layout.setPrintTitleRows(`$${model.titleRows.first + 1}:$${model.titleRows.last + 1}`);
  if (model.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  writeHeadings(layout.headersFooters, model);
}

/** The first page keeps the footer and has no header: Nghị định 30/2020/NĐ-CP numbers pages from the second. */
function writeHeadings(group: Excel.HeaderFooterGroup, { header, footer }: PrintModel): void {
  if (header === undefined && footer === undefined) return;
  group.state = "FirstAndDefault";
  if (header !== undefined) group.defaultForAllPages.centerHeader = header;
  if (footer === undefined) return;
  group.defaultForAllPages.centerFooter = footer;
  group.firstPage.centerFooter = footer;
}
