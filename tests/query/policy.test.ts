import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { readPolicy } from "../../src/export/policy-file.ts";
import { coverage } from "../../src/query/coverage.ts";
import type { Policy, PolicyGap } from "../../src/query/policy.ts";
import { aligned, cites, graphOf, plan, task } from "./small-chain.ts";

const format = { format: "directive-chain-policy", version: 1 } as const;
const fromCentre = {
  id: "centre",
  upstream: { level: "central" },
  carriedOutBy: [
    { level: "province", branch: "party" },
    { level: "province", branch: "state" },
  ],
} as const;

/** A directive of two tasks; Sơn Bình's committee carries the first out, its people's committee the second, Hải Châu the first. */
function chain() {
  const citing = [["Chỉ thị 1", { key: "c" }]] as const;
  const below = (id: string, branch: "party" | "state", province: string) =>
    plan(id, [task("1", "Trồng cây."), task("2", "Tưới cây.")], {
      head: "KẾ HOẠCH Chỉ thị 1",
      citations: citing,
      jurisdiction: ["province", branch, province],
    });
  const centre = plan("c", [task("1", "Trồng cây."), task("2", "Tưới cây.")], {
    jurisdiction: ["central", "party", null],
  });
  const documents = [
    centre,
    below("p", "party", "Sơn Bình"),
    below("s", "state", "Sơn Bình"),
    below("h", "state", "Hải Châu"),
  ];
  const links = documents.slice(1).map((each) => cites(each, "c"));
  const alignments = [aligned("p#1", "c#1"), aligned("s#2", "c#2", 1), aligned("h#1", "c#1", 1)];
  return graphOf({ documents, links, alignments });
}

/** The duties of a policy, as `task of status`. */
function duties(policy: Policy, by: "document" | "province" = "document") {
  return coverage(chain(), { upstream: "c", policy, by }).obligations?.map(
    ({ task: of, of: bearer, status }) => `${of} ${bearer} ${status}`,
  );
}

describe("a cascade policy", () => {
  it.each(["document", "province"] as const)(
    "is met where one of the alternatives does it, in columns by %s",
    (by) => {
      expect(duties({ ...format, rules: [fromCentre] }, by)).toEqual([
        "c#1 Hải Châu met",
        "c#1 Sơn Bình met",
        "c#2 Hải Châu uncovered",
        "c#2 Sơn Bình met",
      ]);
    },
  );

  it("may ask for more than a part", () => {
    expect(duties({ ...format, rules: [{ ...fromCentre, atLeast: "full" }] })).toEqual([
      "c#1 Hải Châu uncovered",
      "c#1 Sơn Bình met",
      "c#2 Hải Châu uncovered",
      "c#2 Sơn Bình uncovered",
    ]);
  });

  it("lays nothing on those whom no rule names", () => {
    expect(duties({ ...format, rules: [{ ...fromCentre, upstream: { level: "province" } }] })).toEqual([]);
    expect(duties({ ...format, rules: [{ ...fromCentre, carriedOutBy: [{ level: "commune" }] }] })).toEqual(
      [],
    );
  });

  it.each<[string, Partial<PolicyGap>, string]>([
    ["everywhere", {}, "allowed"],
    ["in a province", { in: "hải châu" }, "allowed"],
    ["in a document", { in: "h" }, "allowed"],
    ["in another province", { in: "Sơn Bình" }, "uncovered"],
    ["of another task", { task: "c#1" }, "uncovered"],
  ])("allows a gap %s, and says why", (_, gap, status) => {
    const reason = { task: "c#2", reason: "tỉnh không có rừng", author: "Nguyễn Văn A", date: "2025-01-31" };
    const { obligations } = coverage(chain(), {
      upstream: "c",
      policy: { ...format, rules: [fromCentre], gaps: [{ ...reason, ...gap }] },
    });
    const found = obligations?.find(({ task: of, of: bearer }) => of === "c#2" && bearer === "Hải Châu");
    expect(found?.status).toBe(status);
    expect(found?.gap?.author ?? null).toBe(status === "allowed" ? "Nguyễn Văn A" : null);
  });

  it("knows nothing of a province that nothing is held of", () => {
    const { obligations } = coverage(chain(), {
      upstream: "c",
      by: "province",
      downstream: ["Sơn Bình", "Hà Giang"],
      policy: { ...format, rules: [fromCentre] },
    });
    expect(obligations?.filter(({ of }) => of === "Hà Giang").map(({ status }) => status)).toEqual([
      "not-collected",
      "not-collected",
    ]);
  });

  it("is not judged where none is given", () => {
    expect(coverage(chain(), { upstream: "c" }).obligations).toBeNull();
  });
});

describe("a policy file", () => {
  const data = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
  const fits = new Ajv({ strict: false }).compile(data("policy.schema.json"));

  it("is shipped as an example that the reader and the schema take", () => {
    expect(readPolicy(data("policy.json")).rules.map(({ id }) => id)).toEqual([
      "centre-to-province",
      "party-to-state",
    ]);
    expect(fits(data("policy.json"))).toBe(true);
  });

  it.each([
    [{}, /^policy: format: one of "directive-chain-policy" is needed$/u],
    [{ ...format, rules: [{ ...fromCentre, atLeast: "some" }] }, /rules\[0\]\.atLeast: one of "full"/u],
    [
      { ...format, rules: [], gaps: [{ task: "c#1", reason: "x", author: "y", date: "mai" }] },
      /gaps\[0\]\.date: a date such as 2025-01-31 is needed/u,
    ],
    [{ ...format, rules: [{ ...fromCentre, upstream: { level: "world" } }] }, /upstream\.level: one of/u],
    [[], /an object is needed/u],
  ])("that is wrong is told in one line, and the schema refuses it too: %j", (json, message) => {
    expect(() => readPolicy(json)).toThrow(message);
    expect(fits(json)).toBe(false);
  });
});
