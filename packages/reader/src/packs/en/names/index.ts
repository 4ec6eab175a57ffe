/** Names in English: runs of capitals, told apart by lexicons and by what the rest of the report says of their words. */
import { joinNames } from "../../../names/join.ts";
import { type NameCandidate, shaped } from "../../../names/candidate.ts";
import type { AfterTimes, FoundNames, FoundTime } from "../../../pack.ts";
import { byPlace, longestFirst } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { classify } from "./classify.ts";
import { type Lone, isLocating } from "./kind.ts";
import { type Run, HASHES, hashOf, isSmall, runsOf } from "./runs.ts";

const NO_WORDS: ReadonlySet<string> = new Set();

export function names(doc: Document, { times }: AfterTimes): FoundNames {
  const runs = outside(runsOf(doc), times);
  const small = writtenSmall(doc, runs);
  const lone = loneWords(doc, runs);
  const found: NameCandidate[] = [];
  const surnames = new Set<string>();
  // people named in full come first: their surnames tell what a lone word is
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    if (run.first < run.last) classify(doc, run, { small, surnames, firsts: NO_WORDS, lone }, found);
  }
  for (const { kind, words } of found) if (kind === "person" && words.length > 1) surnames.add(words.at(-1) as string);
  const firsts = new Set<string>();
  for (const { kind, words } of found) if (kind === "person" && words.length > 1) firsts.add(words[0] as string);
  const named = found.length;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    if (run.first === run.last) classify(doc, run, { small, surnames, firsts, lone }, found);
  }
  const all = merged(found, named);
  if (doc.trace !== null)
    for (const { rule, start, end } of all) doc.trace({ stage: "names", rule, start, end, outcome: "fired" });
  return joinNames(agreed(longestFirst(all)), { spelling: (word) => word, firstAlone: true });
}

/** Runs without the words of dates in them. Both are in order of the text. */
function outside(runs: readonly Run[], times: readonly FoundTime[]): readonly Run[] {
  if (times.length === 0) return runs;
  const left: Run[] = [];
  let t = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r] as Run;
    let { first, last } = run;
    while (t < times.length && (times[t] as FoundTime).last < first) t++;
    // the words before the first date that does not open the run
    for (let next = t; next < times.length && (times[next] as FoundTime).first <= last; next++) {
      const time = times[next] as FoundTime;
      if (time.first > first) last = time.first - 1;
      else first = time.last + 1;
    }
    if (first === run.first && last === run.last) left.push(run);
    else if (first <= last) left.push({ first, last, opens: run.opens && first === run.first });
  }
  return left;
}

/** Of each hash one more than the token that was taken last, in one text: the commonest words come again and again. */
const TAKEN = new Int32Array(HASHES);

/** The runs' words that the text has written small too, among others: most other words are told apart by nine bits. */
function writtenSmall({ tokens }: Document, runs: readonly Run[]): ReadonlySet<string> {
  const bits = new Uint8Array(HASHES >> 3);
  for (let r = 0; r < runs.length; r++) {
    const { first, last } = runs[r] as Run;
    for (let at = first; at <= last; at++) {
      const hash = hashOf((tokens[at] as Token).info);
      bits[hash >> 3] = (bits[hash >> 3] as number) | (1 << (hash & 7));
    }
  }
  const small = new Set<string>();
  TAKEN.fill(0);
  for (let at = 0; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    if (!isSmall(info)) continue;
    const hash = hashOf(info);
    if (((bits[hash >> 3] as number) & (1 << (hash & 7))) === 0) continue;
    const before = TAKEN[hash] as number;
    if (before > 0 && (tokens[before - 1] as Token).info === info) continue;
    TAKEN[hash] = at + 1;
    small.add(info.word);
  }
  return small;
}

/** Lone capitals that the text has inside sentences, with what is beside them. */
function loneWords(doc: Document, runs: readonly Run[]): ReadonlyMap<string, Lone> {
  const lone = new Map<string, Lone>();
  for (let r = 0; r < runs.length; r++) {
    const { first, last, opens } = runs[r] as Run;
    if (first !== last || opens) continue;
    const { word } = (doc.tokens[first] as Token).info;
    let seen = lone.get(word);
    if (seen === undefined) {
      seen = { count: 0, located: 0, speaking: 0 };
      lone.set(word, seen);
    }
    seen.count++;
    const before = doc.tokens[first - 1];
    if (before !== undefined && isLocating(before.info)) seen.located++;
  }
  // what they do is told where they open sentences too
  for (let r = 0; r < runs.length; r++) {
    const { first, last } = runs[r] as Run;
    if (first !== last || doc.tokens[first + 1]?.info.entries.cueVerb === undefined) continue;
    const seen = lone.get((doc.tokens[first] as Token).info.word);
    if (seen !== undefined) seen.speaking++;
  }
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
  /** The last words of those names: few others end like them. */
  const endings = new Set<string | undefined>();
  for (let f = 0; f < found.length; f++) {
    const { words, rule } = found[f] as NameCandidate;
    if (rule !== RUN) continue;
    counts.set(words.join(" "), new Map());
    endings.add(words[words.length - 1]);
  }
  if (counts.size === 0) return found;
  for (let f = 0; f < found.length; f++) {
    const { words, kind, rule } = found[f] as NameCandidate;
    const kinds = endings.has(words[words.length - 1]) ? counts.get(words.join(" ")) : undefined;
    kinds?.set(kind, (kinds.get(kind) ?? 0) + (rule === RUN ? 1 : 100));
  }
  return found.map((candidate) => {
    const kind = candidate.rule === RUN ? commonest(counts.get(candidate.words.join(" "))) : candidate.kind;
    return kind === undefined || kind === candidate.kind ? candidate : shaped({ ...candidate, kind });
  });
}
/** Of equally common ones the first. */
function commonest(kinds: ReadonlyMap<NameCandidate["kind"], number> = new Map()): NameCandidate["kind"] | undefined {
  let best: NameCandidate["kind"] | undefined;
  for (const [kind, count] of kinds) if (best === undefined || count > (kinds.get(best) as number)) best = kind;
  return best;
}
const RUN = "en.name.run";
