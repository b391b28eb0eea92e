import { Inflate, inflateSync } from "fflate";
import { damaged, FileProblem } from "../fileProblem";
import { crc32 } from "./zipChecksum";
import { packedBytes, type ZipEntry } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;
/**
 * Deflate blows up at most 1,032 times: this much packed input is inflated in one go (fastest), more
 * goes in pieces of this size, so that a part which lies about its size is stopped soon.
 */
const PIECE = 64 * 1024;

/**
 * The bytes of a part. Never more than `entry.declaredSize` bytes come out, which the caller has
 * compared with its limits; a part that holds more or less than it declares, or whose checksum
 * differs, is damaged.
 */
export function inflatePart(file: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new FileProblem("file.encrypted", {});
  const packed = packedBytes(file, entry);
  const bytes = unpacked(packed, entry);
  if (bytes.length !== entry.declaredSize) throw damaged("part", entry.name);
  if (crc32(bytes) !== entry.checksum) throw damaged("checksum", entry.name);
  return bytes;
}

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged("part", entry.name);
  try {
    return packed.length <= PIECE
      ? inflateSmall(packed, entry.declaredSize)
      : inflateInPieces(packed, entry);
  } catch (problem) {
    if (problem instanceof FileProblem) throw problem;
    throw damaged("part", entry.name, { cause: problem });
  }
}

/** One byte more than declared is room enough to notice that there is more. */
function inflateSmall(packed: Uint8Array, declaredSize: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(declaredSize + 1) });
}

function inflateInPieces(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.declaredSize);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw damaged("part", entry.name);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return out.subarray(0, length);
}
