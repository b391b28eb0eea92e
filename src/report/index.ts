/** What reports say: figures of groups, and the fields of the report document. */
export type * from "./fieldTypes";
export { figureDifference, groupFigures, type GroupFigure } from "./groupFigures";
export { reportFields } from "./reportFields";
export { crossCheckTable, type CrossCheckRow } from "./tables/crossCheckTable";
