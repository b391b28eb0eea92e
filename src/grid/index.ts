/** Cells, addresses, sheets as read (SheetGrid) and as designed (SheetModel): plain data that knows no domain. */
export * from "./address";
export * from "./cell";
export * from "./sheetGrid";
export * from "./sheetModel";
export * from "./modelGrid";
export * from "./lineHeight";
export * from "./lineNames";
export * from "./sheetNames";
export * from "./textWidth";
