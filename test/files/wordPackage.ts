import { zipOf } from "./ooxml";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What stands inside the root elements of a .docx's parts. */
export interface WordSource {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** The whole part. */
  readonly theme?: string;
  readonly settings?: string;
}

/** A .docx with styles, numbering and theme, as other programs open it too. */
export function wordPackage({ body, ...parts }: WordSource): Uint8Array {
  const names = Object.keys(parts);
  const overrides = names.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${name === "theme" ? "application/vnd.openxmlformats-officedocument.theme+xml" : `${WORD}.${name}+xml`}"/>`
  );
  const relationships = names.map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`
  );
  const related = Object.entries(parts).map(([name, inside]): [string, string] => [
    `word/${name}.xml`,
    name === "theme" ? inside : `<w:${name} ${W}>${inside}</w:${name}>`,
  ]);
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      related.map(([name, xml]) => [name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`])
    ),
  });
}
