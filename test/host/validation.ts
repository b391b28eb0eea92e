import type { CellRange } from "@/grid";
import { accessDenied, type HostObject, invalidArgument } from "./hostObject";
import type { HostSheet, HostValidation } from "./hostState";

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** The validation of one range or several: of their own cells, not of a part of another's. */
export function validationObject(sheet: HostSheet, areas: readonly CellRange[]): HostObject {
  const known = (area: CellRange): HostValidation | undefined =>
    sheet.validations.find((validation) => sameArea(validation.range, area));
  const current = (): HostValidation | undefined => areas.map(known)[0];
  const change = (part: Partial<HostValidation>): void => {
    if (sheet.protection) throw accessDenied(sheet.name);
    for (const area of areas) {
      const validation = known(area);
      if (validation) Object.assign(validation, part);
      else
        sheet.validations.push({
          range: area,
          rule: null,
          prompt: null,
          errorAlert: null,
          ignoreBlanks: true,
          ...part,
        });
    }
  };
  return {
    type: "DataValidation",
    properties: {
      Rule: {
        get: () => current()?.rule ?? {},
        set: (rule) => change({ rule: checkedRule(rule) }),
      },
      Prompt: {
        get: () => current()?.prompt ?? {},
        set: (prompt) => change({ prompt: checkedText(prompt) }),
      },
      ErrorAlert: {
        get: () => current()?.errorAlert ?? {},
        set: (alert) => change({ errorAlert: checkedText(alert) }),
      },
    },
    methods: {},
  };
}

function sameArea(first: CellRange, second: CellRange): boolean {
  return (
    first.top === second.top &&
    first.left === second.left &&
    first.bottom === second.bottom &&
    first.right === second.right
  );
}

function checkedRule(rule: unknown): unknown {
  const kinds = Object.keys(rule ?? {});
  const kind = kinds[0] ?? "";
  if (
    kinds.length !== 1 ||
    !["list", "decimal", "date", "custom", "wholeNumber", "textLength", "time"].includes(kind)
  )
    throw invalidArgument("a validation rule");
  const body = (rule as Record<string, Record<string, unknown>>)[kind] ?? {};
  const source = body["source"];
  if (
    kind === "list" &&
    (typeof source !== "string" ||
      source === "" ||
      (!source.startsWith("=") && source.length > LONGEST_TEXT))
  ) {
    throw invalidArgument("the source of a list");
  }
  if (kind === "custom" && typeof body["formula"] !== "string")
    throw invalidArgument("the formula of a validation");
  if (
    kind === "date" &&
    [body["formula1"], body["formula2"]].some((bound) => typeof bound === "number")
  )
    throw invalidArgument("a date given as a number");
  return rule;
}

function checkedText(texts: unknown): unknown {
  const { title, message } = (texts ?? {}) as { title?: unknown; message?: unknown };
  if (typeof title !== "string" || title.length > LONGEST_TITLE)
    throw invalidArgument("the title of a validation");
  if (typeof message !== "string" || message.length > LONGEST_TEXT)
    throw invalidArgument("the text of a validation");
  return texts;
}
