/** The page's data, opened: answers when somebody asks for them, texts block by block. */
import type { Coverage } from "../../query/answers.ts";
import type { Report } from "../../query/answers-work.ts";
import { type Columns, fromColumns } from "../columns.ts";
import type { PageData, PageFiles } from "../page-packed.ts";
import { dense } from "../page-sparse.ts";

/** The texts of the documents. */
export interface TextStore {
  /** By id; `""` for a text whose block is not open yet. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether the texts of all these documents are open; of all there are, where none are named. */
  readonly isOpen: (ids?: readonly string[]) => boolean;
  /** Opens the blocks in which they stand. */
  readonly open: (ids?: readonly string[]) => Promise<void>;
  /** How many letters they have in all. */
  readonly letters: number;
}

/** The report and the texts behind it. */
export interface OpenedData {
  readonly report: Report;
  readonly store: TextStore;
  readonly files: PageFiles;
}

/** Opens the data of a page. */
export async function openData(json: string): Promise<OpenedData> {
  const { parts, ids, blocks, letters, files } = JSON.parse(json) as PageData;
  const store = storeOf(JSON.parse(await inflated(ids)), blocks, letters);
  const opened = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => [name, await inflated(part)] as const),
  );
  const textOf = (id: string) => store.texts[id] ?? "";
  const report = { texts: store.texts };
  for (const [name, part] of opened) {
    const read = once(() => restored(name, fromColumns(JSON.parse(part) as Columns, textOf)));
    Object.defineProperty(report, name, { get: read, enumerable: true });
  }
  return { report: report as Report, store, files };
}

function restored(name: string, part: unknown): unknown {
  return name === "coverages" ? (part as readonly Coverage[]).map(dense) : part;
}

function storeOf(ids: readonly (readonly string[])[], blocks: readonly string[], letters: number): TextStore {
  const texts: Record<string, string> = Object.create(null);
  const blockOf = new Map(ids.flatMap((own, at) => own.map((id) => [id, at] as const)));
  for (const id of blockOf.keys()) texts[id] = "";
  const opening = new Map<number, Promise<void>>();
  const done = new Set<number>();
  const blocksOf = (asked: readonly string[] = [...blockOf.keys()]) => [
    ...new Set(asked.flatMap((id) => blockOf.get(id) ?? [])),
  ];
  const openBlock = async (at: number) => {
    const own: readonly string[] = JSON.parse(await inflated(blocks[at] ?? ""));
    for (const [place, id] of (ids[at] ?? []).entries()) texts[id] = own[place] ?? "";
    done.add(at);
  };
  return {
    texts,
    letters,
    isOpen: (asked) => (asked ? blocksOf(asked).every((at) => done.has(at)) : done.size === blocks.length),
    open: async (asked) => {
      for (const at of blocksOf(asked)) if (!opening.has(at)) opening.set(at, openBlock(at));
      await Promise.all(blocksOf(asked).map((at) => opening.get(at)));
    },
  };
}

async function inflated(packed: string): Promise<string> {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}

/** Calls a function when its value is first asked for. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
