/** Builds the workbook engine for jest (.cache/engine/univer.cjs) where it is not up to date. */
import { ensureEngine } from "./lib/engine.mjs";

await ensureEngine();
