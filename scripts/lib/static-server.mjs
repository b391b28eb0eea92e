import { createReadStream, statSync } from "node:fs";
import path from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file below `folder` that a request path means: index.html for a folder, null where there is
 * none or where the path would leave the folder.
 */
function fileFor(folder, requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const file = path.join(folder, path.normalize(`/${decoded}`));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return file;
  const index = path.join(file, "index.html");
  return found?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile()
    ? index
    : null;
}

/**
 * A handler for node:http that serves the files of a folder, for trying things out on one machine:
 * nothing is cached, so that a new build shows at once.
 * @param {string} folder
 * @returns {import("node:http").RequestListener}
 */
export function staticFiles(folder) {
  return (request, response) => {
    const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
    const answer = (status, text) => {
      response
        .writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" })
        .end(`${text}\n`);
    };
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(405, "Only GET and HEAD");
    const file = fileFor(folder, request.url);
    if (file === null) return answer(404, "Không có trang này. / No such page.");
    response.writeHead(200, {
      ...headers,
      "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

/**
 * Starts a server on this machine only; resolves with its port, rejects where it cannot listen.
 * @param {import("node:net").Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>}
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });
}

/** The port that PORT asks for, else the usual one; null where PORT is no port. */
export function portFrom(value, usual) {
  if (value === undefined || value === "") return usual;
  const port = Number(value);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : null;
}
