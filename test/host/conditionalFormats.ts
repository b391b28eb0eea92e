import type { CellRange } from "@/grid";
import {
  accessDenied,
  HostGap,
  type HostObject,
  isBoolean,
  isColor,
  isText,
  kept,
} from "./hostObject";
import type { HostConditionalFormat, HostSheet, HostState } from "./hostState";

/** A new conditional format goes above those that are there. */
export function addConditionalFormat(
  state: HostState,
  sheet: HostSheet,
  range: CellRange,
  kind: unknown
): HostObject {
  if (sheet.protection) throw accessDenied(sheet.name);
  if (kind !== "Custom") throw new HostGap(`conditional formats of kind ${JSON.stringify(kind)}`);
  state.nextId += 1;
  const format: HostConditionalFormat = { id: `{cf-${state.nextId}}`, range, values: new Map() };
  sheet.conditionalFormats.unshift(format);
  return formatObject(format);
}

function formatObject({ id, values }: HostConditionalFormat): HostObject {
  const object = (type: string, properties: HostObject["properties"]): HostObject => ({
    type,
    properties,
    methods: {},
  });
  const font = object("ConditionalRangeFont", {
    Color: kept(values, "Font.Color", "", isColor),
    Bold: kept(values, "Font.Bold", false, isBoolean),
  });
  const fill = object("ConditionalRangeFill", { Color: kept(values, "Fill.Color", "", isColor) });
  const look = object("ConditionalRangeFormat", {
    Font: { get: () => font },
    Fill: { get: () => fill },
  });
  const rule = object("ConditionalFormatRule", { Formula: kept(values, "Formula", "", isText) });
  const custom = object("CustomConditionalFormat", {
    Rule: { get: () => rule },
    Format: { get: () => look },
  });
  return {
    ...object("ConditionalFormat", { Id: { get: () => id }, Custom: { get: () => custom } }),
    id: () => id,
  };
}
