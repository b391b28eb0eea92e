import { mainDocumentPart, workbookPart } from "../xlsx/xlsxPackage";
import { type Archive, looksLikeZip } from "../zip/zipArchive";

/** What a file is by its content. Zip packages are told apart by `packageKind`. */
export type FileKind =
  | "empty"
  | "zip"
  | "ole"
  | "pdf"
  | "rtf"
  | "mht"
  | "image"
  | "html"
  | "fods"
  | "xml2003"
  | "xml"
  | "text"
  | "unknown";

export type PackageKind = "xlsx" | "xlsb" | "ods" | "word" | "presentation" | "zip";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** So many bytes tell what a text is. */
const HEAD = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (looksLikeZip(bytes)) return "zip";
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return "ole";
  const head = new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8"
  ).decode(bytes.subarray(0, HEAD));
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^\s*MIME-Version:/i.test(head)) return "mht";
  if (/^(\u{fffd}PNG|GIF8|BM|\u{fffd}{3})/u.test(head)) return "image";
  if (/^\s*(<\?xml|<[\w:]+[\s>])/.test(head)) return xmlKind(head);
  if (/^\s*(<!--[^]*?-->\s*)*<!doctype html/i.test(head)) return "html";
  return [...head].every((character) => character >= " " || /\s/.test(character))
    ? "text"
    : "unknown";
}

/** A page without its <html> is what programs put on the clipboard, and what some save as .xls. */
const HTML_PIECE = /^\s*<(?:head|meta|body|style|div|p|span|b|font|center|h[1-6]|table|tr)[\s>]/i;

function xmlKind(head: string): FileKind {
  if (/<html[\s>]/i.test(head) || HTML_PIECE.test(head)) return "html";
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return "xml2003";
  if (/office:document[\s>]/.test(head) && /opendocument\.spreadsheet/.test(head)) return "fods";
  return "xml";
}

export function packageKind(archive: Archive): PackageKind {
  const workbook = workbookPart(archive);
  if (workbook !== null) return /\.bin$/i.test(workbook) ? "xlsb" : "xlsx";
  if (archive.has("mimetype") && archive.has("content.xml")) return openDocumentKind(archive);
  if (mainDocumentPart(archive) !== null) return "word";
  if (archive.has("ppt/presentation.xml")) return "presentation";
  return "zip";
}

function openDocumentKind(archive: Archive): PackageKind {
  const type = new TextDecoder().decode(archive.bytes("mimetype"));
  if (type.includes("spreadsheet")) return "ods";
  return type.includes("presentation") ? "presentation" : "word";
}

/** Whether an OpenDocument package is protected by a password for opening: its parts are then no XML. */
export function isEncryptedOpenDocument(archive: Archive): boolean {
  const manifest = "META-INF/manifest.xml";
  return (
    archive.has(manifest) &&
    /encryption-data[\s>]/.test(new TextDecoder().decode(archive.bytes(manifest)))
  );
}

/** The first record of an .xls file's sheets (MS-XLS 2.4.21 BOF, of BIFF8 and BIFF5), and where sectors begin. */
const SHEETS_BEGIN = [
  [0x09, 0x08, 0x10, 0x00, 0x00, 0x06],
  [0x09, 0x08, 0x08, 0x00, 0x00, 0x05],
];
const SECTOR = 512;

/** Whether an OLE file holds sheets, also where the list of its streams is lost. */
export function holdsOldSheets(bytes: Uint8Array): boolean {
  for (let at = SECTOR; at < bytes.length; at += SECTOR)
    if (SHEETS_BEGIN.some((record) => record.every((byte, index) => bytes[at + index] === byte)))
      return true;
  return false;
}

/** Whether an OLE file (the container of .xls, .doc and of encrypted packages) has a stream of that name. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const pattern: number[] = [];
  for (const letter of `${name}\0`) pattern.push(letter.charCodeAt(0), 0);
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
