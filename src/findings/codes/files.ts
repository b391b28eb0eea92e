/** Reading and writing files. data: reason or limit as each message needs. */
export const FILE_CODES = {
  "file.empty": "error",
  "file.notWorkbook": "error",
  "file.notZip": "error",
  "file.damaged": "error",
  "file.encrypted": "error",
  "file.tooLarge": "error",
  "file.tooManyParts": "error",
  "file.forbiddenXml": "error",
  "file.oldFormat": "info",
  "file.cannotWrite": "error",
  "file.cannotRead": "error",
  "file.notJson": "error",
} as const;
