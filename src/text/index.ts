/** Vietnamese text and numbers: normal forms and comparison keys, numbers and dates in both writings, order, checksums. */
export * from "./language";
export * from "./normalize";
export * from "./numberParse";
export * from "./numberFormat";
export * from "./date";
export * from "./collate";
export * from "./editDistance";
export * from "./checksum";
