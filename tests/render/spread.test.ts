import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "../../src/render/spread.ts";

const things = fc.array(
  fc.record({ wanted: fc.integer({ min: -500, max: 500 }), room: fc.integer({ min: 0, max: 90 }) }),
);

it("keeps the order and the distance of what it spreads", () => {
  fc.assert(
    fc.property(things, (list) => {
      const middles = spread(list, 7);
      for (const [at, middle] of middles.slice(1).entries()) {
        const room = ((list[at]?.room ?? 0) + (list[at + 1]?.room ?? 0)) / 2 + 7;
        expect(middle - (middles[at] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
      }
    }),
  );
});

it("leaves what has room where it wants to be, and shares what lacks between neighbours", () => {
  const at = (wanted: number) => ({ wanted, room: 10 });
  expect(spread([at(0), at(50)], 4)).toEqual([0, 50]);
  expect(spread([at(20), at(20)], 4)).toEqual([13, 27]);
});

it("heeds a wish the more, the more it counts", () => {
  const [light = 0, heavy = 0] = spread(
    [
      { wanted: 20, room: 10, weight: 1 },
      { wanted: 20, room: 10, weight: 3 },
    ],
    4,
  );
  expect([light, heavy]).toEqual([9.5, 23.5]);
});
