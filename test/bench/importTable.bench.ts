import mammoth from "mammoth";
import { importSet } from "@/app/tables/importSet";
import { leaves } from "@/criteria";
import { plainTable, wordDocument } from "~test/files/wordDocument";
import { medians, timed, type Times } from "./timing";

/**
 * How long a table of 500 rows takes from the bytes of its .docx to a criteria set with its findings,
 * beside mammoth turning the same document into HTML and understanding nothing of it. One run, in
 * turns; medians in milliseconds of the clock and of the processor.
 */

const SECTIONS = 10;
const CRITERIA = 7;
const TIERS = [
  ["Đạt 100% kế hoạch", "2"],
  ["Đạt từ 95% đến dưới 100% kế hoạch", "1,75"],
  ["Đạt từ 80% đến dưới 95% kế hoạch", "1,5"],
  ["Đạt từ 70% đến dưới 80% kế hoạch", "1"],
  ["Đạt từ 60% đến dưới 70% kế hoạch", "0,5"],
  ["Đạt dưới 60% kế hoạch", "0"],
] as const;
const ROUNDS = 9;

/** Measures and writes the figures, one line each, with `print`. */
export async function run(print: (line: string) => void): Promise<void> {
  const rows = tableRows();
  const bytes = wordDocument(
    "BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA SỞ TƯ PHÁP NĂM 2024",
    plainTable(rows)
  );
  const now = new Date(2024, 5, 1);
  const ours = async () => {
    const read = await importSet({ name: "bang.docx", bytes }, now);
    if (read.status === "refused") throw new Error(JSON.stringify(read.findings));
    const count = leaves(read.value).length;
    if (count !== SECTIONS * CRITERIA) throw new Error(`${count} criteria read`);
  };
  const theirs = async () => {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  };
  const [taken, beside]: [Times[], Times[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const [mine, other] = [await timed(ours), await timed(theirs)];
    if (round === 0) print(`first read of ours, nothing warm: ${mine.clock.toFixed(0)} ms`);
    else {
      taken.push(mine);
      beside.push(other);
    }
  }
  const [set, html] = [medians(taken), medians(beside)];
  print(`.docx table of ${rows.length} rows (medians of ${ROUNDS})`);
  print(`  ours, to a checked set   ${shown(set)}`);
  print(
    `  mammoth 1.13.0, to HTML  ${shown(html)} = ${(html.processor / set.processor).toFixed(1)} × ours`
  );
}

function tableRows(): string[][] {
  const rows = [["TT", "Nội dung, tiêu chí", "Điểm chuẩn", "Điểm chấm", "Ghi chú"]];
  for (let section = 1; section <= SECTIONS; section++) {
    rows.push([roman(section), `CÔNG TÁC ${section}`, String(CRITERIA * 2)]);
    for (let criterion = 1; criterion <= CRITERIA; criterion++) {
      rows.push([String(criterion), `Thực hiện nhiệm vụ ${section}.${criterion}`, "2"]);
      for (const [label, points] of TIERS) rows.push(["", label, points]);
    }
  }
  return rows;
}

function roman(number: number): string {
  return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][number - 1] ?? "";
}

function shown({ clock, processor }: Times): string {
  return `${clock.toFixed(0).padStart(5)} ms, processor ${processor.toFixed(0).padStart(5)} ms`;
}
