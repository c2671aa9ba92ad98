/** A plan in words, with everything that it is known to say. */
import type { Case } from "../../../bench/accuracy/cases.ts";
import type { Gold } from "../../../bench/accuracy/gold.ts";
import { rewrap } from "../../../bench/accuracy/mutations/layout.ts";
import { moveGold } from "../../../bench/accuracy/mutations/move-gold.ts";
import { citation, shortCitation } from "./cited.ts";
import { type Desk, leaf } from "./leaves.ts";
import { takePen } from "./pen.ts";
import type { Plan } from "./plan.ts";
import type { Phrase } from "./said.ts";
import { writeAnnex } from "./write-annex.ts";
import { writeBody } from "./write-body.ts";
import { selfNameOf, writeFoot, writeHead } from "./write-head.ts";

/** Writes the plan, and wraps its lines where the layout says so. */
export function writePlan(plan: Plan, name = "generated"): Case {
  const pen = takePen();
  const desk: Desk = { pen, tree: { outline: [], tasks: [] }, layout: plan.layout };
  const document = writeHead(pen, plan);
  writePreamble(desk, plan);
  writeBody(desk, plan);
  writeFoot(pen, plan);
  if (plan.rows.length > 0) writeAnnex(desk, plan);
  const relations = [...pen.relations(), ...betweenOthers(plan)];
  return wrapped(
    { name, text: pen.text(), gold: { document, citations: pen.citations, relations, ...desk.tree } },
    plan,
  );
}

/** Each basis in a paragraph of its own, then the document that is carried out. */
function writePreamble(desk: Desk, { basis, upstream, alias, setting }: Plan): void {
  const called: Phrase = alias ? [" (sau đây gọi tắt là ", shortCitation(upstream, "mentions"), ")"] : [];
  const paragraphs: readonly Phrase[] = [
    ...basis.map((document): Phrase => ["Căn cứ ", citation(document, "basis"), ";"]),
    [
      "Thực hiện ",
      citation(upstream, "implements"),
      ...called,
      `, ${selfNameOf(setting)} ban hành ${setting.type} với các nội dung như sau:`,
    ],
  ];
  for (const [at, phrase] of paragraphs.entries()) leaf(desk, { printed: "", path: `¶${at + 1}` }, phrase);
}

/** What the title says of two other documents. */
function betweenOthers({ titled, upstream, continued }: Plan): Gold["relations"] {
  if (titled === "subject" || continued === null) return [];
  return [{ from: upstream.key, to: continued.key, relation: "continues" }];
}

function wrapped(of: Case, { layout: { wrap } }: Plan): Case {
  if (wrap === null) return of;
  const { text, move } = rewrap(of.text, wrap);
  return { ...of, text, gold: moveGold(of.gold, move) };
}
