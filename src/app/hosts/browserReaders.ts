import type { FileReaders } from "../fileReaders";
import { endableReader, type EndableWorker, type Sheets } from "./endableReader";

/** Reading in a browser: files that may take for ever in a worker of their own. */
export function browserReaders(): FileReaders {
  return { readOther: endableReader(startWorker) };
}

function startWorker(): EndableWorker {
  const worker = new Worker(new URL("./browserReaders.worker.ts", import.meta.url));
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Sheets>) => resolve(data);
        worker.onerror = (fault) => reject(new Error(fault.message || "worker"));
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}
