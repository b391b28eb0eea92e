import { createUseCases, type InputFile, type UseCases } from "@/app";
import { readSetFile } from "@/app/headless";
import {
  correctedDraft,
  draftChange,
  draftNodes,
  draftOf,
  findingsOfWhole,
  openErrors,
  type SetDraft,
  undoneDraft,
} from "@/app/sets/draft";
import { scaled, type SetEdit, toNumber } from "@/criteria";
import type { Reading } from "@/findings";
import {
  createEmbeddedWorkbook,
  type EmbeddedWorkbook,
} from "@/workbook/embedded/embeddedWorkbook";
import { WRONG_SUM_PLACES, wrongSumWorkbook } from "~test/fixtures/wrongSum";

const NOW = new Date("2024-11-20T08:00:00Z");
const WHO = "Nguyễn Văn A";

function valueOf<T>(reading: Reading<T>): T {
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.findings));
  return reading.value;
}

let workbook: EmbeddedWorkbook;
let useCases: UseCases;
let draft: SetDraft;

beforeEach(async () => {
  workbook = await createEmbeddedWorkbook();
  useCases = createUseCases({
    workbook,
    now: () => NOW,
    reportTemplate: () => Promise.resolve(new Uint8Array()),
  });
  const bytes = await wrongSumWorkbook();
  draft = await draftOfFile({ name: "phu-luc.xlsx", bytes });
});
afterEach(() => workbook.dispose());

async function draftOfFile(file: InputFile): Promise<SetDraft> {
  const [only, ...others] = valueOf(await useCases.draftSets({ kind: "file", file }));
  if (!only || others.length > 0) throw new Error(`${file.name} should hold one table`);
  return only.draft;
}

const codesOf = (of: SetDraft) => openErrors(of).map(({ code }) => code);
const points = (node: string, value: number): SetEdit => ({
  kind: "points",
  node,
  points: scaled(value),
});

describe("a table whose part A prints 6 and has criteria of 5", () => {
  test("is read with the error at its node and at its place, and is not offered yet", async () => {
    expect(openErrors(draft)).toEqual([
      {
        code: "set.sumDiffers",
        severity: "error",
        where: { sheet: "Phụ lục", cell: WRONG_SUM_PLACES.partA, criterion: "A" },
        data: { parent: "CÔNG TÁC CHUYÊN MÔN", standard: 6, sum: 5 },
      },
    ]);
    const { sets } = await useCases.listSets();
    expect(sets.some(({ id }) => id === draft.set.id)).toBe(false);
    const refusal = await useCases.offerDraft(draft, "  ");
    expect(refusal.status).toBe("refused");
    expect(refusal.findings.map(({ code }) => code)).toEqual(["set.openErrors", "set.sumDiffers"]);
  });

  test("shows every node beside its rows of the source", () => {
    const shown = draftNodes(draft).map(({ node, path, depth, sum }) => [
      path,
      depth,
      sum === null ? null : toNumber(sum),
      node.source.row,
    ]);
    const row = (cell: string, text: string) => ({ sheet: "Phụ lục", cell, text });
    expect(shown).toEqual([
      ["A", 0, 5, row("B4", "A | CÔNG TÁC CHUYÊN MÔN | 6")],
      [
        "A.1",
        1,
        null,
        row(
          "B5",
          "1 | Thẩm định dự thảo văn bản | 2\nĐạt 100% | 2\nTừ 95% đến dưới 100% | 1\nDưới 95% | 0"
        ),
      ],
      ["A.2", 1, null, row("B9", "2 | Ban hành kế hoạch công tác | 3")],
      ["B", 0, 4, row("B10", "B | CÔNG TÁC KHÁC | 4")],
      ["B.3", 1, null, row("B11", "3 | Hòa giải ở cơ sở | 4\nTổng cộng | 10")],
    ]);
  });

  test("a correction settles the sum at once; undoing it brings the error back", () => {
    const after = correctedDraft(draft, points("A.2", 4));
    const change = draftChange(draft, after);
    expect(change.settled.map(({ code }) => code)).toEqual(["set.sumDiffers"]);
    expect(change.arisen).toEqual([]);
    expect([change.totalBefore, change.totalAfter].map(toNumber)).toEqual([10, 10]);
    expect(openErrors(after)).toEqual([]);
    expect(undoneDraft(after)).toEqual(draft);
  });

  test("correcting the part instead parts from the printed total, which is then open", async () => {
    const after = correctedDraft(draft, points("A", 5));
    expect(toNumber(draftChange(draft, after).totalAfter)).toBe(9);
    expect(openErrors(after)).toEqual([
      {
        code: "import.totalDiffers",
        severity: "error",
        where: {},
        data: { label: "", printed: 10, sum: 9 },
      },
    ]);
    const accepted = await draftOfFile(useCases.draftFile(after, WHO));
    expect(openErrors(accepted)).toEqual([]);
    expect(accepted.set.notes).toEqual([
      "Đã sửa so với tệp gốc khi đối chiếu: A.",
      `Người chấp nhận 1 khác biệt chưa sửa: ${WHO}, ngày 20/11/2024 (cả bảng).`,
    ]);
    const left = await draftOfFile(useCases.draftFile(after, ""));
    expect(codesOf(left)).toEqual(["import.totalDiffers"]);
  });

  test("corrected, it is offered as the person's own, with a note of what was corrected", async () => {
    const after = correctedDraft(draft, points("A.2", 4));
    const offered = valueOf(await useCases.offerDraft(after, ""));
    expect(offered).toMatchObject({
      own: true,
      total: 10,
      notes: ["Đã sửa so với tệp gốc khi đối chiếu: A.2."],
    });
    expect((await useCases.listSets()).sets[0]).toEqual(offered);
    const request = { setId: offered.id, unit: "Sở Tư pháp tỉnh Lâm Đồng", year: 2024 };
    expect((await useCases.createSheet(request)).status).not.toBe("refused");
  });

  test("accepted by name, the acceptance goes with the set and its file", async () => {
    const offered = valueOf(await useCases.offerDraft(draft, WHO));
    const note = `Người chấp nhận 1 khác biệt chưa sửa: ${WHO}, ngày 20/11/2024 (A).`;
    expect(offered.notes).toEqual([note]);

    const file = useCases.draftFile(draft, WHO);
    expect([file.name, file.mediaType]).toEqual([`${draft.set.id}.json`, "application/json"]);
    const again = await draftOfFile(file);
    expect(again.origin).toBe("document");
    expect(openErrors(again)).toEqual([]);
    expect(again.set.notes).toEqual([note]);
    expect(again.findings).toContainEqual({
      code: "set.exception",
      severity: "info",
      where: { sheet: "Phụ lục", cell: "B4", criterion: "A" },
      data: { check: "sumDiffers", reason: `người chấp nhận: ${WHO}, ngày 20/11/2024` },
    });
    expect(again.set.nodes).toEqual(draft.set.nodes);
    expect(readSetFile(file, false).status).toBe("findings");
  });

  test("handed out without a name, the error stays open in the file", async () => {
    const file = useCases.draftFile(draft, "");
    const again = await draftOfFile(file);
    expect(codesOf(again)).toEqual(["set.sumDiffers"]);
    expect((await useCases.offerDraft(again, "")).status).toBe("refused");
    expect(readSetFile(file, false).status).toBe("refused");
    expect(readSetFile(file, true).status).toBe("findings");
  });

  test("what leaves no set to work with is accepted by nobody", async () => {
    const twice = { ...draft.set, nodes: [...draft.set.nodes, ...draft.set.nodes] };
    const broken = draftOf("table", twice, []);
    expect(codesOf(broken)).toContain("set.duplicateId");
    expect((await useCases.offerDraft(broken, WHO)).status).toBe("refused");
  });

  test("what belongs to no row stands apart", () => {
    expect(findingsOfWhole(draft).map(({ code }) => code)).toEqual(["import.decisionNotRead"]);
  });
});
