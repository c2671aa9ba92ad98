/**
 * directive-chain: who carries out what, down a chain of Vietnamese directives, with the words behind every answer.
 *
 * The story: {@link readTexts} → {@link parseDocument} → {@link linkChain} → {@link buildGraph} → a question → a drawing.
 *
 * @packageDocumentation
 */

export { type ChainOptions, linkChain } from "./chain/chain.ts";
export { loadCodedChain } from "./coding/chain.ts";
export {
  type CodingSheetError,
  type CodingSheetOptions,
  isCodingSheet,
  readCodingSheet,
} from "./coding/read.ts";
export type { FindOptions } from "./compare/added-pairs.ts";
export { clustersOf } from "./compare/clusters.ts";
export { findSharing } from "./compare/find-sharing.ts";
export type { Overlap as SharingPair } from "./compare/overlap.ts";
export { createPassageIndex, type PassageIndex } from "./compare/passage-index.ts";
export { type SharedSpan, type SharedSpanOptions, sharedSpans } from "./compare/shared-spans.ts";
export { answerParts, writeAnswer } from "./export/answer.ts";
export { readChainFile, writeChainFile, writeChainLines } from "./export/chain-file.ts";
export { printedDocument } from "./export/coded.ts";
export { type Rows, writeCsv } from "./export/csv.ts";
export { readFormulas } from "./export/formulas-file.ts";
export { readPolicy } from "./export/policy-file.ts";
export { type Adjacency, type EdgeList, type GraphIndex, indexEdges } from "./graph/adjacency.ts";
export { type BestPath, bestPath } from "./graph/best-path.ts";
export { buildGraph } from "./graph/build.ts";
export { indexChain, indexGraph } from "./graph/chain-index.ts";
export { type ChainIndex, edgeKinds } from "./graph/index-writer.ts";
export { ancestors, descendants, type Reached, type ReachLimits } from "./graph/reach.ts";
export type * from "./graph/schema.ts";
export type * from "./model.ts";
export { taskId } from "./model.ts";
export type * from "./model-chain.ts";
export type * from "./model-evidence.ts";
export type * from "./model-formulas.ts";
export type * from "./model-tasks.ts";
export { type Codebook, codeThemes, readCodebook } from "./parse/codebook.ts";
export { parseDocument } from "./parse/document.ts";
export type * from "./query/answers.ts";
export type * from "./query/answers-compare.ts";
export type * from "./query/answers-time.ts";
export type * from "./query/answers-work.ts";
export type { NameError } from "./query/ask.ts";
export { compare } from "./query/compare.ts";
export { coverage } from "./query/coverage.ts";
export { duplication } from "./query/duplication.ts";
export { findings } from "./query/findings.ts";
export { flow } from "./query/flow.ts";
export { impact } from "./query/impact.ts";
export { overview } from "./query/overview.ts";
export type { Policy, PolicyGap, PolicyParty, PolicyRule } from "./query/policy.ts";
export { report } from "./query/report.ts";
export { timeline } from "./query/timeline.ts";
export { trace } from "./query/trace.ts";
export { workload } from "./query/workload.ts";
export type { Unreadable } from "./read/decode.ts";
export type { MetadataFault, MetadataProblem } from "./read/metadata.ts";
export type { ReadProblem } from "./read/one.ts";
export { readTexts, type Texts } from "./read/texts.ts";

export { renderChain } from "./render/chain.ts";
export { renderCoverage } from "./render/coverage.ts";
export { type DuplicatePairOptions, renderDuplicatePair } from "./render/duplicate-pair.ts";
export { type DuplicationDrawingOptions, renderDuplication } from "./render/duplication.ts";
export { renderFlow } from "./render/flow.ts";
export { renderPage } from "./render/page.ts";
export { renderProfile } from "./render/profile.ts";
export { renderSummary } from "./render/report-summary.ts";
export { tableOf } from "./render/rows.ts";
export { type ComparisonPart, comparisonTable } from "./render/rows-compare.ts";
export type { DrawingSize } from "./render/sizes.ts";
export { renderTable } from "./render/table.ts";
export { renderTimeline } from "./render/timeline.ts";
export { renderTrace, type TraceDrawingOptions } from "./render/trace.ts";
export { renderWorkload } from "./render/workload.ts";
export { quote, type Span } from "./text/span.ts";
export { VERSION } from "./version.ts";
