/** `các Nghị quyết số 01, 02/NQ-HĐND`: numbers that share the sign of the last one. */
import type { Mention, Scan } from "./citations-context.ts";
import type { Noun } from "./citations-nouns.ts";
import type { NumberSign } from "./citations-symbols.ts";

/** The mentions of the numbers before a number and sign, where they stand behind the noun and have no sign of their own. */
export function sharedSign(
  { reading }: Scan,
  symbol: NumberSign,
  noun: Noun | undefined,
): readonly Mention[] {
  if (!noun || noun.end > symbol.start || symbol.start - noun.end > MOST_BETWEEN) return [];
  const found = NUMBERS.exec(reading.folded.slice(noun.end, symbol.start));
  if (!found?.indices?.groups?.numbers) return [];
  const [from] = found.indices.groups.numbers;
  const sign = symbol.key.slice(symbol.number.length);
  return Array.from(
    (found.groups?.numbers ?? "").matchAll(/\d{1,5}[a-zđ]?/gu),
    ({ index, 0: number }, nth) => {
      const start = noun.end + from + index;
      return {
        start: nth === 0 ? noun.start : start,
        end: start + number.length,
        rule: "citation.numbered.shared",
        kind: "numbered",
        key: `${number}${sign}`,
        type: noun.type,
        date: null,
        issuer: null,
      };
    },
  );
}

const MOST_BETWEEN = 160;
const NUMBERS =
  /^\s{0,40}(?:số\s{0,9}:?\s{0,9})?(?<numbers>(?:\d{1,5}[a-zđ]?\s{0,3}(?:,|và|,\s{0,3}và)\s{1,9}(?:số\s{1,9})?){1,20})$/du;
