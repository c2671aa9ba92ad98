/** Markup without a DOM: elements as text, safe against whatever a document says. */

/** An element's attributes; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its children, which are markup already. Numbers are rounded. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = opened(name, attributes);
  const inside = "".concat(...children);
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An HTML element: it has an end tag even where it is empty, unless HTML gives it none. */
export function html(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = `${opened(name, attributes)}>`;
  return VOID.has(name) ? open : `${open}${"".concat(...children)}</${name}>`;
}

/** Text that stands in markup or in an attribute as what it is: escaped, without control and direction characters. */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (TAME.test(text)) return escapeMarkup(text);
  return text.replace(SPECIAL, (found) => ESCAPED[found] ?? (SURROGATE.test(found) ? "\ufffd" : ""));
}

/** A number as drawings write it: two decimals at most, never `-0`. */
export function rounded(value: number): number {
  if (Number.isInteger(value)) return value + 0;
  return Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0;
}

/** The description of a curve from a point to another, drawn to the two between them: each is across, then down. */
export function curve(from: Point, first: Point, second: Point, to: Point): string {
  return `M${pair(from)}C${pair(first)},${pair(second)},${pair(to)}`;
}

/** A path's description with its numbers rounded. */
export function roundPath(path: string): string {
  return path.replace(/-?\d+\.\d+(?:e-?\d+)?/gu, (found) => String(rounded(Number(found))));
}

/** Moves a group of marks. */
export function moved(x: number, y: number, ...children: readonly string[]): string {
  return element("g", { transform: `translate(${rounded(x)},${rounded(y)})` }, ...children);
}

/** A tooltip, read by screen readers too. */
export function tooltip(text: string): string {
  return element("title", {}, escapeText(text));
}

type Point = readonly [number, number];

function pair([x, y]: Point): string {
  return `${rounded(x)},${rounded(y)}`;
}

/** Text without anything worse than what markup means otherwise. */
function escapeMarkup(text: string): string {
  let done = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const entity = code < ENTITIES.length ? ENTITIES[code] : "";
    if (!entity) continue;
    done += text.slice(from, at) + entity;
    from = at + 1;
  }
  return done + text.slice(from);
}

/** A tag without its end. */
function opened(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] ?? null;
    if (value === null) continue;
    tag += ` ${key}="${typeof value === "number" ? rounded(value) : escapeText(value)}"`;
  }
  return tag;
}

const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "wbr"]);
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "\t",
  "\n": "\n",
  "\r": "\r",
};
/** What stands for a character of markup, by its code; empty for what stands for itself. */
const ENTITIES = Array.from({ length: 0x40 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return ESCAPED[letter] === letter ? "" : (ESCAPED[letter] ?? "");
});
/** What stands for itself: most texts, told without looking for halves of characters. */
const PLAIN = /^[\t\n\r !#-%(-;=?-~\u00a0-\u061b\u061d-\u200a\u2010-\u2027\u206a-\ud7ff]*$/u;
/** That, and what markup means otherwise. */
const TAME = /^[\t\n\r -~\u00a0-\u061b\u061d-\u200a\u2010-\u2027\u206a-\ud7ff]*$/u;
/** What markup means otherwise, controls that XML refuses, halves of characters, and marks that turn the direction of the text. */
const SPECIAL =
  /[&<>"'\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const SURROGATE = /\p{Surrogate}/u;
