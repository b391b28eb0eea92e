import path from "node:path";
import { readInput } from "./paths";

/** The bundled report template: it is next to the built program. */
export async function bundledTemplate(): Promise<Uint8Array> {
  return (await readInput(path.join(__dirname, "assets", "reports", "bao-cao-kiem-tra.docx")))
    .bytes;
}
