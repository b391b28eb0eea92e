import type { Calculator } from "./calculator";
import { type HostState, putCell } from "./hostState";
import { copyOfSheets } from "./stateCopy";

/** A calculator that calculates each content of a workbook once and recalls its results from then on. */
export function recalling(calculator: Calculator): Calculator {
  const known = new Map<string, HostState["sheets"]>();
  return {
    async calculate(state) {
      const contents = contentsOf(state);
      const results = known.get(contents);
      if (results) return takeOver(state, results);
      await calculator.calculate(state);
      known.set(contents, copyOfSheets(state.sheets));
    },
    dispose: () => calculator.dispose(),
  };
}

/** What results depend on: names, constants and formulas. */
function contentsOf({ sheets }: HostState): string {
  return JSON.stringify(
    sheets.map(({ name, cells }) => [
      name,
      [...cells].map(([row, filled]) => [
        row,
        [...filled].map(([column, { value, formula }]) => [column, formula ?? [value]]),
      ]),
    ])
  );
}

function takeOver(state: HostState, results: HostState["sheets"]): void {
  state.sheets.forEach((sheet, index) => {
    for (const [row, cells] of results[index]?.cells ?? [])
      for (const [column, cell] of cells) putCell(sheet, row, column, cell);
  });
}
