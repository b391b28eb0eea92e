/**
 * Reading an official scoring table into a criteria set: sheets become rows (`tableOfGrid`), rows of
 * any source become a set (`setFromTable`). A row walks through the folders in this order: heading/
 * (which column is which), rows/ (what one row says), outline/ (rows to a tree), rules/ (words to rules).
 */
export * from "./gridTable";
export * from "./setFromTable";
export * from "./tableFromGrid";
export * from "./rows/tableRow";
