import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { type CellStyle, DEFAULT_STYLE } from "@/grid";

/** "#RRGGBB" as exceljs wants it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.replace("#", "").toUpperCase()}` };
}

/** A memory of styles: cells that look alike share one object, which exceljs then writes once. */
export function styleBook(): (style: CellStyle | undefined) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  return (style = {}) => {
    const key = JSON.stringify(style, Object.keys(style).sort());
    const found = known.get(key) ?? excelStyle(style);
    known.set(key, found);
    return found;
  };
}

function excelStyle(style: CellStyle): Partial<Style> {
  return {
    font: font(style),
    alignment: alignment(style),
    border: borders(style.border ?? "none"),
    protection: { locked: style.unlocked !== true },
    ...(style.fill === undefined ? {} : { fill: solid(style.fill) }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
  };
}

function font(style: CellStyle): Partial<Font> {
  return {
    name: DEFAULT_STYLE.fontName,
    size: style.size ?? DEFAULT_STYLE.size,
    color: argb(style.color ?? DEFAULT_STYLE.color),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
  };
}

function alignment(style: CellStyle): Partial<Alignment> {
  return {
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.wrap === true ? { wrapText: true } : {}),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: argb(color) };
}

function borders(sides: NonNullable<CellStyle["border"]>): Partial<Borders> {
  const line = { style: "thin", color: argb(DEFAULT_STYLE.color) } as const;
  switch (sides) {
    case "all":
      return { top: line, bottom: line, left: line, right: line };
    case "top":
      return { top: line };
    case "bottom":
      return { bottom: line };
    case "none":
      return {};
  }
}
