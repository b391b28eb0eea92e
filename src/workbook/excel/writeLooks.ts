import {
  type CellAddress,
  type CellRange,
  type CellStyle,
  DEFAULT_STYLE,
  type SheetModel,
} from "@/grid";
import { rectanglesOf } from "./areaLists";
import { areasOf, rangeOf } from "./untrackedRanges";

/**
 * Gives the block its default type, then every set of cells of one look its own, a few areas at a
 * time. Number formats go with the contents: areas have none.
 */
export function writeLooks(sheet: Excel.Worksheet, model: SheetModel, block: CellRange): void {
  const whole = rangeOf(sheet, block);
  whole.format.font.name = DEFAULT_STYLE.fontName;
  whole.format.font.size = DEFAULT_STYLE.size;
  whole.format.font.color = DEFAULT_STYLE.color;
  for (const { cells, apply, shaped } of looksOf(model)) {
    const areas = rectanglesOf(cells);
    for (const { shape, areas: alike } of shaped ? byShape(areas) : [{ shape: ANY_SHAPE, areas }]) {
      for (const found of areasOf(sheet, alike)) apply(found.format, shape);
    }
  }
}

/** Whether areas have lines between rows and between columns: Excel refuses to draw those where there are none. */
interface Shape {
  readonly tall: boolean;
  readonly wide: boolean;
}

const ANY_SHAPE: Shape = { tall: true, wide: true };

type Apply = (format: Excel.RangeFormat, shape: Shape) => void;

function byShape(
  areas: readonly CellRange[]
): { readonly shape: Shape; readonly areas: CellRange[] }[] {
  const shapes = [true, false].flatMap((tall) => [true, false].map((wide) => ({ tall, wide })));
  return shapes.map((shape) => ({
    shape,
    areas: areas.filter(
      ({ top, left, bottom, right }) => bottom > top === shape.tall && right > left === shape.wide
    ),
  }));
}

interface Look {
  readonly cells: CellAddress[];
  readonly apply: Apply;
  /** Applied apart to areas of one row, of one column, and others. */
  readonly shaped: boolean;
}

/** One look per value of an aspect: far fewer areas than one per combination of all aspects. */
function looksOf(model: SheetModel): Look[] {
  const looks = new Map<string, Look>();
  model.rows.forEach(({ cells }, row) => {
    for (const [column, { style }] of cells) {
      for (const [key, apply] of style ? aspectsOf(style) : []) {
        const look = looks.get(key) ?? { cells: [], apply, shaped: key.startsWith("border") };
        look.cells.push({ row, column });
        looks.set(key, look);
      }
    }
  });
  return [...looks.values()];
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
} as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** What a style says beyond the default, each with what identifies it among the looks of a sheet. */
function aspectsOf(style: CellStyle): [string, Apply][] {
  const {
    bold,
    italic,
    underline,
    size,
    color,
    fill,
    horizontal,
    vertical,
    wrap,
    indent,
    border,
    unlocked,
  } = style;
  const aspects: [string, Apply][] = [];
  const aspect = (key: string, apply: Apply): void => void aspects.push([key, apply]);
  if (bold) aspect("bold", (format) => void (format.font.bold = true));
  if (italic) aspect("italic", (format) => void (format.font.italic = true));
  if (underline) aspect("underline", (format) => void (format.font.underline = "Single"));
  if (size !== undefined && size !== DEFAULT_STYLE.size)
    aspect(`size ${size}`, (format) => void (format.font.size = size));
  if (color !== undefined && color !== DEFAULT_STYLE.color)
    aspect(`color ${color}`, (format) => void (format.font.color = color));
  if (fill !== undefined) aspect(`fill ${fill}`, (format) => void (format.fill.color = fill));
  if (horizontal)
    aspect(
      `horizontal ${horizontal}`,
      (format) => void (format.horizontalAlignment = HORIZONTAL[horizontal])
    );
  if (vertical)
    aspect(
      `vertical ${vertical}`,
      (format) => void (format.verticalAlignment = VERTICAL[vertical])
    );
  if (wrap) aspect("wrap", (format) => void (format.wrapText = true));
  if (indent) aspect(`indent ${indent}`, (format) => void (format.indentLevel = indent));
  if (border && border !== "none")
    aspect(`border ${border}`, (format, shape) => drawBorder(format, BORDER_SIDES[border], shape));
  if (unlocked) aspect("unlocked", (format) => void (format.protection.locked = false));
  return aspects;
}

type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Every cell of an area has the line, so the inside lines are drawn where they are lines of its cells. */
const BORDER_SIDES: Readonly<Record<"all" | "top" | "bottom", readonly Side[]>> = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
};

function drawBorder(format: Excel.RangeFormat, sides: readonly Side[], shape: Shape): void {
  const drawn = sides.filter((side) =>
    side === "InsideHorizontal" ? shape.tall : side === "InsideVertical" ? shape.wide : true
  );
  for (const side of drawn) format.borders.getItem(side).style = "Continuous";
}
