import { execFileSync } from "node:child_process";
import { findProgram } from "./programs";
import type { Program } from "./suites";

export const PDF_TO_TEXT: Program = {
  name: "pdftotext (poppler-utils)",
  found: findProgram("pdftotext") !== null,
};

/** The text of every page of a PDF, as pdftotext lays it out. */
export function pagesOfPdf(bytes: Uint8Array): string[] {
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: bytes, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
