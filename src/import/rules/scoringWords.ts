import { toNumber } from "@/criteria/points";
import type { Tier } from "@/criteria/tier";
import type { CellValue } from "@/grid";
import { isBlank, isCellError } from "@/grid";
import { tidy } from "@/text";
import { linesOf } from "../rows/cellLines";

/** A way of scoring stated in words: "mỗi báo cáo chậm trừ 0,5 điểm". */
export interface Told {
  readonly words: string;
  /** What stands beside the words as points: "0,5", "trừ 5 điểm"; "" where nothing does. */
  readonly points: string;
  /** The points are in a column of points to take off. */
  readonly takenOff: boolean;
  /** The words are the criterion's own label: what precedes the way of scoring names the criterion. */
  readonly isLabel: boolean;
}

/** As findings name it. */
export function toldText({ words, points }: Told): string {
  return points === "" ? words : `${words}: ${points}`;
}

/** Told by a row under a criterion, its points beside it. */
export function toldByRow(words: string, points: CellValue): Told {
  const text = isBlank(points) || isCellError(points) ? "" : tidy(String(points));
  return { words, points: text, takenOff: false, isLabel: false };
}

/** Told by the only tier of a criterion. */
export function toldByTier({ label, points }: Tier): Told {
  return { words: label, points: String(toNumber(points)), takenOff: false, isLabel: false };
}

/** Told by a criterion's own words. */
export function toldByLabel(words: string): Told {
  return { words, points: "", takenOff: false, isLabel: true };
}

/** Told by the cell of points: "0,5 điểm/mô hình, tối đa 2 điểm". */
export function toldByPoints(text: string): Told {
  return { words: text, points: "", takenOff: false, isLabel: false };
}

/** Told by the column of points to take off, line by line: points alone belong to the row's own words. */
export function toldByDeduction(label: string, deduction: string): Told[] {
  return linesOf(deduction).map((line) =>
    /\p{L}{2}/u.test(line.replace(/điểm|trừ|bị/giu, ""))
      ? { words: line, points: "", takenOff: true, isLabel: false }
      : { words: label, points: line, takenOff: true, isLabel: false }
  );
}
