/** The three-word runs of a text of plain words, found the plain way. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = text.split(" ");
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
}
