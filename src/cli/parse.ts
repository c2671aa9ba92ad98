import { type Document, printedDocument } from "../index.ts";
import type { Command } from "./command.ts";
import { openDocuments, readingOptions } from "./inputs.ts";
import { print } from "./output.ts";

/** `parse`: the documents, as a JSON array, without their texts; of coded ones without spans and quotes, too. */
export const parseCommand: Command = {
  name: "parse",
  summary: {
    vi: "đọc văn bản: thể thức, đề cương, viện dẫn, nhiệm vụ (JSON)",
    en: "read documents: header, outline, citations, tasks (JSON)",
  },
  example: "directive-chain parse plans > parsed.json",
  options: readingOptions,
  run: async (args) => {
    const { documents, complete } = await openDocuments(args);
    await print("[");
    for (const [index, document] of documents.entries())
      await print(`${index === 0 ? "\n" : ",\n"}${printed(document)}`);
    await print("\n]\n");
    return complete ? 0 : 3;
  },
};

function printed(document: Document): string {
  return JSON.stringify(printedDocument(document), null, 1);
}
