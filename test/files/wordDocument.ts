import { paragraph, template } from "./docx";

/** Hand-made .docx documents with tables, as small as Word lets them be. */

/** A cell as XML: properties, then paragraphs (a text becomes one for each of its lines). */
export function cell(content: string, properties = ""): string {
  const inside = content.startsWith("<w:")
    ? content
    : content
        .split("\n")
        .map((line) => paragraph(escaped(line)))
        .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}

/** A table of plain texts; null and undefined are empty cells. */
export function plainTable(
  rows: readonly (readonly (string | number | null | undefined)[])[],
  columns = Math.max(...rows.map(({ length }) => length))
): string {
  return table(
    ...rows.map((values) =>
      row(Array.from({ length: columns }, (_, column) => cell(String(values[column] ?? ""))))
    )
  );
}

export const SPAN = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
export const DOWN_FIRST = '<w:vMerge w:val="restart"/>';
export const DOWN_NEXT = "<w:vMerge/>";

/** A document of paragraphs (plain texts) and tables (XML). */
export function wordDocument(...blocks: readonly string[]): Uint8Array {
  return template(...blocks.map((block) => (block.startsWith("<w:") ? block : escaped(block))));
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
