import type { OutputFile } from "@/app";

/** downloaded: by the browser; shared: by the system's share window; unavailable: this host can do neither. */
export type Delivery = "downloaded" | "shared" | "unavailable";

/** How long the browser may take to start reading a download before its memory is given back. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Hands a file to the person. A link download works in browsers and in Excel's Edge views. Excel
 * for Mac and iPad show the pane in a view that drops such downloads silently; there the system's
 * share window is tried. It rejects only for faults of ours; a closed share window counts as shared.
 */
export async function deliver(output: OutputFile): Promise<Delivery> {
  const file = new File([new Uint8Array(output.bytes)], output.name, { type: output.mediaType });
  if (linksDownload()) {
    downloadByLink(file);
    return "downloaded";
  }
  return share(file);
}

function linksDownload(): boolean {
  return "download" in HTMLAnchorElement.prototype && !runsInAppleOffice();
}

function runsInAppleOffice(): boolean {
  if (typeof Office === "undefined") return false;
  const platform: unknown = Office.context?.platform;
  return platform === "Mac" || platform === "iOS";
}

function downloadByLink(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

async function share(file: File): Promise<Delivery> {
  if (!navigator.canShare?.({ files: [file] })) return "unavailable";
  try {
    await navigator.share({ files: [file] });
    return "shared";
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === "AbortError" ? "shared" : "unavailable";
  }
}
