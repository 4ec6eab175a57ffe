/// <reference types="vite/client" />
/** Rules of the house that neither compiler nor linter can hold. */
import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("../src/**/*.ts", { eager: true, query: "?raw", import: "default" });
const packs = Object.entries(sources).filter(([file]) => file.includes("/packs/"));
/** Presentation forms, and direction marks that nobody sees: data copied from a page, not typed. */
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefe]/u;

describe("language packs", () => {
  it("know no word boundary but the tokenizer's", () => {
    // in a regular expression literal: \b and \w fire inside Arabic words or never
    expect(packs.filter(([, code]) => /\/[^/\n*]*\\[bwW][^/\n]*\/[a-z]*/.test(code)).map(([file]) => file)).toEqual([]);
  });
  it("are typed in NFC, without presentation forms or invisible marks", () => {
    expect(
      packs.filter(([, code]) => code !== code.normalize("NFC") || HIDDEN.test(code)).map(([file]) => file),
    ).toEqual([]);
  });
});

describe("rules", () => {
  it("have ids that are unique and say language, stage and idea", () => {
    const seen = new Map<string, string>();
    for (const [file, code] of packs) {
      if (/\.(test|corpus)\.ts$/.test(file)) continue;
      for (const [, id] of code.matchAll(/\bid: "([^"]+)"/g)) {
        expect(id, file).toMatch(/^(ar|en)\.[a-z]+\.[a-z0-9-]+$/);
        expect(seen.get(id as string), `${id} stands in ${file} too`).toBeUndefined();
        seen.set(id as string, file);
      }
    }
  });
});
