/** Made answers of a given size, as questions give them: the same for the same size, of invented provinces. */

const WORDS =
  "Tổ chức quán triệt, tuyên truyền sâu rộng đến cán bộ, hội viên và nhân dân; bảo đảm hình thức phù hợp với từng đối tượng";
const PROVINCES = Array.from({ length: 63 }, (_, at) => `Sơn Bình ${at + 1}`);
const LEVELS = ["central", "province", "district", "commune"];
const BRANCHES = ["party", "state", "association"];
const ROLES = ["lead", "coordinate", "report-to"];
const KINDS = ["date", "quarter", "year", "period", "recurring", "conditional"];
const PER_PLAN = 10;

/** So many documents, a tenth of them absent; each cites one of the level above and two in passing. */
export function chainOf(size) {
  const rows = range(size).map((at) => documentOf(at, size));
  const links = rows.flatMap((row, at) =>
    at === 0 || row.absent
      ? []
      : [
          linkOf(row.id, idOf(Math.floor(at / 8)), "implements"),
          linkOf(row.id, idOf((at * 7919) % at), "basis"),
          linkOf(row.id, idOf((at * 104729) % at), "mentions"),
        ],
  );
  return { ...headOf("overview", rows), rows, links, counts: {} };
}

/** So many upstream tasks beside sixty-three provinces. */
export function coverageOf(size) {
  const columns = PROVINCES.map((label, at) => ({
    ...{ id: label, label, members: [`ke-hoach-${at}`] },
    state: at % 9 === 8 ? "not-collected" : "collected",
  }));
  const rows = range(size).map((at) => ({
    ...{ task: `ket-luan#II.${at}`, group: `ket-luan#${at >> 4}`, groupTitle: `Nhiệm vụ ${at >> 4}` },
    ...{ themes: [], quote: quoteIn("ket-luan", at) },
    cells: columns.map(({ id }, nth) => cellOf(`ket-luan#II.${at}`, id, at * 31 + nth * 17)),
  }));
  const totals = columns.map(({ id }, nth) => {
    const count = (status) => rows.filter(({ cells }) => cells[nth].status === status).length;
    const [full, partial, mention, none] = ["full", "partial", "mention", "none"].map(count);
    const own = { carrying: full + partial, downstreamTasks: size };
    return { column: id, full, partial, mention, none, upstreamTasks: size, ...own };
  });
  return {
    ...headOf("coverage", columns),
    ...{ upstream: "ket-luan", upstreamLabel: "88-KL/TW", columns, rows, orphans: [], totals },
    obligations: null,
  };
}

/** One path of so many hops, from document to document. */
export function traceOf(size) {
  const task = (at) => `van-ban-${at}#II.1`;
  const hops = range(size).map((at) => ({
    ...{ from: task(at), to: task(at + 1), via: "task", relation: "carriesOut", role: null },
    ...{ score: 0.5 + ((at * 37) % 50) / 100, inferred: false },
    quotes: [quoteIn(`van-ban-${at}`, at), quoteIn(`van-ban-${at + 1}`, at)],
  }));
  const documents = range(size + 1).map((at) => ({ id: `van-ban-${at}` }));
  const paths = [{ hops, weakest: 0, brokenBy: null }];
  return { ...headOf("trace", documents), from: task(0), to: null, direction: "up", paths };
}

/** So many tasks with a deadline each, ten to a document. */
export function timelineOf(size) {
  const rows = range(size / PER_PLAN).map((at) => {
    const { id, label, type, symbol, title, level, branch, province, date } = documentOf(at, size);
    const known = { id, label, type, symbol, title, level, branch, province, date };
    return { ...known, quote: quoteIn(id, at), tasks: 2 * PER_PLAN, timed: PER_PLAN };
  });
  const deadlines = range(size).map((at) => {
    const { id } = rows[Math.floor(at / PER_PLAN)];
    const kind = KINDS[at % KINDS.length];
    const isSet = at % KINDS.length < 4;
    const [start, end] = isSet ? [dayOf(at * 11), dayOf(at * 11 + 90)] : [null, null];
    const told = { kind, start, end, every: kind === "recurring" ? "quarter" : null, rule: kind };
    const quotes = [{ ...quoteIn(id, at), text: `trước ngày ${end}` }, quoteIn(id, at)];
    return { document: id, task: `${id}#II.${at}`, ...told, quotes };
  });
  return { ...headOf("timeline", rows), rows, deadlines };
}

/** So many tasks, spread over half as many units in three roles. */
export function workloadOf(size) {
  const units = range(size / 2).map((at) => `Sở số ${at + 1}`);
  const rows = units.flatMap((unit, at) =>
    ROLES.map((role, nth) => {
      const tasks = range(1 + ((at + nth) % 7)).map((step) => `ke-hoach#II.${(at * 2 + step * 13) % size}`);
      const place = PROVINCES[at % PROVINCES.length];
      const facts = { unit, canonical: unit, level: LEVELS[at % 4], place, role, tasks };
      return { ...facts, inferred: tasks.slice(0, at % 3), quotes: tasks.map(() => quoteIn("ke-hoach", at)) };
    }),
  );
  const totals = (names) =>
    names.flatMap((of) => ROLES.map((role) => ({ of, role, units: size >> 3, tasks: size >> 1, load: 2.5 })));
  const vanished = units.slice(0, 9).map((canonical) => ({ canonical, upstream: ["ke-hoach#II.1"] }));
  const places = { levels: totals(LEVELS), places: totals(PROVINCES) };
  return { ...headOf("workload", [{ id: "ke-hoach" }]), rows, ...places, vanished, appeared: [] };
}

function headOf(question, documents) {
  const named = documents.map(({ id }) => ({ id, hash: "0".repeat(64) }));
  return { question, version: "0.1.0", documents: named, filters: {}, notes: [] };
}

function documentOf(at, size) {
  const level = at === 0 ? 0 : Math.min(3, 1 + Math.floor((at / size) * 3));
  const symbol = `${at + 1}-KH/TU`;
  const counts = { stated: [], tasks: 12, provisions: 30, citations: 3, units: 7 };
  return {
    ...{ id: idOf(at), label: symbol, absent: at % 10 === 9, type: "Kế hoạch", symbol, title: WORDS },
    ...{ date: at % 20 === 7 ? null : dayOf(at), issuer: "Ban Thường vụ Tỉnh ủy", level: LEVELS[level] },
    ...{ branch: BRANCHES[at % 3], province: PROVINCES[at % PROVINCES.length], ...counts },
    citedBy: [idOf(Math.min(size - 1, at * 8)), idOf(Math.min(size - 1, at * 8 + 1))],
  };
}

function cellOf(task, column, seed) {
  const status = ["none", "partial", "full", "none", "mention"][seed % 5];
  const grade = { none: null, mention: null, partial: 1, full: 2 }[status];
  const score = grade === null ? null : 0.5 + (seed % 50) / 100;
  const quotes = [quoteIn(task, seed), quoteIn(column, seed)];
  const lists = { kept: ["object"], lost: [], changed: [], sharpened: [], added: [], quotes };
  const by = grade === null ? [] : [{ task: `${column}#${seed}`, grade, score, rule: "words", ...lists }];
  return { column, status, reviewed: seed % 11 === 0, grade, score, by };
}

function linkOf(from, to, relation) {
  const more = { status: "resolved", statedIn: from, candidates: [], reasons: [] };
  return { from, to, relation, ...more, quote: quoteIn(from, 0) };
}

function quoteIn(document, at) {
  const text = `${WORDS} (${at})`;
  return { document, start: 0, end: text.length, text };
}

function idOf(at) {
  return `van-ban-${at}`;
}

/** Days from 2015 on, thirteen days apart. */
function dayOf(at) {
  return new Date(Date.UTC(2015, 0, 1) + ((at * 13) % 4000) * 86_400_000).toISOString().slice(0, 10);
}

function range(length) {
  return Array.from({ length: Math.floor(length) }, (_, at) => at);
}
