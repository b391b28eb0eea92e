// Webpack bundles what a Worker of this module's name is started on; "node:worker_threads" it does not know.
import { Worker } from "worker_threads";
import { LIMITS } from "@/files";
import { finding, refused } from "@/findings";
import type { FileReaders } from "../fileReaders";
import { endableReader, type EndableWorker, type Sheets } from "./endableReader";

/** Reading in Node: files that may take for ever in a worker of their own, with bounded memory. */
export function nodeReaders(): FileReaders {
  return { readOther: endableReader(startWorker) };
}

function startWorker(): EndableWorker {
  return endableThread(
    new Worker(new URL("./nodeReaders.worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.otherBytes / (1024 * 1024) },
    })
  );
}

/** A thread as a worker that can be ended; where it waits, it does not keep the program running. */
export function endableThread(thread: Worker): EndableWorker {
  return {
    ask: (job) =>
      new Promise<Sheets>((resolve, reject) => {
        thread.ref();
        thread.removeAllListeners("message").removeAllListeners("error");
        thread.once("message", (sheets: Sheets) => {
          thread.unref();
          resolve(sheets);
        });
        thread.once("error", (fault: Error & { readonly code?: string }) => {
          if (fault.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(refused(outOfMemory()));
          else reject(new Error(fault.message, { cause: fault }));
        });
        thread.postMessage(job);
      }),
    end: () => void thread.terminate(),
  };
}

function outOfMemory() {
  return finding("file.tooLarge", {}, { what: "memory", limit: LIMITS.otherBytes, part: "" });
}
