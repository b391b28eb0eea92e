/** A line of text of its own. */
type LineField = { readonly noiDung: string };

/** I.1: the cross-check pairs of a group. */
export type CrossCheckGroupFields = {
  /** "1.1", "1.2" … */
  readonly so: string;
  readonly ten: string;
  readonly cap: readonly { readonly noiDung: string }[];
};

/** II.3, II.5, II.6: figures of a group under one heading. */
export type FigureGroupFields = {
  readonly ten: string;
  readonly dong: readonly LineField[];
};

/** II.3: results against targets, one line a unit. */
export type TargetListFields = {
  readonly ten: string;
  readonly donVi: readonly LineField[];
  /** The group as a whole; none where nobody gave numerators and denominators. */
  readonly chung: readonly LineField[];
};

/** A table of one figure against its target. */
export type TargetTableFields = {
  readonly ten: string;
  readonly hang: readonly {
    readonly tt: string;
    readonly donVi: string;
    readonly ketQua: string;
    readonly chiTieu: string;
    readonly chenhLech: string;
  }[];
};

/** II.4: the ranking of a group. */
export type RankingTableFields = {
  readonly ten: string;
  /** The table it was scored on, and what must be known of it. */
  readonly canCu: string;
  readonly hang: readonly {
    readonly tt: string;
    readonly donVi: string;
    readonly tuCham: string;
    readonly kiemTraCheo: string;
    readonly thamDinh: string;
    readonly diem: string;
    readonly thuHang: string;
    readonly ghiChu: string;
  }[];
};

/**
 * Everything that the report document says of a cluster, as plain texts in Vietnamese writing. The
 * names are Vietnamese because they are the tags that clerks write into templates of their own:
 * {cum}, {#bangXepHang} … {/bangXepHang}.
 */
export type ReportFields = {
  readonly cum: string;
  readonly nam: string;
  readonly truongCum: string;
  /** The same in capitals, for the letterhead. */
  readonly truongCumInHoa: string;
  /** Notices that must not be lost: illustrative data, tables that are samples or incomplete. */
  readonly luuY: readonly LineField[];
  readonly phanCong: readonly CrossCheckGroupFields[];
  /** One line where no cross-check plan is known; else none. */
  readonly thieuPhanCong: readonly LineField[];
  readonly chiTieu: readonly TargetListFields[];
  readonly bangChiTieu: readonly TargetTableFields[];
  readonly soLieu: readonly FigureGroupFields[];
  readonly dienHinh: readonly FigureGroupFields[];
  readonly khenThuong: readonly FigureGroupFields[];
  readonly soDonVi: string;
  /** How many units are counted. */
  readonly soHoSo: string;
  /** Units that are not counted, each with the reason. */
  readonly chuaTinh: readonly LineField[];
  readonly bangXepHang: readonly RankingTableFields[];
  /** Results of the cross-check, pair by pair. */
  readonly bangKiemTra: readonly {
    readonly tt: string;
    readonly kiemTra: string;
    readonly duocKiemTra: string;
    readonly tuCham: string;
    readonly kiemTraCheo: string;
    readonly chenhLech: string;
  }[];
};
