import { describe, expect, it } from "vitest";
import { basisCues, continuing, relationCues, relationOrder, subject } from "../../src/lexicon/relations.ts";
import { lookingBack } from "../../src/lexicon/relations-narrated.ts";
import { fold } from "../../src/text/fold.ts";

describe("the cues of relations", () => {
  it.each(relationCues.map((cue) => [cue.id, cue] as const))(
    "%s is the first to hold for its own example",
    (_, cue) => {
      expect(relationCues.find(({ phrase }) => phrase.test(`${fold(cue.example)} `))?.id).toBe(cue.id);
    },
  );

  it.each(basisCues.map((cue) => [cue.id, cue] as const))("%s holds for its own example", (_, cue) => {
    expect([...fold(cue.example).matchAll(cue.phrase)]).toHaveLength(1);
  });

  it.each(["theo dõi", "kèm theo", "làm theo"])("takes no ground from %j", (words) => {
    expect(basisCues.filter(({ phrase }) => [...words.matchAll(phrase)].length > 0)).toEqual([]);
  });

  it("hold before the document's name only", () => {
    expect(relationCues.filter(({ phrase }) => phrase.test("thực hiện nhiệm vụ được giao với "))).toEqual([]);
  });

  it("stand in the order of the guide", () => {
    expect(relationOrder).toEqual(["implements", "basis", "continues", "replaces", "amends", "mentions"]);
  });

  it("tell a duty that goes on from one that is looked back on", () => {
    expect(continuing.phrase.test("tiếp tục quán triệt, tuyên truyền, thực hiện có hiệu quả ")).toBe(true);
    expect(continuing.phrase.test("tiếp tục củng cố tổ chức; thực hiện ")).toBe(false);
    expect(lookingBack.phrase.test("sau 8 năm triển khai thực hiện ")).toBe(true);
  });

  it("know how the subject of a document begins", () => {
    expect(subject.phrase.test(" về việc tiếp tục thực hiện ")).toBe(true);
    expect(subject.phrase.test(" và ")).toBe(false);
  });
});
