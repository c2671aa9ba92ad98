/** Đại hội toàn quốc của Đảng: the terms that the papers of the party's centre are numbered in. */

interface Congress {
  /** As texts write the term, folded: `khóa X`. */
  readonly term: string;
  /** The month in which it was held: papers of that month may be of the term before. */
  readonly month: string;
}

/** The congresses, the oldest first. */
export const congresses: readonly Congress[] = [
  { term: "vi", month: "1986-12" },
  { term: "vii", month: "1991-06" },
  { term: "viii", month: "1996-06" },
  { term: "ix", month: "2001-04" },
  { term: "x", month: "2006-04" },
  { term: "xi", month: "2011-01" },
  { term: "xii", month: "2016-01" },
  { term: "xiii", month: "2021-01" },
  { term: "xiv", month: "2026-01" },
];

/** The terms that a day can lie in: two in the months of a congress; none before the first one that is known. */
export function termsOn(day: string): readonly string[] {
  const month = day.slice(0, 7);
  const last = congresses.findLastIndex((one) => one.month <= month);
  const inCongress = congresses[last]?.month === month;
  return congresses.slice(Math.max(0, last - (inCongress ? 1 : 0)), last + 1).map(({ term }) => term);
}
