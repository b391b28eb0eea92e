/** What reports say: figures of groups, and the fields of the report document. */
export type * from "./fields";
export { figureDifference, groupFigures, type GroupFigure } from "./groupFigures";
export { reportFields } from "./reportFields";
