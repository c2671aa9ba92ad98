/** A file that was found: the folder or file that the user named, and its path below it. */
export interface FoundFile {
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
}

/**
 * One id for each file: its base name without its ending; where base names clash, the path below the root for all that clash;
 * where these clash too, the path with its ending, and last the root before it.
 */
export function identify(files: readonly FoundFile[]): readonly string[] {
  const ids = files.map(() => "");
  let open = files.map((_, index) => index);
  for (const name of NAMES) {
    for (const index of open) ids[index] = name(files[index] as FoundFile);
    open = clashing(ids, open);
  }
  return ids;
}

/** The indices whose id another one bears too. */
function clashing(ids: readonly string[], open: readonly number[]): number[] {
  const count = new Map<string, number>();
  for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
  return open.filter((index) => (count.get(ids[index] as string) ?? 0) > 1);
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/u, "");
const NAMES: readonly ((found: FoundFile) => string)[] = [
  ({ file }) => withoutEnding(file.slice(file.lastIndexOf("/") + 1)),
  ({ file }) => withoutEnding(file),
  ({ file }) => file,
  ({ root, file }) => `${root.replace(/[/\\]+$/u, "")}/${file}`,
];
