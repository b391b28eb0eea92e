/** Making sheets and files. */
export const CREATE_CODES = {
  "create.unitMissing": "error",
  /** data: year (as given) */
  "create.badYear": "error",
} as const;
