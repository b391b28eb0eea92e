import { finding, type Reading, readingOf, refused } from "@/findings";
import { LIMITS } from "../fileLimits";
import { faultOf } from "./jsonFault";

/** A JSON file (UTF-8, with or without byte order mark); refused as file.notJson with the place of the first fault. */
export function readJson(bytes: Uint8Array): Reading<unknown> {
  if (bytes.length === 0) return refused(finding("file.empty"));
  if (bytes.length > LIMITS.fileBytes)
    return refused(
      finding("file.tooLarge", {}, { what: "file", limit: LIMITS.fileBytes, part: "" })
    );
  const text = new TextDecoder("utf-8").decode(bytes);
  try {
    return readingOf(JSON.parse(text) as unknown, []);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return refused(finding("file.notJson", {}, { ...faultOf(text) }));
  }
}
