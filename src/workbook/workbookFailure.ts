import type { FindingCode, FindingData } from "@/findings";

/** An operation on the workbook that did not come about: which one, and what the host said. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: Extract<FindingCode, `workbook.${string}` | "operation.cancelled">,
    readonly data: FindingData,
    options?: { cause?: unknown }
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = "WorkbookFailure";
  }
}
