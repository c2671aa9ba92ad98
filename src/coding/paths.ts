/** Paths of an outline: the printed labels from the root, with a full stop between two of them. */

/** The path of the provision that one stands under: the longest beginning that is a path itself; `null` at the root. */
export function parentOf(path: string, isPath: (path: string) => boolean): string | null {
  for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1)) {
    const above = path.slice(0, at);
    if (isPath(above)) return above;
  }
  return null;
}
