/** Which kind of unit; criteria sets use the same words. */
export const UNIT_KINDS = ["soTuPhap", "thads", "toaAn", "khac"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit of the catalogue. Ids are stable: "stp-lam-dong", "thads-kon-tum". Years are inclusive. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** As written in documents of its time: "Sở Tư pháp tỉnh Lâm Đồng". */
  readonly name: string;
  /** For tables: "Lâm Đồng". */
  readonly shortName: string;
  readonly province: string;
  /** Other spellings in use, beyond what folding already unifies. */
  readonly aliases: readonly string[];
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Ids of the units it was formed from. */
  readonly predecessors: readonly string[];
}

/** A ranking group of a cluster: units compared with each other. */
export interface ClusterGroup {
  readonly id: string;
  readonly title: string;
  readonly unitKind: UnitKind;
  /** Names as written in the roster. */
  readonly units: readonly string[];
}

/** Who checks whom (kiểm tra chéo); names as in the groups. */
export interface CrossCheckPair {
  readonly checker: string;
  readonly checked: string;
}

/** A cluster's roster: its units in groups, and its cross-check plan. Users edit it; code counts on none. */
export interface Roster {
  readonly name: string;
  /** 0 where the roster does not say. */
  readonly year: number;
  /** The cluster head's name; "" where none is named. */
  readonly head: string;
  readonly groups: readonly ClusterGroup[];
  readonly crossChecks: readonly CrossCheckPair[];
  /** Where the roster was read; "" for a user's own. */
  readonly source: string;
}
