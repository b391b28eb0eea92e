import type { Points } from "@/criteria/points";
import type { Tier } from "@/criteria/tier";
import type { Place } from "@/findings";
import type { LooseRow } from "../rows/looseRow";
import type { OutsideRole } from "../rows/outsideWords";
import { pointsInLabel } from "../rows/pointsText";
import type { Told } from "../rules/scoringWords";

/** A criterion while the tree is built. */
export interface Branch {
  readonly code: string;
  readonly label: string;
  readonly where: Place;
  readonly rank: number;
  /** blank: the row gives none; unread: it gives something that is no number of points. */
  readonly points: Points | "blank" | "unread";
  readonly path: readonly string[];
  /** Has a code that was read. */
  readonly isCoded: boolean;
  readonly parent: Branch | null;
  readonly children: Branch[];
  /** The rows without a code under it, in printed order. */
  loose: LooseRow[];
  readonly tiers: Tier[];
  /** A tier row could not be read, so the ladder is not whole. */
  tierUnread: boolean;
  /** Ways of scoring stated in words. */
  readonly told: Told[];
  /** Its own words speak of points to add or to take off; null: they do not. */
  readonly role: OutsideRole | null;
  /** The role that applies: its own, or that of a branch above it. */
  readonly inRole: OutsideRole | null;
  /** Stands beside the standard points, with everything under it. */
  outside: OutsideRole | null;
}

/** A criterion's standard points: those of its cell, or those that its words name; null where there are none. */
export function standardPoints({ points, label }: Branch): Points | null {
  if (typeof points === "number") return points;
  return points === "blank" ? pointsInLabel(label) : null;
}
