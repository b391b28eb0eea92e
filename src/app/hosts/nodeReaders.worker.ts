/** Node's worker that reads formats which only a library reads. */
import { parentPort } from "node:worker_threads";
import { otherSheets } from "@/files/other/otherSheets";
import type { Job } from "./endableReader";

// The library logs its problems to the console; the program's user has no use for them.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

parentPort?.on("message", (job: Job) => {
  void otherSheets(...job).then((sheets) => parentPort?.postMessage(sheets));
});
