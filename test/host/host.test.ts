import { errorOf, onSheet, read } from "./batches";
import { engineCalculator } from "./calculator";
import { createExcelHost, type ExcelHost, type HostOptions } from "./host";
import { installClient } from "./install";

const calculator = engineCalculator();
afterAll(() => calculator.dispose());

let host: ExcelHost;

function open(options: HostOptions = {}): void {
  host = createExcelHost({ apiSet: "1.14", calculator, ...options });
  installClient(host);
}

beforeEach(() => open());
afterEach(() => host.idle());

describe("objects", () => {
  test("what is not there is a null object, or ItemNotFound", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
      const cells = missing.getUsedRangeOrNullObject(true);
      cells.load("values");
      await context.sync();
      expect([missing.isNullObject, cells.isNullObject]).toEqual([true, true]);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem("Không có").load("name");
        await context.sync();
      })
    ).toBe("ItemNotFound");
  });

  test("names are found whatever their case, and by id", async () => {
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("SHEET1");
      byName.load("id,name");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id);
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe("Sheet1");
    });
  });

  test("reading before loading or before the sync is the client's PropertyNotLoaded", async () => {
    const notLoaded = (load: boolean, sync: boolean): Promise<string | null> =>
      errorOf(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        if (load) sheet.load("name");
        if (sync) await context.sync();
        return sheet.name;
      });
    expect(await notLoaded(false, true)).toBe("PropertyNotLoaded");
    expect(await notLoaded(true, false)).toBe("PropertyNotLoaded");
    expect(await notLoaded(true, true)).toBeNull();
  });

  test("an older Excel does not know newer members", async () => {
    open({ apiSet: "1.8" });
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRanges("A1,B2");
      await context.sync();
    }).catch((thrown: unknown) => thrown as { code: string; message: string });
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect((error as { message: string }).message).toContain("1.9");
    expect([
      Office.context.requirements.isSetSupported("ExcelApi", "1.8"),
      Office.context.requirements.isSetSupported("ExcelApi", "1.10"),
    ]).toEqual([true, false]);
  });

  test("a member that the host does not know fails by name, and again at the end", async () => {
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").showGridlines = false;
      await context.sync();
    }).catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toContain("Worksheet.Gridlines");
    await expect(host.dispose()).rejects.toThrow("Worksheet.Gridlines");
  });

  test("ranges kept for later syncs are dropped when the batch ends", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
    expect((await read("B2")).values).toEqual([[2]]);
    await host.idle();
    expect(host.requests.filter(({ isCleanUp }) => isCleanUp).length).toBeGreaterThan(0);
  });
});

describe("sheets", () => {
  const workbookError = (
    work: (sheets: Excel.WorksheetCollection) => void
  ): Promise<string | null> =>
    errorOf(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });

  test("names that are taken or impossible are refused", async () => {
    expect(await workbookError((sheets) => void sheets.add("SHEET1"))).toBe("ItemAlreadyExists");
    expect(await workbookError((sheets) => void sheets.add("a/b"))).toBe("InvalidArgument");
    expect(await workbookError((sheets) => (sheets.getItem("Sheet1").name = ""))).toBe(
      "InvalidArgument"
    );
  });

  test("formulas follow a sheet that is renamed, and lose one that is deleted", async () => {
    await workbookError((sheets) => {
      sheets.add("Số 1").getRange("A1").values = [[5]];
      sheets.getItem("Sheet1").getRange("A1").formulas = [["='Số 1'!A1+1"]];
      sheets.getItem("Số 1").name = "Số 2";
    });
    expect(await read("A1")).toMatchObject({ values: [[6]], formulas: [["='Số 2'!A1+1"]] });
    await workbookError((sheets) => sheets.getItem("Số 2").delete());
    expect(await read("A1")).toMatchObject({ values: [["#REF!"]], formulas: [["=#REF!+1"]] });
  });

  test("a very hidden sheet cannot be deleted, a hidden one not be shown, the last visible one neither hidden nor deleted", async () => {
    await workbookError((sheets) => (sheets.add("Kín").visibility = "VeryHidden"));
    expect(await workbookError((sheets) => sheets.getItem("Kín").delete())).toBe(
      "InvalidOperation"
    );
    expect(await workbookError((sheets) => sheets.getItem("Kín").activate())).toBe(
      "InvalidOperation"
    );
    expect(await workbookError((sheets) => (sheets.getItem("Sheet1").visibility = "Hidden"))).toBe(
      "InvalidOperation"
    );
    expect(await workbookError((sheets) => sheets.getItem("Sheet1").delete())).toBe(
      "InvalidOperation"
    );
  });
});

describe("protection", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["khóa", 1]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatRows: true });
    })
  );

  test("locked cells are refused with AccessDenied, open ones are written", async () => {
    expect(await onSheet((sheet) => (sheet.getRange("A1").values = [["khác"]]))).toBe(
      "AccessDenied"
    );
    expect(await onSheet((sheet) => (sheet.getRange("A1:B1").values = [["khác", 2]]))).toBe(
      "AccessDenied"
    );
    expect(await onSheet((sheet) => (sheet.getRange("B1").values = [[2]]))).toBeNull();
    expect((await read("A1:B1")).values).toEqual([["khóa", 2]]);
  });

  test("looks are closed but for what is allowed", async () => {
    expect(await onSheet((sheet) => (sheet.getRange("B1").format.font.bold = true))).toBe(
      "AccessDenied"
    );
    expect(await onSheet((sheet) => (sheet.getRange("A:A").format.columnWidth = 50))).toBe(
      "AccessDenied"
    );
    expect(await onSheet((sheet) => (sheet.getRange("1:1").format.rowHeight = 50))).toBeNull();
  });

  test("protecting twice is refused, taking protection off opens all", async () => {
    expect(await onSheet((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
    await onSheet((sheet) => sheet.protection.unprotect());
    expect(await onSheet((sheet) => (sheet.getRange("A1").values = [["khác"]]))).toBeNull();
  });

  test("a person's typing meets the same locks", async () => {
    await expect(host.type("Sheet1", "A1", "khác")).rejects.toMatchObject({ code: "AccessDenied" });
    await host.type("Sheet1", "B1", "7");
    expect((await read("A1:B1")).values).toEqual([["khóa", 7]]);
  });
});

describe("limits", () => {
  test("requests above the size of Excel on the web are refused", async () => {
    open({ largestMessage: 10_000 });
    const values = Array.from({ length: 300 }, () => ["một đoạn văn bản dài vừa phải"]);
    expect(await onSheet((sheet) => (sheet.getRange("A1:A300").values = values))).toBe(
      "RequestPayloadSizeLimitExceeded"
    );
  });

  test("a list of more than 255 characters of areas is refused", async () => {
    const list = Array.from({ length: 60 }, (_, row) => `A${row * 2 + 1}`).join(",");
    expect(list.length).toBeGreaterThan(255 - 60);
    expect(
      await onSheet((sheet) => (sheet.getRanges(`${list},${list}`).format.font.bold = true))
    ).toBe("InvalidArgument");
  });

  test("lines between the rows of a single row, and areas merged twice, are refused", async () => {
    expect(
      await onSheet(
        (sheet) =>
          (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous")
      )
    ).toBe("InvalidArgument");
    expect(
      await onSheet((sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("B1:C1").merge();
      })
    ).toBe("InvalidArgument");
  });
});

describe("events", () => {
  const heard: string[] = [];
  beforeEach(async () => {
    heard.length = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });

  test("people's changes and the add-in's are told apart", async () => {
    await host.type("Sheet1", "B2", "5");
    await onSheet((sheet) => (sheet.getRange("C3:D3").values = [[1, 2]]));
    await host.idle();
    expect(heard).toEqual(["B2 Unknown", "C3:D3 ThisLocalAddin"]);
  });

  test("while events are off, the add-in's own changes are not told", async () => {
    await errorOf(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.idle();
    expect(heard).toEqual([]);
  });
});

describe("faults", () => {
  const setThree = (): Promise<string | null> =>
    onSheet((sheet) => {
      for (const address of ["A1", "B1", "C1"]) sheet.getRange(address).values = [[address]];
    });

  test.each([
    ["refused", ["", "", ""]],
    ["half", ["A1", "", ""]],
    ["late", ["A1", "B1", "C1"]],
  ] as const)("%s", async (fault, values) => {
    void host.failAtSync(1, fault);
    expect(await setThree()).toBe("GeneralException");
    expect((await read("A1:C1")).values).toEqual([values]);
    expect(await setThree()).toBeNull();
  });
});
