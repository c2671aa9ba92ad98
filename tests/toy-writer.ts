/** Writes a Document by hand: the text is put together from its lines, and every span is found by quoting from it. */
import type {
  Branch,
  Cell,
  Citation,
  ColumnRole,
  Document,
  Header,
  HeaderField,
  Level,
  Provision,
  ProvisionKind,
  Relation,
  RelationKind,
} from "../src/model.ts";
import type { Evidence, Fact } from "../src/model-evidence.ts";
import type { Assignment, Deadline, Role, Target, Task } from "../src/model-tasks.ts";
import { hashOf } from "../src/text/hash.ts";
import type { Span } from "../src/text/span.ts";

/** A value and the words that show it, or the words alone where they are the value. */
type Shown = string | readonly [value: string, words: string];

type Fields<T extends Fact> = Omit<T, keyof Fact | "inferred">;

/** What a line obliges to: each fact is given with the words that show it. */
export interface WrittenTask {
  readonly who?: readonly (readonly [words: string, canonical: string, role: Role])[];
  readonly when?: readonly (readonly [words: string, deadline: Partial<Fields<Deadline>>])[];
  readonly howMany?: readonly (readonly [words: string, target: Partial<Fields<Target>>])[];
  readonly product?: string;
}

/** A line of the outline: path, kind, the label as printed, its words; `task` makes it a task, `title` a heading. */
export interface WrittenLine {
  readonly path: string;
  readonly kind: ProvisionKind;
  readonly label?: string;
  readonly words: string;
  readonly heading?: true;
  readonly cells?: readonly (readonly [ColumnRole, heading: string, words: string])[];
  readonly task?: WrittenTask;
}

export interface Written {
  readonly id: string;
  readonly head: string;
  readonly lines: readonly WrittenLine[];
  readonly foot: string;
  readonly header: Partial<Readonly<Record<HeaderField, Shown>>>;
  readonly recipients?: readonly string[];
  readonly jurisdiction: readonly [Level, Branch, province: string | null];
  /** In reading order: each is looked for after the one before it. */
  readonly citations: readonly (readonly [
    words: string,
    citation: Partial<Citation> & { readonly key: string },
  ])[];
  readonly relations: readonly (readonly [from: string, relation: RelationKind, to: string, words: string])[];
}

/** The document that a description gives. */
export function written(from: Written): Document {
  const { text, outline } = layOut(from);
  const header = headerOf(text, from);
  const [level, branch, province] = from.jurisdiction;
  return {
    file: `${from.id}.txt`,
    id: from.id,
    hash: hashOf(text),
    text,
    extent: [0, text.length],
    document: header,
    jurisdiction: { level, branch, province, locality: null, evidence: {} },
    citations: citationsOf(text, from),
    relations: from.relations.map(([by, relation, to, words]): Relation => {
      return { from: by, to, relation, ...seen(text, words, `relation.${relation}`) };
    }),
    outline,
    tasks: from.lines.flatMap((line) => (line.task ? [taskOf(text, outline, line)] : [])),
    warnings: [],
  };
}

/** Where words stand in a text, at or after a place; throws where they do not, so that no toy can be wrong. */
export function spanOf(text: string, words: string, [start, end]: Span = [0, text.length]): Span {
  const at = text.indexOf(words, start);
  if (at < 0 || at + words.length > end) throw new Error(`not in the text: ${JSON.stringify(words)}`);
  return [at, at + words.length];
}

function layOut({ head, lines, foot }: Written): { text: string; outline: readonly Provision[] } {
  let text = `${head.trim()}\n\n`;
  const starts = lines.map(({ label, words }) => {
    const start = text.length;
    text += `${label ? `${label} ` : ""}${words}\n`;
    return start;
  });
  const outline = lines.map((line, i): Provision => {
    const start = starts[i] ?? 0;
    const body = spanOf(text, line.words, [start, text.length]);
    const under = lines.map(({ path }, j) =>
      path.startsWith(`${line.path}.`) && j > i ? (starts[j] ?? 0) + 1 : 0,
    );
    const last = Math.max(start + 1, ...under) - 1;
    const end = text.indexOf("\n", last);
    const parent = lines.some(({ path }) => path === parentPath(line.path)) ? parentPath(line.path) : null;
    const cells = line.cells?.map(([role, heading, words]): Cell => {
      const [from, to] = spanOf(text, words, body);
      return { role, heading, start: from, end: to };
    });
    const { path, kind } = line;
    return {
      path,
      kind,
      start,
      end,
      title: line.heading ? line.words : null,
      parent,
      body,
      ...(cells && { cells }),
    };
  });
  return { text: `${text}\n${foot.trim()}\n`, outline };
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function headerOf(text: string, { header, recipients = [] }: Written): Header {
  const shown = Object.entries(header).map(([field, as]) => {
    const [value, words] = typeof as === "string" ? [as, as] : as;
    return [field, value, seen(text, words, `header.${field}`)] as const;
  });
  const fields = Object.fromEntries(shown.map(([field, value]) => [field, value]));
  const none = { type: null, symbol: null, number: null, date: null, place: null, issuer: null, title: null };
  return {
    ...none,
    signer: null,
    signerRole: null,
    ...fields,
    recipients,
    evidence: {
      ...Object.fromEntries(shown.map(([field, , evidence]) => [field, evidence])),
      recipients: recipients.map((words) => seen(text, words, "header.recipient")),
    },
  };
}

function citationsOf(text: string, { citations }: Written): readonly Citation[] {
  let at = 0;
  return citations.map(([words, citation]) => {
    const [start, end] = spanOf(text, words, [at, text.length]);
    at = end;
    const unknown = { kind: "numbered", type: null, date: null, issuer: null } as const;
    return { quote: words, start, end, rule: "citation.numbered", ...unknown, ...citation };
  });
}

function taskOf(text: string, outline: readonly Provision[], { path, task = {} }: WrittenLine): Task {
  const provision = outline.find((one) => one.path === path);
  if (!provision) throw new Error(`no provision ${path}`);
  const heading = outline
    .filter(({ title, path: above }) => title !== null && path.startsWith(`${above}.`))
    .at(-1);
  const own: Span = [provision.start, provision.end];
  const fact = (words: string, rule: string): Fact => {
    const within = text.slice(...own).includes(words) ? own : heading?.body;
    return { quote: words, ...seen(text, words, rule, within) };
  };
  return {
    path,
    start: provision.body[0],
    end: provision.end,
    rule: "task.leaf",
    group: heading?.path ?? null,
    assignments: (task.who ?? []).map(([words, canonical, role]): Assignment => {
      return { unit: words, canonical, role, ...fact(words, `role.${role}`) };
    }),
    deadlines: (task.when ?? []).map(([words, deadline]): Deadline => {
      return {
        kind: "date",
        start: null,
        end: null,
        every: null,
        ...deadline,
        ...fact(words, "deadline.written"),
      };
    }),
    targets: (task.howMany ?? []).map(([words, target]): Target => {
      const plain = { value: 0, comparator: "=", unit: null, of: "", per: null } as const;
      return { ...plain, ...target, ...fact(words, "target.written") };
    }),
    product: task.product === undefined ? null : fact(task.product, "product.written"),
    themes: [],
  };
}

function seen(text: string, words: string, rule: string, within?: Span): Evidence {
  return { span: spanOf(text, words, within), rule };
}
