/**
 * What is left of a web page in a text: tags and entities. They are blotted out in place, so that no character moves; a tag
 * that breaks the line leaves a line end where none follows it, but within a row of a Markdown table.
 */
export function blotMarkup(text: string): string {
  const untagged = text.includes("<") && MARKED.test(text) ? blotTags(text) : text;
  if (!text.includes("&")) return untagged;
  return untagged.replace(ENTITY, (entity) => (ENTITIES[entity.toLowerCase()] ?? " ").padEnd(entity.length));
}

/** Words without the tags and entities between them. */
export function withoutMarkup(words: string): string {
  return (words.includes("<") || words.includes("&")) && MARKED.test(words)
    ? words.replace(TAG, " ").replace(ENTITY, (found) => ENTITIES[found] ?? " ")
    : words;
}

function blotTags(text: string): string {
  return text
    .replace(TABLE_ROW, (row) => row.replace(TAG, blank))
    .replace(BREAK_AT_END, blank)
    .replace(BREAK, (tag) => `\n${" ".repeat(tag.length - 1)}`)
    .replace(CELL, (tag) => `\t${" ".repeat(tag.length - 1)}`)
    .replace(TAG, blank);
}

function blank(found: string): string {
  return found.replace(/[^\n]/gu, " ");
}

const MARKED = /<\/?[a-z]|&[a-z#]/iu;
const NAMES =
  "a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul";
const ENDING = "(?:\\s[^<>\\n]{0,300})?\\/?>";
const TAG = new RegExp(`<\\/?(?:${NAMES})${ENDING}`, "giu");
const BREAKING = `<(?:br|\\/(?:p|div|tr|li|h[1-6]|table))${ENDING}`;
const BREAK = new RegExp(BREAKING, "giu");
const BREAK_AT_END = new RegExp(`${BREAKING}(?=[^\\S\\n]{0,40}(?:\\n|$))`, "giu");
const CELL = /<\/t[dh]>/giu;
const TABLE_ROW = /^[^\S\n]{0,20}\|[^\n]*$/gmu;
const ENTITY = /&(?:nbsp|amp|quot|lt|gt|ndash|mdash|#160|#xa0);/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&ndash;": "-",
  "&mdash;": "-",
};
