import { LIMITS } from "../fileLimits";
import { damaged, tooLarge } from "../fileProblem";
import { textOfXml } from "../xml/decodeXml";
import { inflatePart } from "./inflateEntry";
import { readDirectory, type ZipEntry } from "./zipDirectory";

/** A zip file opened with LIMITS: parts are found whatever the case of their names. */
export interface Archive {
  /** Names in the directory's order, folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Refuses (FileProblem) a part that is missing, damaged or beyond the limits. */
  bytes(name: string): Uint8Array;
  /** An XML part as text, without document type or entities of its own. */
  xml(name: string): string;
}

/** Where a name occurs twice the last one counts, as in other programs. */
export function openArchive(file: Uint8Array): Archive {
  if (file.length > LIMITS.fileBytes) throw tooLarge("file", LIMITS.fileBytes);
  const entries = readDirectory(file).filter((entry) => !entry.name.endsWith("/"));
  const byName = new Map<string, ZipEntry>(
    entries.map((entry) => [entry.name.toLowerCase(), entry])
  );
  let total = 0;
  const bytes = (name: string): Uint8Array => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw damaged("missingPart", name);
    if (entry.declaredSize > LIMITS.partBytes) throw tooLarge("part", LIMITS.partBytes, entry.name);
    total += entry.declaredSize;
    if (total > LIMITS.totalBytes) throw tooLarge("total", LIMITS.totalBytes);
    return inflatePart(file, entry);
  };
  return {
    names: [...byName.values()].map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    bytes,
    xml: (name) => textOfXml(bytes(name), name),
  };
}

/**
 * Inflates every part once and throws it away: what a library is going to inflate without limits
 * has been counted before. XML parts are looked at for document types.
 */
export function checkEveryPart(archive: Archive): void {
  for (const name of archive.names) {
    if (isXmlName(name)) archive.xml(name);
    else archive.bytes(name);
  }
}

function isXmlName(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** True where the bytes begin as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}
