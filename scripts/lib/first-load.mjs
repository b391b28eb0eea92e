import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of script, gzip, that the task pane may load at first: it stays quick on a slow line. */
export const BUDGET_BYTES = 250_000;

/** Our own scripts and styles that a page of dist names in its HTML, with their sizes. */
export function firstLoad(dist, page) {
  const html = readFileSync(path.join(dist, page), "utf8");
  const named = [
    ...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+\.(?:js|css))["'\s>]/g),
  ];
  return named
    .map((match) => match[1])
    .filter((file) => !/^[a-z]+:/i.test(file) && !file.startsWith("office/"))
    .map((file) => {
      const content = readFileSync(path.join(dist, file));
      return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    });
}
