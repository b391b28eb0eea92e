/**
 * The rows of the 2022 table of the Sở Tư pháp that were read in public sources, typed by hand from
 * the reconstruction that the project started from: full code path, first words, standard points.
 * `Q` stands for the part whose letter could not be read.
 */
export const READ_NODES: readonly (readonly [path: string, words: string, points: number])[] = [
  ["A", "THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM CÔNG TÁC TƯ PHÁP NĂM 2022", 150],
  ["A.I", "CÔNG TÁC XÂY DỰNG, THẨM ĐỊNH ĐỀ NGHỊ VÀ DỰ THẢO VĂN BẢN QUY PHẠM PHÁP LUẬT VÀ", 15],
  ["A.I.1", "Công tác xây dựng pháp luật, thẩm định đề nghị và dự thảo văn bản quy phạm", 11],
  ["A.I.1.1", "Lập đề nghị xây dựng văn bản quy phạm pháp luật (Thẩm định đề nghị xây dựng", 2],
  ["A.I.1.2", "Thực hiện thẩm định dự thảo văn bản quy phạm pháp luật", 3],
  ["A.III", "CÔNG TÁC PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT, HÒA GIẢI Ở CƠ SỞ, XÂY DỰNG CẤP XÃ", 15],
  ["A.III.1", "Chỉ đạo, hướng dẫn về phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, xây", 1.75],
  ["A.III.1.1", "Chỉ đạo, hướng dẫn, tổ chức thực hiện Luật Phổ biến, giáo dục pháp luật,", 1],
  ["A.III.1.2", "Chỉ đạo, hướng dẫn và nhân rộng các mô hình điểm, cách làm hay, sáng tạo,", 0.75],
  ["A.IV", "CÔNG TÁC TRỢ GIÚP PHÁP LÝ", 15],
  ["A.IV.1", "Thực hiện trợ giúp pháp lý trong hoạt động tố tụng", 3],
  ["A.IV.1.1", "Xây dựng Kế hoạch phối hợp liên ngành về trợ giúp pháp lý trong hoạt động", 1.5],
  ["A.IV.1.2", "Xây dựng Kế hoạch kiểm tra công tác phối hợp trợ giúp pháp lý và tổ chức", 1.5],
  ["A.IV.2", "Trợ giúp viên pháp lý hoàn thành chỉ tiêu vụ việc tham gia tố tụng năm 2022", 4.5],
  ["A.V", "CÔNG TÁC HỘ TỊCH, QUỐC TỊCH, CHỨNG THỰC", 15],
  ["A.V.1", "Lĩnh vực hộ tịch", 5.5],
  ["A.V.1.1", "Thực hiện nhiệm vụ quản lý trong lĩnh vực hộ tịch tại địa phương", 4.5],
  ["A.V.1.1.a", "Tiếp tục chỉ đạo triển khai Nghị định số 87/2020/NĐ-CP, Thông tư số", 0.5],
  ["A.V.1.1.b", "Triển khai nhiệm vụ hộ tịch theo Quyết định số 06/QĐ-TTg và Quyết định số", 1],
  ["A.VI", "CÔNG TÁC BỔ TRỢ TƯ PHÁP", 20],
  ["A.VI.1", "Lĩnh vực luật sư, tư vấn pháp luật", 5],
  ["A.VI.1.1", "Thực hiện đầy đủ, đúng quy định về quy trình tiếp nhận, kiểm tra, chuyển hồ sơ", 1],
  [
    "A.VI.1.2",
    "Thực hiện đầy đủ quy định về đăng ký hoạt động của tổ chức hành nghề luật sư,",
    0.5,
  ],
  ["A.VI.1.3", "Tham mưu UBND tỉnh, phối hợp theo dõi đăng ký, quản lý ngành nghề tư vấn", 0.5],
  ["A.VIII", "ỨNG DỤNG CÔNG NGHỆ THÔNG TIN", 10],
  ["A.VIII.1", "Ban hành Kế hoạch ứng dụng công nghệ thông tin trong hoạt động của Sở Tư pháp", 2],
  ["A.VIII.3", "Gửi nhận văn bản điện tử qua Trục liên thông văn bản quốc gia", 3],
  ["A.VIII.3.a", "Tỷ lệ văn bản Sở Tư pháp gửi Bộ Tư pháp qua Trục liên thông có chữ ký số /", 1.5],
  [
    "A.VIII.3.b",
    "Tỷ lệ văn bản của Bộ gửi qua Trục được Sở Tư pháp tiếp nhận và phản hồi trạng",
    1.5,
  ],
  ["Q.I", "THỰC HIỆN CHẾ ĐỘ BÁO CÁO", 20],
  ["Q.I.1", "Chế độ báo cáo công tác định kỳ", 10],
  ["Q.I.1.1", "Báo cáo đúng thời hạn quy định", 2],
  ["Q.I.1.2", "Báo cáo đúng thẩm quyền theo Công văn hướng dẫn của Bộ Tư pháp", 1],
];

/** Tier rows read in the sources: criterion, the tier's own words, points. */
export const READ_TIERS: readonly (readonly [path: string, label: string, points: number])[] = [
  ["A.I.1.1", "Thẩm định đạt 100% văn bản gửi đến đúng tiến độ", 2],
  ["A.I.1.1", "Thẩm định đạt từ 95% đến dưới 100% văn bản gửi đến đúng tiến độ", 1.75],
  ["A.I.1.1", "Thẩm định đạt từ 80% đến dưới 95% văn bản gửi đến đúng tiến độ", 1.5],
  ["A.I.1.1", "Thẩm định đạt từ 70% đến dưới 80% văn bản gửi đến đúng tiến độ", 1],
  ["A.I.1.1", "Thẩm định đạt từ 60% đến dưới 70% văn bản gửi đến đúng tiến độ", 0.5],
  ["A.I.1.1", "Thẩm định đạt dưới 60% văn bản gửi đến đúng tiến độ", 0],
  ["A.I.1.2", "Thẩm định đạt 100% văn bản gửi đến đúng tiến độ", 3],
  ["A.I.1.2", "Thẩm định đạt từ 95% đến dưới 100% văn bản gửi đến đúng tiến độ", 2.75],
  ["A.I.1.2", "Thẩm định đạt từ 80% đến dưới 95% văn bản gửi đến đúng tiến độ", 2.5],
  ["A.I.1.2", "Thẩm định đạt từ 70% đến dưới 80% văn bản gửi đến đúng tiến độ", 2],
  ["A.I.1.2", "Thẩm định đạt từ 60% đến dưới 70% văn bản gửi đến đúng tiến độ", 1.5],
  ["A.I.1.2", "Thẩm định đạt dưới 60% văn bản gửi đến đúng tiến độ", 0],
  ["A.III.1.1", "Ban hành văn bản cả 03 lĩnh vực chậm nhất ngày 28/02/2022", 1],
  ["A.III.1.1", "… từ ngày 01/3/2022 (đến) 31/3/2022", 0.5],
  ["A.III.1.1", "Không có văn bản, hoặc thiếu một/hai lĩnh vực, hoặc sau 31/3/2022", 0],
  ["A.IV.1.1", "Có xây dựng", 1.5],
  ["A.IV.1.1", "Không xây dựng", 0],
  ["A.IV.1.2", "Kế hoạch và kiểm tra đúng thời hạn theo Kế hoạch", 1.5],
  ["A.IV.1.2", "Kế hoạch nhưng kiểm tra không đúng thời hạn (trừ trường hợp bất khả kháng)", 0.5],
  ["A.IV.1.2", "Không xây dựng Kế hoạch kiểm tra", 0],
  [
    "A.IV.2",
    "100% Trợ giúp viên pháp lý đạt chỉ tiêu, trong đó từ 50% tổng số Trợ giúp viên pháp lý của Trung tâm đạt chỉ tiêu từ khá trở lên",
    4.5,
  ],
  ["A.IV.2", "100% Trợ giúp viên pháp lý đạt, trong đó dưới 50% đạt từ khá trở lên", 3],
  ["A.IV.2", "70% số Trợ giúp viên pháp lý trở lên đạt chỉ tiêu", 2.5],
  ["A.VIII.1", "Có ban hành", 2],
  ["A.VIII.1", "Không ban hành", 0],
  ["A.VIII.3.a", "Đạt trên 95%", 1.5],
  ["A.VIII.3.a", "Từ 75% đến 95%", 1],
  ["A.VIII.3.a", "Từ 50% đến dưới 75%", 0.5],
  ["A.VIII.3.a", "Dưới 50%", 0],
  ["A.VIII.3.b", "Đạt trên 95%", 1.5],
  ["A.VIII.3.b", "Từ 75% đến 95%", 1],
  ["A.VIII.3.b", "Từ 50% đến dưới 75%", 0.5],
  ["A.VIII.3.b", "Dưới 50%", 0],
  ["Q.I.1.1", "Gửi chậm 01–02 ngày", 1.5],
  ["Q.I.1.1", "Gửi chậm 03–05 ngày", 1],
  ["Q.I.1.1", "Gửi chậm 06–10 ngày", 0.5],
  ["Q.I.1.1", "Gửi chậm trên 10 ngày", 0],
];

/** Points that stand for unread rows, worked out from the table: parent, remainder. */
export const REMAINDERS: readonly (readonly [path: string, points: number])[] = [
  ["A.I.1", 6], // 11 − 2 − 3
  ["A.I", 4], // 15 − 11
  ["A.III", 13.25], // 15 − 1.75
  ["A.IV", 7.5], // 15 − 3 − 4.5
  ["A.V.1.1", 3], // 4.5 − 0.5 − 1
  ["A.V.1", 1], // 5.5 − 4.5
  ["A.V", 9.5], // 15 − 5.5
  ["A.VI.1", 3], // 5 − 1 − 0.5 − 0.5
  ["A.VI", 15], // 20 − 5
  ["A.VIII", 5], // 10 − 2 − 3
  ["A", 60], // 150 − 15 − 15 − 15 − 15 − 20 − 10
  ["Q.I.1", 7], // 10 − 2 − 1
  ["Q.I", 10], // 20 − 10
];
