/** What was found: code, severity, place, data. Words live in messages/. */
export * from "./finding";
export { FINDING_SEVERITIES, type DataOf, type FindingCode } from "./codes";
export type { Severity } from "./declare";
