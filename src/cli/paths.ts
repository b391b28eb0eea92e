import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { InputFile } from "@/app";
import { CannotRun } from "./verbAnswer";

export async function readInput(file: string): Promise<InputFile> {
  try {
    return { name: file, bytes: new Uint8Array(await readFile(file)) };
  } catch (error) {
    throw new CannotRun(`Không đọc được tệp ${file}: ${reason(error)}.`);
  }
}

/** Files named, and all the files of folders named, in the order of their names; Office's lock files are left out. */
export async function readInputs(paths: readonly string[]): Promise<InputFile[]> {
  const files: string[] = [];
  for (const one of paths) files.push(...(await filesAt(one)));
  return Promise.all(files.map(readInput));
}

async function filesAt(one: string): Promise<string[]> {
  const kind = await stat(one).catch((error: unknown) => {
    throw new CannotRun(`Không đọc được ${one}: ${reason(error)}.`);
  });
  if (!kind.isDirectory()) return [one];
  const entries = await readdir(one, { withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith("~$") && !entry.name.startsWith(".")
    )
    .map((entry) => path.join(one, entry.name))
    .sort();
}

/** Writes beside the target first and renames then, so that the target is never half-written. */
export async function writeOutput(file: string, bytes: Uint8Array | string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CannotRun(`Không ghi được tệp ${file}: ${reason(error)}.`);
  }
}

export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CannotRun(`Không tạo được thư mục ${folder}: ${reason(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "không có tệp hoặc thư mục này",
  EACCES: "không có quyền",
  EPERM: "không có quyền",
  EISDIR: "đây là một thư mục",
  ENOTDIR: "đường dẫn có phần không phải thư mục",
  EROFS: "ổ đĩa chỉ cho đọc",
  ENOSPC: "ổ đĩa đã đầy",
  EEXIST: "đã có tệp cùng tên",
};

function reason(error: unknown): string {
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
