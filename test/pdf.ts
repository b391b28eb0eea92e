import { execFileSync } from "node:child_process";

/**
 * The text of every page of a PDF, as pdftotext (poppler-utils, which comes with the machines that
 * print with LibreOffice) lays it out.
 */
export function pagesOfPdf(bytes: Uint8Array): string[] {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: bytes, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
