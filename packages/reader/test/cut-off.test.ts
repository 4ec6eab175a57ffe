/// <reference types="vite/client" />
/** A text may end anywhere: a feed cuts its items off, a page ends in the midst of a word. Every cut is read, and none throws. */
import { describe, expect, it } from "vitest";
import { read } from "../src/read.ts";
import type { Corpus } from "./corpus.ts";

const corpora = import.meta.glob<{ default: Corpus }>("../src/**/*.corpus.ts", { eager: true });

describe.each(
  Object.entries(corpora).map(([file, { default: corpus }]) => [file.replace("../src/", ""), corpus] as const),
)("%s", (_, { lang, published = "2021-03-10", cases, not = [] }) => {
  it("is read wherever it ends", () => {
    for (const text of [...cases.flatMap(({ say }) => say), ...not])
      for (const { index } of text.matchAll(/(?<=\S)(?=\s)/gu)) {
        const cut = text.slice(0, index);
        const { attributions, figures } = read({ text: cut, lang, published });
        for (const { span } of figures) expect(span.end, cut).toBeLessThanOrEqual(cut.length);
        for (const { content } of attributions) expect(content.at(-1)?.end ?? 0, cut).toBeLessThanOrEqual(cut.length);
      }
  });
});
