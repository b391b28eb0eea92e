import { figureDefinitions, walk } from "@/criteria";
import { type Reading, readingOf } from "@/findings";
import { decodeStamp, type Stamp } from "@/unitSheets";
import { recoveredSheet } from "@/unitSheets/restore";
import { momentText } from "../../dates";
import type { Desk } from "../../desk";
import { guarded } from "../../guarded";
import type { SetShelf } from "../../sets/setShelf";
import type { CreatedSheets } from "../../shapes";

/** Adds a list of all that a restore point holds, for a sheet that is gone or cells that have no place. */
export function recoverEntries(
  { workbook, sets, now }: Desk,
  { id }: { readonly id: string }
): Promise<Reading<CreatedSheets>> {
  return guarded(async () => {
    const { sheet, time, identity, entries } = await workbook.readRestorePoint(id);
    const stamp = decodeStamp(identity);
    const taken = (await workbook.listSheets()).map(({ name }) => name);
    const labels = labelsOf(stamp, sets);
    const model = recoveredSheet(
      {
        sheet,
        time: momentText(time),
        unit: stamp?.unit ?? "",
        entries,
        labelOf: (criterion) => labels.get(criterion) ?? "",
      },
      taken
    );
    await workbook.applySheets([model], {
      conflict: "refuse",
      activate: model.name,
      time: now().toISOString(),
      reason: model.name,
    });
    return readingOf({ sheets: [model.name], findings: [] }, []);
  });
}

/** Texts of criteria and figures by id, where the set is at hand. */
function labelsOf(stamp: Stamp | null, sets: SetShelf): ReadonlyMap<string, string> {
  const set = stamp?.set ? sets.find(stamp.set.id) : null;
  if (!set) return new Map();
  const figures = figureDefinitions(set.unitKind).map(({ id, label }): [string, string] => [
    id,
    label,
  ]);
  return new Map([
    ...figures,
    ...walk(set).map(({ node }): [string, string] => [node.id, node.label]),
  ]);
}
