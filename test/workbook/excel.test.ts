import { createExcelWorkbook } from "@/workbook/excel";
import { engineCalculator } from "~test/host/calculator";
import { createExcelHost } from "~test/host/host";
import { installClient } from "~test/host/install";
import { describeWorkbookContract, type WorkbookUnderTest } from "./contract";

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

/** The oldest Excel that the add-in runs in, and a current one. Only the newer tells merged areas (1.13). */
describe.each([
  ["1.9", false],
  ["1.14", true],
])("ExcelApi %s", (apiSet, tellsMerges) => {
  const make = (): Promise<WorkbookUnderTest> => {
    const host = createExcelHost({ apiSet, calculator });
    installClient(host);
    return Promise.resolve({
      port: createExcelWorkbook(),
      type: (sheet, cell, text) => host.type(sheet, cell, text),
      dispose: () => host.dispose(),
    });
  };
  describeWorkbookContract("Excel, through the real client of Office.js", make, { tellsMerges });
});
