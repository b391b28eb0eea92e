/** A browser's worker that reads formats which only a library reads. */
import { otherSheets } from "@/files/other/otherSheets";
import type { Job } from "./endableReader";

addEventListener("message", ({ data }: MessageEvent<Job>) => {
  void otherSheets(...data).then((sheets) => postMessage(sheets));
});
