/** Vietnamese text and numbers: normal forms and comparison keys, numbers and dates in both writings, order, checksums, fonts from before Unicode. */
export * from "./language";
export * from "./normalize";
export * from "./numberParse";
export * from "./decimal";
export * from "./numberFormat";
export * from "./date";
export * from "./collate";
export * from "./searchNames";
export * from "./editDistance";
export * from "./checksum";
export * from "./legacy";
