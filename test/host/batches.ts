/** The code of the error that the batch ends with; null where it ends well. */
export async function errorOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>
): Promise<string | null> {
  return Excel.run(batch).then(
    () => null,
    (error: unknown) => (error as { code: string }).code
  );
}

/** Same, of work on the first sheet that is then sent. */
export const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<string | null> =>
  errorOf(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

/** What a range of the first sheet holds. */
export interface Read {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly types: unknown[][];
}

export function read(address: string): Promise<Read> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      types: range.valueTypes,
    };
  });
}
