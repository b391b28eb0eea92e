/** The use cases without a window: files in, files and plain answers out. For the command line and for tests. */
export { reportBytes } from "../clusterFiles";
export type { FileReaders } from "../readOptions";
export { readRosterFile } from "../rosters";
export * from "./clusterWork";
export * from "./departmentFiles";
export * from "./listsFile";
export * from "./plain";
export * from "./plainDepartments";
export * from "./plainLists";
export * from "./recordFile";
export * from "./setFiles";
export * from "./unitFiles";
