/** Names in English: runs of capitals, told apart by lexicons and by what the rest of the report says of their words. */
import { joinNames } from "../../../names/join.ts";
import type { NameCandidate } from "../../../names/candidate.ts";
import type { AfterTimes, FoundNames, FoundTime } from "../../../pack.ts";
import { byPlace, longestFirst } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { classify } from "./classify.ts";
import { type Lone, isLocating } from "./kind.ts";
import { type Run, hashOf, runsOf } from "./runs.ts";

export function names(doc: Document, { times }: AfterTimes): FoundNames {
  const runs = outside(runsOf(doc), doc, times);
  const small = writtenSmall(doc, runs);
  const lone = loneWords(doc, runs);
  const found: NameCandidate[] = [];
  const surnames = new Set<string>();
  // people named in full come first: their surnames tell what a lone word is
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    if (run.first < run.last) classify(doc, run, { small, surnames, lone }, found);
  }
  for (const { kind, words } of found) if (kind === "person" && words.length > 1) surnames.add(words.at(-1) as string);
  const named = found.length;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    if (run.first === run.last) classify(doc, run, { small, surnames, lone }, found);
  }
  const all = merged(found, named);
  if (doc.trace !== null)
    for (const { rule, start, end } of all) doc.trace({ stage: "names", rule, start, end, outcome: "fired" });
  return joinNames(agreed(longestFirst(all)), { spelling: (word) => word });
}

/** Runs without the words of dates in them. */
function outside(runs: readonly Run[], doc: Document, times: readonly FoundTime[]): readonly Run[] {
  if (times.length === 0) return runs;
  const timed = new Uint8Array(doc.tokens.length);
  for (const { first, last } of times) timed.fill(1, first, last + 1);
  const left: Run[] = [];
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    let { first, last } = run;
    while (first <= last && timed[first] === 1) first++;
    while (last >= first && timed[last] === 1) last--;
    for (let at = first; at <= last; at++) if (timed[at] === 1) last = at - 1;
    if (first === run.first && last === run.last) left.push(run);
    else if (first <= last) left.push({ first, last, opens: run.opens && first === run.first });
  }
  return left;
}

/** Which of the runs' words the text has written small. Most other words are told apart from them by nine bits. */
function writtenSmall(doc: Document, runs: readonly Run[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const bits = new Uint8Array(64);
  for (let r = 0; r < runs.length; r++) {
    const { first, last } = runs[r] as Run;
    for (let at = first; at <= last; at++) {
      const { info } = doc.tokens[at] as Token;
      const hash = hashOf(info);
      bits[hash >> 3] = (bits[hash >> 3] as number) | (1 << (hash & 7));
      asked.add(info.word);
    }
  }
  const small = new Set<string>();
  for (let at = 0; at < doc.tokens.length; at++) {
    const { kind, info } = doc.tokens[at] as Token;
    if (kind !== "word" || info.capital) continue;
    const hash = hashOf(info);
    if (((bits[hash >> 3] as number) & (1 << (hash & 7))) !== 0 && asked.has(info.word)) small.add(info.word);
  }
  return small;
}

/** Lone capitals that the text has inside sentences, with what is beside them. */
function loneWords(doc: Document, runs: readonly Run[]): ReadonlyMap<string, Lone> {
  const lone = new Map<string, Lone>();
  for (let r = 0; r < runs.length; r++) {
    const { first, last, opens } = runs[r] as Run;
    if (first !== last) continue;
    const { word } = (doc.tokens[first] as Token).info;
    let seen = lone.get(word);
    if (seen === undefined) {
      seen = { count: 0, located: 0, speaking: 0 };
      lone.set(word, seen);
    }
    if (!opens) {
      seen.count++;
      const before = doc.tokens[first - 1];
      if (before !== undefined && isLocating(before.info)) seen.located++;
    }
    if (doc.tokens[first + 1]?.info.entries.cueVerb !== undefined) seen.speaking++;
  }
  for (const [word, seen] of lone) if (seen.count === 0) lone.delete(word);
  return lone;
}

/** Two lists in one, each in order of the text, the second from `from` on. */
function merged(found: readonly NameCandidate[], from: number): NameCandidate[] {
  const all: NameCandidate[] = [];
  let a = 0;
  let b = from;
  while (a < from && b < found.length) {
    const first = byPlace(found[a] as NameCandidate, found[b] as NameCandidate) <= 0;
    all.push(found[first ? a++ : b++] as NameCandidate);
  }
  while (a < from) all.push(found[a++] as NameCandidate);
  while (b < found.length) all.push(found[b++] as NameCandidate);
  return all;
}

/** One name is one kind of thing throughout: what most of its mentions were taken for, if context alone told it. */
function agreed(found: readonly NameCandidate[]): readonly NameCandidate[] {
  const counts = new Map<string, Map<NameCandidate["kind"], number>>();
  for (const { words, rule } of found) if (rule === RUN) counts.set(words.join(" "), new Map());
  if (counts.size === 0) return found;
  for (const { words, kind, rule } of found) {
    const kinds = counts.get(words.join(" "));
    kinds?.set(kind, (kinds.get(kind) ?? 0) + (rule === RUN ? 1 : 100));
  }
  return found.map((candidate) => {
    if (candidate.rule !== RUN) return candidate;
    const kinds = [...(counts.get(candidate.words.join(" ")) ?? [])].sort((a, b) => b[1] - a[1]);
    return { ...candidate, kind: kinds[0]?.[0] ?? candidate.kind };
  });
}
const RUN = "en.name.run";
