import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { describeWorkbookContract } from "./contract";

describeWorkbookContract("embedded", async () => {
  const port = await createEmbeddedWorkbook();
  return {
    port,
    type: (sheet, cell, text) => port.enter(sheet, cell, text),
    dispose: () => Promise.resolve(port.dispose()),
  };
});
