/** The record of changes: written where a person asked for something, read, exported. */
export { recordViews, type RecordView } from "./readRecord";
export { recordOfWrites } from "./recordOfWrites";
export { recordBeside, type RecordedChanges } from "./recordChanges";
export { recordUseCases } from "./recordUseCases";
