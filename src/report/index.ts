/** What reports say: figures of groups, and the fields of the report document. */
export { figureDifference, groupFigures, type GroupFigure } from "./groupFigures";
