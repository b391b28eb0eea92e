import { readCondition } from "@/criteria";
import { expectCondition } from "../criteria/conditions/expectCondition";

/**
 * Conditions as offices of the sector write them, with the interval that a careful reader takes from
 * each, worked out by hand. Dates are serial days: 45292 is 01/01/2024, 45322 is 31/01/2024.
 */
describe("percentages", () => {
  it.each([
    ["đạt tỷ lệ từ 95% trở lên", "[95,)"],
    ["Đạt tỷ lệ 95% trở lên", "[95,)"],
    ["≥ 95%", "[95,)"],
    [">= 95 %", "[95,)"],
    ["> 90% đến < 95%", "(90,95)"],
    [">90% - <95%", "(90,95)"],
    ["từ 90 đến dưới 95%", "[90,95)"],
    ["90% - 95%", "[90,95]"],
    ["90 - 95%", "[90,95]"],
    ["90÷95%", "[90,95]"],
    ["90% ~ 95%", "[90,95]"],
    ["không đạt 50%", "[,50)"],
    ["Chưa đạt 50% kế hoạch", "[,50)"],
    ["Không đạt 100%", "[,100)"],
    ["Từ 95 phần trăm trở lên", "[95,)"],
    ["Dưới 95 phần trăm", "[,95)"],
    ["≥ 80% và < 90%", "[80,90)"],
    ["> 80% và ≤ 90%", "(80,90]"],
    ["Lớn hơn 3% và nhỏ hơn 5%", "(3,5)"],
    ["Lớn hơn hoặc bằng 3% và nhỏ hơn 5%", "[3,5)"],
    ["Nhỏ hơn hoặc bằng 3%", "[,3]"],
    ["80% ≤ tỷ lệ < 90%", "[80,90)"],
    ["80% < tỷ lệ hòa giải thành ≤ 90%", "(80,90]"],
    ["Từ dưới 100% đến 95%", "[95,100)"],
    ["Từ dưới 95% xuống đến trên 90%", "(90,95)"],
    ["Tối thiểu 50%", "[50,)"],
    ["Ít hơn 50%", "[,50)"],
    ["Không ít hơn 50%", "[50,)"],
    ["Không thấp hơn 50%", "[50,)"],
    ["Không nhiều hơn 5%", "[,5]"],
    ["Đạt ít nhất 80%", "[80,)"],
    ["Trong khoảng từ 90% đến 100%", "[90,100]"],
    ["Dưới mức 80%", "[,80)"],
    ["Trên ngưỡng 80%", "(80,)"],
    ["Vượt quá 10%", "(10,)"],
    ["Quá 10%", "(10,)"],
    ["Không vượt quá 10%", "[,10]"],
    ["0%", "[0,0]"],
    ["Đạt 0%", "[0,0]"],
    ["từ 50% trở lên đến dưới 70%", "[50,70)"],
    ["Đạt từ 98,5% đến dưới 100% số vụ việc thụ lý", "[98.5,100)"],
    ["Tỷ lệ án bị hủy, sửa dưới 1,16%", "[,1.16)"],
    ["Từ trên 50% tới 75%", "(50,75]"],
    ["Hoàn thành 100% chỉ tiêu", "[100,)"],
    ["Thấp hơn 50%", "[,50)"],
    ["Hơn 50%", "(50,)"],
  ])("%s: %s", (label, bounds) => expectCondition(label, "percent", bounds));
});

describe("dates", () => {
  it.each([
    ["trước ngày 15/01/2024", "[,45306)"],
    ["Trước 15/01/2024", "[,45306)"],
    ["trong tháng 01/2024", "[45292,45322]"],
    ["Ban hành trong tháng 12 năm 2023", "[45261,45291]"],
    ["Trong Quý I/2024", "[45292,45382]"],
    ["Trong quý 4 năm 2024", "[45566,45657]"],
    ["chậm nhất trong tháng 01/2024", "[,45322]"],
    ["Chậm nhất là hết quý I/2024", "[,45382]"],
    ["Trước tháng 02/2024", "[,45323)"],
    ["Sau quý I/2024", "(45382,)"],
    ["Từ tháng 01/2024 đến tháng 3/2024", "[45292,45382]"],
    ["Không muộn hơn ngày 20/02/2024", "[,45342]"],
    ["Chậm nhất vào ngày 20/02/2024", "[,45342]"],
    ["Ngày 20 tháng 02 năm 2024 trở về trước", "[,45342]"],
    ["Đến hết ngày 31.01.2024", "[,45322]"],
    ["sau ngày 31/01/2024 nhưng trước ngày 20/02/2024", "(45322,45342)"],
    ["Sau ngày 31/01/2024 và không quá ngày 20/02/2024", "(45322,45342]"],
    ["Từ ngày 01/01 đến ngày 31/01/2024", "[45292,45322]"],
    ["từ sau ngày 31/01/2024", "(45322,)"],
    ["Từ 31.01.2024", "[45322,)"],
    ["Sau ngày 31/01/2024 trở đi", "(45322,)"],
    ["Quá ngày 31/01/2024", "(45322,)"],
    ["Muộn hơn ngày 31/01/2024", "(45322,)"],
    ["31-01-2024 trở về trước", "[,45322]"],
  ])("%s: %s", (label, bounds) => expectCondition(label, "date", bounds));
});

describe("days", () => {
  it.each([
    ["quá hạn từ 1 đến 3 ngày", "[1,3]"],
    ["chậm dưới 5 ngày", "[1,5)"],
    ["chậm 01 ngày", "[1,1]"],
    ["Trễ hạn 1-2 ngày", "[1,2]"],
    ["Trễ hạn quá 2 ngày", "(2,)"],
    ["Gửi chậm không quá 02 ngày", "[1,2]"],
    ["Gửi muộn từ 03 ngày trở xuống", "[1,3]"],
    ["Nộp chậm hơn 5 ngày", "(5,)"],
    ["Chậm so với thời hạn từ 02 đến 05 ngày", "[2,5]"],
    ["Đúng hạn hoặc trước hạn", "[,0]"],
    ["Gửi trước hoặc đúng thời hạn", "[,0]"],
  ])("%s: %s", (label, bounds) => expectCondition(label, "daysLate", bounds));
});

describe("counts", () => {
  it.each([
    ["từ 05 vụ trở lên", "[5,)"],
    ["01 vụ", "[1,1]"],
    ["không có vụ nào", "[0,0]"],
    ["Ít nhất 04 cuộc", "[4,)"],
    ["Ít hơn 02 cuộc", "[,2)"],
    ["Nhiều hơn 02 cuộc", "(2,)"],
    ["Trên 1.000 người", "(1000,)"],
    ["Từ 500 đến 1.000 người", "[500,1000]"],
    ["02 vụ trở xuống", "[,2]"],
    ["Quá 02 vụ", "(2,)"],
    ["Không quá 02 vụ", "[,2]"],
    ["Có 03 tin, bài", "[3,3]"],
  ])("%s: %s", (label, bounds) => expectCondition(label, "count", bounds));
});

describe("words that change a meaning: a person judges", () => {
  it.each([
    "Đạt 100%, trừ trường hợp bất khả kháng",
    "Chậm từ 01 đến 03 ngày, trừ trường hợp có lý do chính đáng",
    "Đạt 100%, trong đó có ít nhất một nửa loại khá",
    "Đạt 100% và đúng hạn",
    "Đạt từ 95% trở lên và đầy đủ nội dung",
    "Đạt 100%, đúng tiến độ",
    "Đạt 100% kèm theo báo cáo",
    "Đạt 100% nếu được giao",
    "Đạt 100% đối với trường hợp cấp tỉnh",
    "Mỗi huyện từ 02 mô hình trở lên",
    "Bình quân từ 02 vụ trở lên",
    "Gần 100%",
    "Đạt cận 100%",
    "Đạt khoảng 95% trở lên",
    "Đạt 80%",
    "Vượt quá 10% chỉ tiêu",
    "Tăng trên 5%",
    "chậm nhất 15/12 hằng năm",
    "sau 31/3",
    "Trước ngày 20 hằng tháng",
    "trong tháng 3",
    "Trong tháng 13/2024",
    "Sau khi hết quý I/2024",
    "Trước ngày 15/01/2024 hoặc theo yêu cầu",
    "Gửi chậm trên 05 ngày hoặc không gửi",
    "Chậm một ngày",
    "Chậm 02 tuần",
    "Từ 1,5 vụ trở lên",
    "Từ 05 triệu đồng trở lên",
    "Từ 02 lĩnh vực đến 05 văn bản",
    "Có 01/02 văn bản",
    "Không có văn bản và không báo cáo",
  ])("%s", (label) => expect(readCondition(label)).toBeNull());
});
