/** Making sheets and files. */
export const CREATE_CODES = {
  "create.unitMissing": "error",
  /** The catalogue does not know the name, but names like it. data: unit, similar */
  "create.unitUnknown": "warning",
  /** data: year (as given) */
  "create.badYear": "error",
} as const;
