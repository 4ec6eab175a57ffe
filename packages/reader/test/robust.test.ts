/**
 * What must not change a claim: normal form, vowel marks and tatweel, presentation forms, and where paragraphs are cut.
 * Held over the example reports, in both languages.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Reading, ReportInput } from "../src/contract/types.ts";
import { read } from "../src/read.ts";
import { openDocument } from "../src/text/document.ts";
import { ar } from "../src/packs/ar/index.ts";
import { en } from "../src/packs/en/index.ts";
import { fold } from "../src/text/fold.ts";

const folder = join(import.meta.dirname, "../../../examples/kazakhstan-2022/reports");
const reports: ReportInput[] = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));

/** The visible letters and digits of some words, folded: the same in every spelling of them. */
const letters = (words: string) =>
  words
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .join(" ")
    .trim();

/** What a reading claims, in words, whatever the offsets are. */
function claims({ report, attributions, figures }: Reading) {
  const said = (span: { start: number; end: number } | null) =>
    span === null ? null : letters(report.text.slice(span.start, span.end));
  const speaker = new Map(attributions.map(({ id, speaker, source }) => [id, letters(speaker ?? said(source) ?? "")]));
  return {
    attributions: attributions.map((a) => ({
      act: a.act,
      mode: a.mode,
      source: said(a.source),
      speaker: speaker.get(a.id),
      cue: said(a.cue),
      content: a.content.map(said),
      via: a.via.map(({ span, role }) => [said(span), role]),
      saidOn: a.saidOn,
    })),
    figures: figures.map((f) => ({
      number: said(f.number),
      measure: f.measure,
      values: [f.value, f.low, f.high, f.qualifier, f.unit],
      group: letters(f.group),
      scope: f.scope,
      status: f.status,
      time: f.time,
      by: f.attribution === null ? null : speaker.get(f.attribution),
    })),
  };
}

/** Not the nunations: they stand at the ends of words, and say something there. */
const VOWEL_MARKS = ["\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0640"];

describe.each(reports.map((report) => [report.id, report] as const))("%s", (_, report) => {
  const before = claims(read(report));

  it("in NFD claims the same", () => {
    expect(claims(read({ ...report, text: report.text.normalize("NFD") }))).toEqual(before);
  });

  it("with Windows line ends claims the same", () => {
    expect(claims(read({ ...report, text: report.text.replaceAll("\n", "\r\n") }))).toEqual(before);
  });

  test.prop([fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })], { numRuns: 20 })(
    "cut into other paragraphs, between sentences, claims the same",
    (cuts) => {
      const pack = report.lang === "ar" ? ar : en;
      const { text } = report;
      const doc = openDocument(text, { ...pack, published: null, outlet: null, trace: null });
      let cut = "";
      let from = 0;
      for (const { first, index } of doc.sentences) {
        const start = doc.tokens[first]?.start ?? 0;
        if (index > 0 && cuts[index % cuts.length] && doc.quoteAt[first] === -1) {
          cut += `${text.slice(from, start).trimEnd()}\n\n`;
          from = start;
        }
      }
      expect(claims(read({ ...report, text: cut + text.slice(from) }))).toEqual(before);
    },
  );

  if (report.lang === "ar")
    test.prop([fc.array(fc.nat(), { minLength: 60, maxLength: 60 })], { numRuns: 20 })(
      "with vowel marks and tatweel claims the same",
      (where) => {
        let marked = "";
        let turn = 0;
        for (const [index, letter] of [...report.text].entries()) {
          marked += letter;
          const next = report.text[index + 1] ?? "";
          const inside = /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter) && /\p{L}/u.test(next);
          const pick = where[turn % where.length] as number;
          if (inside && pick % 5 === 0) marked += VOWEL_MARKS[pick % VOWEL_MARKS.length];
          if (inside) turn++;
        }
        expect(claims(read({ ...report, text: marked }))).toEqual(before);
      },
    );
});
