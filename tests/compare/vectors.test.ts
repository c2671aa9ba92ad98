import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bagOf, cosine, cosines, createWeighing, indexVectors } from "../../src/compare/vectors.ts";

const bag = (terms: readonly number[]) => {
  const amounts = new Map<number, number>();
  for (const term of terms) amounts.set(term, (amounts.get(term) ?? 0) + 1);
  return bagOf(amounts);
};

describe("weighted terms", () => {
  const bags = [bag([1, 2, 3]), bag([1, 2, 4]), bag([1, 5, 6]), bag([1, 7])];
  const weigh = createWeighing(bags);
  const vectors = bags.map(weigh);

  it("are the same as themselves, and nothing like what shares no term", () => {
    for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 10);
    expect(cosine(weigh(bag([2, 3])), weigh(bag([5, 6])))).toBe(0);
  });

  it("count the more the rarer they are", () => {
    const query = weigh(bag([1, 3]));
    expect(cosine(query, weigh(bag([3])))).toBeGreaterThan(cosine(query, weigh(bag([1]))));
  });

  it("weigh nothing where the background does not know them", () => {
    expect(weigh(bag([1, 99])).weights[1]).toBe(0);
  });

  it("count more where they are boosted", () => {
    const boosted = createWeighing(bags, new Map([[2, 5]]));
    const [a, b] = [bag([2, 3]), bag([2, 4])];
    expect(cosine(boosted(a), boosted(b))).toBeGreaterThan(cosine(weigh(a), weigh(b)));
  });

  it("give by the index what each pair gives alone", () => {
    const terms = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }).map(bag);
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 8 }), terms, (known, asked) => {
        const weighAll = createWeighing([...known, asked]);
        const indexed = known.map(weighAll);
        const query = weighAll(asked);
        const found = cosines(indexVectors(indexed), query);
        indexed.forEach((vector, at) => {
          expect(found[at]).toBeCloseTo(cosine(vector, query), 10);
        });
      }),
    );
  });
});
