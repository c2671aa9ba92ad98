import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveCitations } from "../../src/chain/resolve.ts";
import type { Document } from "../../src/model.ts";
import { type Mention, type Paper, paper } from "./papers.ts";
import { statusOf } from "./statuses.ts";

/** A paper that is held, as its place, its sign, its number and its day. */
interface Held {
  readonly province: string;
  readonly sign: keyof typeof SIGNS;
  readonly number: number;
  readonly day: string;
}

const SIGNS = {
  "-KH/TU": ["Kế hoạch", "Tỉnh ủy"],
  "-CT/TU": ["Chỉ thị", "Tỉnh ủy"],
  "/KH-UBND": ["Kế hoạch", "Ủy ban nhân dân tỉnh"],
  "-CT/TW": ["Chỉ thị", "Bộ Chính trị"],
} as const;

/** Since then Lâm Đồng is another province than before, and Bình Thuận is none. */
const MERGED = "2025-07-01";

const held: fc.Arbitrary<Held> = fc
  .record({
    province: fc.constantFrom("Sơn Bình", "Hải Châu", "Lâm Đồng", "Bình Thuận"),
    sign: fc.constantFrom("-KH/TU", "-CT/TU", "/KH-UBND", "-CT/TW"),
    number: fc.integer({ min: 12, max: 13 }),
    day: fc.constantFrom("2010-04-16", "2012-03-04", "2021-04-05", "2021-04-06", "2025-08-20"),
  })
  .filter(({ province, day }) => province !== "Bình Thuận" || day < MERGED);

/** What a mention may leave out. */
const shown = fc.record({ type: fc.boolean(), date: fc.boolean(), issuer: fc.boolean() });

const isCentral = ({ sign }: Held): boolean => sign === "-CT/TW";
const symbolOf = ({ number, sign }: Held): string => `${number}${sign}`;

function paperOf(one: Held, i: number): Document {
  const [type, body] = SIGNS[one.sign];
  const place: Paper = isCentral(one) ? {} : { province: one.province };
  const issuer = isCentral(one) ? body : `${body} ${one.province}`;
  return paper(`held-${i}`, { ...place, type, symbol: symbolOf(one), date: one.day, issuer });
}

/** A mention of a paper that says nothing untrue; of another province, or of its own before a merger, it says which. */
function mentionOf(
  one: Held,
  show: { type: boolean; date: boolean; issuer: boolean },
  home: string,
): Mention {
  const [type, body] = SIGNS[one.sign];
  const full = isCentral(one) ? body : `${body} ${one.province}`;
  const told = home !== "Lâm Đồng" || one.day >= MERGED || show.date;
  const own = isCentral(one) || (one.province === home && told);
  const issuer = own ? (show.issuer ? body : null) : full;
  return { key: symbolOf(one), type: show.type ? type : null, date: show.date ? one.day : null, issuer };
}

describe("a mention that says nothing untrue of a held document", () => {
  it("is never resolved to another one, and to none that is absent", () => {
    const homes = fc.constantFrom("Sơn Bình", "Hải Châu", "Lâm Đồng");
    fc.assert(
      fc.property(
        fc.array(held, { minLength: 1, maxLength: 7 }),
        shown,
        homes,
        fc.nat(),
        (all, show, home, at) => {
          const target = at % all.length;
          const names = [mentionOf(all[target] as Held, show, home)];
          const citing = paper("citing", { province: home, symbol: "99/BC-UBND", date: "2025-11-15", names });
          const documents = [...all.map(paperOf), citing];
          const status = statusOf(citing, 0, resolveCitations(documents).links);
          expect([`resolved held-${target}`, "ambiguous"]).toContain(
            status.replace(/^ambiguous .*$/u, "ambiguous"),
          );
          if (status.startsWith("ambiguous ")) expect(status).toContain(`held-${target}`);
        },
      ),
      { numRuns: 500 },
    );
  });
});
