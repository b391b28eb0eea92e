import { createRoot } from "react-dom/client";
import type { Language } from "@/messages";
import "./pane.css";
import { Pane } from "./Pane";
import { OutsideExcel } from "./OutsideExcel";

/** How long Office may take to say where the page runs; outside of Office some versions never do. */
const HOST_ANSWER_MS = 10_000;

/** Vietnamese, unless Office itself speaks English. */
function officeLanguage(): Language {
  return /^en\b/i.test(Office.context?.displayLanguage ?? "") ? "en" : "vi";
}

/** Whether the page runs in Excel; false where Office is absent or keeps silent. */
async function runsInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const silence = new Promise<null>((resolve) => {
    window.setTimeout(() => resolve(null), HOST_ANSWER_MS);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  return info?.host === Office.HostType.Excel;
}

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  if (!(await runsInExcel())) {
    root.render(<OutsideExcel />);
    return;
  }
  const { excelUseCases } = await import("@/app/hosts/excel");
  root.render(<Pane useCases={excelUseCases()} language={officeLanguage()} />);
}

const container = document.getElementById("pane");
if (container) void start(container);
