/** How it is scored: entries in, points and findings out. */
export * from "./entries";
export * from "./figures";
export * from "./score";
