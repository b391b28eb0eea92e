import "./pane.css";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { type Language, messages } from "@/messages";
import { languageOf } from "@/text";
import { FaultMessage } from "./components/Fault";
import { OutsideExcel } from "./OutsideExcel";
import { Pane, rememberedLanguage } from "./Pane";

/** How long Office may take to say where the page runs; outside of Office some versions never do. */
const HOST_ANSWER_MS = 10_000;

/** Vietnamese, unless Office uses another supported language. */
function officeLanguage(): Language {
  // The client hands on what the host gives: a number (1066) in place of a tag has been seen.
  return languageOf(String(Office.context?.displayLanguage ?? "")) ?? "vi";
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

async function start(root: Root): Promise<void> {
  if (!(await runsInExcel())) {
    root.render(<OutsideExcel />);
    return;
  }
  const { excelUseCases } = await import("@/app/hosts/excelHost");
  root.render(<Pane useCases={excelUseCases()} language={officeLanguage()} />);
}

/** The pane could not be put together, most often because a part of it could not be fetched. */
function showFault(root: Root, error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  const words = messages(rememberedLanguage() ?? "vi");
  root.render(
    <FluentProvider theme={webLightTheme}>
      <FaultMessage words={words} detail={detail} onRetry={() => window.location.reload()} />
    </FluentProvider>
  );
}

const container = document.getElementById("pane");
if (container) {
  const root = createRoot(container);
  start(root).catch((error: unknown) => showFault(root, error));
}
