import { describe, expect, it } from "vitest";
import { openDocument } from "../../../text/document.ts";
import { en } from "../index.ts";
import { CAPITAL, COMMA, CUE_VERB, DASH, DIGITS, type Fact, OPENS, PAUSE, PRONOUN, TIME, WH, WORD } from "./facts.ts";
import { sceneOf } from "./index.ts";

/** The words of a text of which a fact holds, looked for a little over its edges as well. */
function wordsThat(fact: Fact, text: string): string[] {
  const doc = openDocument(text, { ...en, published: null, outlet: null, trace: null });
  const numbers = en.numbers(doc);
  const scene = sceneOf(doc, { numbers, times: en.times(doc, { numbers }) });
  const found: string[] = [];
  for (let at = -40; at < doc.tokens.length + 40; at++) if (scene.is(at, fact)) found.push(scene.word(at));
  return found;
}

describe("facts", () => {
  const text = "On Monday she said, “Nobody knows who was there – all 12 of them.”";

  it("are told of words", () => {
    expect(wordsThat(PRONOUN, text)).toEqual(["she"]);
    expect(wordsThat(CUE_VERB, text)).toEqual(["said", "knows"]);
    expect(wordsThat(CAPITAL, text)).toEqual(["on", "monday", "nobody"]);
    expect(wordsThat(COMMA, text)).toEqual([","]);
    expect(wordsThat(PAUSE, text)).toEqual([",", "."]);
  });

  it("are told of places", () => {
    expect(wordsThat(DIGITS, text)).toEqual(["12"]);
    expect(wordsThat(OPENS, text)).toEqual(["“"]);
    expect(wordsThat(DASH, text)).toEqual(["–"]);
    expect(wordsThat(TIME, text)).toContain("monday");
    expect(wordsThat(WORD, text)).toHaveLength(13);
  });

  it("are those of another word where the place makes it one", () => {
    expect(wordsThat(WH, "The nurse who came spoke to the WHO.")).toEqual(["who"]);
  });
});
