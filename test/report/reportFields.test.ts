import { finding } from "@/findings";
import { type Cluster, pool } from "@/pooling";
import { rankCluster } from "@/ranking";
import { figureDifference, reportFields } from "@/report";
import { bundledRosters } from "@/units";
import { sampleCluster } from "~test/clusterSheets/sampleCluster";
import { smallSet, submission } from "~test/pooling/submissions";

const report = (cluster: Cluster) => reportFields(cluster, rankCluster(cluster));
const texts = (lines: readonly { readonly noiDung: string }[]) =>
  lines.map(({ noiDung }) => noiDung);

describe("figureDifference", () => {
  const check = (
    shape: "count" | "ratio",
    value: number | null,
    other: number | null,
    expected: number | null
  ) => expect(figureDifference(shape, value, other)).toBe(expected);

  it.each([
    ["ratio", 0.8644, 0.8325, 3.19],
    ["ratio", 0.8005, 0.8325, -3.2],
    ["ratio", 0.8325, 0.8325, 0],
    // 83.245 % and 83.255 % are printed 83.25 % and 83.26 %: the difference is that of what is printed.
    ["ratio", 0.83245, 0.8325, 0],
    ["ratio", 0.83255, 0.8325, 0.01],
    ["ratio", 1.005, 1, 0.5],
    ["count", 617, 540, 77],
    ["count", 0.3, 0.1, 0.2],
    ["count", 0, 5, -5],
    ["ratio", null, 0.5, null],
    ["ratio", 0.5, null, null],
    ["count", null, null, null],
  ] as const)("%s %p − %p = %p", check);
});

describe("reportFields", () => {
  const { fields, findings } = report(sampleCluster());

  it("names the cluster, its year and head, and says what is illustrative or no official table", () => {
    expect(fields).toMatchObject({
      cum: "Cụm thi đua khối cơ quan Tư pháp các tỉnh Nam Trung bộ và Tây Nguyên",
      nam: "2024",
      truongCum: "Sở Tư pháp tỉnh Lâm Đồng",
      truongCumInHoa: "SỞ TƯ PHÁP TỈNH LÂM ĐỒNG",
      soDonVi: "16",
      soHoSo: "13",
    });
    const [illustrative, sample, partial, ...groups] = texts(fields.luuY);
    expect(illustrative).toMatch(/^DỮ LIỆU MINH HỌA/);
    expect(sample).toContain("khung mẫu");
    expect(partial).toContain("chưa đầy đủ");
    expect(groups).toEqual([
      "Nhóm Sở Tư pháp: chưa đủ hồ sơ của các đơn vị nên thứ hạng còn tạm tính.",
      "Nhóm Sở Tư pháp: các đơn vị được xếp hạng theo loại điểm khác nhau (tự chấm, kiểm tra chéo, thẩm định).",
      "Nhóm Cục Thi hành án dân sự: chưa đủ hồ sơ của các đơn vị nên thứ hạng còn tạm tính.",
    ]);
  });

  it("lists the cross-check pairs of each group as the plan has them", () => {
    expect(fields.phanCong.map(({ so, ten, cap }) => [so, ten, cap.length])).toEqual([
      ["1.1", "Sở Tư pháp", 8],
      ["1.2", "Cục Thi hành án dân sự", 8],
    ]);
    const lines = texts(fields.phanCong[0]?.cap ?? []);
    expect(lines[0]).toBe("Sở Tư pháp tỉnh Lâm Đồng kiểm tra Sở Tư pháp tỉnh Phú Yên;");
    expect(lines[7]).toBe("Sở Tư pháp tỉnh Kon Tum kiểm tra Sở Tư pháp tỉnh Đắk Lắk.");
    expect(fields.thieuPhanCong).toEqual([]);
  });

  it("keeps percentages and percentage points apart, and shows gaps", () => {
    const [list] = fields.chiTieu;
    const lines = texts(list?.donVi ?? []);
    expect(lines[0]).toBe(
      "Cục THADS tỉnh Bình Định: về việc đạt 86,44% (vượt 3,19 điểm % so với chỉ tiêu 83,25%), " +
        "về tiền đạt 50,12% (vượt 4,39 điểm % so với chỉ tiêu 45,73%);"
    );
    expect(lines[2]).toBe(
      "Cục THADS tỉnh Đắk Nông: về việc đạt 85,15% (vượt 1,90 điểm % so với chỉ tiêu 83,25%), về tiền đạt 74,16%;"
    );
    expect(lines[3]).toBe(
      "Cục THADS tỉnh Gia Lai: về việc [chưa có số liệu: Kết quả thi hành án về việc], " +
        "về tiền [chưa có số liệu: Kết quả thi hành án về tiền];"
    );
    expect(lines[7]).toBe(
      "Cục THADS tỉnh Phú Yên: về việc đạt 80,05% (thấp hơn 3,20 điểm % so với chỉ tiêu 83,25%), " +
        "về tiền đạt 56,62% (vượt 10,89 điểm % so với chỉ tiêu 45,73%)."
    );
    // Sums as in the figures sheet: 59,136 of 70,000 and 98,814 of 180,000.
    expect(texts(list?.chung ?? []).join()).toBe(
      "Tính chung các đơn vị có đủ số liệu: về việc đạt 84,48% (59.136 việc trên 70.000 việc; 7/8 đơn vị), " +
        "về tiền đạt 54,90% (98.814 nghìn đồng trên 180.000 nghìn đồng; 6/8 đơn vị)."
    );
    expect(fields.bangChiTieu[0]?.hang[7]).toEqual({
      tt: "8",
      donVi: "Cục THADS tỉnh Phú Yên",
      ketQua: "80,05%",
      chiTieu: "83,25%",
      chenhLech: "−3,20",
    });
    expect(fields.bangChiTieu[1]?.hang[3]?.ketQua).toBe("[chưa có số liệu: kết quả]");
  });

  it("adds figures up, says of how many units, and compares with the year before", () => {
    // 100+101+102+103+104+107 = 617 of six units, each 90 the year before: 617 − 540 = 77.
    const drafting = fields.soLieu.find(({ ten }) => ten.startsWith("Xây dựng, thẩm định"));
    expect(texts(drafting?.dong ?? [])[0]).toBe(
      "Dự thảo văn bản quy phạm pháp luật đã thẩm định: 617 dự thảo (6/8 đơn vị có số liệu; tăng 77 dự thảo so với năm trước);"
    );
    expect(texts(drafting?.dong ?? [])[1]).toMatch(/^\[chưa có số liệu: Đề nghị xây dựng .*\]\.$/);
    expect(fields.khenThuong.map(({ ten }) => ten.split(" - ")[1])).toEqual([
      "Sở Tư pháp",
      "Cục Thi hành án dân sự",
    ]);
    expect(fields.dienHinh).toHaveLength(2);
  });

  it("turns thousands of đồng into tỷ đồng and says where a ratio cannot be added up", () => {
    const unit = "Cục THADS tỉnh Kon Tum";
    const figures = {
      "thads-tien": { numerator: 7_957_500_000, denominator: 15_915_000_000 },
      "kt-tap-the-nho": { value: 0.25 },
    };
    const cluster = pool(
      [
        submission({
          unit,
          set: smallSet({ unitKind: "thads" }),
          self: { I: 1, II: 1, B: 1 },
          figures,
        }),
      ],
      bundledRosters()[0] ?? null
    );
    const { fields: filled } = report(cluster);
    expect(texts(filled.chiTieu[0]?.chung ?? []).join()).toBe(
      "Tính chung các đơn vị có đủ số liệu: về tiền đạt 50,00% (7.957,5 tỷ đồng trên 15.915 tỷ đồng; 1/8 đơn vị)."
    );
    const awards = filled.khenThuong.flatMap(({ dong }) => texts(dong)).join("\n");
    expect(awards).toContain(
      "Khen thưởng tập thể nhỏ (cấp phòng và tương đương): [chưa có số liệu: tử số và mẫu số để tính chung]"
    );
  });

  it("shows equal ranks as equal, and says why a unit has none", () => {
    const rows = fields.bangXepHang[0]?.hang.map((row) => [
      row.donVi,
      row.tuCham,
      row.kiemTraCheo,
      row.thamDinh,
      row.diem,
      row.thuHang,
      row.ghiChu,
    ]);
    expect(rows).toEqual([
      ["Sở Tư pháp tỉnh Bình Định", "20,00", "19,50", "–", "19,50", "1", "Xuất sắc"],
      ["Sở Tư pháp tỉnh Đắk Lắk", "19,25", "–", "–", "19,25", "2", "Xuất sắc"],
      ["Sở Tư pháp tỉnh Đắk Nông", "18,00", "–", "–", "18,00", "3", "Tốt, đồng hạng"],
      ["Sở Tư pháp tỉnh Gia Lai", "18,00", "17,90", "18,00", "18,00", "3", "Tốt, đồng hạng"],
      ["Sở Tư pháp tỉnh Khánh Hòa", "18,00", "–", "–", "18,00", "3", "Tốt, đồng hạng"],
      ["Sở Tư pháp tỉnh Phú Yên", "15,00", "–", "–", "15,00", "6", ""],
      ["Sở Tư pháp tỉnh Kon Tum", "–", "–", "–", "–", "–", "chưa có hồ sơ"],
      ["Sở Tư pháp tỉnh Lâm Đồng", "–", "–", "–", "–", "–", "có nhiều hồ sơ khác nhau"],
    ]);
    expect(texts(fields.chuaTinh)).toEqual([
      "Sở Tư pháp tỉnh Kon Tum: chưa có hồ sơ;",
      "Sở Tư pháp tỉnh Lâm Đồng: có nhiều hồ sơ khác nhau;",
      "Cục THADS tỉnh Gia Lai: hồ sơ không dùng được.",
    ]);
    expect(fields.bangKiemTra[4]).toEqual({
      tt: "5",
      kiemTra: "Sở Tư pháp tỉnh Đắk Lắk",
      duocKiemTra: "Sở Tư pháp tỉnh Bình Định",
      tuCham: "20,00",
      kiemTraCheo: "19,50",
      chenhLech: "−0,50",
    });
  });

  it("finds every missing figure", () => {
    expect(findings).toContainEqual(
      finding(
        "report.figureMissing",
        { unit: "Cục THADS tỉnh Gia Lai" },
        { figure: "Kết quả thi hành án về việc", group: "Cục Thi hành án dân sự" }
      )
    );
    expect(findings).toContainEqual(
      finding(
        "report.figureMissing",
        {},
        { figure: "Vụ việc trợ giúp pháp lý đã thực hiện", group: "Sở Tư pháp" }
      )
    );
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["report.figureMissing"]));
  });

  it("of an empty cluster makes a report of gaps, not of zeros", () => {
    const { fields: empty } = report(pool([], null));
    expect(empty).toMatchObject({
      cum: "[tên Cụm thi đua]",
      nam: "[năm]",
      truongCum: "[Trưởng Cụm thi đua]",
      bangXepHang: [],
    });
    expect(texts(empty.thieuPhanCong)).toEqual(["[chưa có phân công kiểm tra chéo]"]);
    const { fields: unsent } = report(pool([], bundledRosters()[0] ?? null));
    const lines = [...unsent.soLieu, ...unsent.dienHinh, ...unsent.khenThuong].flatMap(({ dong }) =>
      texts(dong)
    );
    expect(lines.filter((line) => !line.startsWith("[chưa có số liệu: "))).toEqual([]);
    expect(JSON.stringify(unsent)).not.toMatch(/0,00|"0%/);
  });
});
