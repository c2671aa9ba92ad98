/** Markup without a DOM: elements as text, safe against whatever a document says. */

/** An element's attributes; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with its children, which are markup already. Numbers are rounded. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = opened(name, attributes);
  const inside = children.join("");
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An HTML element: it has an end tag even where it is empty, unless HTML gives it none. */
export function html(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = `${opened(name, attributes)}>`;
  return VOID.has(name) ? open : `${open}${children.join("")}</${name}>`;
}

/** Text that stands in markup or in an attribute as what it is: escaped, without control and direction characters. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (found) => ESCAPED[found] ?? (SURROGATE.test(found) ? "\ufffd" : ""));
}

/** A number as drawings write it: two decimals at most, never `-0`. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0;
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

/** A tag without its end. */
function opened(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
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
/** What markup means otherwise, controls that XML refuses, halves of characters, and marks that turn the direction of the text. */
const SPECIAL =
  /[&<>"'\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const SURROGATE = /\p{Surrogate}/u;
