import { createServer } from "node:http";
import path from "node:path";
import { listen, staticFiles } from "../../scripts/lib/static-server.mjs";

/** The built pages, as `npm run build` makes them. */
const DIST = path.resolve(__dirname, "../../dist");

/** The built pages on a port of their own. */
export interface PageServer {
  /** "http://127.0.0.1:40123/", to put a page's name after. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves dist/ on a free port of this machine, as `npm start` does. */
export async function servePages(): Promise<PageServer> {
  const server = createServer(staticFiles(DIST));
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
