/**
 * A set that was brought in, before it is used: what was found, a person's corrections and what they
 * change, and who accepts what stays wrong. Plain data and pure functions; the pane imports them too.
 */
export * from "./acceptance";
export * from "./draftChange";
export * from "./draftChoices";
export * from "./draftNodes";
export * from "./newLabels";
export * from "./typedPeriod";
export * from "./setDraft";
export * from "./typedValues";
