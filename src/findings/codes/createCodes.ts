import { error, warning } from "../declare";

/** Making sheets and files. */
export const CREATE_CODES = {
  "create.unitMissing": error(),
  /** The catalogue does not know the name, but names like it. data: unit, similar */
  "create.unitUnknown": warning<{ unit: string; similar: string }>(),
  /** data: year (as given) */
  "create.badYear": error<{ year: string }>(),
};
