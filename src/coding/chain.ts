import { listData, readData } from "../lexicon/data.ts";
import type { Document } from "../model.ts";
import { layOutSheet } from "./layout.ts";
import type { CodingSheet } from "./sheet.ts";

/**
 * The coded chain that comes with the library: the five documents on the associations of science and technology that carry out
 * Directive 42-CT/TW and Conclusion 93-KL/TW, fact by fact. A new list at each call.
 */
export function loadCodedChain(): readonly Document[] {
  return listData("chain").map((name) => layOutSheet(readData<CodingSheet>(`chain/${name}`)));
}
