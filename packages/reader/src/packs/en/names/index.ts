/** Names in English: runs of capitals, told apart by lexicons and by what the rest of the report says of their words. */
import { joinNames } from "../../../names/join.ts";
import type { NameCandidate } from "../../../names/candidate.ts";
import type { AfterTimes, FoundNames } from "../../../pack.ts";
import { longestFirst } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Elsewhere, LOCATING, classify } from "./classify.ts";
import { type Run, runsOf } from "./runs.ts";

export function names(doc: Document, { times }: AfterTimes): FoundNames {
  const timed = new Uint8Array(doc.tokens.length);
  for (const { first, last } of times) timed.fill(1, first, last + 1);
  const runs = runsOf(doc).flatMap((run) => outside(run, timed));
  const elsewhere = look(doc, runs);
  const found: NameCandidate[] = [];
  const surnames = new Set<string>();
  // people named in full come first: their surnames tell what a lone word is
  for (const run of runs) if (run.first < run.last) found.push(...classify(doc, run, elsewhere));
  for (const { kind, words } of found) if (kind === "person" && words.length > 1) surnames.add(words.at(-1) as string);
  const ofSurnames = { ...elsewhere, surnames };
  for (const run of runs) if (run.first === run.last) found.push(...classify(doc, run, ofSurnames));
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { rule, start, end } of found) doc.trace?.({ stage: "names", rule, start, end, outcome: "fired" });
  return joinNames(agreed(longestFirst(found)), { spelling: (word) => word });
}

/** One name is one kind of thing throughout: what most of its mentions were taken for, if context alone told it. */
function agreed(found: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!found.some(({ rule }) => rule === "en.name.run")) return found;
  const counts = new Map<string, Map<NameCandidate["kind"], number>>();
  for (const { words, kind, rule } of found) {
    const name = words.join(" ");
    const kinds = counts.get(name) ?? new Map<NameCandidate["kind"], number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + (rule === "en.name.run" ? 1 : 100));
    counts.set(name, kinds);
  }
  return found.map((candidate) => {
    if (candidate.rule !== "en.name.run") return candidate;
    const kinds = [...(counts.get(candidate.words.join(" ")) ?? [])].sort((a, b) => b[1] - a[1]);
    return { ...candidate, kind: kinds[0]?.[0] ?? candidate.kind };
  });
}

/** A run without the words of dates in it. */
function outside(run: Run, timed: Uint8Array): Run[] {
  let { first, last } = run;
  while (first <= last && timed[first] === 1) first++;
  while (last >= first && timed[last] === 1) last--;
  for (let at = first; at <= last; at++) if (timed[at] === 1) last = at - 1;
  return first > last ? [] : [{ first, last, opens: run.opens && first === run.first }];
}

/** What the text says of words: those written small, and lone capitals inside sentences with what is beside them. */
function look(doc: Document, runs: readonly Run[]): Elsewhere {
  const small = new Set<string>();
  for (const { kind, info } of doc.tokens) if (kind === "word" && !info.capital) small.add(info.word);
  const lone = new Map<string, { count: number; located: number; speaking: number }>();
  for (const { first, last, opens } of runs) {
    if (first !== last) continue;
    const { word } = (doc.tokens[first] as Token).info;
    const seen = lone.get(word) ?? { count: 0, located: 0, speaking: 0 };
    if (!opens) seen.count++;
    if (!opens && LOCATING.has(doc.tokens[first - 1]?.info.word ?? "")) seen.located++;
    if (doc.tokens[first + 1]?.info.entries.cueVerb !== undefined) seen.speaking++;
    lone.set(word, seen);
  }
  for (const [word, seen] of lone) if (seen.count === 0) lone.delete(word);
  return { small, surnames: new Set(), lone };
}
