/** A criteria set as a JSON document: its form, reading it, writing it. */
export * from "./parseSet";
export * from "./serializeSet";
export * from "./setDocument";
