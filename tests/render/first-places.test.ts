import fc from "fast-check";
import { expect, it } from "vitest";
import { firstPlaces } from "../../src/render/first-places.ts";

it("takes what stands first when all are put in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat({ max: 12 }), (values, most) => {
      const order = (a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0) || a - b;
      const all = values.map((_, place) => place).sort(order);
      expect(firstPlaces(values.length, most, order)).toEqual(all.slice(0, most));
    }),
  );
});
