/** The workbook in Excel, reached through Office.js: the adapter of WorkbookPort that the task pane uses. */
export { createExcelWorkbook } from "./excelWorkbook";
