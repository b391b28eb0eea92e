import type { DXT } from "docxtemplater";

/** How the tags of a template find their values. */
export interface FieldLookup {
  readonly parser: (tag: string) => DXT.Parser;
  readonly missing: (part: DXT.Part) => string | boolean;
  /** Tags that no data was found for, in the order met. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * A tag is looked up in the innermost loop first, then outwards; "." is the item itself and "a.b" a
 * field of a field. Only own fields count, so that no tag reaches into the language. A field that
 * is there but null prints nothing; one that is not there keeps its tag in print.
 */
export function fieldLookup(): FieldLookup {
  const unknown = new Set<string>();
  return {
    unknown,
    parser: (tag) => ({
      get: (scope: unknown, context) =>
        tag === "." ? scope : (found(context.scopeList, tag) ?? noted(unknown, context, tag)),
    }),
    missing: (part) =>
      part.module === "loop" ? false : unknown.has(part.value) ? `{${part.value}}` : "",
  };
}

function found(scopes: readonly unknown[], tag: string): unknown {
  const path = tag.split(".");
  for (let index = scopes.length - 1; index >= 0; index--) {
    const value = path.reduce<unknown>(fieldOf, scopes[index]);
    if (value !== undefined) return value ?? "";
  }
  return undefined;
}

function fieldOf(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null || !Object.hasOwn(scope, name)) return undefined;
  return (scope as Readonly<Record<string, unknown>>)[name];
}

/** docxtemplater asks scope by scope from the inside out; only the last refusal is a refusal. */
function noted(unknown: Set<string>, context: DXT.ParserContext, tag: string): undefined {
  if (context.num === 0) unknown.add(tag);
  return undefined;
}
