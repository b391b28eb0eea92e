import { type CellStyle, DEFAULT_STYLE } from "@/grid";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@/workbook/embedded/univer";

/** A level of indentation, as Excel draws it. */
const INDENT_PX = 9;
/** The space between a cell's text and its border; without the lower part the engine cuts descenders. */
const PADDING_PX = { t: 2, r: 2, b: 4, l: 2 } as const;

/**
 * The styles of a workbook's cells. Each has a key: it names the engine's style, and it is in
 * the cell's custom data, which moves with the cell where rows are put in and where a person
 * changes the engine's style.
 */
export class Looks {
  private readonly keys = new Map<string, string>();
  private readonly styles = new Map<string, CellStyle>();

  /** What a cell of the engine carries to look like this. */
  carriedBy(style: CellStyle | undefined): Pick<ICellData, "s" | "custom"> {
    if (!style) return {};
    const key = this.keyOf(style);
    return { s: key, custom: { look: key } };
  }

  styleOf(cell: Nullable<ICellData>): CellStyle | undefined {
    const key: unknown = cell?.custom?.["look"];
    return typeof key === "string" ? this.styles.get(key) : undefined;
  }

  /** The engine's named styles for all styles met so far. */
  engineStyles(): Record<string, IStyleData> {
    return Object.fromEntries([...this.styles].map(([key, style]) => [key, engineStyle(style)]));
  }

  private keyOf(style: CellStyle): string {
    const text = JSON.stringify(style);
    const known = this.keys.get(text);
    if (known) return known;
    const key = `look${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.styles.set(key, style);
    return key;
  }
}

/** The look of cells without a style. */
export const DEFAULT_ENGINE_STYLE: IStyleData = {
  ff: DEFAULT_STYLE.fontName,
  fs: DEFAULT_STYLE.size,
  vt: VerticalAlign.BOTTOM,
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  // The cells that the text is centred across are joined for the eye: see centredRuns.
  centerContinuous: HorizontalAlign.CENTER,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** The engine's style for a style of ours. */
export function engineStyle(style: CellStyle): IStyleData {
  return {
    ...DEFAULT_ENGINE_STYLE,
    fs: style.size ?? DEFAULT_STYLE.size,
    cl: { rgb: style.color ?? DEFAULT_STYLE.color },
    vt: VERTICAL[style.vertical ?? "bottom"],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    pd: { ...PADDING_PX, l: PADDING_PX.l + (style.indent ?? 0) * INDENT_PX },
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
    ...borders(style.border),
  };
}

function borders(border: CellStyle["border"]): Pick<IStyleData, "bd"> {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: DEFAULT_STYLE.color } };
  if (border === "all") return { bd: { t: line, r: line, b: line, l: line } };
  if (border === "top") return { bd: { t: line } };
  if (border === "bottom") return { bd: { b: line } };
  return {};
}
