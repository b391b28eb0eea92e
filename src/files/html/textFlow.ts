import type { CellLook } from "@/grid";
import type { StyledText } from "../document/tableBuilder";

/** White space that HTML shows as one space; no-break spaces are not of them. */
const COLLAPSING = /[ \t\n\r\f]+/g;

/** Text as it flows into a cell or between tables: spaces run together, lines end where blocks do. */
export class TextFlow {
  private lines: string[] = [];
  /** Pieces of the line being written; joined once, because joining at every piece takes the square of their number. */
  private line: string[] = [];
  private endsInSpace = true;
  private look: CellLook | undefined;
  private sawText = false;

  add(text: string, look: CellLook | undefined): void {
    const run = text.replace(COLLAPSING, " ");
    const piece = this.endsInSpace && run.startsWith(" ") ? run.slice(1) : run;
    if (piece === "") return;
    this.line.push(piece);
    this.endsInSpace = piece.endsWith(" ");
    if (!this.sawText && piece.trim() !== "") {
      this.sawText = true;
      this.look = look;
    }
  }

  /** A <br>: the line ends, also an empty one. */
  breakLine(): void {
    this.lines.push(this.line.join("").trimEnd());
    this.line = [];
    this.endsInSpace = true;
  }

  /** Where a block begins or ends: the line ends if anything stands in it. */
  endBlock(): void {
    if (this.line.length > 0) this.breakLine();
  }

  /** All lines, without empty ones at the ends. */
  styled(): StyledText {
    this.endBlock();
    const text = this.lines
      .join("\n")
      .replace(/^\s*\n/u, "")
      .trimEnd();
    return { text, ...(this.look && { look: this.look }) };
  }

  /** The lines so far, blank ones left out; begins anew. */
  takeLines(): string[] {
    this.endBlock();
    const lines = this.lines.map((line) => line.trim()).filter((line) => line !== "");
    this.lines = [];
    return lines;
  }
}
