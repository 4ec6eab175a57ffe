/** What qualifies a number: words before it ("at least 18", ما لا يقل عن) or after it ("18 or more", 18 على الأقل). */
import type { Lang } from "../contract/types.ts";
import { factOfWord } from "../lexicon/word.ts";
import type { TokenRange } from "../pack.ts";
import { type Document, type Hit, lookUp, tokenAt } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import type { Qualifier } from "./entries.ts";
import type { Measured } from "./core.ts";

export interface Qualified extends Measured {
  readonly qualifier: Qualifier;
  readonly qualifierAt: TokenRange | null;
}

/** How many tokens of the counted noun may stand between a number and the qualifier after it. */
const REACH = 5;

export function qualify(
  doc: Document,
  cores: readonly Measured[],
  lang: Lang,
  far: (doc: Document, core: Measured) => Qualifier | null,
): Qualified[] {
  const hits = qualifiers(doc, cores);
  const told: Qualified[] = [];
  // the first of the qualifiers that begin behind the number
  let behind = 0;
  for (let c = 0; c < cores.length; c++) {
    const core = cores[c] as Measured;
    while (behind < hits.length && (hits[behind] as QualifierHit).first <= core.last) behind++;
    const own: Qualifier = core.value !== null ? "exact" : core.rule.endsWith(".range") ? "range" : "vague";
    const hit = core.ordinal
      ? null
      : sharper(before(doc, core, hits, behind), after(doc, core, cores[c + 1], hits[behind]));
    if (hit === null) {
      told.push(qualified(core, (own === "exact" && !core.ordinal ? far(doc, core) : null) ?? own, null));
      continue;
    }
    const rule = `${lang}.numbers.qualifier`;
    doc.trace?.({
      stage: "numbers",
      rule,
      start: (doc.tokens[hit.first] as Token).start,
      end: (doc.tokens[hit.last] as Token).end,
      outcome: "resolved",
      note: hit.entry.qualifier,
    });
    const qualifierAt = { first: hit.first, last: hit.last };
    told.push(qualified(core, own === "exact" ? hit.entry.qualifier : own, qualifierAt));
  }
  return told;
}

function qualified(core: Measured, qualifier: Qualifier, qualifierAt: TokenRange | null): Qualified {
  const { first, last, value, low, high, ordinal, scale, digits, rule, unit, unitAt } = core;
  return { first, last, value, low, high, ordinal, scale, digits, rule, unit, unitAt, qualifier, qualifierAt };
}

/** "about 500 or fewer": the one that bounds it. */
const sharper = (ahead: QualifierHit | null, behind: QualifierHit | null) =>
  ahead === null || (behind !== null && ahead.entry.qualifier === "about") ? (behind ?? ahead) : ahead;

type QualifierHit = Hit<"qualifier">;

/** The qualifiers of a text, in order; one that a longer one holds is none, nor is one that is itself part of a number. */
function qualifiers(doc: Document, cores: readonly Measured[]): QualifierHit[] {
  const hits: QualifierHit[] = [];
  if (cores.length === 0) return hits;
  let end = -1;
  let core = 0;
  const places = doc.tagged("qualifier");
  for (let p = 0; p < places.length; p++) {
    const at = places[p] as number;
    if (at <= end) continue;
    // most begin no phrase, and those of a sentence without numbers qualify none
    const { sentence } = doc.tokens[at] as Token;
    while (core < cores.length && sentenceOf(doc, (cores[core] as Measured).last) < sentence) core++;
    if (core === cores.length) break;
    if (sentenceOf(doc, (cores[core] as Measured).first) > sentence) continue;
    const hit = lookUp(doc, at, "qualifier");
    if (hit === null) continue;
    end = hit.last;
    hits.push(hit);
  }
  return hits;
}

/** The one of the first `count` that ends right before a token. */
function endingBefore(hits: readonly QualifierHit[], count: number, at: number): QualifierHit | undefined {
  for (let h = count - 1; h >= 0; h--) {
    const hit = hits[h] as QualifierHit;
    if (hit.last < at) return hit.last + 1 === at ? hit : undefined;
  }
  return undefined;
}

const sentenceOf = (doc: Document, at: number): number => (doc.tokens[at] as Token).sentence;

function before(doc: Document, core: Measured, hits: readonly QualifierHit[], count: number): QualifierHit | null {
  let at = core.unitAt !== null && core.unitAt.last < core.first ? core.unitAt.first : core.first;
  let found: QualifierHit | null = null;
  for (let words = 0; words < 3; words++) {
    let hit = endingBefore(hits, count, at);
    for (let back = 1; hit === undefined && back <= 2 && isFiller(tokenAt(doc, at - back)); back++)
      hit = endingBefore(hits, count, at - back);
    if (
      hit === undefined ||
      hit.entry.side === "after" ||
      doc.tokens[hit.first]?.sentence !== doc.tokens[core.first]?.sentence
    )
      break;
    // "up to about 50": the outer one bounds it, "about" says little
    if (found === null || found.entry.qualifier === "about") found = hit;
    at = hit.first;
  }
  return found;
}

const FILLERS = new Set([
  "the",
  "a",
  "an",
  "some",
  "ال",
  "ب",
  "ل",
  "من",
  "عن",
  "على",
  "علي",
  "الي",
  "of",
  "(",
  '"',
  "“",
  "«",
]);
/** A word that may stand between a qualifier and its number. */
const isFiller = (token: Token | undefined) => token !== undefined && fills(token.info);
const fills = factOfWord(({ word }) => FILLERS.has(word));

/** `hit`: the next one behind the number. */
function after(
  doc: Document,
  core: Measured,
  next: Measured | undefined,
  hit: QualifierHit | undefined,
): QualifierHit | null {
  const sentence = doc.tokens[core.last]?.sentence;
  for (let at = core.last + 1; at <= core.last + REACH; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence || (next !== undefined && at >= next.first)) return null;
    if (hit !== undefined && hit.first === at) {
      // 30+, thirty-plus; but "500 +0.3%"
      if (token.kind === "mark" && token.gap !== Gap.none) return null;
      const claimed = next !== undefined && hit.last + 1 === next.first && hit.entry.side !== "after";
      if (hit.entry.side === "before" || claimed) return null;
      return hit;
    }
    if (token.kind === "mark" && !(token.gap === Gap.none && token.info.word === "%")) return null;
  }
  return null;
}
