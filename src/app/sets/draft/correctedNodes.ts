import type { SetDraft } from "./setDraft";

/** The ids of the nodes that edits changed; a row added behind another leaves that one as it was read. */
export function correctedNodes({ edits }: Pick<SetDraft, "edits">): ReadonlySet<string> {
  const changing = edits.filter((edit) => edit.kind !== "addNode" || edit.place === "inside");
  return new Set(changing.map(({ node }) => node));
}
