import { createUseCases } from "@/app/createUseCases";
import { createExcelWorkbook } from "@/workbook/excel";
import { createExcelHost } from "~test/host/host";
import { installClient } from "~test/host/install";

/** What is said in an Excel of an API set, with its decimal sign and the computer's short date. */
async function said(
  apiSet: "1.9" | "1.14",
  decimalSeparator = ",",
  shortDatePattern = "dd/MM/yyyy"
) {
  const host = createExcelHost({ apiSet });
  host.state.regional = { decimalSeparator, shortDatePattern };
  installClient(host);
  const useCases = createUseCases({
    workbook: createExcelWorkbook(),
    now: () => new Date("2024-11-20T08:00:00Z"),
    reportTemplate: () => Promise.resolve(new Uint8Array()),
  });
  const { status, findings } = await useCases.checkRegionalSettings();
  await host.dispose();
  return [status, ...findings.map(({ code, data }) => [code, data])];
}

test.each([
  ["Vietnamese", ",", "dd/MM/yyyy"],
  ["German: the same order and sign", ",", "d.M.yyyy"],
])("nothing is said where the computer writes as Vietnam does: %s", async (_name, sign, date) => {
  expect(await said("1.14", sign, date)).toEqual(["read"]);
});

test.each([
  ["American", ".", "M/d/yyyy"],
  ["British: days first, but a point", ".", "dd/MM/yyyy"],
  ["Swedish: a comma, but years first", ",", "yyyy-MM-dd"],
])("a person is told before typing: %s", async (_name, decimal, shortDate) => {
  expect(await said("1.14", decimal, shortDate)).toEqual([
    "findings",
    ["workbook.regionalSettings", { decimal, shortDate }],
  ]);
});

test("an Excel that does not tell is taken as it is", async () => {
  expect(await said("1.9", ".", "M/d/yyyy")).toEqual(["read"]);
});
