import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "../../src/render/spread.ts";
import { crossings, orderLayers } from "../../src/render/trace-order.ts";

const things = fc.array(
  fc.record({ wanted: fc.integer({ min: -500, max: 500 }), height: fc.integer({ min: 0, max: 90 }) }),
);

it("keeps the order and the distance of what it spreads", () => {
  fc.assert(
    fc.property(things, (list) => {
      const middles = spread(list, 7);
      for (const [at, middle] of middles.slice(1).entries()) {
        const room = ((list[at]?.height ?? 0) + (list[at + 1]?.height ?? 0)) / 2 + 7;
        expect(middle - (middles[at] ?? 0)).toBeGreaterThanOrEqual(room - 1e-6);
      }
    }),
  );
});

it("leaves what has room where it wants to be, and shares what lacks between neighbours", () => {
  const at = (wanted: number) => ({ wanted, height: 10 });
  expect(spread([at(0), at(50)], 4)).toEqual([0, 50]);
  expect(spread([at(20), at(20)], 4)).toEqual([13, 27]);
});

it("unties lines that cross, and keeps the slots of a group together", () => {
  const slot = (id: string, group = id) => ({ id, group });
  const layers = [
    [slot("a"), slot("b")],
    [slot("x"), slot("y"), slot("z", "x")],
  ];
  const strands = [
    { from: "a", to: "y" },
    { from: "b", to: "x" },
    { from: "b", to: "z" },
  ];
  const ordered = orderLayers(layers, strands);
  expect([crossings(layers, strands), crossings(ordered, strands)]).toEqual([1, 0]);
  expect(ordered[1]?.map(({ group }) => group)).toEqual(["y", "x", "x"]);
});
