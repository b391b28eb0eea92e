/** The cluster workbook: its sheets as designed, and reading it back. */
export { clusterSheets } from "./clusterSheets";
export { readCluster } from "./readCluster";
