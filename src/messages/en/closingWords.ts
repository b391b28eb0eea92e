import type { closingVi } from "../vi/closingWords";

/** Words for closing a submission, in English. */
export const closingEn: typeof closingVi = {
  heading: "Close the submission",
  open: "Not closed.",
  openHint:
    "Close it when all is checked, before printing and signing: a short code is printed beside the signature. Whenever entries or points change afterwards, the code gives way to “Đã sửa sau khi chốt” (changed after closing), also where this add-in is not installed. Cross-check and appraised scores stay open.",
  errorsOpen: (errors: number) =>
    `Errors still open: ${errors}. You can close all the same, but better correct them first.`,
  closed: "Closed, and nothing has changed since.",
  changed: "Changed after closing. The cells that differ are listed among the findings.",
  lost: "The sheet shows that it was closed, but the hidden cells that kept it are gone. Compare with what was signed.",
  altered: "The code and the contents kept at closing do not agree. Compare with what was signed.",
  code: "Code on the scoring sheet",
  figuresCode: "Code on the figures sheet",
  codeNow: (code: string) => `closing again gives ${code}`,
  close: "Close the submission",
  closeAgain: "Close again",
  reopen: "Reopen",
  closing: "close the submission",
  reopening: "reopen the submission",
};
