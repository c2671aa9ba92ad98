/** What is stamped or printed on a paper beside what it says: on arrival, by the gazette, by who signed it electronically. */
import type { Cue } from "./cue.ts";
import { firstFound, sieveByOpening } from "./cue-sieve.ts";

/** A line of a head, folded, that is such a mark; `arrival` opens a stamp of several lines, and `arrival-entry` goes on with it. */
export const stampCues: readonly Cue<"line" | "arrival" | "arrival-entry">[] = [
  {
    id: "stamp.gazette",
    phrase: /^(?:\d{1,4}\s+)?công\s+báo\s*(?:\/|\p{L}[\p{L}\s]{0,30}\/)?\s*số\s+\d/u,
    shows: "line",
    example: "công báo/số 12 + 13/ngày 20-5-2011",
  },
  {
    id: "stamp.signed-by",
    phrase: /^\W{0,3}(?:người\s+ký|(?:được\s+)?ký\s+bởi|email|thời\s+gian\s+ký|ngày\s+ký|cơ\s+quan)\s*:/u,
    shows: "line",
    example: "thời gian ký: 27/07/2018 17:08:51",
  },
  {
    id: "stamp.arrival",
    phrase: /^(?:(?:công\s+văn|văn\s+bản)\s+)?đến(?=\s*(?:$|số|ngày|giờ|:|\t))/u,
    shows: "arrival",
    example: "công văn đến",
  },
  {
    id: "stamp.arrival-entry",
    phrase: /^(?:số|ngày|giờ|(?:kính\s+)?chuyển|lưu(?:\s+hồ\s+sơ)?)\s*(?:đến)?\s*:?[\s.…\d/:-]*$/u,
    shows: "arrival-entry",
    example: "chuyển: ...............",
  },
];

/** Which mark a line is; `null` for one of the paper itself. */
export function stampOf(folded: string): Cue<"line" | "arrival" | "arrival-entry">["shows"] | null {
  return firstFound(byOpening, folded)?.shows ?? null;
}

const byOpening = sieveByOpening(stampCues);
