import {
  accessDenied,
  type HostObject,
  type HostProperty,
  invalidArgument,
  isNumber,
  isText,
  kept,
  oneOf,
} from "./hostObject";
import type { HostSheet } from "./hostState";
import { areaOf } from "./range";

/** Excel's default margins, in points. */
const SIDE_MARGIN = 50.4;
const TOP_MARGIN = 54;

export function pageLayoutObject(sheet: HostSheet): HostObject {
  const bag = sheet.pageLayout;
  const margin = (name: string, initial: number): HostProperty =>
    kept(bag, name, initial, (value) => isNumber(value) && Number(value) >= 0);
  return {
    type: "PageLayout",
    properties: {
      PaperSize: kept(bag, "PaperSize", "Letter", oneOf("Letter", "A3", "A4", "A5")),
      Orientation: kept(bag, "Orientation", "Portrait", oneOf("Portrait", "Landscape")),
      TopMargin: margin("TopMargin", TOP_MARGIN),
      BottomMargin: margin("BottomMargin", TOP_MARGIN),
      LeftMargin: margin("LeftMargin", SIDE_MARGIN),
      RightMargin: margin("RightMargin", SIDE_MARGIN),
      Zoom: kept(
        bag,
        "Zoom",
        { scale: 100 },
        (value) => typeof value === "object" && value !== null
      ),
      HeadersFooters: { get: () => headersFootersObject(sheet) },
    },
    methods: {
      SetPrintArea: (address) => {
        if (sheet.protection) throw accessDenied(sheet.name);
        areaOf(address);
        sheet.printArea = String(address);
      },
      SetPrintTitleRows: (address) => {
        if (!/^\$?\d+:\$?\d+$/.test(String(address)))
          throw invalidArgument(`title rows ${String(address)}`);
        sheet.printTitleRows = String(address);
      },
    },
  };
}

function headersFootersObject(sheet: HostSheet): HostObject {
  const bag = sheet.headersFooters;
  const group = (name: string): HostProperty => ({
    get: () => ({
      type: "HeaderFooter",
      properties: Object.fromEntries(
        [
          "LeftHeader",
          "CenterHeader",
          "RightHeader",
          "LeftFooter",
          "CenterFooter",
          "RightFooter",
        ].map((part) => [part, kept(bag, `${name}.${part}`, "", isText)])
      ),
      methods: {},
    }),
  });
  return {
    type: "HeaderFooterGroup",
    properties: {
      State: kept(
        bag,
        "State",
        "Default",
        oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven")
      ),
      DefaultForAllPages: group("DefaultForAllPages"),
      FirstPage: group("FirstPage"),
    },
    methods: {},
  };
}
