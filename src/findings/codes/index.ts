import type { DataIn, Severity } from "../declare";
import { CLOSING_CODES } from "./closingCodes";
import { CREATE_CODES } from "./createCodes";
import { CRITERIA_CODES } from "./criteriaCodes";
import { DEPARTMENT_CODES } from "./departmentCodes";
import { EVIDENCE_CODES } from "./evidenceCodes";
import { FILE_CODES } from "./fileCodes";
import { FILL_CODES } from "./fillCodes";
import { FIX_CODES } from "./fixCodes";
import { MOVE_CODES } from "./moveCodes";
import { POOLING_CODES } from "./poolingCodes";
import { REPORT_CODES } from "./reportCodes";
import { RESTORE_CODES } from "./restoreCodes";
import { SCORING_CODES } from "./scoringCodes";
import { WORKBOOK_CODES } from "./workbookCodes";

/** Every code with its severity, by the room that finds it. The words: messages/<language>/findingMessages.ts. */
export const FINDING_SEVERITIES = {
  ...FILE_CODES,
  ...CREATE_CODES,
  ...CLOSING_CODES,
  ...CRITERIA_CODES,
  ...DEPARTMENT_CODES,
  ...SCORING_CODES,
  ...EVIDENCE_CODES,
  ...FILL_CODES,
  ...FIX_CODES,
  ...MOVE_CODES,
  ...POOLING_CODES,
  ...REPORT_CODES,
  ...RESTORE_CODES,
  ...WORKBOOK_CODES,
} satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITIES;

/** The data of one code's findings; never where it carries none. */
export type DataOf<Code extends FindingCode> = DataIn<(typeof FINDING_SEVERITIES)[Code]>;
