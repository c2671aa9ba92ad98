import { expect, it } from "vitest";
import { oncePer, oncePerWords } from "../../src/text/once.ts";

it("finds a thing once for each object, though it be nothing", () => {
  const asked: object[] = [];
  const find = oncePer((of: object) => {
    asked.push(of);
    return undefined;
  });
  const [a, b] = [{}, {}];
  expect([find(a), find(a), find(b)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([a, b]);
});

it("finds a thing once for the same words", () => {
  const asked: string[] = [];
  const find = oncePerWords((words) => {
    asked.push(words);
    return words.length;
  });
  expect([find("sở"), find("ban"), find("sở")]).toEqual([2, 3, 2]);
  expect(asked).toEqual(["sở", "ban"]);
});
