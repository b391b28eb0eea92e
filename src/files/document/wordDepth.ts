import { LIMITS } from "../fileLimits";
import { damaged } from "../fileProblem";
import type { XmlScanner } from "../xml/xmlScanner";

/** No program nests so deep; following it without end would exhaust the stack. */
export function checkDepth(xml: XmlScanner): void {
  if (xml.depth > LIMITS.documentDepth) throw damaged("xml", xml.part);
}
