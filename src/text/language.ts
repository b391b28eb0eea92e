/** The languages of the pane: Vietnamese, which all official output uses, and English. */
export type Language = "vi" | "en";
