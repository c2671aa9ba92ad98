import { expect, it } from "vitest";
import { oncePerPassage } from "../../src/query/distinct-passages.ts";

it("asks once for each document, start and end", () => {
  const asked: string[] = [];
  const find = oncePerPassage(({ document, start, end }) => {
    asked.push(`${document}:${start}-${end}`);
    return asked.length;
  });
  const passage = { document: "a", start: 1, end: 12 };
  const others = [
    { ...passage, document: "b" },
    { ...passage, start: 11 },
    { ...passage, end: 2 },
  ];
  expect([passage, ...others, { ...passage }, ...others].map(find)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  expect(asked).toEqual(["a:1-12", "b:1-12", "a:11-12", "a:1-2"]);
});

it("remembers that nothing was found", () => {
  let asked = 0;
  const find = oncePerPassage(() => {
    asked++;
    return null;
  });
  const passage = { document: "a", start: 0, end: 0 };
  expect([find(passage), find(passage), asked]).toEqual([null, null, 1]);
});
