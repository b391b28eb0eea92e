import type { DetailsOf } from "@/criteria";

/** What an editor of a rule's details gets, and says. */
export interface DetailsProps<R> {
  readonly details: DetailsOf<R>;
  onChange(details: DetailsOf<R>): void;
}
