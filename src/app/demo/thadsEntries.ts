import type { EntriesDocument } from "@/unitSheets";
import data from "./cluster2024.json";
import { integerBetween, type Random } from "./seededRandom";

const RESULTS: Readonly<Record<string, { readonly work: number; readonly money: number }>> =
  data.thads.results;

/** Real results of việc and tiền where the source gives them; the third indicator and the targets are illustrative. */
export function thadsEntries(
  unit: string,
  random: Random
): NonNullable<EntriesDocument["entries"]> {
  const { criteria } = data.thads;
  const real = RESULTS[unit];
  if (!real) return {};
  const { min, max, target } = data.illustrative.carriedOver;
  return {
    [criteria.work]: {
      result: `${real.work}%`,
      target: `${data.targets.work}%`,
      ...explained(real.work, data.targets.work),
    },
    [criteria.money]: {
      result: `${real.money}%`,
      target: `${data.targets.money}%`,
      ...explained(real.money, data.targets.money),
    },
    [criteria.carriedOver]: carriedOver(integerBetween(random, min * 10, max * 10) / 10, target),
  };
}

function explained(result: number, target: number) {
  return {
    evidence: data.thads.source,
    ...(result < target ? { explanation: `Thấp hơn chỉ tiêu minh họa ${target}%` } : {}),
  };
}

function carriedOver(result: number, target: number) {
  const evidence = "Báo cáo thống kê thi hành án (dữ liệu minh họa)";
  return {
    result: `${result}%`,
    target: `${target}%`,
    evidence,
    ...(result < target ? { explanation: "Chưa đạt chỉ tiêu (dữ liệu minh họa)" } : {}),
  };
}
