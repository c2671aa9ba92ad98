/** What a search finds: units, tasks and documents by their names at once, then places in the full texts as they are read. */
import { pageWords } from "../page-words.ts";
import type { Words } from "../words.ts";
import { make, now } from "./page-state.ts";
import { type Finder, finderOf } from "./plain-search.ts";
import type { Proof, ProofContext } from "./proof.ts";
import { findProof } from "./proofs.ts";
import { line, type SearchIndex } from "./search-index.ts";

interface Searching {
  readonly index: SearchIndex;
  readonly context: () => ProofContext;
  readonly open: (proof: Proof) => void;
  /** Whether it is still this search that the reader asks for. */
  readonly isAsked: () => boolean;
}

/** Lists what a query finds. */
export async function showResults(results: HTMLElement, query: string, searching: Searching): Promise<void> {
  const find = query.trim().length < 2 ? null : finderOf(query);
  results.hidden = find === null;
  if (find === null) return;
  const named = namedGroups(find, searching);
  const waiting = make("p", "aside", now(pageWords.searching));
  results.replaceChildren(...named, waiting);
  const places = placeGroup();
  let since = performance.now();
  for (const block of searching.index.blocks) {
    for (const id of block) addPlaces(places, id, find, searching);
    if (places.items.childElementCount > 0) waiting.before(places.heading, places.items);
    if (performance.now() - since < AT_ONCE) continue;
    await new Promise((done) => setTimeout(done));
    if (!searching.isAsked()) return;
    since = performance.now();
  }
  closeGroup(places.items, places.all);
  waiting.remove();
  if (results.childElementCount === 0) results.append(make("p", "", now(pageWords.searchNone)));
}

/** How long the page is left to a search before it answers to the reader again, in milliseconds. */
const AT_ONCE = 40;

function namedGroups(find: Finder, { index, context, open }: Searching): HTMLElement[] {
  return GROUPS.flatMap(({ kind, words }) => {
    const hits = index.entries().filter((entry) => entry.kind === kind && find(entry.plain, 1).length > 0);
    if (hits.length === 0) return [];
    const list = make("ul");
    for (const { id, label } of hits.slice(0, MOST))
      list.append(
        link(label, () => {
          const proof = findProof(kind, id, context());
          if (proof !== null) open(proof);
        }),
      );
    closeGroup(list, hits.length);
    return [make("h3", "", now(words)), list];
  });
}

/** Places in the texts: how many were found, and the first of them. */
interface Places {
  readonly heading: HTMLElement;
  readonly items: HTMLElement;
  all: number;
}

function placeGroup(): Places {
  return { heading: make("h3", "", now(pageWords.searchTexts)), items: make("ul"), all: 0 };
}

function addPlaces(places: Places, id: string, find: Finder, { index, open }: Searching): void {
  const { text, plain } = index.textOf(id);
  for (const [start, end] of find(plain, MOST_OF_TEXT)) {
    places.all++;
    if (places.items.childElementCount >= MOST_PLACES) continue;
    const around = line(text.slice(Math.max(0, start - BEFORE), end + AFTER));
    const passage = { document: id, start, end, text: text.slice(start, end) };
    const item = { heading: "", facts: [], remark: null, sides: [{ document: id, passages: [passage] }] };
    places.items.append(
      link(`${index.nameOf(id)}: …${around}…`, () => open({ title: index.nameOf(id), items: [item] })),
    );
  }
}

/** Says how many more there are than those that are listed. */
function closeGroup(list: HTMLElement, all: number): void {
  const more = all - list.childElementCount;
  if (more > 0) list.append(make("li", "aside", now(MORE).replace("{count}", String(more))));
}

function link(label: string, press: () => void): HTMLElement {
  const item = make("li");
  const anchor = make("a", "", label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label);
  anchor.href = "#";
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    press();
  });
  item.append(anchor);
  return item;
}

const GROUPS: readonly { readonly kind: string; readonly words: Words }[] = [
  { kind: "unit", words: pageWords.searchUnits },
  { kind: "task", words: pageWords.searchTasks },
  { kind: "document", words: pageWords.searchDocuments },
];
const MORE = pageWords.searchMore;
const MOST = 10;
const MOST_PLACES = 30;
const MOST_OF_TEXT = 30;
const BEFORE = 60;
const AFTER = 80;
const LONGEST = 220;
