/**
 * An object of the Excel object model as the host serves it. Names are PascalCase, as the client
 * sends them. A member that is not listed is a gap of the host, and using it fails loudly.
 */
export interface HostObject {
  readonly type: string;
  readonly properties: Readonly<Record<string, HostProperty>>;
  readonly methods: Readonly<Record<string, HostMethod>>;
  /** The children of a collection. */
  readonly items?: () => readonly HostObject[];
  /** Objects of collections say who they are. */
  readonly id?: () => string;
  /** Ranges are kept for later requests under a reference. */
  readonly isReferable?: boolean;
}

export interface HostProperty {
  /** A scalar, or the object of a navigation property. */
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** Gives a scalar, an object, or null for the null object of a "…OrNullObject" method. */
type HostMethod = (...args: readonly unknown[]) => unknown;

/** An error of Excel's, with the code that Excel gives. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/** The host does not serve this yet: said by name, so that nothing is ignored silently. */
export class HostGap extends Error {
  constructor(member: string) {
    super(`The test host does not know ${member}`);
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "properties" in value && "methods" in value;
}

export const invalidArgument = (what: string): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}`
  );
export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
export const accessDenied = (what: string): ExcelError =>
  new ExcelError(
    "AccessDenied",
    `You cannot perform the requested operation: ${what} is protected`
  );
export const invalidOperation = (what: string): ExcelError =>
  new ExcelError("InvalidOperation", `This operation is not permitted: ${what}`);

/** A property kept in a bag of values, with a check of what may be set. */
export function kept(
  bag: Map<string, unknown>,
  name: string,
  initial: unknown,
  check: (value: unknown) => boolean,
  guard: () => void = () => undefined
): HostProperty {
  return {
    get: () => (bag.has(name) ? bag.get(name) : initial),
    set: (value) => {
      guard();
      if (!check(value)) throw invalidArgument(`${name} = ${JSON.stringify(value)}`);
      bag.set(name, value);
    },
  };
}

export const isText = (value: unknown): boolean => typeof value === "string";
export const isBoolean = (value: unknown): boolean => typeof value === "boolean";
export const isNumber = (value: unknown): boolean =>
  typeof value === "number" && Number.isFinite(value);
export const isColor = (value: unknown): boolean =>
  typeof value === "string" && (value === "" || /^#[0-9a-f]{6}$/i.test(value));
export const oneOf =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && names.includes(value);
