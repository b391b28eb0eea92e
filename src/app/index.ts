/** The use cases: the only place where the domain meets a workbook or a file. Hosts put them together (hosts/). */
export { createUseCases } from "./createUseCases";
export * from "./useCases";
