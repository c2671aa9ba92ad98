/** Words that are written in several ways, as folded words without punctuation, and how they are read. */

/** Wherever the words of `match` stand in a row, those of `give` are read. */
export interface Variant {
  readonly match: string;
  readonly give: string;
}

/** Abbreviations that every province uses, and phrases with two spellings. `&` and `-` part words, so `KH&CN` is `kh cn`. */
export const variants: readonly Variant[] = [
  { match: "kh cn", give: "khoa học và công nghệ" },
  { match: "khcn", give: "khoa học và công nghệ" },
  { match: "khoa học công nghệ", give: "khoa học và công nghệ" },
  { match: "kh kt", give: "khoa học và kỹ thuật" },
  { match: "khkt", give: "khoa học và kỹ thuật" },
  { match: "khoa học kỹ thuật", give: "khoa học và kỹ thuật" },
  { match: "cnh hđh", give: "công nghiệp hóa hiện đại hóa" },
  { match: "cntt", give: "công nghệ thông tin" },
  { match: "đmst", give: "đổi mới sáng tạo" },
  { match: "cđs", give: "chuyển đổi số" },
  { match: "kt xh", give: "kinh tế xã hội" },
  { match: "ubnd", give: "ủy ban nhân dân" },
  { match: "hđnd", give: "hội đồng nhân dân" },
  { match: "mttq", give: "mặt trận tổ quốc" },
  { match: "ubmttq", give: "ủy ban mặt trận tổ quốc" },
  { match: "btv", give: "ban thường vụ" },
  { match: "bch", give: "ban chấp hành" },
  { match: "bcđ", give: "ban chỉ đạo" },
  { match: "lhh", give: "liên hiệp hội" },
  { match: "tw", give: "trung ương" },
  { match: "cbccvc", give: "cán bộ công chức viên chức" },
  { match: "tvpb gđxh", give: "tư vấn phản biện và giám định xã hội" },
  { match: "gd đt", give: "giáo dục và đào tạo" },
  { match: "gdđt", give: "giáo dục và đào tạo" },
];
