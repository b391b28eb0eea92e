import { readCondition } from "@/criteria";
import { interval } from "../sets";

/** Words, measure, interval in the notation of mathematics. */
function check(label: string, measure: string, bounds: string) {
  const read = readCondition(label);
  expect(read && { measure: read.measure, when: read.when }).toEqual({
    measure,
    when: interval(bounds),
  });
}

describe("percentages", () => {
  it.each([
    ["Thẩm định đạt 100% văn bản gửi đến đúng tiến độ", "[100,)"],
    ["Thẩm định đạt từ 95% đến dưới 100% văn bản gửi đến đúng tiến độ", "[95,100)"],
    ["Thẩm định đạt dưới 60% văn bản gửi đến đúng tiến độ", "[,60)"],
    ["Đạt trên 95%", "(95,)"],
    ["Từ 75% đến 95%", "[75,95]"],
    ["Từ 50% đến dưới 75%", "[50,75)"],
    ["Dưới 50%", "[,50)"],
    ["từ 70% trở lên", "[70,)"],
    ["70% số Trợ giúp viên pháp lý trở lên đạt chỉ tiêu", "[70,)"],
    ["Trên 75% đến 95%", "(75,95]"],
    ["từ trên 75% đến dưới 95%", "(75,95)"],
    ["Từ 75 đến 95%", "[75,95]"],
    ["75% - 95%", "[75,95]"],
    ["75–95%", "[75,95]"],
    ["Đạt từ 99,5 % đến dưới 100 %", "[99.5,100)"],
    ["Đạt từ 99.5% trở lên", "[99.5,)"],
    ["Từ 20% trở xuống", "[,20]"],
    ["Không quá 5%", "[,5]"],
    ["tối đa 5%", "[,5]"],
    ["Không dưới 80%", "[80,)"],
    ["ít nhất 80%", "[80,)"],
    ["> 95%", "(95,)"],
    ["≥ 95%", "[95,)"],
    ["< 50%", "[,50)"],
    ["≤ 50%", "[,50]"],
    ["100%", "[100,)"],
    ["Hoàn thành 100% kế hoạch năm 2024", "[100,)"],
    ["ĐẠT TRÊN 95%", "(95,)"],
    ["tồn đọng từ 21% trở lên", "[21,)"],
    ["Đạt 100% theo Quyết định số 25/2021/QĐ-TTg", "[100,)"],
    ["Đạt từ 80% đến <90%", "[80,90)"],
    ["Từ 90% đến cận 100%", "[90,100)"],
    ["Từ 95 % - dưới 100 %", "[95,100)"],
    ["Từ trên 80% đến 90%", "(80,90]"],
    ["tồn đọng từ 1–10% khối lượng", "[1,10]"],
    ["Đạt dưới hoặc bằng 50%", "[,50]"],
    ["bằng hoặc lớn hơn 90%", "[90,)"],
    ["đạt và vượt 100% kế hoạch", "[100,)"],
    ["Tăng cường kiểm tra, đạt 100% kế hoạch", "[100,)"],
  ])("%s: %s", (label, bounds) => check(label, "percent", bounds));
});

// 44620 is 28/02/2022, 44621 is 01/3/2022, 44651 is 31/3/2022.
describe("dates", () => {
  it.each([
    ["Ban hành chậm nhất ngày 28/02/2022", "[,44620]"],
    ["chậm nhất là ngày 28 tháng 02 năm 2022", "[,44620]"],
    ["Ban hành trước ngày 28/02/2022", "[,44620)"],
    ["đến hết ngày 28/02/2022", "[,44620]"],
    ["từ ngày 01/3/2022 đến 31/3/2022", "[44621,44651]"],
    ["… từ ngày 01/3/2022 (đến) 31/3/2022", "[44621,44651]"],
    ["từ ngày 01/3/2022 đến hết ngày 31/3/2022", "[44621,44651]"],
    ["từ ngày 01/3/2022 đến trước ngày 31/3/2022", "[44621,44651)"],
    ["từ ngày 01/3 đến ngày 31/3/2022", "[44621,44651]"],
    ["sau ngày 28/02/2022 đến ngày 31/3/2022", "(44620,44651]"],
    ["Ban hành sau ngày 31/3/2022", "(44651,)"],
    ["sau 31/3/2022", "(44651,)"],
    ["từ ngày 01/3/2022 trở đi", "[44621,)"],
    ["từ ngày 01 đến ngày 31/3/2022", "[44621,44651]"],
    ["trước hoặc trong ngày 28/02/2022", "[,44620]"],
    ["Không có văn bản, hoặc sau 31/3/2022", "(44651,)?"],
    ["Ban hành sau ngày 31/3/2022 hoặc không ban hành", "(44651,)?"],
  ])("%s: %s", (label, bounds) => check(label, "date", bounds));
});

describe("days", () => {
  it.each([
    ["Gửi chậm 01–02 ngày", "daysLate", "[1,2]"],
    ["gửi chậm từ 01-02 ngày", "daysLate", "[1,2]"],
    ["Gửi chậm từ 3 đến 5 ngày", "daysLate", "[3,5]"],
    ["chậm từ 3 ngày đến dưới 5 ngày", "daysLate", "[3,5)"],
    ["Gửi chậm trên 10 ngày", "daysLate", "(10,)"],
    ["chậm quá 10 ngày", "daysLate", "(10,)"],
    ["chậm sau 10 ngày", "daysLate", "(10,)"],
    ["Chậm từ 01 ngày đến 02 ngày", "daysLate", "[1,2]"],
    ["chậm từ 10 ngày trở lên", "daysLate", "[10,)"],
    ["chậm 01 ngày", "daysLate", "[1,1]"],
    ["chậm dưới 3 ngày", "daysLate", "[1,3)"],
    ["chậm không quá 3 ngày", "daysLate", "[1,3]"],
    ["Báo cáo đúng thời hạn quy định", "daysLate", "[,0]"],
    ["Gửi đúng hạn", "daysLate", "[,0]"],
    ["trên 10 ngày", "days", "(10,)"],
    ["03–05 ngày", "days", "[3,5]"],
  ])("%s: %s %s", (label, measure, bounds) => check(label, measure, bounds));
});

describe("counts", () => {
  it.each([
    ["từ 02 đến 05 vụ", "[2,5]"],
    ["Từ 02 vụ việc trở lên", "[2,)"],
    ["từ 02 vụ đến 05 vụ", "[2,5]"],
    ["trên 02 vụ đến dưới 05 vụ việc", "(2,5)"],
    ["Từ 02-05 vụ", "[2,5]"],
    ["≥ 3 mô hình", "[3,)"],
    ["> 3 mô hình", "(3,)"],
    ["< 3 mô hình", "[,3)"],
    ["Từ 03 mô hình trở lên", "[3,)"],
    ["Có 01 mô hình", "[1,1]"],
    ["Không có mô hình nào", "[0,0]"],
    ["trên 5 cuộc", "(5,)"],
    ["dưới 2 cuộc", "[,2)"],
    ["ít nhất 3 cuộc", "[3,)"],
    ["không quá 2 báo cáo", "[,2]"],
  ])("%s: %s", (label, bounds) => check(label, "count", bounds));
});

describe("not understood, so a person judges", () => {
  it.each([
    "",
    "…",
    "Có xây dựng",
    "Kế hoạch và kiểm tra đúng thời hạn theo Kế hoạch, trừ trường hợp bất khả kháng",
    "100% Trợ giúp viên pháp lý đạt chỉ tiêu, trong đó từ 50% đạt từ khá trở lên",
    "Đạt trên 95% hoặc vượt chỉ tiêu",
    "Chưa đạt 95% trở lên",
    "Đạt trên 95% trở lên",
    "Đạt 80%",
    "Đạt 95% trong thời hạn 10 ngày",
    "Từ 60% đến dưới 70% và từ 80% đến dưới 90%",
    "Đạt khoảng 1.250%",
    "Vượt 5% so với chỉ tiêu",
    "Vượt chỉ tiêu từ 5% trở lên",
    "Hoàn thành vượt 100% kế hoạch",
    "tăng từ 5% trở lên so với năm trước",
    "giảm từ 3% đến 5%",
    "thấp hơn chỉ tiêu dưới 5%",
    "thấp hơn từ 5% đến 10%",
    "Gửi báo cáo đúng hạn, đầy đủ nội dung",
    "Báo cáo đúng hạn và đúng quy định",
    "gửi trong 10 ngày",
    "Chậm trên 1 tuần",
    "từ 02 vụ đến 05 đơn",
    "cứ mỗi vụ việc được cộng 0,5 điểm",
    "Mỗi báo cáo chậm trừ 5 điểm",
    "Không có văn bản, hoặc thiếu một/hai lĩnh vực, hoặc sau 31/3/2022",
    "Ban hành ngày 31/02/2022",
    "chậm nhất ngày 31/02/2022",
    "Ban hành ngày 28/02/2022",
    "trước 05 ngày",
    "Không đúng hạn",
    "Không báo cáo đúng hạn, chậm 5 ngày",
    "Gửi chậm nhất trong tháng",
    "từ 02 đến 05 điểm",
    "Tốt",
    "95",
  ])("%s", (label) => expect(readCondition(label)).toBeNull());
});
