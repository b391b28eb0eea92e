import type { DataOf, FindingCode, FindingData } from "@/findings";

type FailureCode = Extract<FindingCode, `workbook.${string}` | "operation.cancelled">;
type Failure = {
  readonly [Code in FailureCode]: [
    code: Code,
    data: DataOf<Code>,
    options?: { cause?: unknown } | undefined,
  ];
}[FailureCode];

/** A failed operation on the workbook: which one, and the host's message. */
export class WorkbookFailure extends Error {
  readonly code: FailureCode;
  readonly data: FindingData;

  constructor(...[code, data, options]: Failure) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = "WorkbookFailure";
    this.code = code;
    this.data = data;
  }
}
