import type { Place } from "@/findings";
import type { Tier } from "../criteriaSet";
import type { Points } from "../points";
import type { OutsideRole } from "./outsideWords";
import { pointsInLabel, type PointsReading } from "./pointsText";
import type { TableRow } from "./tableRow";
import type { Told } from "./told";

/** A row without a code of its own, not yet known to be a tier or a criterion. */
export interface LooseRow {
  readonly row: TableRow;
  /** Without the dash in front. */
  readonly label: string;
  /** "-" for any dash or dot in front, "+", or "". */
  readonly mark: "" | "-" | "+";
  readonly points: Points | "unread";
  readonly reading: PointsReading;
  /** Its words are a condition, so that it reads as a tier. */
  readonly isCondition: boolean;
  /** Its words can be an answer: "Có …", "Không …", "Trường hợp khác", "Tốt". */
  readonly isAnswer: boolean;
  /** Something stands in the code's column that is no code: the row is no tier. */
  readonly isOwn: boolean;
}

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
  /** Ways of scoring told in words. */
  readonly told: Told[];
  /** Its own words speak of points to add or to take off; null: they do not. */
  readonly role: OutsideRole | null;
  /** The role that holds here: its own, or that of what it stands under. */
  readonly inRole: OutsideRole | null;
  /** Stands beside the standard points, with everything under it. */
  outside: OutsideRole | null;
}

/** A criterion's standard points: those of its cell, or those that its words name; null where there are none. */
export function standardPoints({ points, label }: Branch): Points | null {
  if (typeof points === "number") return points;
  return points === "blank" ? pointsInLabel(label) : null;
}
