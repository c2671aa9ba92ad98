/** The lines of a chain file, of its text or of its bytes. */

/** The bytes of a file, without a copy. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** A file without its byte order mark. */
export function withoutMark<F extends string | Buffer>(file: F): string | Buffer {
  if (typeof file === "string") return file.startsWith(MARK) ? file.slice(1) : file;
  const mark = Buffer.from(MARK);
  return file.subarray(0, mark.length).equals(mark) ? file.subarray(mark.length) : file;
}

/** The lines that are neither empty nor of the graph, with their numbers: the graph is made anew, and nobody reads its lines. */
export function* linesOfChain(file: string | Buffer): Iterable<readonly [number: number, line: string]> {
  const words = (from: number, to: number): string =>
    typeof file === "string" ? file.slice(from, to) : file.toString("utf8", from, to);
  let number = 0;
  for (let start = 0; start < file.length; ) {
    const found = file.indexOf("\n", start);
    const end = found < 0 ? file.length : found;
    number++;
    const isOfGraph = OF_GRAPH.test(words(start, start + NODE.length)) && WHOLE.test(words(end - 2, end));
    const line = isOfGraph ? "" : words(start, end).trim();
    if (line !== "") yield [number, line];
    start = end + 1;
  }
}

const MARK = "\ufeff";
const NODE = '{"record":"node",';
const OF_GRAPH = /^\{"record":"(?:node|edge)",/u;
/** The end of a line that was not cut off. */
const WHOLE = /\}\s?$/u;
