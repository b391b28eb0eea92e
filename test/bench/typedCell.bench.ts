import * as SheetJs from "@e965/xlsx";
import { checkWorkbook } from "@/app/check/checkWorkbook";
import { OpenGrids } from "@/app/check/openGrids";
import { workbookBytes } from "@/app/outputFiles";
import { SetShelf } from "@/app/sets/setShelf";
import { type CriteriaNode, type CriteriaSet, leaves, sum } from "@/criteria";
import { parseA1, type SheetGrid } from "@/grid";
import { type LocatedSubmission, readSubmissions, unitSheets } from "@/unitSheets";
import type { CellWrite, WorkbookPort } from "@/workbook";
import { createEmbeddedWorkbook } from "@/workbook/embedded/embeddedWorkbook";
import { ladder, leaf, parent, setOf } from "../criteria/sets";
import { medians, timed, type Times } from "./timing";

/**
 * What a typed cell costs on a sheet of 500 rows: from the change being told to its findings, once
 * the host has answered; in turns with SheetJS reading the same sheet from its file and
 * understanding nothing of it. The answer itself is timed apart: in Excel it is one round trip.
 */

const ROUNDS = 15;
const SECTIONS = 10;
const CRITERIA = 8;
const LIMIT_MS = 50;

/** Measures and writes the figures, one line each, with `print`. */
export async function run(print: (line: string) => void): Promise<void> {
  const set = largeSet();
  const sets = new SetShelf();
  sets.add(set);
  const workbook = await createEmbeddedWorkbook();
  await workbook.load(
    unitSheets(set, { unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024, illustrative: false })
  );
  await fillIn(workbook, sets);
  const bytes = await workbookBytes(await workbook.toModels(), set.title, new Date(0));
  const reads: string[][] = [];
  const grids = new OpenGrids(counting(workbook, reads));
  const now = new Date(2024, 10, 20);
  const first = await checkWorkbook({ workbook, sets, now: () => now }, grids);
  if (first.status === "refused") throw new Error(JSON.stringify(first.findings));
  const [sheet] = first.value;
  const cell = opened(await workbook.readSheets(), sets).cellOf("A.1.1", "result") ?? "";

  const [answers, findings, theirs]: [Times[], Times[], Times[]] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round++) {
    await workbook.enter(sheet?.sheet ?? "", cell, `${90 + (round % 10)}%`);
    reads.length = 0;
    let answer: readonly SheetGrid[] = [];
    const answering = await timed(async () => {
      answer = await grids.read([sheet?.sheet ?? ""]);
    });
    const scoring = await timed(() => {
      const read = readSubmissions("", answer, sets);
      if (read.status === "refused") throw new Error(JSON.stringify(read.findings));
      return Promise.resolve();
    });
    if (reads.length !== 1 || reads[0]?.length !== 1)
      throw new Error(`read more than the sheet typed into: ${JSON.stringify(reads)}`);
    const beside = await timed(() => {
      SheetJs.read(bytes, { type: "array", dense: true });
      return Promise.resolve();
    });
    if (round > 0) {
      answers.push(answering);
      findings.push(scoring);
      theirs.push(beside);
    }
  }
  workbook.dispose();
  const scoring = medians(findings);
  print(
    `a typed cell, sheet of 500 rows and ${leaves(set).length} criteria (medians of ${ROUNDS})`
  );
  print(`  the workbook's answer      ${shown(medians(answers))}`);
  print(`  from the answer to findings ${shown(scoring)}; at most ${LIMIT_MS} ms wanted`);
  print(`  SheetJS reading its file   ${shown(medians(theirs))}`);
  if (scoring.processor > LIMIT_MS)
    throw new Error(`findings took ${scoring.processor.toFixed(0)} ms of the processor`);
}

/** The workbook, writing down which sheets are read. */
function counting(workbook: WorkbookPort, reads: string[][]): WorkbookPort {
  return new Proxy(workbook, {
    get: (target, key: keyof WorkbookPort) => {
      if (key !== "readSheets") return target[key];
      return (names?: readonly string[]) => {
        reads.push([...(names ?? ["all"])]);
        return target.readSheets(names);
      };
    },
  });
}

function opened(grids: readonly SheetGrid[], sets: SetShelf): LocatedSubmission {
  const read = readSubmissions("", grids, sets);
  const submission = read.status === "refused" ? undefined : read.value.submissions[0];
  if (!submission) throw new Error(JSON.stringify(read.findings));
  return submission;
}

/** A result, evidence and an explanation for every criterion: a sheet ready to be sent. */
async function fillIn(workbook: WorkbookPort, sets: SetShelf): Promise<void> {
  const { set, sheet, cellOf } = opened(await workbook.readSheets(), sets);
  const texts = {
    result: 0.97,
    evidence: "Báo cáo số 12/BC-STP ngày 15/11/2024 của Sở Tư pháp; Kế hoạch số 3/KH-UBND",
    explanation: "Hai hồ sơ gửi đến vào ngày cuối kỳ",
  };
  const cells = leaves(set).flatMap(({ node }) =>
    (["result", "evidence", "explanation"] as const).flatMap((field): CellWrite[] => {
      const at = parseA1(cellOf(node.id, field) ?? "");
      return at ? [{ ...at, value: texts[field] }] : [];
    })
  );
  await workbook.writeCells(sheet, cells);
}

/** Ten sections of eight criteria with five tiers: 10 + 80 + 400 rows, and the sheet's own. */
function largeSet(): CriteriaSet {
  const tiers = ["[100,100]", "[95,100)", "[80,95)", "[60,80)", "[,60)"];
  const sections = Array.from({ length: SECTIONS }, (_, section): CriteriaNode => {
    const id = `A.${section + 1}`;
    const criteria = Array.from({ length: CRITERIA }, (_unused, at) =>
      leaf(`${id}.${at + 1}`, 4, ladder("percentTiers", tiers))
    );
    return { ...parent(id, 1, criteria), points: sum(criteria.map(({ points }) => points)) };
  });
  const points = sum(sections.map((section) => section.points));
  return setOf([{ ...parent("A", 1, sections), points }]);
}

function shown({ clock, processor }: Times): string {
  return `${clock.toFixed(1).padStart(6)} ms, processor ${processor.toFixed(1).padStart(6)} ms`;
}
