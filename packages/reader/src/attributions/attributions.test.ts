import { describe, expect, it } from "vitest";
import { openDocument } from "../text/document.ts";
import { analyze } from "../packs/en/analyze.ts";
import type { Candidate, TokenRange } from "./candidate.ts";
import { choose } from "./choose.ts";
import { attribute } from "./index.ts";
import { modesOf } from "./mode.ts";
import type { SpeakerGrammar } from "./speaker.ts";

const open = (text: string) =>
  openDocument(text, { analyze, abbreviations: new Set(), published: null, outlet: null, trace: null });
const range = (first: number, last: number): TokenRange => ({ first, last });
const candidate = (parts: Partial<Candidate> & Pick<Candidate, "cue" | "content">): Candidate => ({
  first: parts.cue.first,
  last: parts.cue.last,
  rule: "xx.attribution.test",
  act: "say",
  source: null,
  agreement: null,
  gender: null,
  subject: null,
  via: [],
  weight: 1,
  ...parts,
});

describe("choosing between candidates", () => {
  it("keeps one reading of a cue, the heavier", () => {
    const light = candidate({ cue: range(3, 3), content: [range(4, 9)] });
    const heavy = candidate({ cue: range(2, 3), content: [range(4, 6)], weight: 2 });
    expect(choose([light, heavy]).kept).toEqual([heavy]);
  });
  it("keeps one cue of a content, and speech within speech", () => {
    const outer = candidate({ cue: range(0, 0), content: [range(1, 9)], weight: 2 });
    const twin = candidate({ cue: range(10, 10), content: [range(1, 9)] });
    const inner = candidate({ cue: range(4, 4), content: [range(5, 9)] });
    expect(choose([twin, outer, inner]).kept).toEqual([outer, inner]);
  });
  it("drops what says nothing", () => {
    expect(choose([candidate({ cue: range(0, 0), content: [] })]).kept).toEqual([]);
  });
});

describe("modes", () => {
  const modeOf = (text: string, ...content: TokenRange[]) => modesOf(open(text))(content);
  it("are told from the marks", () => {
    expect(modeOf("She said we go", range(2, 3))).toBe("indirect");
    expect(modeOf('She said "we go"', range(2, 5))).toBe("direct");
    expect(modeOf('She said they "go now" today', range(2, 7))).toBe("mixed");
    expect(modeOf('"We go," she said, "at once."', range(0, 4), range(8, 12))).toBe("direct");
  });
  it("leave out the marks of another's speech", () => {
    expect(modeOf('"He told us that they go now"', range(5, 7))).toBe("indirect");
  });
});

describe("speakers", () => {
  const grammar: SpeakerGrammar = {
    describe: (doc, { first, last }) => {
      const words = doc.tokens.slice(first, last + 1).map(({ info }) => info.word);
      const head = words[0] as string;
      const woman = head === "anna";
      return { head, words, kind: "person", bare: false, gender: woman ? "f" : "m", number: "singular" };
    },
  };
  it("a pronoun is the last speaker that agrees", () => {
    const doc = open("Anna Berg said x. Bob Lund said y. She said z.");
    const found = attribute(
      doc,
      { numbers: [], times: [], found: { names: [], mentions: [] } },
      [
        candidate({ cue: range(2, 2), source: range(0, 1), content: [range(3, 3)] }),
        candidate({ cue: range(7, 7), source: range(5, 6), content: [range(8, 8)] }),
        candidate({ cue: range(11, 11), agreement: { gender: "f", number: "singular" }, content: [range(12, 12)] }),
      ],
      { grammar },
    );
    expect(found.map(({ id, speaker }) => [id, speaker])).toEqual([
      ["a1", "Anna Berg"],
      ["a2", "Bob Lund"],
      ["a3", "Anna Berg"],
    ]);
  });
});
