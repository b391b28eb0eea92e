import type { CellLook } from "@/grid";
import type { FontPiece } from "../fileText";
import type { TextLook } from "./lookStack";

/** White space that HTML shows as one space; no-break spaces are not of them. */
const COLLAPSING = /[ \t\n\r\f]+/g;

/** A line of text, or something else that stands between lines (a table inside a cell). */
export type FlowItem<Other> =
  | { readonly kind: "line"; readonly pieces: readonly FontPiece[]; readonly look?: CellLook }
  | { readonly kind: "other"; readonly other: Other };

/** Text as it flows into a cell or between tables: spaces run together, lines end where blocks do. */
export class TextFlow<Other> {
  private items: FlowItem<Other>[] = [];
  private line: FontPiece[] = [];
  private look: CellLook | undefined;
  private sawText = false;
  private endsInSpace = true;

  add(text: string, { cell, capitals }: TextLook): void {
    const run = text.replace(COLLAPSING, " ");
    const piece = this.endsInSpace && run.startsWith(" ") ? run.slice(1) : run;
    if (piece === "") return;
    this.line.push({ text: piece, font: cell?.fontName, capitals });
    this.endsInSpace = piece.endsWith(" ");
    if (!this.sawText && piece.trim() !== "") {
      this.sawText = true;
      this.look = cell;
    }
  }

  /** A <br>: the line ends, also an empty one. */
  breakLine(): void {
    this.items.push({ kind: "line", pieces: this.line, ...(this.look && { look: this.look }) });
    this.line = [];
    this.look = undefined;
    this.sawText = false;
    this.endsInSpace = true;
  }

  /** Where a block begins or ends: the line ends if anything is in it. */
  endBlock(): void {
    if (this.line.length > 0) this.breakLine();
  }

  addOther(other: Other): void {
    this.endBlock();
    this.items.push({ kind: "other", other });
  }

  /** What has flowed in so far; begins anew. */
  take(): readonly FlowItem<Other>[] {
    this.endBlock();
    const { items } = this;
    this.items = [];
    return items;
  }
}
