import type { FindingCode } from "@/findings";
import type { PlaceWords } from "./describePlace";
import type { NextWords } from "./explainNext";
import type { WhyWords } from "./explainScore";
import type { Sentences } from "./findingValues";
import type { FindingKinds } from "./vi/findingKinds";
import type { UiWords } from "./vi/paneWords";

/** All words of one language. */
export interface LanguageWords {
  readonly ui: UiWords;
  /** A sentence for every finding. */
  readonly findings: Sentences<FindingCode>;
  /** One heading for many findings of a kind. */
  readonly kinds: FindingKinds;
  readonly why: WhyWords;
  readonly next: NextWords;
  readonly place: PlaceWords;
}
