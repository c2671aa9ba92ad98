/** Whether two words are one letter apart: one is another, missing, too many, or has changed places with the next. */
export function oneOff(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  if (a === b || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left.length !== right.length) {
    const [longer, shorter] = left.length > right.length ? [left, right] : [right, left];
    return longer.slice(1).join("") === shorter.join("");
  }
  const swapped = left[0] === right[1] && left[1] === right[0];
  return left.slice(1).join("") === right.slice(1).join("") || (swapped && sameFrom(left, right, 2));
}

function sameFrom(a: readonly string[], b: readonly string[], start: number): boolean {
  return a.slice(start).join("") === b.slice(start).join("");
}
