import type { DataOf, FindingCode, FindingData } from "@/findings";

type FailureCode = Extract<FindingCode, `workbook.${string}` | "operation.cancelled">;
type Failure = {
  readonly [Code in FailureCode]: [
    code: Code,
    data: DataOf<Code>,
    options?: { cause?: unknown } | undefined,
  ];
}[FailureCode];

/** An operation on the workbook that did not come about: which one, and what the host said. */
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
