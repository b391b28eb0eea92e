import { ACTION, type Batch, PATH } from "./protocol";

/** Methods of Office.js that only read, or keep the client's own books. What is not named here counts as writing. */
const READING = new Set([
  "GetActiveWorksheet",
  "GetBoundingRect",
  "GetCellProperties",
  "GetItem",
  "GetItemOrNullObject",
  "GetMergedAreasOrNullObject",
  "GetRange",
  "GetRangeByIndexes",
  "GetRanges",
  "GetRow",
  "GetUsedRangeOrNullObject",
  "_KeepReference",
  "_RegisterDataChangedEvent",
  "_RemoveReference",
  "_UnregisterDataChangedEvent",
  "NotifyActionHandlerReady",
  "SendTelemetryEvent",
]);

/** The methods called and properties set in a batch that are more than reading, by name. */
export function writesOf({ Actions: actions, ObjectPaths: paths }: Batch): readonly string[] {
  const set = actions.filter(({ ActionType: type }) => type === ACTION.setProperty);
  const called = [
    ...actions.filter(({ ActionType: type }) => type === ACTION.method),
    ...Object.values(paths).filter(({ ObjectPathType: type }) => type === PATH.method),
  ].filter(({ Name: name }) => !READING.has(name));
  return [...set, ...called].map(({ Name: name }) => name);
}
