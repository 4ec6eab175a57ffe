/**
 * Saved pages in the shapes of real news sites, written for this project: the words of the article are kept, the page's other
 * words are not, and what the page says of itself is read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodePage } from "../src/formats/html/decode-page.ts";
import { readPage, reportOfPage } from "../src/formats/html/page.ts";
import { compareWords } from "./words.ts";

const folder = join(import.meta.dirname, "pages");

describe.each(readdirSync(folder))("%s", async (name) => {
  const bytes = readFileSync(join(folder, name, "page.html"));
  const expected = readFileSync(join(folder, name, "expected.txt"), "utf8");
  const { authors, ...metadata } = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
  const { text: html } = await decodePage(bytes, { from: name });
  const page = readPage(html, { from: name });
  const report = reportOfPage(page);

  test("the article's words and hardly another", () => {
    const { kept, foreign, missing, added } = compareWords(expected, report.text);
    expect(
      { kept: kept >= 0.95, foreign: foreign <= 0.02 },
      JSON.stringify({ kept, foreign, missing, added }, null, 1),
    ).toEqual({
      kept: true,
      foreign: true,
    });
  });

  test("what it says of itself", () => {
    const { text: _, ...said } = report;
    expect(said).toEqual(metadata);
    if (authors !== undefined) expect(page.metadata.authors).toEqual(authors);
  });
});
