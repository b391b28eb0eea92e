import { readFileSync } from "node:fs";
import { viewOfHash, VIEWS } from "@/taskpane/paneRoute";
import { manifestProblems, pngSize } from "../../scripts/lib/manifest.mjs";

const XML = readFileSync("manifest.xml", "utf8");

/** A file system in which every icon has the size that its name ends with. */
const iconsAsNamed = (name: string): number[] | null => {
  const size = /-(\d+)\.png$/.exec(name)?.[1];
  return size === undefined ? null : [Number(size), Number(size)];
};

/** The problems of our manifest after one thing in it was spoilt. */
function spoilt(what: string | RegExp, by: string, iconSize = iconsAsNamed): string[] {
  const xml = XML.replace(what, by);
  if (xml === XML) throw new Error(`the manifest holds no ${what}`);
  return manifestProblems(xml, iconSize);
}

describe("the manifest", () => {
  it("has no problem as it stands", () => {
    expect(manifestProblems(XML, iconsAsNamed)).toEqual([]);
  });

  it("has a button for each view of the pane, and none for another", () => {
    const addresses = [...XML.matchAll(/taskpane\.html(#[^"]*)"/g)].map(([, hash]) => hash ?? "");
    expect(addresses.map(viewOfHash).sort()).toEqual([...VIEWS].sort());
  });

  it.each<[string, string | RegExp, string, string]>([
    [
      "a resid defined nowhere",
      'Label resid="Check.Label"',
      'Label resid="Check.Lable"',
      'resid "Check.Lable" is defined nowhere',
    ],
    [
      "a resource used nowhere",
      'Label resid="Check.Label"',
      'Label resid="Sheet.Label"',
      'resource "Check.Label" is used nowhere',
    ],
    [
      "a resource defined twice",
      '<bt:Url id="Url.Check"',
      '<bt:Url id="Url.Sheet"',
      'resource "Url.Sheet" is defined twice',
    ],
    [
      "another program as host",
      '<Host Name="Workbook"/>',
      '<Host Name="Excel"/>',
      'Host "Excel": Excel\'s name is "Workbook"',
    ],
    [
      "another program in the overrides",
      '<Host xsi:type="Workbook">',
      '<Host xsi:type="Document">',
      'Host "Document": Excel\'s name is "Workbook"',
    ],
    [
      "a URL on another base",
      "https://localhost:3000/commands.html",
      "https://example.org/commands.html",
      "https://example.org/commands.html is not on https://localhost:3000, which a build replaces",
    ],
    [
      "a base that only begins alike",
      "https://localhost:3000/commands.html",
      "https://localhost:30001/commands.html",
      "https://localhost:30001/commands.html is not on https://localhost:3000, which a build replaces",
    ],
    [
      "an icon size left out",
      '<bt:Image size="80" resid="Icon.Check.80"/>',
      "",
      "an icon of Scoring.Check lacks the size 80",
    ],
    [
      "a label of 126 characters",
      'DefaultValue="Kiểm tra"',
      `DefaultValue="${"ă".repeat(126)}"`,
      '"Check.Label" has 126 characters, 125 are allowed',
    ],
    [
      "a description of 251 characters",
      /(<Description DefaultValue=")[^"]*/,
      `$1${"ă".repeat(251)}`,
      '"Description" has 251 characters, 250 are allowed',
    ],
    ["an empty translation", 'Value="Check"', 'Value=" "', '"Check.Label" says nothing'],
    [
      "a translation left out",
      '<bt:Override Locale="en-US" Value="Check"/>',
      "",
      '"Check.Label" has no words for en-US',
    ],
    [
      "a translation into another language",
      '<Override Locale="en-US" Value="Emulation',
      '<Override Locale="fr-FR" Value="Emulation',
      '"DisplayName" has no words for en-US',
    ],
    [
      "an icon file that is not there",
      "app-64.png",
      "app.png",
      "https://localhost:3000/assets/icons/app.png: there is no such PNG file",
    ],
    [
      "an icon of another size",
      "check-80.png",
      "check-16.png",
      "https://localhost:3000/assets/icons/check-16.png is 16×16 pixels, 80 are meant",
    ],
  ])("is found to have %s", (_, what, by, problem) => {
    expect(spoilt(what, by)).toContain(problem);
  });

  it("accepts texts just as long as they may be", () => {
    expect(spoilt('DefaultValue="Kiểm tra"', `DefaultValue="${"ă".repeat(125)}"`)).toEqual([]);
  });

  it("is refused where it is no XML", () => {
    expect(() => manifestProblems("<OfficeApp><Id>", iconsAsNamed)).toThrow();
  });
});

describe("pngSize", () => {
  it.each([16, 80])("reads %d from the header of an icon of ours", (size) => {
    expect(pngSize(readFileSync(`assets/icons/app-${size}.png`))).toEqual([size, size]);
  });
  it.each([
    ["nothing", ""],
    ["text", "no picture, but long enough to hold a header"],
  ])("knows no size of %s", (_, text) => {
    expect(pngSize(Buffer.from(text))).toBeNull();
  });
});
