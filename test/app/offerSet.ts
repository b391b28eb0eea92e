import type { InputFile, SetSummary, UseCases } from "@/app";
import type { Reading } from "@/findings";

/** Brings a set in as a person does who finds nothing to correct in it. */
export async function offerSet(useCases: UseCases, file: InputFile): Promise<Reading<SetSummary>> {
  const draft = await useCases.draftSet(file);
  return draft.status === "refused" ? draft : useCases.offerDraft(draft.value, "");
}
