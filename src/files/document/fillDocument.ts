import type { DXT } from "docxtemplater";
import { type Finding, finding, type Reading, readingOf, refused } from "@/findings";
import { reading } from "../fileProblem";
import { fileKind } from "../other/fileKind";
import { packParts } from "../zip/packZip";
import { checkEveryPart, openArchive } from "../zip/zipArchive";
import { fieldLookup } from "./wordFields";

/** What docxtemplater throws for a template: one error, or several in its properties. */
interface TemplateError extends Error {
  readonly properties?: {
    readonly id?: string;
    readonly explanation?: string;
    readonly xtag?: string;
    readonly errors?: readonly TemplateError[];
  };
}

/**
 * A .docx template with its tags filled in: {tag} for text (line ends become line breaks),
 * {#list}…{/list} for what is repeated. Text from `data` is text, never markup. A tag that `data`
 * does not know stays in the document and is a finding; a template that cannot be filled is
 * refused with every fault found. Same input, same bytes.
 */
export function fillDocument(
  template: Uint8Array,
  data: Readonly<Record<string, unknown>>
): Promise<Reading<Uint8Array>> {
  return reading(async () => {
    if (fileKind(template) !== "zip") return refused(invalid("notZip"));
    const archive = openArchive(template);
    if (!archive.has("word/document.xml")) return refused(invalid("notDocument"));
    checkEveryPart(archive);
    return fill(template, data);
  });
}

async function fill(
  template: Uint8Array,
  data: Readonly<Record<string, unknown>>
): Promise<Reading<Uint8Array>> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import("docxtemplater"),
    import("pizzip"),
  ]);
  const fields = fieldLookup();
  try {
    const options: DXT.ConstructorOptions = {
      delimiters: { start: "{", end: "}" },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      parser: fields.parser,
      nullGetter: fields.missing,
    };
    const document = new Docxtemplater(new PizZip(template), options);
    document.render(data);
    const parts = new Map(
      Object.entries(document.getZip().files).flatMap(([name, file]) =>
        file.dir ? [] : [[name, file.asUint8Array()] as const]
      )
    );
    return readingOf(packParts(parts), unknownFields(fields.unknown));
  } catch (problem) {
    const faults = templateFaults(problem);
    if (faults.length === 0) throw problem;
    return refused(...faults);
  }
}

function unknownFields(unknown: ReadonlySet<string>): Finding[] {
  return [...unknown].map((field) => finding("report.templateUnknownField", {}, { field }));
}

function templateFaults(problem: unknown): Finding[] {
  if (!(problem instanceof Error)) return [];
  const { properties } = problem as TemplateError;
  if (properties?.errors) return properties.errors.flatMap(templateFaults);
  return properties?.id === undefined
    ? []
    : [invalid(properties.explanation ?? problem.message, properties.xtag)];
}

function invalid(detail: string, tag = ""): Finding {
  return finding("report.templateInvalid", {}, { detail, tag });
}
