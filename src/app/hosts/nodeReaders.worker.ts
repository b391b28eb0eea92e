/** Node's worker that reads formats which only a library reads. */
import { parentPort } from "node:worker_threads";
import { otherSheets } from "@/files/other/otherSheets";
import type { Job } from "./endableReader";

// The library tells the console what it stumbles over; that is no answer to who started the program.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

parentPort?.on("message", (job: Job) => {
  void otherSheets(...job).then((sheets) => parentPort?.postMessage(sheets));
});
