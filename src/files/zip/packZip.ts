import { type Zippable, zipSync } from "fflate";

/** The first moment that a zip can tell. */
const EARLIEST = new Date(Date.UTC(1980, 0, 1));

/**
 * The parts as a zip file. Same parts and same time give the same bytes, in every time zone: zip
 * keeps local times, so the time is handed over with its UTC figures.
 */
export function packParts(
  parts: ReadonlyMap<string, Uint8Array>,
  time: Date = EARLIEST
): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of parts) zippable[name] = bytes;
  return zipSync(zippable, {
    level: 6,
    mtime: localFigures(time.getTime() < EARLIEST.getTime() ? EARLIEST : time),
  });
}

function localFigures(time: Date): Date {
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds()
  );
}
