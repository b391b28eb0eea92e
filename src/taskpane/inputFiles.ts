import type { InputFile } from "@/app";

/** Reads a file that a person picked or dropped. */
export async function inputFile(file: File): Promise<InputFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export async function inputFiles(files: readonly File[]): Promise<InputFile[]> {
  return Promise.all(files.map(inputFile));
}
