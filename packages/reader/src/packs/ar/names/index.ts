/**
 * Names in Arabic: what the rules find, names written in Latin letters beside the Arabic, then every later mention of a
 * person by surname and of a known place in another spelling.
 */
import { type NameCandidate, settle, shaped } from "../../../names/candidate.ts";
import { isHeld } from "../../../names/held.ts";
import { joinNames } from "../../../names/join.ts";
import type { AfterTimes, FoundNames, TokenRange } from "../../../pack.ts";
import { byPlace, longestFirst } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import { beside, withAliases } from "./beside.ts";
import { elsewhere } from "./elsewhere.ts";
import { spelling, surveyOf } from "./survey.ts";

export function names(doc: Document, { times }: AfterTimes): FoundNames {
  const anchored: NameCandidate[] = [];
  const survey = surveyOf(doc, anchored);
  const ruled = undated(anchored, times);
  const more = told(doc, beside(doc, survey.marked));
  const found = more.length === 0 ? settle(ruled) : [...ruled, ...more].sort(byPlace);
  const known = withAliases(doc, trimmed(longestFirst(found)));
  const later = told(doc, undated(elsewhere(doc, known, survey, times), times));
  // what is known does not overlap
  const all = later.length === 0 ? known : longestFirst([...known, ...later].sort(byPlace));
  return joinNames(all, { spelling, firstAlone: false });
}

/** Those that neither begin nor end in a date. */
function undated(found: NameCandidate[], times: readonly TokenRange[]): NameCandidate[] {
  if (times.length === 0) return found;
  const kept: NameCandidate[] = [];
  for (let f = 0; f < found.length; f++) {
    const candidate = found[f] as NameCandidate;
    if (!isHeld(times, candidate.first) && !isHeld(times, candidate.last)) kept.push(candidate);
  }
  return kept;
}

/** What was found by no anchored rule is told to the trace too. */
function told(doc: Document, found: readonly NameCandidate[]): readonly NameCandidate[] {
  if (doc.trace !== null)
    for (const { rule, start, end } of found) doc.trace({ stage: "names", rule, start, end, outcome: "fired" });
  return found;
}

/** «قاسم توكاييف حزمة»: a last word that the same name, met elsewhere, goes without was no part of it. */
function trimmed(mentions: readonly NameCandidate[]): readonly NameCandidate[] {
  let long = 0;
  while (long < mentions.length && !isLong(mentions[long] as NameCandidate)) long++;
  if (long === mentions.length) return mentions;
  const whole = new Set<string>();
  for (const { kind, words } of mentions) if (kind === "person" && words.length > 1) whole.add(words.join(" "));
  return mentions.map((mention) => {
    if (!isLong(mention)) return mention;
    const { words, last, written: text } = mention;
    const shorter = words.slice(0, -1);
    if (!whole.has(shorter.join(" "))) return mention;
    const cut = text.lastIndexOf(" ");
    const end = mention.start + cut;
    return shaped({ ...mention, words: shorter, last: last - 1, written: text.slice(0, cut), end });
  });
}
const isLong = ({ kind, words, alias }: NameCandidate) => kind === "person" && words.length >= 3 && alias === undefined;
