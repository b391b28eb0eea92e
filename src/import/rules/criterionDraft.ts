import type { Points } from "@/criteria/points";
import type { Tier } from "@/criteria/tier";
import type { Place } from "@/findings";
import type { OutsideRole } from "../rows/outsideWords";
import type { Told } from "./scoringWords";

/** A criterion as its rows say it, before its rule and missing points are worked out. */
export interface CriterionDraft {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly where: Place;
  /** blank: the row gives none; unread: it gives something that is no number of points. */
  readonly points: Points | "blank" | "unread";
  readonly tiers: readonly Tier[];
  /** A tier row could not be read, so the ladder is not whole. */
  readonly tierUnread: boolean;
  /** Ways of scoring stated in words. */
  readonly told: readonly Told[];
  /** Outside the standard points, with everything under it. */
  readonly outside: OutsideRole | null;
  readonly children: readonly CriterionDraft[];
}
