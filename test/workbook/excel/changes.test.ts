import type { SheetChange } from "@/workbook";
import { createExcelWorkbook } from "@/workbook/excel";
import { createExcelHost } from "~test/host/host";
import { installClient } from "~test/host/install";

test("whole rows and columns are told as cells, sheets that are gone not at all", async () => {
  const host = createExcelHost({ apiSet: "1.9" });
  installClient(host);
  const heard: SheetChange[] = [];
  const stop = await createExcelWorkbook().onChanged((change) => heard.push(change));
  const worksheetId = host.sheet("Sheet1").id;
  const raise = (address: string, id = worksheetId): void =>
    host.client.raiseChanged({
      worksheetId: id,
      address,
      changeType: "RowInserted",
      source: "Local",
    });
  raise("5:6");
  raise("C:D");
  raise("B2:C3");
  raise("A1", "{gone}");
  await host.idle();
  expect(heard).toEqual([
    { sheet: "Sheet1", range: "A5:XFD6" },
    { sheet: "Sheet1", range: "C1:D1048576" },
    { sheet: "Sheet1", range: "B2:C3" },
  ]);
  await stop();
  raise("A1");
  await host.idle();
  expect(heard).toHaveLength(3);
  expect(host.state.listensToChanges).toBe(false);
  await host.dispose();
});

test("a change is told also where Excel would not say on which sheet; where nobody listens nothing is asked", async () => {
  const host = createExcelHost({ apiSet: "1.9" });
  installClient(host);
  const heard: SheetChange[] = [];
  const stop = await createExcelWorkbook().onChanged((change) => heard.push(change));
  await host.idle();
  void host.failAtSync(1, "refused");
  await host.type("Sheet1", "B2", "7");
  expect(heard).toEqual([{ sheet: "", range: "B2" }]);
  await stop();
  await host.idle();
  host.requests.length = 0;
  await host.type("Sheet1", "B3", "8");
  expect(host.requests).toEqual([]);
  await host.dispose();
});
