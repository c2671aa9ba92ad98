/** Plans made of passages that are at hand: each passage a task, and each plan one that carries out the document of the upstream tasks. */

const NOBODY = { level: null, branch: null, province: null, locality: null, evidence: {} };
const UNKNOWN = {
  ...{ type: null, symbol: null, number: null, date: null, place: null, issuer: null, title: null },
  ...{ signer: null, signerRole: null, recipients: [], evidence: { recipients: [] } },
};
const BARE = { assignments: [], deadlines: [], targets: [], product: null, themes: [] };

/** The id of the upstream document. */
export const UPSTREAM = "upstream";

/** A document in which each passage is a task of its own, with its number for a path. */
export function documentOf(id, passages) {
  let end = 0;
  const outline = passages.map((passage, at) => {
    const start = end;
    end += passage.length + 1;
    const span = { start, end: end - 1 };
    return { path: String(at), kind: "point", ...span, title: null, parent: null, body: [start, end - 1] };
  });
  return {
    ...{ file: id, id, hash: "", text: passages.join("\n"), extent: [0, end] },
    ...{ document: UNKNOWN, jurisdiction: NOBODY, citations: [], relations: [], warnings: [], outline },
    tasks: outline.map(({ path, start, end: last }) => {
      return { ...BARE, path, start, end: last, rule: "bench", group: null };
    }),
  };
}

/** Plans of so many passages. */
export function documentsOf(passages, perPlan) {
  return Array.from({ length: passages.length / perPlan }, (_, plan) =>
    documentOf(String(plan), passages.slice(plan * perPlan, (plan + 1) * perPlan)),
  );
}

/** The links that say that each plan carries out the upstream document. */
export function linksTo(upstream, plans) {
  return plans.map(({ id }) => ({
    ...{ from: id, to: upstream, relation: "implements", statedIn: id, citations: [], status: "resolved" },
    ...{ candidates: [], reasons: [], evidence: { start: 0, end: 0, quote: "", rule: "bench" } },
  }));
}
