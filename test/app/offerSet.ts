import type { InputFile, SetSummary, UseCases } from "@/app";
import type { Reading } from "@/findings";

/** Brings a set in as a person does who finds nothing to correct in it. */
export async function offerSet(useCases: UseCases, file: InputFile): Promise<Reading<SetSummary>> {
  const draft = await useCases.draftSets({ kind: "file", file });
  if (draft.status === "refused") return draft;
  const [first] = draft.value;
  if (!first) throw new Error("a source without tables was not refused");
  return useCases.offerDraft(first.draft, "");
}
