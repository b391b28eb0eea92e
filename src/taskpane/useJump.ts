import { createContext, useContext } from "react";

export interface CellPlace {
  readonly sheet: string;
  readonly cell?: string;
}

/** Shows a cell of the open workbook; failures are shown at the top of the pane. */
export const JumpContext = createContext<(place: CellPlace) => void>(() => undefined);

export function useJump(): (place: CellPlace) => void {
  return useContext(JumpContext);
}
