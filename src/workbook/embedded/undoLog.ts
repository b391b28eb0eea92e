/** What was done, so that it can be taken back when the rest cannot be done. */
export class UndoLog {
  private readonly steps: (() => void)[] = [];

  /** How the step just done is taken back. */
  add(undo: () => void): void {
    this.steps.push(undo);
  }

  /** Takes everything back, the last step first. */
  takeBack(): void {
    for (const undo of this.steps.splice(0).reverse()) undo();
  }
}
