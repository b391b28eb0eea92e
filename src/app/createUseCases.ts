import { checkCases } from "./check/checkCases";
import { clusterCases } from "./cluster/clusterCases";
import { departmentCases } from "./departments/departmentCases";
import type { Dependencies } from "./desk";
import { historyCases } from "./history/historyCases";
import { setCases } from "./sets/setCases";
import { SetShelf } from "./sets/setShelf";
import { sheetCases } from "./sheet/sheetCases";
import { tableCases } from "./tables/tableCases";
import { createTurns, oneAtATime } from "./turns";
import type { UseCases } from "./useCases";

/**
 * The use cases over one open workbook, one at a time. Sets that a person brings in are kept in it; a
 * host that can exchange the workbook gives the shelf they are offered from, and the turns.
 */
export function createUseCases(
  dependencies: Dependencies,
  sets = new SetShelf(),
  turns = createTurns()
): UseCases {
  const desk = { ...dependencies, sets };
  const cases: UseCases = {
    host: desk.workbook.host,
    ...setCases(desk),
    ...tableCases(desk),
    ...sheetCases(desk),
    ...checkCases(desk),
    ...departmentCases(desk),
    ...historyCases(desk),
    ...clusterCases(desk),
  };
  return oneAtATime(cases, turns);
}
