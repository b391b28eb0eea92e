/** Characters that the name of a sheet has at most. */
export const LONGEST_SHEET_NAME = 31;

/** A character that Excel takes in no sheet's name. */
export const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]/;

/** Two names of the same key are the same name to a workbook: case and Unicode composition do not count. */
export function sheetNameKey(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("vi");
}

/** Whether Excel accepts the text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= LONGEST_SHEET_NAME &&
    !NOT_IN_SHEET_NAMES.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}
