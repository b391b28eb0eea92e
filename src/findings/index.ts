/** What was found: code, severity, place, data. Words live in messages/. */
export * from "./finding";
export { FINDING_SEVERITIES, type FindingCode } from "./codes";
