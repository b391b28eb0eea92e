/**
 * What a person does to a workbook, as data, so that the same afternoon can be spent in the embedded
 * workbook, in LibreOffice and in Excel's stand-in. Addresses as the person sees them ("F10", row 15).
 */
export type Edit =
  /** Contents pasted as values: numbers, text (whatever it looks like), null for an empty cell. */
  | {
      readonly do: "paste";
      readonly at: string;
      readonly block: readonly (readonly (string | number | null)[])[];
    }
  | { readonly do: "formula"; readonly at: string; readonly formula: string }
  | { readonly do: "copy" | "cut"; readonly from: string; readonly to: string }
  | { readonly do: "clear"; readonly range: string }
  | { readonly do: "merge"; readonly range: string }
  /** Rows as printed beside the sheet, from 1. */
  | {
      readonly do: "deleteRows" | "insertRows" | "hideRows";
      readonly first: number;
      readonly last: number;
    }
  | { readonly do: "deleteColumn" | "insertColumn"; readonly column: string }
  /** Sorts the range by one of its columns, the largest first, empty cells last. */
  | { readonly do: "sort"; readonly range: string; readonly by: string }
  | { readonly do: "rename"; readonly name: string }
  | { readonly do: "duplicate" | "moveLast" }
  | { readonly do: "removeSheet"; readonly sheet: string };
