/**
 * A reading rule: anchored on tags, so that it is tried only where a word of its kind stands; pure; a miss is null.
 * Its id is permanent and names language, stage and idea.
 */
import type { Document } from "../text/document.ts";
import type { TokenRange } from "../pack.ts";
import { extend } from "../extend.ts";

export interface Rule<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
> {
  readonly id: string;
  /** The tags a word must have one of for the rule to be tried there, or what else a stage's document can be asked for. */
  readonly at: readonly AnchorOf<Doc>[];
  /** What the rule sees at token `at`, or null. Must look a bounded way ahead, or be amortised linear. */
  readonly match: (doc: Doc, at: number) => Match | null;
}

/** What rules may be anchored on: what `tagged` of their document takes. */
export type AnchorOf<Doc extends Document> = Parameters<Doc["tagged"]>[0];

/** A match and the rule that made it. */
export type Found<Match> = Match & { readonly rule: string };

/** Rules grouped by anchor; made once a pack. */
export type RuleBook<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
> = readonly { readonly anchor: AnchorOf<Doc>; readonly rules: readonly Rule<Match, Doc>[] }[];

export function ruleBook<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
>(rules: readonly Rule<Match, Doc>[]): RuleBook<Match, Doc> {
  const book = new Map<AnchorOf<Doc>, Rule<Match, Doc>[]>();
  for (const rule of rules) {
    for (const tag of rule.at) {
      const list = book.get(tag) ?? [];
      list.push(rule);
      book.set(tag, list);
    }
  }
  return Array.from(book, ([anchor, list]) => ({ anchor, rules: list }));
}

/**
 * Runs a book over a document. At each token the rules of its tags are tried in the book's order; all matches are
 * returned, in order of their anchors. Choosing between overlapping ones is the stage's business (`longestFirst`).
 */
export function applyRules<
  Match extends { readonly first: number; readonly last: number },
  Doc extends Document = Document,
>(doc: Doc, stage: string, book: RuleBook<Match, Doc>): Found<Match>[] {
  return applyShaped(doc, stage, book, withRule<Match>);
}

/** The same where `shape` writes out what a rule found, with its id: what has as many shapes as there are rules is slow to look at. */
export function applyShaped<
  Match extends { readonly first: number; readonly last: number },
  Shaped extends TokenRange,
  Doc extends Document = Document,
>(doc: Doc, stage: string, book: RuleBook<Match, Doc>, shape: (match: Match, rule: string) => Shaped): Shaped[] {
  const found: Shaped[] = [];
  const anchors = anchorsOf(doc, book);
  const { trace } = doc;
  // the lists are in order and few: the next place is the least of their heads
  for (let at = nextPlace(anchors), next = NOWHERE; at < NOWHERE; at = next, next = NOWHERE) {
    for (let a = 0; a < anchors.length; a++) {
      const anchor = anchors[a] as Anchor<Match, Doc>;
      if (anchor.head !== at) {
        if (anchor.head < next) next = anchor.head;
        continue;
      }
      anchor.next++;
      anchor.head = anchor.next < anchor.places.length ? (anchor.places[anchor.next] as number) : NOWHERE;
      if (anchor.head < next) next = anchor.head;
      for (let r = 0; r < anchor.rules.length; r++) {
        const rule = anchor.rules[r] as Rule<Match, Doc>;
        const match = rule.match(doc, at);
        if (match === null) continue;
        if (trace !== null) tellFired(doc, stage, rule.id, match);
        found.push(shape(match, rule.id));
      }
    }
  }
  return found;
}

/** What a rule found, told to the trace, with the rule's id. */
export function fired<Match extends { readonly first: number; readonly last: number }>(
  doc: Document,
  stage: string,
  rule: string,
  match: Match,
): Found<Match> {
  tellFired(doc, stage, rule, match);
  return withRule(match, rule);
}

function tellFired(doc: Document, stage: string, rule: string, { first, last }: TokenRange): void {
  doc.trace?.({
    stage,
    rule,
    start: doc.tokens[first]?.start ?? 0,
    end: doc.tokens[last]?.end ?? 0,
    outcome: "fired",
  });
}

/** Rules of which many fire write their id themselves. */
const withRule = <Match extends TokenRange>(match: Match, rule: string): Found<Match> =>
  (match as Match & { readonly rule?: string }).rule === rule ? (match as Found<Match>) : extend(match, { rule });

/** The tokens that have one of a book's tags, and the rules to try there; `head` is the place that comes next. */
interface Anchor<Match extends { readonly first: number; readonly last: number }, Doc extends Document> {
  readonly rules: readonly Rule<Match, Doc>[];
  readonly places: readonly number[];
  next: number;
  head: number;
}

/** Behind every token of every text. */
const NOWHERE = 0x3fff_ffff;

/** The anchors of a book that the text has, in the book's order. */
function anchorsOf<Match extends { readonly first: number; readonly last: number }, Doc extends Document>(
  doc: Document,
  book: RuleBook<Match, Doc>,
): Anchor<Match, Doc>[] {
  const anchors: Anchor<Match, Doc>[] = [];
  const tagged: (anchor: AnchorOf<Doc>) => readonly number[] = doc.tagged;
  for (let b = 0; b < book.length; b++) {
    const { anchor, rules } = book[b] as RuleBook<Match, Doc>[number];
    const places = tagged(anchor);
    if (places.length > 0) anchors.push({ rules, places, next: 0, head: places[0] as number });
  }
  return anchors;
}

function nextPlace(anchors: readonly { readonly head: number }[]): number {
  let least = NOWHERE;
  for (let a = 0; a < anchors.length; a++) {
    const { head } = anchors[a] as { readonly head: number };
    if (head < least) least = head;
  }
  return least;
}

/**
 * Of overlapping matches keeps the longest, and of equally long ones the first. The result is in order of the text. Matches
 * of each stage have a shape of their own, so that each look at one costs here: each is looked at once.
 */
export function longestFirst<Match extends { readonly first: number; readonly last: number }>(
  matches: readonly Match[],
): Match[] {
  const kept: Match[] = [];
  // the last that was kept, and the match before
  let [keptFirst, keptLast] = [-1, -1];
  let [firstBefore, lastBefore] = [-1, -1];
  for (let m = 0; m < matches.length; m++) {
    const match = matches[m] as Match;
    const { first, last } = match;
    if (first < firstBefore || (first === firstBefore && last > lastBefore))
      return longestFirst([...matches].sort(byPlace));
    firstBefore = first;
    lastBefore = last;
    if (first > keptLast) kept.push(match);
    else if (last - first > keptLast - keptFirst) kept[kept.length - 1] = match;
    else continue;
    keptFirst = first;
    keptLast = last;
  }
  return kept;
}

/** In order of the text; of those that begin together the longest first. */
export const byPlace = (a: TokenRange, b: TokenRange): number => a.first - b.first || b.last - a.last;
