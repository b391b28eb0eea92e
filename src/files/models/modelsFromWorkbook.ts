import { type Finding, finding, type Reading, readingOf } from "@/findings";
import type { SheetModel } from "@/grid";
import { damaged, reading } from "../fileProblem";
import { fileKind, packageKind } from "../other/fileKind";
import type { ReadOptions } from "../readOptions";
import { readWorkbookFile } from "../readWorkbookFile";
import { readSharedStrings } from "../xlsx/sharedStrings";
import { newBudget, scanSheet } from "../xlsx/sheetScanner";
import { readWorkbookParts, type WorkbookParts } from "../xlsx/xlsxPackage";
import { type Archive, openArchive } from "../zip/zipArchive";
import { ModelSink } from "./modelSink";
import { plainModel } from "./plainModel";
import { readStylesheet, type Stylesheet } from "./readStyles";

const NO_STYLES: Stylesheet = { styles: [], differential: [] };

/**
 * A workbook as sheet models, to be opened in the workbench and saved again: values, formulas,
 * styles, validations, conditional formats, protection and print set-up. Made for workbooks of
 * ours, also after Excel or LibreOffice saved them; what a model cannot say is a finding
 * (file.notKept). Older formats come without looks (file.oldFormat).
 */
export function modelsFromWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {}
): Promise<Reading<SheetModel[]>> {
  return reading(async () => {
    const archive = fileKind(bytes) === "zip" ? openArchive(bytes) : null;
    if (archive === null || packageKind(archive) !== "xlsx") return plainModels(bytes, options);
    return readModels(archive);
  });
}

/** A format of which only values, formulas and merged areas are read, as the finding file.oldFormat says. */
async function plainModels(
  bytes: Uint8Array,
  options: ReadOptions
): Promise<Reading<SheetModel[]>> {
  const read = await readWorkbookFile(bytes, options);
  return read.status === "refused" ? read : readingOf(read.value.map(plainModel), read.findings);
}

function readModels(archive: Archive): Reading<SheetModel[]> {
  const parts = readWorkbookParts(archive);
  const strings =
    parts.sharedStrings === null
      ? []
      : readSharedStrings(archive.xml(parts.sharedStrings), parts.sharedStrings);
  const stylesheet =
    parts.styles === null ? NO_STYLES : readStylesheet(archive.xml(parts.styles), parts.styles);
  const findings: Finding[] = workbookLosses(parts);
  const budget = newBudget();
  const models: SheetModel[] = [];
  parts.sheets.forEach((entry, index) => {
    if (entry.part === null) {
      findings.push(
        finding("file.damaged", { sheet: entry.name }, { reason: "missingPart", part: "" })
      );
      return;
    }
    const names = parts.definedNames.filter((name) => name.sheet === parts.positions[index]);
    const sink = new ModelSink({ entry, stylesheet, date1904: parts.date1904, names });
    const merges = scanSheet(archive.xml(entry.part), entry.part, strings, budget, sink);
    models.push(sink.model(merges));
    findings.push(...sink.findings, ...sink.notKept());
  });
  if (models.length === 0) throw damaged("noSheets");
  return readingOf(models, findings);
}

/** Names that formulas may use; print areas and filters are no such names. */
function workbookLosses({ definedNames }: WorkbookParts): Finding[] {
  const count = definedNames.filter(({ name }) => !name.startsWith("_xlnm.")).length;
  return count === 0 ? [] : [finding("file.notKept", {}, { what: "names", count })];
}
