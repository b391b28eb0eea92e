import { WorkbookFailure } from "../workbookFailure";

type HostCode = "workbook.busy" | "workbook.apiMissing" | "workbook.tooLarge" | "workbook.failed";

/** Errors of Office.js whose cause a person can act on; all others are workbook.failed. */
const CODES: ReadonlyMap<string, HostCode> = new Map<string, HostCode>([
  ["InvalidOperationInCellEditMode", "workbook.busy"],
  ["HostIsBusy", "workbook.busy"],
  ["ConflictingOperation", "workbook.busy"],
  ["ApiNotFound", "workbook.apiMissing"],
  ["ApiNotAvailable", "workbook.apiMissing"],
  ["RangeExceedsLimit", "workbook.tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "workbook.tooLarge"],
  ["ResponseSizeLimitExceeded", "workbook.tooLarge"],
]);

/** What went wrong, whatever was thrown: Office.js errors by their code, with the host's words as detail. */
export function failureOf(error: unknown, doing: string): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const { code, message } = officeError(error);
  return new WorkbookFailure(
    CODES.get(code) ?? "workbook.failed",
    { doing, detail: code === "" ? message : `${code}: ${message}` },
    { cause: error }
  );
}

/** Whether Office.js could not find what was asked for by name. */
export function isItemNotFound(error: unknown): boolean {
  return officeError(error).code === "ItemNotFound";
}

/** A failure after which the workbook could not yet be put back as it was; the next operation puts it back first. */
export function unsettled(failure: WorkbookFailure, rollback = failure): WorkbookFailure {
  const detail = [...new Set([failure, rollback])]
    .map(({ code, data }) => String(data["detail"] ?? code))
    .join("; ");
  return new WorkbookFailure("workbook.unsettled", { ...failure.data, detail }, { cause: failure });
}

function officeError(error: unknown): { code: string; message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return {
    code: typeof code === "string" ? code : "",
    message:
      typeof message === "string" ? message : `no message (${Object.keys(error).join(", ")})`,
  };
}
