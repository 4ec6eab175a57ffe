/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import { explain } from "../src/explain.ts";
import type { Corpus } from "./corpus.ts";

const corpora = import.meta.glob<{ default: Corpus }>("../src/**/*.corpus.ts", { eager: true });

/** Spans as words, so that a corpus can be read. */
function worded(text: string, finding: unknown): unknown {
  if (Array.isArray(finding)) return finding.map((item) => worded(text, item));
  if (finding === null || typeof finding !== "object") return finding;
  const { start, end } = finding as { start?: unknown; end?: unknown };
  if (typeof start === "number" && typeof end === "number") return text.slice(start, end);
  return Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, worded(text, value)]));
}

for (const [file, { default: corpus }] of Object.entries(corpora)) {
  describe(file.replace("../src/", ""), () => {
    const fired = new Set<string>();
    const readOne = (text: string) =>
      explain({ text, lang: corpus.lang, ...(corpus.published ? { published: corpus.published } : {}) });
    const trace = (text: string, events: ReturnType<typeof explain>["events"]) =>
      events
        .map((e) => `  ${e.stage} ${e.rule} «${text.slice(e.start, e.end)}» ${e.outcome} ${e.note ?? ""}`)
        .join("\n");
    for (const { say, means } of corpus.cases) {
      for (const text of typeof say === "string" ? [say] : say) {
        it(text, () => {
          const { reading, events } = readOne(text);
          for (const event of events) fired.add(event.rule);
          const found = reading[corpus.stage].map((finding) => worded(text, finding));
          const message = `found ${JSON.stringify(found, null, 1)}\ntrace:\n${trace(text, events)}`;
          expect(found.length, message).toBe(means.length);
          for (const [index, meant] of means.entries()) expect(found[index], message).toMatchObject(meant);
        });
      }
    }
    for (const text of corpus.not ?? []) {
      it(`not: ${text}`, () => {
        const { events } = readOne(text);
        const wrong = events.filter((event) => corpus.rules.includes(event.rule) && event.outcome !== "dropped");
        expect(wrong, trace(text, events)).toEqual([]);
      });
    }
    it("shows every rule it names", () => {
      expect(corpus.rules.filter((rule) => !fired.has(rule))).toEqual([]);
    });
  });
}
