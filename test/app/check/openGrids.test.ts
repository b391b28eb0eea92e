import { OpenGrids } from "@/app/check/openGrids";
import { gridOf, type SheetGrid } from "@/grid";
import { unitSheets } from "@/unitSheets";
import type { WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { handWorkedSet, UNIT } from "~test/unitSheets/scoring/anyEntries";

/** A workbook, and what was read of it: names of sheets, or "all". */
async function opened() {
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(unitSheets(handWorkedSet(), UNIT));
  const reads: (readonly string[] | "all")[] = [];
  const told: WorkbookPort = new Proxy(workbook, {
    get: (target, key: keyof WorkbookPort) =>
      key === "readSheets"
        ? (names?: readonly string[]) => {
            reads.push(names ?? "all");
            return target.readSheets(names);
          }
        : target[key],
  });
  return { workbook, reads, grids: new OpenGrids(told) };
}

const plain = (grids: readonly SheetGrid[]) =>
  JSON.stringify(
    grids.map(({ name, rows }) => [name, [...rows].map(([row, cells]) => [row, [...cells]])])
  );

test("a cell typed into is answered by one read of its sheet, and everything is as a full read has it", async () => {
  const { workbook, reads, grids } = await opened();
  const [scoring, figures] = await grids.read();
  expect(reads).toEqual(["all"]);
  await workbook.enter(scoring?.name ?? "", "F10", "97%");
  const again = await grids.read([scoring?.name ?? "", scoring?.name ?? ""]);
  expect(reads).toEqual(["all", [scoring?.name]]);
  expect(again[1]).toBe(figures);
  expect(plain([again[0] ?? gridOf("", [])])).toBe(
    plain(await workbook.readSheets([scoring?.name ?? ""]))
  );
  workbook.dispose();
});

test("nothing known yet, a sheet not seen before, and one that is gone make it read everything", async () => {
  const { workbook, reads, grids } = await opened();
  await grids.read(["Chấm điểm"]);
  await grids.read(["Trang mới"]);
  expect(reads).toEqual(["all", "all"]);
  const other = unitSheets(handWorkedSet(), { ...UNIT, taken: ["Chấm điểm"] });
  await workbook.load(other);
  const now = await grids.read(["Chấm điểm"]);
  expect(reads.slice(2)).toEqual([["Chấm điểm"], "all"]);
  expect(now.map(({ name }) => name)).toEqual(other.map(({ name }) => name));
  workbook.dispose();
});

test("after a reading that failed everything is read: what was changed before it is not missed", async () => {
  const { workbook, reads, grids } = await opened();
  await grids.read();
  const failing = grids.read(["Chấm điểm"]);
  workbook.dispose();
  await expect(failing).rejects.toThrow("workbook.failed");
  await expect(grids.read(["Chấm điểm"])).rejects.toThrow("workbook.failed");
  expect(reads).toEqual(["all", ["Chấm điểm"], "all"]);
});
