import { describe, expect, it } from "vitest";
import { linkChain } from "../../src/chain/chain.ts";
import { layOutSheet } from "../../src/coding/layout.ts";
import { buildGraph } from "../../src/graph/build.ts";
import type { Language } from "../../src/model.ts";
import { findings } from "../../src/query/findings.ts";
import { impact } from "../../src/query/impact.ts";
import { overview } from "../../src/query/overview.ts";
import { report } from "../../src/query/report.ts";
import { trace } from "../../src/query/trace.ts";
import { renderChain } from "../../src/render/chain.ts";
import { findTaskQuotes } from "../../src/render/client/proof.ts";
import { findProof } from "../../src/render/client/proofs.ts";
import { renderPage } from "../../src/render/page.ts";
import { namesOf } from "../../src/render/page-names.ts";
import { tableOf } from "../../src/render/rows.ts";
import { renderTable } from "../../src/render/table.ts";
import { sheet } from "../coding/sheet.ts";
import { toyChain } from "../toy.ts";

const coded = buildGraph(linkChain([layOutSheet(sheet)]));
const read = buildGraph(toyChain);

describe("words of a coded document", () => {
  it.each<[Language, string]>([
    ["vi", "diễn đạt lại"],
    ["en", "paraphrase"],
  ])("are marked in tables and drawings (%s)", (lang, mark) => {
    const hanging = impact(coded, { of: `${sheet.id}#II.1.-1`, lang });
    expect(renderTable(hanging, { lang, width: 200 })).toContain(`“${mark}: chủ trì: Sở Văn hóa”`);
    const path = trace(coded, { from: `${sheet.id}#II.1.-2`, lang });
    expect(renderTable(path, { lang, width: 200 })).toContain(`“${mark}: Mua sách mới cho thư viện xã.”`);
    expect(renderTable(overview(coded, { lang }), { lang, width: 200 })).toContain(
      `${mark}: văn bản này thực hiện 9-CT/TW`,
    );
    expect(renderTable(findings(coded, { lang }), { lang, width: 200 })).toContain(`“${mark}: `);
    expect(renderChain(overview(coded, { lang }), { lang })).toContain(
      `“${mark}: văn bản này thực hiện 9-CT/TW”`,
    );
  });

  it("are marked on the page, in both languages", () => {
    const page = renderPage(report(coded));
    expect(page).toContain('<blockquote class="coded">');
    expect(page).toMatch(
      /<cite><span title="son-binh-thu-vien-2024">12\/KH-UBND<\/span>, <span class="w" lang="vi">diễn đạt lại<\/span>/u,
    );
  });

  it("have no place in CSV, and a column that tells why", () => {
    const { columns, rows } = tableOf(findings(coded));
    const at = (name: string) => columns.indexOf(name);
    const quoted = rows.filter((row) => row[at("text")] !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const row of quoted)
      expect([row[at("start")], row[at("end")], row[at("coded")]]).toEqual([null, null, true]);
    const paths = tableOf(trace(coded, { from: `${sheet.id}#II.1.-2` }));
    expect(paths.rows[0]?.slice(-2)).toEqual([true, true]);
  });

  it("prove an assignment by what was noted at its task", () => {
    const answer = report(coded);
    const taskQuotes = findTaskQuotes(answer);
    const context = { report: answer, lang: "vi" as const, nameOf: namesOf(answer), taskQuotes };
    const proof = findProof("unit", "Sở Văn hóa tỉnh Sơn Bình", context);
    expect(proof?.items[0]?.sides[0]?.passages.map(({ text }) => text)).toEqual(["chủ trì: Sở Văn hóa"]);
  });
});

describe("words of a text", () => {
  it("are marked nowhere", () => {
    for (const answer of [overview(read), findings(read)]) {
      expect(renderTable(answer)).not.toContain("diễn đạt lại:");
      expect(JSON.stringify(answer)).not.toContain('"coded"');
    }
    expect(renderPage(report(read))).not.toContain('class="coded"');
    expect(tableOf(findings(read)).rows.some((row) => row.at(-1) === true)).toBe(false);
  });
});
