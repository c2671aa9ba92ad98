/** Passages made up of syllables without chance, and copies of some of them with words changed. */

const heads = ["b", "ch", "d", "gi", "h", "kh", "l", "m", "n", "ph", "qu", "s", "t", "th", "v", "x"];
const tails = ["an", "ang", "anh", "ao", "en", "iên", "inh", "oan", "ong", "ung", "uyên", "ưng"];

/** Numbers that look like chance and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many passages, the last of which are copies of the first, each with a share of its words changed. */
export function copiesAmong(count: number, copied: number, changed: number) {
  const next = numbers(7);
  const word = (): string => `${heads[next(heads.length)]}${tails[next(tails.length)]}`;
  const formulas = Array.from({ length: 40 }, () => Array.from({ length: 9 }, word));
  const written = (): string[] => [
    ...Array.from({ length: 15 + next(25) }, word),
    ...(formulas[next(40)] ?? []),
    ...(formulas[next(40)] ?? []),
  ];
  const first = Array.from({ length: count - copied }, written);
  const copies = first
    .slice(0, copied)
    .map((words) => words.map((each) => (next(1000) < changed * 1000 ? word() : each)));
  return {
    passages: [...first, ...copies].map((words) => words.join(" ")),
    copies: new Set(copies.map((_, at) => `${at} ${count - copied + at}`)),
  };
}
