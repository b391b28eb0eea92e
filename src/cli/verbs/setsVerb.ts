import { bundledSummaries } from "@/app/headless";
import type { Verb } from "./verb";

const STATES = {
  official: "bản chính",
  partial: "đọc từ nguồn công khai, chưa đủ",
  sample: "mẫu",
} as const;

/** Lists the bundled criteria sets. */
export const sets: Verb = {
  syntax: { values: [], switches: [], usage: "sets [--json]" },
  run: () => {
    const found = bundledSummaries();
    const lines = found.map(
      ({ id, title, year, total, state }) =>
        `${id}  ${year}  ${total} điểm  [${STATES[state]}]  ${title}`
    );
    const json = {
      sets: found.map(({ id, title, year, unitKind, version, state, total }) => ({
        id,
        title,
        year,
        unitKind,
        version,
        state,
        total,
      })),
    };
    return Promise.resolve({ exit: 0, json, lines });
  },
};
