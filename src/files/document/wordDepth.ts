import { damaged } from "../fileProblem";
import { LIMITS } from "../limits";
import type { XmlScanner } from "../xml/scanner";

/** No program nests so deep; following it without end would exhaust the stack. */
export function checkDepth(xml: XmlScanner): void {
  if (xml.depth > LIMITS.documentDepth) throw damaged("xml", xml.part);
}
