/** A browser's worker that reads formats which only a library reads. */
import { otherSheets } from "@/files/other/otherSheets";
import type { Job } from "./endableReader";

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  // A promise that rejects unheard ends no worker, and whoever asked would wait for its time limit.
  otherSheets(...data).then((sheets) => postMessage(sheets), reportError);
});
