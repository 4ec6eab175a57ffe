/** Other things counted: plurals of nouns that no lexicon has. */
import { wordAt } from "../../../figures/facts.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, wordsOf } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { figureOfThing } from "./figure-of.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { look } from "./look.ts";
import { isPluralThing } from "./nouns.ts";

/**
 * Other things counted: a number with the plural of a noun that no lexicon has ("114 ballots"). Nouns that count parts of
 * what is told (questions, sides, years) measure nothing.
 */
export function countedThings(
  doc: Document,
  open: readonly { readonly number: FoundNumber; readonly counted: Counted }[],
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  for (const { number, counted } of open) {
    const { phrase } = counted;
    if (
      phrase === null ||
      number.unit !== null ||
      counted.people !== null ||
      counted.harm !== null ||
      counted.thing !== null
    )
      continue;
    if (!isMany(number) || isYear(doc, number)) continue;
    if (
      wordAt(doc, number.first - 1) === "over" &&
      isArea((doc.tokens[number.last + 1] ?? doc.tokens[number.last])?.info as WordInfo)
    )
      continue; // "spread over six regions"
    const head = headOf(doc, phrase);
    if (head < 0) continue;
    found.push(
      figureOfThing(
        doc,
        number,
        { ...counted, phrase: { first: phrase.first, last: head } },
        wasDamaged(doc, head) ? DAMAGED : { rule: "en.figure.counted", measure: "other" },
      ),
    );
  }
  return found;
}

const DAMAGED = { rule: "en.figure.damaged", measure: "property_damaged" } as const;

/** "three pavilions were gutted": said of them, right behind. */
function wasDamaged(doc: Document, head: number): boolean {
  let at = head + 1;
  while (at < head + 4 && holdsAt(doc, at, isBeOrHave)) at++;
  return at > head + 1 && look(doc, at, "englishDamage") !== null;
}
const isBeOrHave = factOfWord(({ word }) => /^(?:were|was|are|have|has|had|been|being|badly|completely)$/.test(word));

const isArea = factOfWord(({ word }) => /^(?:regions|provinces|districts|counties|states|areas)$/.test(word));

/** The first plural noun of a phrase; -1 where there is none. */
function headOf(doc: Document, { first, last }: { readonly first: number; readonly last: number }): number {
  for (let at = first; at <= last; at++) {
    const { info } = doc.tokens[at] as Document["tokens"][number];
    if (!info.capital && isPluralThing(info)) return at;
  }
  return -1;
}

export const isPlural = factOfWord(({ word }) => word.endsWith("s"));

export const isMany = ({ value, low, qualifier }: FoundNumber) =>
  (value ?? low ?? 0) >= MANY || (qualifier === "vague" && low !== null);

/** Fewer of anything are seldom a measure of the matter. */
const MANY = 3;

const isYear = (doc: Document, { value, span }: FoundNumber) =>
  value !== null && value >= 1900 && value <= 2100 && /^\d{4}$/.test(wordsOf(doc, span));
