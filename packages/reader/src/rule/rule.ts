/**
 * A reading rule: anchored on tags, so that it is tried only where a word of its kind stands; pure; a miss is null.
 * Its id is permanent and names language, stage and idea.
 */
import type { Tag } from "../lexicon/lexicon.ts";
import type { Document } from "../text/document.ts";
import { extend } from "../extend.ts";

export interface Rule<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
> {
  readonly id: string;
  /** The tags a word must have one of for the rule to be tried there. */
  readonly at: readonly Tag[];
  /** What the rule sees at token `at`, or null. Must look a bounded way ahead, or be amortised linear. */
  readonly match: (doc: Doc, at: number) => Match | null;
}

/** A match and the rule that made it. */
export type Found<Match> = Match & { readonly rule: string };

/** Rules grouped by anchor; made once a pack. */
export type RuleBook<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
> = ReadonlyMap<Tag, readonly Rule<Match, Doc>[]>;

export function ruleBook<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
>(rules: readonly Rule<Match, Doc>[]): RuleBook<Match, Doc> {
  const book = new Map<Tag, Rule<Match, Doc>[]>();
  for (const rule of rules) {
    for (const tag of rule.at) {
      const list = book.get(tag) ?? [];
      list.push(rule);
      book.set(tag, list);
    }
  }
  return book;
}

/**
 * Runs a book over a document. At each token the rules of its tags are tried in the book's order; all matches are
 * returned, in order of their anchors. Choosing between overlapping ones is the stage's business (`longestFirst`).
 */
export function applyRules<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
>(doc: Doc, stage: string, book: RuleBook<Match, Doc>): Found<Match>[] {
  const found: Found<Match>[] = [];
  forAnchors(doc, book, (rules, at) => {
    for (const rule of rules) {
      const match = rule.match(doc, at);
      if (match === null) continue;
      found.push(extend(match, { rule: rule.id }));
      doc.trace?.({
        stage,
        rule: rule.id,
        start: doc.tokens[match.first]?.start ?? 0,
        end: doc.tokens[match.last]?.end ?? 0,
        outcome: "fired",
      });
    }
  });
  return found;
}

/** Where rules are tried: the tokens that have the book's tags, in order of the text, tags in the book's order. */
function forAnchors<R>(doc: Document, book: ReadonlyMap<Tag, R>, visit: (rules: R, at: number) => void): void {
  const lists: { readonly rules: R; readonly places: readonly number[]; next: number }[] = [];
  for (const [tag, rules] of book) {
    const places = doc.tagged(tag);
    if (places.length > 0) lists.push({ rules, places, next: 0 });
  }
  // the lists are in order and few: the next place is the least of their heads
  for (;;) {
    let least = Number.POSITIVE_INFINITY;
    for (const { places, next } of lists) least = Math.min(least, places[next] ?? least);
    if (least === Number.POSITIVE_INFINITY) return;
    for (const list of lists) {
      if (list.places[list.next] !== least) continue;
      list.next++;
      visit(list.rules, least);
    }
  }
}

/** Of overlapping matches keeps the longest, and of equally long ones the first. The result is in order of the text. */
export function longestFirst<Match extends { readonly first: number; readonly last: number }>(
  matches: readonly Match[],
): Match[] {
  const kept: Match[] = [];
  const order = matches.map((match, index) => ({ match, index }));
  order.sort((a, b) => a.match.first - b.match.first || b.match.last - a.match.last || a.index - b.index);
  for (const { match } of order) {
    const before = kept[kept.length - 1];
    if (before === undefined || match.first > before.last) kept.push(match);
    else if (match.last - match.first > before.last - before.first) kept[kept.length - 1] = match;
  }
  return kept;
}
