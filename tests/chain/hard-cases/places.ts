/** One number in several places: provinces, districts, the centre. */
import { body, centre, type HardCase, party, state } from "./papers.ts";

const sonBinh = party("Sơn Bình", "12-KH/TU", "15/01/2021");
const haiChau = party("Hải Châu", "12-KH/TU", "20/02/2021");
const sameDay = party("Hải Châu", "12-KH/TU", "15/01/2021");
const provincePlan = state("Sơn Bình", "15/KH-UBND", "20/01/2021");
const tanAn = body("ỦY BAN NHÂN DÂN / HUYỆN TÂN AN / TỈNH SƠN BÌNH", "Tân An", "15/KH-UBND", "25/01/2021");
const phuLoc = body("ỦY BAN NHÂN DÂN / HUYỆN PHÚ LỘC / TỈNH SƠN BÌNH", "Phú Lộc", "15/KH-UBND", "26/01/2021");
const inTanAn = (says: string) =>
  body("ỦY BAN NHÂN DÂN / HUYỆN TÂN AN / TỈNH SƠN BÌNH", "Tân An", "90/KH-UBND", "01/4/2021", says);
const inSonBinh = (says: string) => state("Sơn Bình", "112/KH-UBND", "01/3/2021", says);
const ministry = (says: string) => body("BỘ NỘI VỤ", "Hà Nội", "61/KH-BNV", "01/6/2021", says);

/** Each province, and each district, has its own number 12. */
export const placeCases: readonly HardCase[] = [
  {
    why: "every province has a plan of this number: the citing document's own is meant",
    held: { "son-binh": sonBinh, "hai-chau": haiChau },
    citing: inSonBinh("Căn cứ Kế hoạch số 12-KH/TU của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành như sau."),
    cites: "12-KH/TU",
    means: "son-binh",
  },
  {
    why: "the issuer's province is named, and it is another one",
    held: { "son-binh": sonBinh, "hai-chau": haiChau },
    citing: inSonBinh("Tham khảo Kế hoạch số 12-KH/TU của Tỉnh ủy Hải Châu để xây dựng kế hoạch."),
    cites: "12-KH/TU",
    means: "hai-chau",
  },
  {
    why: "another province's plan of the number is held: it is not the one of the citing document's province",
    held: { "hai-chau": haiChau },
    citing: inSonBinh("Căn cứ Kế hoạch số 12-KH/TU của Tỉnh ủy về khuyến học."),
    cites: "12-KH/TU",
    means: "absent son-binh/12-KH/TU@?",
  },
  {
    why: "two provinces signed the number on one day: the citing document's own is meant",
    held: { "son-binh": sonBinh, "hai-chau": sameDay },
    citing: inSonBinh("Thực hiện Kế hoạch số 12-KH/TU ngày 15/01/2021 của Tỉnh ủy về khuyến học."),
    cites: "12-KH/TU",
    means: "son-binh",
  },
  {
    why: "another province signed the number on that day: even so it is not the own one",
    held: { "hai-chau": sameDay },
    citing: inSonBinh("Thực hiện Kế hoạch số 12-KH/TU ngày 15/01/2021 của Tỉnh ủy về khuyến học."),
    cites: "12-KH/TU",
    means: "absent son-binh/12-KH/TU@2021-01-15",
    near: "hai-chau",
  },
  {
    why: "a ministry names the province whose plan it means",
    held: {
      own: state("Sơn Bình", "112/KH-UBND", "01/02/2021"),
      other: state("Hải Châu", "112/KH-UBND", "03/02/2021"),
    },
    citing: ministry("Bộ đánh giá cao Kế hoạch số 112/KH-UBND của Ủy ban nhân dân tỉnh Hải Châu."),
    cites: "112/KH-UBND",
    means: "other",
  },
  {
    why: "a ministry names no province, and two have the number",
    held: {
      own: state("Sơn Bình", "112/KH-UBND", "01/02/2021"),
      other: state("Hải Châu", "112/KH-UBND", "03/02/2021"),
    },
    citing: ministry("Bộ đánh giá cao Kế hoạch số 112/KH-UBND của Ủy ban nhân dân tỉnh."),
    cites: "112/KH-UBND",
    means: "absent 112/KH-UBND@?",
  },
  {
    why: "a ministry names no province, and two signed the number on that day",
    held: {
      own: state("Sơn Bình", "112/KH-UBND", "01/02/2021"),
      other: state("Hải Châu", "112/KH-UBND", "01/02/2021"),
    },
    citing: ministry("Bộ đánh giá cao Kế hoạch số 112/KH-UBND ngày 01/02/2021 của Ủy ban nhân dân tỉnh."),
    cites: "112/KH-UBND",
    means: "ambiguous other | own",
  },
  {
    why: "a district names the province's committee as issuer; its own plan has the number, too",
    held: { province: provincePlan, district: tanAn },
    citing: inTanAn("Thực hiện Kế hoạch số 15/KH-UBND của UBND tỉnh về khuyến học."),
    cites: "15/KH-UBND",
    means: "province",
  },
  {
    why: "a district says that the plan is the district's",
    held: { province: provincePlan, district: tanAn, other: phuLoc },
    citing: inTanAn("Tiếp tục thực hiện Kế hoạch số 15/KH-UBND của UBND huyện về khuyến học."),
    cites: "15/KH-UBND",
    means: "district",
  },
  {
    why: "a district names another district",
    held: { district: tanAn, other: phuLoc },
    citing: inTanAn("Tham khảo Kế hoạch số 15/KH-UBND của UBND huyện Phú Lộc về khuyến học."),
    cites: "15/KH-UBND",
    means: "other",
  },
  {
    why: "a bare number in a district's plan is looked for in the district before the province",
    held: { province: provincePlan, district: tanAn, other: phuLoc },
    citing: inTanAn("Tiếp tục thực hiện Kế hoạch số 15/KH-UBND, các xã khẩn trương báo cáo."),
    cites: "15/KH-UBND",
    means: "district",
  },
  {
    why: "a bare number in a district's plan that the district has not is looked for in its province",
    held: { province: provincePlan, other: phuLoc },
    citing: inTanAn("Tiếp tục thực hiện Kế hoạch số 15/KH-UBND, các xã khẩn trương báo cáo."),
    cites: "15/KH-UBND",
    means: "province",
  },
  {
    why: "a province does not mean the plan of one of its districts without saying so",
    held: { district: tanAn },
    citing: inSonBinh("Căn cứ Kế hoạch số 15/KH-UBND của UBND tỉnh về khuyến học."),
    cites: "15/KH-UBND",
    means: "absent son-binh/15/KH-UBND@?",
  },
  {
    why: "a province names the district whose plan it means",
    held: { province: provincePlan, district: tanAn, other: phuLoc },
    citing: inSonBinh("Nhân rộng Kế hoạch số 15/KH-UBND của UBND huyện Phú Lộc."),
    cites: "15/KH-UBND",
    means: "other",
  },
  {
    why: "a commune that says only huyện means its own district",
    held: { district: tanAn, other: phuLoc },
    citing: body(
      "ỦY BAN NHÂN DÂN / XÃ TÂN LẬP, HUYỆN PHÚ LỘC / TỈNH SƠN BÌNH",
      "Tân Lập",
      "07/KH-UBND",
      "02/5/2021",
      "Thực hiện Kế hoạch số 15/KH-UBND của UBND huyện về khuyến học.",
    ),
    cites: "15/KH-UBND",
    means: "other",
  },
  {
    why: "the centre's number is not the province's, though one letter tells them apart",
    held: {
      province: party("Sơn Bình", "15-KH/TU", "02/01/2021"),
      centre: centre("Ban Bí thư", "15-KH/TW", "03/01/2021"),
    },
    citing: inSonBinh("Căn cứ Kế hoạch số 15-KH/TW của Ban Bí thư về khuyến học."),
    cites: "15-KH/TW",
    means: "centre",
  },
  {
    why: "the centre's plan is not held: the province's is no misprint of it",
    held: { province: party("Sơn Bình", "15-KH/TU", "02/01/2021") },
    citing: inSonBinh("Căn cứ Kế hoạch số 15-KH/TW của Ban Bí thư về khuyến học."),
    cites: "15-KH/TW",
    means: "absent 15-KH/TW@?",
  },
  {
    why: "associations of one kind are in every province",
    held: {
      own: body("HỘI KHUYẾN HỌC / TỈNH SƠN BÌNH", "Sơn Bình", "08/CTr-HKH", "10/01/2021"),
      other: body("HỘI KHUYẾN HỌC / TỈNH HẢI CHÂU", "Hải Châu", "08/CTr-HKH", "12/01/2021"),
    },
    citing: inSonBinh("Phối hợp thực hiện Chương trình số 08/CTr-HKH của Hội Khuyến học tỉnh."),
    cites: "08/CTr-HKH",
    means: "own",
  },
  {
    why: "the association of another province is named",
    held: {
      own: body("HỘI KHUYẾN HỌC / TỈNH SƠN BÌNH", "Sơn Bình", "08/CTr-HKH", "10/01/2021"),
      other: body("HỘI KHUYẾN HỌC / TỈNH HẢI CHÂU", "Hải Châu", "08/CTr-HKH", "12/01/2021"),
    },
    citing: inSonBinh("Học tập Chương trình số 08/CTr-HKH của Hội Khuyến học tỉnh Hải Châu."),
    cites: "08/CTr-HKH",
    means: "other",
  },
  {
    why: "the national association signs like those of the provinces, and is named",
    held: {
      own: body(
        "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT / TỈNH SƠN BÌNH",
        "Sơn Bình",
        "08/CTr-LHH",
        "10/01/2021",
      ),
      national: body(
        "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT / VIỆT NAM",
        "Hà Nội",
        "08/CTr-LHH",
        "11/01/2021",
      ),
    },
    citing: inSonBinh("Theo Chương trình số 08/CTr-LHH của Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam."),
    cites: "08/CTr-LHH",
    means: "national",
  },
  {
    why: "an unknown sign is looked for in the citing document's province, and nowhere else",
    held: { other: body("TRUNG TÂM HỌC LIỆU / TỈNH HẢI CHÂU", "Hải Châu", "05/KH-TTHL", "10/01/2021") },
    citing: inSonBinh("Theo Kế hoạch số 05/KH-TTHL về xây dựng tủ sách."),
    cites: "05/KH-TTHL",
    means: "absent 05/KH-TTHL@?",
  },
  {
    why: "a joint regulation is found by its number and both signs",
    held: {
      joint: body(
        "BAN TỔ CHỨC TỈNH ỦY - BAN DÂN VẬN TỈNH ỦY / SƠN BÌNH",
        "Sơn Bình",
        "05-QC/BTCTU-BDVTU",
        "10/01/2021",
      ),
      single: body("BAN TỔ CHỨC TỈNH ỦY / SƠN BÌNH", "Sơn Bình", "05-QC/BTCTU", "11/01/2021"),
    },
    citing: party(
      "Sơn Bình",
      "40-KH/TU",
      "01/6/2021",
      "Theo Quy chế số 05-QC/BTCTU-BDVTU ngày 10/01/2021 về phối hợp.",
    ),
    cites: "05-QC/BTCTU-BDVTU",
    means: "joint",
  },
];
