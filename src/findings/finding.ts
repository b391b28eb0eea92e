import { type DataOf, FINDING_SEVERITIES, type FindingCode } from "./codes";
import type { Severity } from "./declare";

/** Where something was found; as much of it as is known. `cell` is an A1 address. */
export interface Place {
  readonly file?: string;
  readonly unit?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Id of the criterion. */
  readonly criterion?: string;
}

/** Values that the words of a message need; points stand here as plain decimal numbers. */
export type FindingData = Readonly<Record<string, string | number>>;

/** Something found: a code first, the words later (see messages/). */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Place;
  readonly data: FindingData;
}

/** What a code's findings are made with after their place: its data, or nothing where it carries none. */
type DataArgument<Code extends FindingCode> = [DataOf<Code>] extends [never]
  ? []
  : Record<never, never> extends DataOf<Code>
    ? [data?: DataOf<Code>]
    : [data: DataOf<Code>];

/** A finding with the severity that its code carries, and exactly that code's data. */
export function finding<Code extends FindingCode>(
  code: Code,
  where: Place = {},
  ...data: DataArgument<Code>
): Finding {
  return foundAs(code, where, data[0] ?? {});
}

/** A finding whose code is known at run time only: read back from a file, or failed deep inside. */
export function foundAs(code: FindingCode, where: Place, data: FindingData): Finding {
  return { code, severity: FINDING_SEVERITIES[code], where, data };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((found) => found.severity === "error");
}

/** The same finding with more of its place; what it already has is kept. */
export function located(found: Finding, where: Place): Finding {
  return { ...found, where: { ...where, ...found.where } };
}

/** How reading something ended: read, read with findings, or refused with the reasons. */
export type Reading<T> =
  | {
      readonly status: "read" | "findings";
      readonly value: T;
      readonly findings: readonly Finding[];
    }
  | { readonly status: "refused"; readonly findings: readonly Finding[] };

export function readingOf<T>(value: T, findings: readonly Finding[]): Reading<T> {
  return { status: findings.length > 0 ? "findings" : "read", value, findings };
}

export function refused(...findings: readonly Finding[]): {
  readonly status: "refused";
  readonly findings: readonly Finding[];
} {
  return { status: "refused", findings };
}
