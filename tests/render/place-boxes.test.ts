import fc from "fast-check";
import { expect, it } from "vitest";
import { placeBoxes } from "../../src/render/place-boxes.ts";

it("puts a box at the top where there is room, and below its neighbour where there is none", () => {
  const boxes = [
    { x: 0, width: 50, height: 20 },
    { x: 20, width: 50, height: 20 },
    { x: 80, width: 50, height: 20 },
  ];
  expect(placeBoxes(boxes, 5)).toEqual({ tops: [0, 25, 0], height: 45 });
});

it("never lets two boxes meet", () => {
  const box = fc.record({
    x: fc.nat(500),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (unsorted) => {
      const boxes = unsorted.toSorted((a, b) => a.x - b.x);
      const { tops } = placeBoxes(boxes, 3);
      for (const [i, a] of boxes.entries())
        for (const [j, b] of boxes.entries()) {
          if (j <= i) continue;
          const apart =
            a.x + a.width <= b.x || tops[i]! + a.height <= tops[j]! || tops[j]! + b.height <= tops[i]!;
          expect(apart).toBe(true);
        }
    }),
  );
});
