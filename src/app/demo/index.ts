/** The demonstration: the yearly cycle on a real cluster with generated entries. */
export { runDemo, type DemoOutcome } from "./runDemo";
