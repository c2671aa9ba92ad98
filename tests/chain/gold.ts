/** The annotated documents of `../shared`, as far as resolving needs them; none where that folder is missing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { provinceNamed } from "../../src/lexicon/provinces.ts";
import type { Document } from "../../src/model.ts";
import { fold } from "../../src/text/fold.ts";

const folder = new URL("../../../shared/gold/", import.meta.url);

/** Each with the rules that annotations lack, and the province that its issuer's name ends in. */
export const goldDocuments: readonly Document[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith(".json") && name !== "alignment.json")
      .sort()
      .map((name) => {
        const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
        const words = fold(gold.document.issuer ?? "").split(/\s+/u);
        const province = provinceNamed(words.slice(-2).join(" "))?.name ?? null;
        const level = province === null ? "central" : "province";
        return {
          ...gold,
          id: name.replace(".json", ""),
          jurisdiction: { level, branch: null, province, evidence: {} },
          citations: gold.citations.map((citation: object) => ({ rule: "gold", ...citation })),
          relations: gold.relations.map((relation: object) => ({ span: [0, 0], rule: "gold", ...relation })),
        } as Document;
      })
  : [];
