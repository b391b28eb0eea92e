import { createExcelWorkbook } from "@/workbook/excel";
import { createUseCases } from "../createUseCases";
import type { UseCases } from "../useCases";
import { browserReaders } from "./browserReaders";
import { fetchReportTemplate } from "./reportTemplate";

/** The use cases over the workbook that Excel has open. */
export function excelUseCases(): UseCases {
  return createUseCases({
    workbook: createExcelWorkbook(),
    now: () => new Date(),
    reportTemplate: fetchReportTemplate,
    ...browserReaders(),
  });
}
