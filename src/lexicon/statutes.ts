/** Văn bản quy phạm: what lays down law for all. Plans act by them, but have no wording from them. */
import { type CueWords, cueWords } from "./cue.ts";

/** The types, folded. */
export const statuteTypes: CueWords = cueWords(
  "statute.type",
  ["hiến pháp", "luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư", "thông tư liên tịch"],
  "thông tư liên tịch",
);
