/** A chain in a file, as one JSON value or as lines of JSON: what others read, and what the library reads back. */
import type { ChainGraph } from "../graph/schema.ts";
import type { Document } from "../model.ts";
import type { Chain, Link } from "../model-chain.ts";
import { type ChainFileError, checkChain } from "./chain-file-check.ts";
import { bufferOf, linesOfChain, withoutMark } from "./chain-file-lines.ts";
import type { Parsed } from "./chain-file-shapes.ts";
import { filed, filedDocument, printed, restored, restoredDocument } from "./coded.ts";

const FORMAT = "directive-chain";
const CHAIN_FILE_VERSION = 1;

/**
 * The chain and its graph as one JSON text, with a line for each document, link and so on. A chain of hundreds of megabytes is
 * too long for one string: see {@link writeChainLines}.
 */
export function writeChainFile(chain: Chain, graph: ChainGraph): string {
  const parts = PARTS.filter(({ part }) => chain[part] !== undefined);
  const lists = parts.map(({ part }) => `"${part}":${listOf(recordsOf(chain, part))}`);
  const { attributes, options } = frameOf(graph);
  const frame = `"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)}`;
  const nodes = `"nodes":${listOf(nodesOf(graph))},\n"edges":${listOf(edgesOf(graph))}`;
  const head = JSON.stringify(headOf(chain)).slice(1, -1);
  return `{${head},\n${lists.join(",\n")},\n"graph":{${frame},\n${nodes}}}\n`;
}

/** The same, one record a line, each with its line end. */
export function* writeChainLines(chain: Chain, graph: ChainGraph): Iterable<string> {
  const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;
  yield line("chain", { ...headOf(chain), ...frameOf(graph) });
  for (const { part, record } of PARTS) for (const value of recordsOf(chain, part)) yield line(record, value);
  for (const node of nodesOf(graph)) yield line("node", node);
  for (const edge of edgesOf(graph)) yield line("edge", edge);
}

/**
 * The chain of a file in either form; its graph is made from it anew. What is no chain file is told in one line. Lines may be given as
 * the bytes of the file, in UTF-8: they are decoded one by one, which takes less memory than one long text, and less time.
 */
export function readChainFile(file: string | Uint8Array): Chain | ChainFileError {
  const bare = withoutMark(typeof file === "string" ? file : bufferOf(file));
  const begin = typeof bare === "string" ? bare : bare.toString("utf8", 0, LONGEST_BEGIN);
  const value = FIRST_RECORD.test(begin) ? readLines(bare) : readWhole(bare.toString());
  if (isError(value)) return value;
  if (value.format !== FORMAT) return { error: `format: "${FORMAT}" is needed` };
  if (value.version !== CHAIN_FILE_VERSION)
    return { error: `version: this library reads ${CHAIN_FILE_VERSION}` };
  const documents = Array.isArray(value.documents) ? value.documents.map(restoredDocument) : value.documents;
  const { alignments, duplicates, units = [], places = [], formulas = [], formulasFrom } = value;
  const stated = Array.isArray(value.links) ? value.links.map(withEvidence) : value.links;
  const [links, absent] = [withList(stated, "reasons"), withList(value.absent, "near")];
  const chain = { documents, links, absent, alignments, duplicates, units };
  const whole = {
    ...chain,
    ...(!isEmpty(places) && { places }),
    ...(!isEmpty(formulas) && { formulas }),
    ...(formulasFrom !== undefined && { formulasFrom }),
  };
  return checkChain(whole) ?? (whole as unknown as Chain);
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

function headOf({ formulasFrom }: Chain): object {
  return { format: FORMAT, version: CHAIN_FILE_VERSION, ...(formulasFrom !== undefined && { formulasFrom }) };
}

/** The parts of a chain, and what a line of each is called. */
const PARTS = [
  { part: "documents", record: "document" },
  { part: "links", record: "link" },
  { part: "absent", record: "absent" },
  { part: "alignments", record: "alignment" },
  { part: "duplicates", record: "duplicate" },
  { part: "formulas", record: "formula" },
  { part: "places", record: "place" },
  { part: "units", record: "unit" },
] as const;

type Part = (typeof PARTS)[number]["part"];

function recordsOf(chain: Chain, part: Part): readonly object[] {
  if (part === "links") return chain.links.map(filedLink);
  return part === "documents" ? chain.documents.map(withoutText) : (chain[part] ?? []);
}

/** Of a document whose text is not held, the extent lies beyond the text. */
function withoutText(document: Document): object {
  if (document.coded) return filedDocument(document);
  return document.extent[1] > document.text.length ? { ...document, text: null } : document;
}

function filedLink(link: Link): object {
  return link.evidence.coded ? filed(link) : link;
}

function withEvidence(link: unknown): unknown {
  return isRecord(link) && isRecord(link.evidence) && isRecord(link.evidence.coded) ? restored(link) : link;
}

/** Records with a list that files of an older library lack. */
function withList(records: unknown, field: string): unknown {
  if (!Array.isArray(records)) return records;
  return records.map((one) => (isRecord(one) && !(field in one) ? { ...one, [field]: [] } : one));
}

function isError(value: Parsed | ChainFileError): value is ChainFileError {
  return typeof value.error === "string";
}

function readWhole(text: string): Parsed | ChainFileError {
  const value = parse(text);
  return isRecord(value) ? value : { error: "not a JSON object" };
}

function readLines(file: string | Buffer): Parsed | ChainFileError {
  const parts = new Map<string, unknown[]>(PARTS.map(({ record }) => [record, []]));
  let head: Parsed = {};
  for (const [number, line] of linesOfChain(file)) {
    const read = readRecord(line);
    if (read === null) return { error: `line ${number}: not a JSON object` };
    const { record, value } = read;
    if (record === "chain") head = value;
    else if (typeof record !== "string" || !RECORDS.has(record))
      return { error: `line ${number}: no such record` };
    else parts.get(record)?.push(value);
  }
  return { ...head, ...Object.fromEntries(PARTS.map(({ part, record }) => [part, parts.get(record)])) };
}

/** A record and its value. Where its name stands first it is cut off before the line is parsed: no value has to be copied. */
function readRecord(line: string): { readonly record: unknown; readonly value: Parsed } | null {
  const named = RECORD_NAME.exec(line);
  const value = parse(named ? `{${line.slice(named[0].length)}` : line);
  if (!isRecord(value)) return null;
  if (named && !("record" in value)) return { record: named[1], value };
  const { record, ...rest } = value;
  return { record, value: rest };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Parsed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the graph is apart from nodes and edges. Its unresolved links and its formulas stand among the chain's. */
function frameOf(graph: ChainGraph): { readonly attributes: object; readonly options: object } {
  const { unresolved: _, formulas: __, ...attributes } = graph.getAttributes();
  const { type, multi, allowSelfLoops } = graph;
  return { attributes, options: { type, multi, allowSelfLoops } };
}

/** Nodes and edges as graphology exports them, but for what stands in the chain itself. */
function nodesOf(graph: ChainGraph): readonly object[] {
  return graph.mapNodes((key, { ...attributes }) => ({ key, attributes: withoutSource(attributes) }));
}

function edgesOf(graph: ChainGraph): readonly object[] {
  return graph.mapEdges((key, attributes, source, target) => {
    return { key, source, target, attributes: withoutSource(attributes) };
  });
}

function withoutSource(attributes: object): object {
  const { source, ...rest } = attributes as { readonly source?: unknown; readonly evidence?: unknown };
  const coded = isRecord(source) && "start" in rest ? source.coded : undefined;
  if (coded) return printed({ ...rest, coded });
  return isRecord(rest.evidence) && rest.evidence.coded ? printed(rest) : rest;
}

function listOf(values: readonly object[]): string {
  return values.length === 0 ? "[]" : `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

const RECORDS: ReadonlySet<string> = new Set([...PARTS.map(({ record }) => record), "node", "edge"]);
const RECORD_NAME = /^\{"record":"([a-z]+)",(?=")/u;
/** In so many bytes the first record of a file begins. */
const LONGEST_BEGIN = 1000;
const FIRST_RECORD = /^\s*\{\s*"record"\s*:/u;
