import type { Language } from "@/text";
import { mountEmbeddedWorkbook } from "@/workbook/embedded/browserWorkbook";
import { browserReaders } from "./browserReaders";
import { type EmbeddedUseCases, embeddedUseCases } from "./embeddedHost";
import { fetchReportTemplate } from "./reportTemplate";

/** The workbench: a workbook with its grid in `container`, and the use cases over it. */
export async function createWorkbench(
  container: HTMLElement,
  language: Language
): Promise<{ readonly useCases: EmbeddedUseCases; readonly dispose: () => void }> {
  const workbook = await mountEmbeddedWorkbook(container, language);
  const useCases = embeddedUseCases(workbook, {
    now: () => new Date(),
    reportTemplate: fetchReportTemplate,
    ...browserReaders(),
  });
  return { useCases, dispose: () => workbook.dispose() };
}
