import { bundledSummaries } from "@/app/headless";
import { PRINTED_STATES } from "@/messages";
import type { Verb } from "./verb";

/** Lists the bundled criteria sets. */
export const sets: Verb = {
  syntax: { values: [], switches: [], usage: "sets [--json]" },
  run: () => {
    const found = bundledSummaries();
    const lines = found.map(
      ({ id, title, year, total, state }) =>
        `${id}  ${year}  ${total} điểm  [${PRINTED_STATES.commandLine[state]}]  ${title}`
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
