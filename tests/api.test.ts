import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as api from "../src/index.ts";

it("exports these names and no others", () => {
  expect(Object.keys(api).sort()).toEqual(
    [
      "VERSION",
      "ancestors",
      "answerParts",
      "bestPath",
      "buildGraph",
      "clustersOf",
      "codeThemes",
      "compare",
      "comparisonTable",
      "coverage",
      "descendants",
      "edgeKinds",
      "createPassageIndex",
      "duplication",
      "findSharing",
      "findings",
      "flow",
      "impact",
      "indexChain",
      "indexEdges",
      "indexGraph",
      "isCodingSheet",
      "linkChain",
      "loadCodedChain",
      "overview",
      "parseDocument",
      "printedDocument",
      "quote",
      "readChainFile",
      "readCodebook",
      "readPolicy",
      "readCodingSheet",
      "readFormulas",
      "readTexts",
      "renderChain",
      "renderCoverage",
      "renderDuplicatePair",
      "renderDuplication",
      "renderFlow",
      "renderPage",
      "renderProfile",
      "renderSummary",
      "renderTable",
      "renderTrace",
      "renderTimeline",
      "renderWorkload",
      "report",
      "sharedSpans",
      "tableOf",
      "taskId",
      "timeline",
      "trace",
      "workload",
      "writeAnswer",
      "writeChainFile",
      "writeChainLines",
      "writeCsv",
    ].sort(),
  );
});

it("prints nothing and changes no environment when it is imported", () => {
  const program = `const before = JSON.stringify(process.env);
    await import("directive-chain");
    process.exitCode = before === JSON.stringify(process.env) ? 0 : 9;`;
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  expect(printed).toBe("");
});
