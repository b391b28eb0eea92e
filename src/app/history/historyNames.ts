/** Restore points and the record of changes as windows show them. */
import { RESTORE_LIMITS } from "@/workbook";

export { contentWords } from "@/unitSheets/record";
export { momentText } from "../dates";

/** How many restore points of one sheet are kept. */
export const POINTS_OF_SHEET = RESTORE_LIMITS.pointsOfSheet;
