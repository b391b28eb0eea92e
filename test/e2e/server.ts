import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";

/** The built pages, as `npm run build` makes them. */
const DIST = path.resolve(__dirname, "../../dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** The built pages on a port of their own. */
export interface PageServer {
  /** "http://127.0.0.1:40123/", to put a page's name after. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves dist/ on a free port of this machine, and nothing outside of it. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = path.join(DIST, path.normalize(decodeURIComponent(wanted)));
    readFile(file).then(
      (bytes) =>
        response
          .writeHead(200, {
            "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
          })
          .end(bytes),
      () => response.writeHead(404).end()
    );
  });
  const port = await listening(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") resolve(address.port);
      else reject(new Error("The server has no port."));
    });
  });
}
