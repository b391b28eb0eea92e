/** A unit's table filled in by its departments: who is in charge of what, one cell merged from its parts, progress. */
export {
  chargeId,
  departmentNames,
  inCharge,
  NO_ASSIGNMENT,
  sameDepartment,
  type Assignment,
  type InCharge,
} from "./inCharge";
export { mergeCell, type PartCell, type Side } from "./mergeCell";
export { departmentProgress, type DepartmentProgress } from "./progress";
