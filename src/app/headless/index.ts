/** The use cases without a window: files in, files and plain answers out. For the command line and for tests. */
export { reportBytes } from "../cluster/clusterFiles";
export type { FileReaders } from "../fileReaders";
export { readRosterFile } from "../cluster/rosterFile";
export * from "./clusterWork";
export * from "./departmentFiles";
export * from "./listsFile";
export * from "./plainAnswers";
export * from "./plainDepartments";
export * from "./plainLists";
export * from "./recordFile";
export * from "./setFiles";
export * from "./unitFiles";
