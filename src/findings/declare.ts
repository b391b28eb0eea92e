/**
 * error: the thing is not counted, or must not be relied on, until a person acts.
 * warning: counted, but a person should look. info: nothing to do, reported so that nothing happens unseen.
 */
export type Severity = "error" | "warning" | "info";

declare const DATA: unique symbol;

/** A code's severity; the type of the data that its findings carry goes with it and costs nothing at run time. */
export type Declared<S extends Severity, Data> = S & { readonly [DATA]?: Data };

/** Makes the helper that declares codes of one severity; `Data` is left out where a code carries none. */
const declaring =
  <S extends Severity>(severity: S) =>
  <Data = never>() =>
    severity as Declared<S, Data>;

export const error = declaring("error");
export const warning = declaring("warning");
export const info = declaring("info");

/** The data type of a declared code; never where it carries none. */
export type DataIn<D> = D extends { readonly [DATA]?: infer Data } ? Data : never;
