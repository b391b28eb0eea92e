import type { Severity } from "../finding";
import { CLOSING_CODES } from "./closing";
import { CREATE_CODES } from "./create";
import { CRITERIA_CODES } from "./criteria";
import { DEPARTMENT_CODES } from "./departments";
import { EVIDENCE_CODES } from "./evidence";
import { FILE_CODES } from "./files";
import { FILL_CODES } from "./fill";
import { FIX_CODES } from "./fix";
import { MOVE_CODES } from "./move";
import { POOLING_CODES } from "./pooling";
import { REPORT_CODES } from "./report";
import { RESTORE_CODES } from "./restore";
import { SCORING_CODES } from "./scoring";
import { WORKBOOK_CODES } from "./workbook";

/** Every code with its severity, by the room that finds it. The words: messages/findings.*.ts. */
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
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITIES;
