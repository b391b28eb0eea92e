/**
 * What the schemas of the XML manifest do not notice: resources that are used but not defined or
 * defined but not used, texts too long, a language left out, a wrong host, URLs on several bases,
 * icons that are missing or of the wrong size. Every check gives the problems that it finds, in words.
 */
import { SaxesParser } from "saxes";

/** Pixel sizes of an icon that the ribbon may ask for; 16, 32 and 80 are required, all are given. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** The base of every URL in the manifest as committed; a build replaces it. */
export const baseUrl = "https://localhost:3000";

const languages = ["en-US"];

/** Limits of the manifest format, in characters. */
const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const namesWithLimits = { DisplayName: 125, Description: 250, ProviderName: 125 };

/** The manifest as a flat list of elements: name, attributes, names of ancestors, text. */
function elementsOf(xml) {
  const elements = [];
  const open = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name,
      attributes,
      path: open.map((parent) => parent.name),
      parent: open.at(-1) ?? null,
      text: "",
    };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}

/** Every problem of a manifest. `iconSize(path)` gives the pixels [width, height] of a file of the project, null where there is none. */
export function manifestProblems(xml, iconSize) {
  const elements = elementsOf(xml);
  return [
    resourceProblems,
    textProblems,
    languageProblems,
    hostProblems,
    urlProblems,
    ribbonIconProblems,
  ]
    .flatMap((check) => check(elements))
    .concat(iconFileProblems(elements, iconSize));
}

function inResources({ path }) {
  return path.includes("Resources");
}

function definitions(elements) {
  return elements.filter((element) => inResources(element) && element.attributes.id !== undefined);
}

function resourceProblems(elements) {
  const defined = definitions(elements).map(({ attributes }) => attributes.id);
  const used = elements.flatMap(({ attributes }) =>
    attributes.resid === undefined ? [] : [attributes.resid]
  );
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid "${id}" is defined nowhere`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is used nowhere`),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `resource "${id}" is defined twice`),
    ...defined
      .filter((id) => id.length > 32)
      .map((id) => `resource id "${id}" is longer than 32 characters`),
  ];
}

/** Each translatable text with its limit: the element that holds it and what it says. */
function texts(elements) {
  return elements.flatMap((element) => {
    const owner = /Override$/.test(element.name) ? element.parent : element;
    const limit = namesWithLimits[owner.name] ?? limits[owner.path.at(-1)];
    const text = element.attributes.Value ?? element.attributes.DefaultValue ?? element.text;
    return limit === undefined || inActions(owner) ? [] : [{ owner, text, limit }];
  });
}

/** Title and Description of a supertip are references to resources, not texts. */
function inActions({ attributes }) {
  return attributes.resid !== undefined;
}

function textProblems(elements) {
  return texts(elements).flatMap(({ owner, text, limit }) => {
    const name = owner.attributes.id ?? owner.name;
    if (text.trim() === "") return [`"${name}" says nothing`];
    return text.length > limit
      ? [`"${name}" has ${text.length} characters, ${limit} are allowed`]
      : [];
  });
}

function languageProblems(elements) {
  const translatable = texts(elements)
    .map(({ owner }) => owner)
    .filter((owner, index, all) => owner.name !== "ProviderName" && all.indexOf(owner) === index);
  return translatable.flatMap((owner) => {
    const given = elements
      .filter(({ parent, name }) => parent === owner && /Override$/.test(name))
      .map(({ attributes }) => attributes.Locale);
    return languages
      .filter((language) => !given.includes(language))
      .map((language) => `"${owner.attributes.id ?? owner.name}" has no words for ${language}`);
  });
}

function hostProblems(elements) {
  const hosts = elements
    .filter(({ name }) => name === "Host")
    .map(({ attributes }) => attributes.Name ?? attributes["xsi:type"]);
  if (hosts.length === 0) return ["no Host is named"];
  return hosts
    .filter((host) => host !== "Workbook")
    .map((host) => `Host "${host}": Excel's name is "Workbook"`);
}

function urls(elements) {
  return elements.flatMap(({ name, attributes }) => {
    const value = attributes.DefaultValue;
    return /Url$|SourceLocation$|^bt:Image$/.test(name) && value !== undefined ? [value] : [];
  });
}

function urlProblems(elements) {
  return urls(elements)
    .filter((url) => !url.startsWith(`${baseUrl}/`))
    .map((url) => `${url} is not on ${baseUrl}, which a build replaces`);
}

function ribbonIconProblems(elements) {
  return elements
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => {
      const given = elements
        .filter(({ parent }) => parent === icon)
        .map(({ attributes }) => Number(attributes.size));
      return iconSizes
        .filter((size) => !given.includes(size))
        .map((size) => `an icon of ${icon.parent.attributes.id} lacks the size ${size}`);
    });
}

/** Sizes of images by their use: the ribbon's by the element that refers to them, the add-in's own by rule. */
function iconFileProblems(elements, iconSize) {
  const ribbon = elements
    .filter(({ name, attributes }) => name === "bt:Image" && attributes.resid !== undefined)
    .map(({ attributes }) => {
      const image = definitions(elements).find(
        (element) => element.attributes.id === attributes.resid
      );
      return { url: image?.attributes.DefaultValue, size: Number(attributes.size) };
    });
  const own = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].map(({ name, size }) => ({
    url: elements.find((element) => element.name === name)?.attributes.DefaultValue,
    size,
  }));
  return [...own, ...ribbon]
    .filter(({ url }) => url !== undefined)
    .flatMap(({ url, size }) => {
      const found = iconSize(url.slice(baseUrl.length + 1));
      if (found === null) return [`${url}: there is no such PNG file`];
      return found[0] === size && found[1] === size
        ? []
        : [`${url} is ${found.join("×")} pixels, ${size} are meant`];
    });
}

/** Width and height of a PNG, from its header; null where the bytes are no PNG. */
export function pngSize(bytes) {
  const signature = "89504e470d0a1a0a";
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== signature) return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
