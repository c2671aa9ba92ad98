/** The rows of the chain's drawing: one for each level and side, from the centre down, the Party before the State. */
import type { Language } from "../model.ts";
import type { OverviewDocument } from "../query/answers-work.ts";
import { chainWords } from "./chain-words.ts";
import { type Block, blockOf, stacked } from "./label.ts";
import { paint, size } from "./theme.ts";
import { branchWords, levelWords, wordFor } from "./words.ts";

/**
 * The key of a document's lane; keys sort as the lanes stand. What is unknown comes last; a body
 * of a province whose level is not shown stands with its province.
 */
export function laneKey({
  level,
  branch,
  province,
}: Pick<OverviewDocument, "level" | "branch" | "province">): string {
  return `${rankOf(LEVELS, level ?? (province === null ? null : "province"))}.${rankOf(BRANCHES, branch)}`;
}

/** The name of a lane: its level, and below it its side. */
export function laneName(key: string, lang: Language): Block {
  const [name, side] = laneWords(key, lang);
  const strong = { width: NAME_WIDTH, lines: 3, size: size.text, bold: true, fill: paint.muted };
  if (side === null) return blockOf(name, strong);
  return stacked(blockOf(name, strong), blockOf(side, { ...strong, bold: false }));
}

/** The name of a lane in one line. */
export function laneTitle(key: string, width: number, lang: Language): Block {
  const words = laneWords(key, lang).filter((word) => word !== null);
  return blockOf(words.join(" · "), {
    width: width - 12,
    lines: 1,
    size: size.text,
    bold: true,
    fill: paint.muted,
  });
}

function laneWords(key: string, lang: Language): readonly [level: string, side: string | null] {
  const [levelRank = "", branchRank = ""] = key.split(".");
  const level = LEVELS[Number(levelRank)];
  const branch = BRANCHES[Number(branchRank)];
  if (level === undefined && branch === undefined) return [chainWords.unknownLane[lang], null];
  const side = branch === undefined ? chainWords.unknownBranch[lang] : wordFor(branchWords, branch, lang);
  const name = level === undefined ? chainWords.unknownLevel[lang] : wordFor(levelWords, level, lang);
  return [name, side];
}

function rankOf(order: readonly string[], value: string | null): number {
  const rank = value === null ? -1 : order.indexOf(value);
  return rank < 0 ? order.length : rank;
}

const LEVELS = ["central", "province", "district", "commune"];
const BRANCHES = ["party", "state", "association"];
const NAME_WIDTH = 108;
