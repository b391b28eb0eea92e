import type { UseCases } from "@/app";
import type { Finding, FindingCode } from "@/findings";
import type { SheetGrid } from "@/grid";
import type { WorkbookPort } from "@/workbook";
import { valueOf } from "../hosts";
import { clusterIn, documentOf, madeLists, SHEET, UNIT } from "./fixtures";
import {
  assigned,
  ASSIGNMENT,
  changedAfterPoint,
  fixing,
  FORMULA,
  offering,
  partsOf,
  recorded,
  TEXT,
} from "./preparations";

/** How an operation ended, as a person hears of it. */
export interface Outcome {
  readonly status?: string;
  readonly findings: readonly Finding[];
}

export type Run = (useCases: UseCases) => Promise<Outcome>;

/** A use case as a person sets it going. */
export interface Operation {
  readonly name: string;
  /** What was done in the filled workbook before. */
  readonly before?: (useCases: UseCases, port: WorkbookPort) => Promise<unknown>;
  /**
   * Reads what the operation needs, in a workbook that answers, and gives the operation: run again and
   * again with what was read, as a button that stays on screen.
   */
  readonly ready: (useCases: UseCases, port: WorkbookPort) => Promise<Run>;
  /** What tells of the host's failure where the operation is not refused for it. */
  readonly toldBy?: FindingCode;
  /**
   * Keeps restore points and a record of changes beside its work: where it breaks off those may have
   * been kept already.
   */
  readonly keeps?: true;
  /** Shows something and changes nothing: where it fails it may have been shown or not. */
  readonly shows?: true;
}

const always =
  (run: Run): Operation["ready"] =>
  () =>
    Promise.resolve(run);

/** A member of the use cases that has nothing to do with the open workbook: it must not ask it for anything. */
export interface Apart {
  /** `grids`: the sheets of the filled workbook, read before. */
  readonly apart: (useCases: UseCases, grids: readonly SheetGrid[]) => unknown;
}

/**
 * Every use case: those that ask something of the open workbook in the ways that differ, and the
 * others. A use case without a line here does not compile. Left out are the two that only a workbook
 * of our own has.
 */
const USE_CASES: Record<
  Exclude<keyof UseCases, "host" | "saveWorkbook" | "openWorkbook">,
  readonly Operation[] | Apart
> = {
  listSets: [{ name: "listing sets", ready: always((cases) => cases.listSets()) }],
  suggestUnits: { apart: (cases) => cases.suggestUnits("soTuPhap", 2024) },
  sourceSheets: [{ name: "listing sheets", ready: always((cases) => cases.sourceSheets()) }],
  draftSets: [
    {
      name: "reading a table off a sheet",
      ready: always((cases) => cases.draftSets({ kind: "sheet", name: "Sheet1" })),
    },
  ],
  offerDraft: [
    {
      name: "offering a first set",
      ready: (cases) => offering(cases, "bo-khac"),
      toldBy: "set.notKept",
    },
    {
      name: "offering one more set",
      before: async (cases) => (await offering(cases, "thu-tay"))(cases),
      ready: (cases) => offering(cases, "bo-khac"),
      toldBy: "set.notKept",
    },
  ],
  setFile: { apart: (cases) => cases.setFile("thu-tay") },
  removeSet: [
    {
      name: "removing a set",
      before: async (cases) => (await offering(cases, "thu-tay"))(cases),
      ready: always((cases) => cases.removeSet("thu-tay")),
    },
  ],
  draftFile: {
    apart: async (cases) => {
      const [table] = valueOf(await cases.draftSets({ kind: "file", file: documentOf("bo-khac") }));
      return table && cases.draftFile(table.draft, "");
    },
  },
  checkRegionalSettings: [
    {
      name: "reading the regional settings",
      ready: always((cases) => cases.checkRegionalSettings()),
    },
  ],
  createSheet: [
    {
      name: "creating a sheet",
      ready: always((cases) => cases.createSheet({ setId: "thu-tay", unit: UNIT, year: 2024 })),
    },
  ],
  compareSets: [
    {
      name: "comparing sets",
      ready: always((cases) => cases.compareSets({ sheet: SHEET }, { setId: "thu-tay" })),
    },
  ],
  moveSheet: [
    {
      name: "moving a sheet",
      keeps: true,
      ready: always((cases) => cases.moveSheet({ sheet: SHEET, setId: "thu-tay", year: 2025 })),
    },
  ],
  fix: [TEXT, FORMULA].map((code) => ({
    name: `fixing ${code}`,
    ...(code === FORMULA && { keeps: true as const }),
    ready: async (useCases: UseCases) => {
      const { fix, choice } = await fixing(useCases, code as FindingCode);
      return (cases: UseCases) => cases.fix(fix, choice);
    },
  })),
  undoFix: [TEXT, FORMULA].map((code) => ({
    name: `taking back the fix of ${code}`,
    ready: async (useCases: UseCases) => {
      const { fix, choice } = await fixing(useCases, code as FindingCode);
      const applied = valueOf(await useCases.fix(fix, choice));
      return (cases: UseCases) => cases.undoFix(applied);
    },
  })),
  check: [
    { name: "checking", ready: always((cases) => cases.check()) },
    { name: "checking again what changed", ready: always((cases) => cases.check([SHEET])) },
  ],
  closeSheet: [
    {
      name: "closing",
      keeps: true,
      ready: always((cases) => cases.closeSheet({ sheet: SHEET })),
    },
    {
      name: "closing again",
      keeps: true,
      before: async (cases) => {
        valueOf(await cases.closeSheet({ sheet: SHEET }));
        const { fix, choice } = await fixing(cases, TEXT);
        valueOf(await cases.fix(fix, choice));
      },
      ready: always((cases) => cases.closeSheet({ sheet: SHEET })),
    },
  ],
  reopenSheet: [
    {
      name: "reopening",
      before: (cases) => cases.closeSheet({ sheet: SHEET }),
      ready: always((cases) => cases.reopenSheet({ sheet: SHEET })),
    },
  ],
  makeLists: [
    { name: "making lists", ready: always((cases) => cases.makeLists({ sheet: SHEET })) },
    {
      name: "bringing lists up to date",
      before: madeLists,
      ready: always((cases) => cases.makeLists({ sheet: SHEET })),
    },
  ],
  departments: [
    { name: "showing departments", ready: always((cases) => cases.departments(SHEET)) },
  ],
  assignDepartment: [
    {
      name: "assigning a department",
      ready: always((cases) => cases.assignDepartment(SHEET, ASSIGNMENT)),
    },
  ],
  splitSheet: [
    {
      name: "splitting among departments",
      before: assigned,
      ready: always((cases) => cases.splitSheet(SHEET)),
    },
  ],
  listRestorePoints: [
    {
      name: "listing restore points",
      before: (cases) => cases.keepRestorePoint({ sheet: SHEET }),
      ready: always((cases) => cases.listRestorePoints()),
    },
  ],
  keepRestorePoint: [
    {
      name: "keeping the first restore point",
      ready: always((cases) => cases.keepRestorePoint({ sheet: SHEET })),
    },
    {
      name: "keeping one more restore point",
      before: (cases) => cases.keepRestorePoint({ sheet: "Số liệu" }),
      ready: always((cases) => cases.keepRestorePoint({ sheet: SHEET })),
    },
  ],
  previewRestore: [
    {
      name: "comparing with a restore point",
      before: changedAfterPoint,
      ready: always((cases) => cases.previewRestore({ id: "kp1" })),
    },
  ],
  restorePoint: [
    {
      name: "restoring",
      keeps: true,
      before: changedAfterPoint,
      ready: async (useCases) => {
        const { differences } = valueOf(await useCases.previewRestore({ id: "kp1" }));
        const keys = differences.map(({ key }) => key);
        return (cases) => cases.restorePoint({ id: "kp1", keys });
      },
    },
  ],
  recoverEntries: [
    {
      name: "recovering entries as a list",
      before: (cases) => cases.keepRestorePoint({ sheet: SHEET }),
      ready: always((cases) => cases.recoverEntries({ id: "kp1" })),
    },
  ],
  recordChanges: [
    {
      name: "recording for the first time",
      ready: always((cases) => cases.recordChanges({ occasion: "check" })),
    },
    {
      name: "recording changes",
      before: recorded,
      ready: async (useCases) => {
        const { fix, choice } = await fixing(useCases, TEXT);
        valueOf(await useCases.fix(fix, choice));
        return (cases) => cases.recordChanges({ occasion: "check" });
      },
    },
  ],
  readRecord: [
    {
      name: "reading the record",
      before: recorded,
      ready: always((cases) => cases.readRecord()),
    },
  ],
  recordFile: [
    {
      name: "the record as a file",
      before: recorded,
      ready: always((cases) => cases.recordFile({ sheet: SHEET, language: "vi" })),
    },
  ],
  printRecord: [
    {
      name: "the record as a sheet",
      before: recorded,
      ready: always((cases) => cases.printRecord({ sheet: SHEET })),
    },
  ],
  previewMerge: [
    {
      name: "looking at parts",
      before: assigned,
      ready: async (cases) => {
        const files = await partsOf(cases);
        return (again) => again.previewMerge({ sheet: SHEET, files });
      },
    },
  ],
  mergeParts: [
    {
      name: "merging parts",
      keeps: true,
      before: assigned,
      ready: async (cases) => {
        const files = await partsOf(cases);
        return (again) => again.mergeParts({ sheet: SHEET, files });
      },
    },
  ],
  goTo: [
    {
      name: "going to a cell",
      ready: always((cases) => cases.goTo({ sheet: "Số liệu", cell: "F8" })),
      shows: true,
    },
  ],
  onChanged: [
    {
      name: "listening to changes",
      ready: always((cases) => cases.onChanged(() => undefined)),
    },
  ],
  listRosters: { apart: (cases) => cases.listRosters() },
  readRoster: { apart: (cases) => cases.readRoster(documentOf("khong-phai")) },
  pool: { apart: (cases) => cases.pool([documentOf("khong-phai")], null) },
  writeCluster: [
    {
      name: "adding a cluster's sheets",
      ready: async (_cases, port) => {
        const cluster = clusterIn(await port.readSheets());
        return (cases) => cases.writeCluster(cluster);
      },
    },
  ],
  readCluster: [
    {
      name: "reading a cluster",
      before: async (cases, port) => cases.writeCluster(clusterIn(await port.readSheets())),
      ready: always((cases) => cases.readCluster()),
    },
  ],
  clusterFile: { apart: (cases, grids) => cases.clusterFile(clusterIn(grids)) },
  report: { apart: (cases, grids) => cases.report(clusterIn(grids)) },
};

/** The use cases that have nothing to do with it. */
export const APART = Object.entries(USE_CASES).flatMap(([name, use]) =>
  "apart" in use ? [[name, use] as const] : []
);

/** Every operation on the open workbook. */
export const OPERATIONS: readonly Operation[] = Object.values(USE_CASES).flatMap((use) =>
  "apart" in use ? [] : use
);
