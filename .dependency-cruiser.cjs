/** The layering rule of the house, floor by floor, with the reason on every line. `docs/architecture.md` explains it. */
const rooms = "text|compare|lexicon|read|parse|coding|chain|review|graph|query|render|export|cli";

/** What each room may import of the others; its own folder, `model.ts` and `version.ts` are understood. */
const mayImport = {
  text: [[], "text/ knows characters and offsets, and nothing of documents"],
  compare: [["text"], "compare/ finds passages that share words, and knows nothing of documents"],
  lexicon: [["text"], "lexicon/ holds the language of administration, and never sees a text"],
  read: [["text"], "read/ turns files into texts, and does not care what they say"],
  parse: [["text", "lexicon"], "parse/ reads one document: no second document, no graph"],
  coding: [
    ["text", "lexicon"],
    "coding/ lays out what people noted of one document, and reads no text of one",
  ],
  chain: [
    ["text", "lexicon", "compare"],
    "chain/ joins documents, and does not know how their facts were found",
  ],
  review: [["text"], "review/ keeps people's decisions, and does not know how links were found"],
  graph: [["text"], "graph/ turns a chain into nodes and edges, and knows no Vietnamese"],
  query: [["text", "graph"], "query/ asks the graph, and draws nothing"],
  render: [["text", "query"], "render/ draws answers, and never sees the graph"],
  export: [
    ["text", "query", "graph"],
    "export/ writes answers and graphs, and does not know how they were found",
  ],
};

const floors = Object.entries(mayImport).map(([room, [below, comment]]) => ({
  name: `${room}-imports-from-below`,
  comment,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: `^src/(?:${rooms}|index)(?:/|\\.ts)`, pathNot: `^src/(?:${[room, ...below].join("|")})/` },
}));

const onlyIn = (name, comment, modules, places) => ({
  name,
  comment,
  severity: "error",
  from: { path: "^src/", pathNot: places },
  to: { path: modules },
});

module.exports = {
  forbidden: [
    ...floors,
    {
      name: "no-circular",
      comment: "A circle of imports has no floor to stand on.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-stands-alone",
      comment:
        "The model is the ground floor: of the rooms it knows only the type of a span; facts rest on evidence, documents hold tasks, chains hold documents.",
      severity: "error",
      from: { path: "^src/model(?:|-chain|-evidence|-formulas|-tasks)\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(?:text/span|model|model-evidence|model-tasks)\\.ts$" },
    },
    {
      name: "cli-to-index-only",
      comment: "The command line is the first user of the library: what it needs, everybody gets.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/", pathNot: "^src/(?:cli/|index\\.ts)" },
    },
    {
      name: "nobody-imports-the-index",
      comment: "index.ts names what is public; inside the house, say which file you mean.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "answers-only-by-type",
      comment: "Drawing and writing see the shape of answers and no more.",
      severity: "error",
      from: { path: "^src/(?:render|export)/" },
      to: { path: "^src/(?:query|graph)/", dependencyTypesNot: ["type-only"] },
    },
    onlyIn(
      "graphology-in-graph-and-query",
      "Only graph/ and query/ walk the graph.",
      "node_modules/graphology",
      "^src/(?:graph|query)/",
    ),
    onlyIn("d3-in-render", "Only render/ draws.", "node_modules/d3-(?!dsv)", "^src/render/"),
    onlyIn(
      "natural-behind-one-door",
      "natural has loud and heavy corners: one module keeps them out.",
      "node_modules/natural/",
      "^src/compare/natural\\.ts$",
    ),
    onlyIn(
      "compromise-behind-one-door",
      "compromise shares one world with its host: one module keeps ours apart.",
      "node_modules/compromise",
      "^src/parse/codebook\\.ts$",
    ),
    onlyIn(
      "disk-at-the-edge",
      "Only the readers, the command line, the writer of the page and the loader of data/ touch the disk.",
      "^(?:node:)?(?:fs|fs/promises|module)$|node_modules/write-file-atomic",
      "^src/(?:read/|cli/|render/page\\.ts|lexicon/data\\.ts|parse/codebook\\.ts)",
    ),
    {
      name: "no-orphans",
      comment: "A file that nobody imports is a file that nobody needs.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/render/client/|\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/render/client/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
