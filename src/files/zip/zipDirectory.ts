import { LIMITS } from "../fileLimits";
import { damaged, FileProblem } from "../fileProblem";

/** A part as the zip's central directory lists it; not trusted before the part is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;

/** The central directory (APPNOTE.TXT 4.3), bounded by LIMITS.parts; damage is thrown as FileProblem. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(view, bytes);
  } catch (problem) {
    if (problem instanceof FileProblem) throw problem;
    throw damaged("directory", "", { cause: problem });
  }
}

/** The packed bytes of a part, without its local header. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw damaged("part", entry.name);
  const start =
    offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.packedSize;
  if (end > bytes.length) throw damaged("part", entry.name);
  return bytes.subarray(start, end);
}

function entriesOf(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, start } = directoryPlace(view);
  if (count > LIMITS.parts)
    throw new FileProblem("file.tooManyParts", { parts: count, limit: LIMITS.parts });
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged("directory");
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    entries.push(entryAt(view, bytes, at, nameEnd, extraEnd));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameEnd: number,
  extraEnd: number
): ZipEntry {
  if (extraEnd > bytes.length) throw damaged("directory");
  const sizes = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const [declaredSize = 0, packedSize = 0, offset = 0] = wideSizes(view, sizes, nameEnd, extraEnd);
  return {
    name: partName(new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd))),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    packedSize,
    declaredSize,
    offset,
  };
}

/** Some programs write "\" between folders, or a "/" in front. */
function partName(raw: string): string {
  return raw.replace(/\\/g, "/").replace(/^\/+/, "");
}

/** Sizes that do not fit into 32 bits are in an extra field, in the order of those that are missing. */
function wideSizes(
  view: DataView,
  sizes: number[],
  extraStart: number,
  extraEnd: number
): number[] {
  if (!sizes.includes(IN_ZIP64)) return sizes;
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_ZIP64) return size;
      next += 8;
      return wide(view, next - 8);
    });
  }
  throw damaged("directory");
}

function wide(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged("directory");
  return Number(value);
}

function directoryPlace(view: DataView): { count: number; start: number } {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - ZIP64_LOCATOR_SIZE;
  const isZip64 =
    (count === 0xffff || start === IN_ZIP64) &&
    locator >= 0 &&
    view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE;
  if (!isZip64) return { count, start };
  const record = wide(view, locator + 8);
  if (view.getUint32(record, true) !== ZIP64_END_SIGNATURE) throw damaged("directory");
  return { count: wide(view, record + 32), start: wide(view, record + 48) };
}

/** The end record stands last, before a comment of unknown length. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged("directory");
}
