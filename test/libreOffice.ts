import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findProgram } from "./programs";
import type { Program } from "./suites";

const run = promisify(execFile);

/** One conversion takes a few seconds, the first of a profile longer; a hung one is ended. */
const CONVERSION_MS = 120_000;

/**
 * Recalculate every file on opening: by default LibreOffice trusts the results that a file brings
 * along, and would prove nothing about its formulas. (0 is "always".)
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PROGRAM = findProgram("soffice");

/** LibreOffice, for suites that are left out where it is not on the machine (see describeWith). */
export const LIBRE_OFFICE: Program = { name: "LibreOffice", found: PROGRAM !== null };

/** Whether LibreOffice is on this machine; suites that need it are chosen by this. */
export function hasLibreOffice(): boolean {
  return PROGRAM !== null;
}

/** The .xlsx as LibreOffice saves it after calculating every formula anew. */
export function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, "xlsx", "xlsx");
}

/** The same for many files in one run of LibreOffice, whose start is what costs. */
export function recalculateAll(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return inTurn(() => convertNow(files, "xlsx", "xlsx"));
}

/** The file (its kind named by `extension`: "xlsx", "docx") as LibreOffice prints it. */
export function toPdf(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  return convert(bytes, extension, "pdf");
}

let queue: Promise<unknown> = Promise.resolve();

/** Converts between kinds of file (`to` may name a filter: "docx:MS Word 2007 XML"). */
export function convert(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inTurn(async () => {
    const [converted] = await convertNow([bytes], from, to);
    if (!converted) throw new Error("LibreOffice made nothing");
    return converted;
  });
}

/** One at a time, because a profile serves one LibreOffice only. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

async function convertNow(
  files: readonly Uint8Array[],
  from: string,
  to: string
): Promise<Uint8Array[]> {
  if (PROGRAM === null) throw new Error("LibreOffice (soffice) is not on this machine");
  const folder = mkdtempSync(join(workFolder(), "convert-"));
  const target = join(folder, "out");
  const names = files.map((_, index) => `input${index}`);
  const sources = names.map((name) => join(folder, `${name}.${from}`));
  files.forEach((bytes, index) => writeFileSync(sources[index] ?? "", bytes));
  const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder(), "profile")).href}`;
  const options = ["--headless", profile, "--convert-to", to, "--outdir", target, ...sources];
  try {
    const { stderr } = await run(PROGRAM, options, { timeout: CONVERSION_MS });
    return names.map((name) => result(join(target, `${name}.${to.split(":")[0]}`), stderr));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function result(path: string, said: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new Error(`LibreOffice made no ${path}: ${said}`, { cause });
  }
}

let folderOfThisSuite: string | null = null;

/** A folder with a fresh profile, gone when the suite has run. */
function workFolder(): string {
  if (folderOfThisSuite !== null) return folderOfThisSuite;
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  folderOfThisSuite = folder;
  return folder;
}

afterAll(() => {
  if (folderOfThisSuite !== null) rmSync(folderOfThisSuite, { recursive: true, force: true });
  folderOfThisSuite = null;
});

/**
 * Runs Basic statements in LibreOffice and ends it; `routines` are those that the statements call.
 * Throws what LibreOffice says of the first that fails.
 */
export function runBasic(routines: string, statements: readonly string[]): Promise<void> {
  return inTurn(async () => {
    if (PROGRAM === null) throw new Error("LibreOffice (soffice) is not on this machine");
    const basic = join(workFolder(), "profile", "user", "basic");
    const failure = join(workFolder(), "failure.txt");
    // Without a document LibreOffice ends before it comes to the routine.
    const document = join(workFolder(), "open.csv");
    const main = [
      "Sub Main",
      "On Error Goto Failed",
      ...statements,
      "StarDesktop.terminate",
      "Exit Sub",
      "Failed:",
      `Open "${failure}" For Output As #1`,
      'Print #1, Error$ & " (line " & Erl & ")"',
      "Close #1",
      "StarDesktop.terminate",
      "End Sub",
    ];
    // The first start of a profile comes to no routine either.
    await convertNow([new Uint8Array()], "csv", "ods");
    mkdirSync(join(basic, "Standard"), { recursive: true });
    for (const [name, text] of basicFiles([routines, ...main].join("\n")))
      writeFileSync(join(basic, name), text);
    writeFileSync(document, "");
    rmSync(failure, { force: true });
    const profile = `-env:UserInstallation=${pathToFileURL(join(workFolder(), "profile")).href}`;
    const macro = "macro:///Standard.Module1.Main";
    await run(PROGRAM, ["--headless", profile, document, macro], { timeout: CONVERSION_MS });
    if (existsSync(failure)) throw new Error(readFileSync(failure, "utf8"));
  });
}

/** A profile's library of one module, as LibreOffice keeps it. */
function basicFiles(code: string): readonly (readonly [name: string, text: string])[] {
  const prolog = '<?xml version="1.0" encoding="UTF-8"?>';
  const names = 'xmlns:library="http://openoffice.org/2000/library"';
  const list = `${prolog}<library:libraries ${names}><library:library library:name="Standard" library:link="false"/></library:libraries>`;
  const library = (content: string) =>
    `${prolog}<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false">${content}</library:library>`;
  const text = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const module = `${prolog}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${text}</script:module>`;
  return [
    ["script.xlc", list],
    ["dialog.xlc", list],
    ["Standard/script.xlb", library('<library:element library:name="Module1"/>')],
    ["Standard/dialog.xlb", library("")],
    ["Standard/Module1.xba", module],
  ];
}
