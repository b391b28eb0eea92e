import { type Reading, readingOf } from "@/findings";
import type { SheetGrid } from "@/grid";
import { damaged, FileProblem, reading } from "../fileProblem";
import { textOfXml } from "../xml/decodeXml";
import { type Archive, checkEveryPart, openArchive } from "../zip/zipArchive";
import type { SheetFacts } from "./cellLooks";
import { isEncryptedOpenDocument } from "./fileKind";
import { odsLooks } from "./odsLooks";
import { type OtherFormat, parseOther } from "./parseOther";

/**
 * Sheets of a format that a library reads for us, their texts as stored. Always ends in a Reading,
 * but nothing bounds how long the library takes: a host that can end it hands in a reader of its own
 * (ReadOptions.readOther), which runs this one in a worker.
 */
export function otherSheets(bytes: Uint8Array, format: OtherFormat): Promise<Reading<SheetGrid[]>> {
  return reading(async () => {
    const sheets = await parseOther(bytes, format, factsBefore(bytes, format));
    if (sheets.length === 0) throw damaged("noSheets");
    return readingOf(sheets, []);
  });
}

/** What our own scanners tell before the library sees the file; damaged and dangerous files end here. */
function factsBefore(bytes: Uint8Array, format: OtherFormat): SheetFacts | null {
  switch (format) {
    case "xls":
      return null;
    case "xlsb":
      checkEveryPart(openArchive(bytes));
      return null;
    case "ods":
      return factsOfOds(openArchive(bytes));
    case "fods":
      return odsLooks({ text: textOfXml(bytes, ""), part: "" }, []);
    case "xml2003":
      textOfXml(bytes, "");
      return null;
  }
}

function factsOfOds(archive: Archive): SheetFacts {
  if (isEncryptedOpenDocument(archive)) throw new FileProblem("file.encrypted", {});
  checkEveryPart(archive);
  const partOf = (part: string) => ({ text: archive.xml(part), part });
  const styles = "styles.xml";
  return odsLooks(partOf("content.xml"), archive.has(styles) ? [partOf(styles)] : []);
}
