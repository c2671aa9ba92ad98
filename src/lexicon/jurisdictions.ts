/** What the name of a body, or the sign of its papers, says of its level and its side. */
import type { Branch, Level } from "../model.ts";
import type { Cue } from "./cue.ts";

/** Levels by the words of a body's name, folded; the first that fits decides. */
export const levelCues: readonly Cue<Level>[] = [
  {
    id: "level.central",
    phrase:
      /(?:^|\s)(?:chính phủ|thủ tướng|quốc hội|bộ chính trị|ban bí thư|trung ương|việt nam|chủ tịch nước|tổng cục|kiểm toán nhà nước)(?!\p{L})|^bộ (?!chỉ huy)|^văn phòng chính phủ/u,
    shows: "central",
    example: "ban chấp hành trung ương",
  },
  {
    id: "level.commune",
    phrase: /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)(?: \p{L}|$)/u,
    shows: "commune",
    example: "ủy ban nhân dân xã tân lập",
  },
  {
    id: "level.district",
    phrase: /(?:^|\s)(?:huyện|quận|thị xã|thị ủy)(?!\p{L})/u,
    shows: "district",
    example: "huyện ủy tân lập",
  },
  {
    id: "level.province",
    phrase: /(?:^|\s)(?:tỉnh|thành phố|thành ủy|thành đoàn)(?!\p{L})|^(?:chi cục |văn phòng )?sở /u,
    shows: "province",
    example: "ban thường vụ tỉnh ủy",
  },
];

/** Sides by the words of a body's name, folded; the first that fits decides. */
export const branchCues: readonly Cue<Branch>[] = [
  {
    id: "branch.party",
    phrase:
      /(?:^|\s)(?:đảng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|bộ chính trị|ban bí thư|ban chấp hành trung ương|chi bộ)(?!\p{L})/u,
    shows: "party",
    example: "đảng đoàn liên hiệp các hội",
  },
  {
    id: "branch.association",
    phrase:
      /(?:^|\s)(?:liên hiệp|liên đoàn|liên minh|hội (?!đồng)|hiệp hội|mặt trận|đoàn thanh niên|tỉnh đoàn|thành đoàn|trung ương đoàn)/u,
    shows: "association",
    example: "liên hiệp các hội khoa học và kỹ thuật",
  },
  {
    id: "branch.state",
    phrase:
      /(?:^|\s)(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|chính phủ|thủ tướng|quốc hội|sở|bộ|cục|công an|thanh tra|tòa án|chủ tịch nước|kho bạc|trường|bệnh viện|văn phòng)(?!\p{L})/u,
    shows: "state",
    example: "ủy ban nhân dân tỉnh",
  },
];

/** What a sign says: the side, and the level where the sign is used on one level only. */
export const signCues: readonly Cue<{ readonly branch: Branch; readonly level: Level | null }>[] = [
  {
    id: "sign.tw",
    phrase: /[/-](?:[a-zđ]*tw|qutw)$/u,
    shows: { branch: "party", level: "central" },
    example: "57-nq/tw",
  },
  {
    id: "sign.tu",
    phrase: /\/[a-zđ-]*tu$/u,
    shows: { branch: "party", level: "province" },
    example: "15-kh/tu",
  },
  {
    id: "sign.hu",
    phrase: /\/[a-zđ]*(?:hu|qu|thu)$/u,
    shows: { branch: "party", level: "district" },
    example: "02-kh/hu",
  },
  {
    id: "sign.dqh",
    phrase: /\/đđqh\d*$/u,
    shows: { branch: "party", level: "central" },
    example: "12-kh/đđqh15",
  },
  {
    id: "sign.dd",
    phrase: /\/(?:đđ|bcsđ|đu)/u,
    shows: { branch: "party", level: null },
    example: "32-kh/đđlhh",
  },
  {
    id: "sign.cp",
    phrase: /-(?:cp|ttg|qh\d*|ubtvqh\d*)$|\/qh\d+$/u,
    shows: { branch: "state", level: "central" },
    example: "03/nq-cp",
  },
  {
    id: "sign.ubnd",
    phrase: /-(?:ubnd|hđnd|ub)$/u,
    shows: { branch: "state", level: null },
    example: "144/kh-ubnd",
  },
  {
    id: "sign.so",
    phrase: /-s[a-zđ]{2,}$/u,
    shows: { branch: "state", level: "province" },
    example: "12/kh-snv",
  },
  {
    id: "sign.bo",
    phrase: /-b[a-zđ]{2,}$/u,
    shows: { branch: "state", level: "central" },
    example: "05/kh-bkhcn",
  },
  {
    id: "sign.hoi",
    phrase: /-(?:lhh|mttq|tđtn|lđlđ|hnd|hccb)/u,
    shows: { branch: "association", level: null },
    example: "02/nq-lhh",
  },
];
