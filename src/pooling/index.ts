/** Many submissions become one cluster. */
export * from "./cluster";
