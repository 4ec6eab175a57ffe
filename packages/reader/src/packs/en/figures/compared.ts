/** Numbers that another is compared with: "9,900, up from 7,939 a day earlier". */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { AfterAttributions, FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { beforeQualifiers } from "./near.ts";
import type { Measured, ThingContext } from "./measured.ts";
import type { PersonContext, Said } from "./said.ts";

export const COMPARED: Measured = { rule: "en.figure.compared", measure: "other" };

/** "sells for 14,000 rials, up from 7,500 in July": the same again, at another time. */
export function isCompared(doc: Document, number: FoundNumber, { phrase }: Counted, { before }: ThingContext): boolean {
  if (phrase !== null || before === null) return false;
  if (before.amount.unit === null) return number.unit === null && isComparedWith(doc, number, before);
  return isSameFigure(doc, number, before) || isComparedWith(doc, number, before);
}

/** "the toll rose to 43 from 12", "43 died, down from 120 last year": people, of whom the same is told. */
export function comparedPeople(
  doc: Document,
  number: FoundNumber,
  { phrase }: Counted,
  { before }: PersonContext,
): Said | null {
  if (phrase !== null || number.unit !== null || before === null || !isComparedWith(doc, number, before)) return null;
  return { rule: COMPARED.rule, measure: before.measure, event: null, weight: 2 };
}

function isComparedWith(doc: Document, number: FoundNumber, before: FigureCandidate): boolean {
  const link = beforeQualifiers(doc, number);
  if (!holdsAt(doc, link, isLink)) return false;
  const [from, how] = [wordAt(doc, link), wordAt(doc, link - 1)];
  const apart = (doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0);
  if (from === "to" && how !== "compared") return apart <= 1 && isRevised(doc, link) && isOfSize(number, before);
  // what is set off by a comma may stand far behind: "90 attacks in the four months to June, up from 62"
  if (apart !== 0 || number.first - before.last > (how === "," || wordAt(doc, link - 2) === "," ? FAR : NEXT))
    return false;
  return (
    (from === "from" &&
      (before.last === number.first - 2 || /^(?:up|down|,|risen|fallen|month|year|week|day)$/.test(how))) ||
    (from !== "from" && from !== "against" && how === "compared") ||
    (from === "against" && how === ",")
  );
}
/** What is put right or cut stays within a tenth and ten times of what it was. */
function isOfSize({ value, low }: FoundNumber, { amount }: FigureCandidate): boolean {
  const [is, was] = [value ?? low ?? 0, amount.value ?? amount.low ?? 0];
  return is <= was * 10 && was <= is * 10;
}

const NEXT = 8;
const FAR = 24;
const isLink = factOfWord(({ word }) => word === "from" || word === "to" || word === "with" || word === "against");

/** "later cut that to 300", "revised it down to three": `to`, the token before the number. */
function isRevised(doc: Document, to: number): boolean {
  const that = /^(?:down|up|back|upwards?|downwards?)$/.test(wordAt(doc, to - 1)) ? to - 2 : to - 1;
  return THAT.has(wordAt(doc, that)) && holdsAt(doc, that - 1, isRevising);
}
const THAT = new Set(["that", "it", "this"]);
const isRevising = factOfWord(({ word }) =>
  /^(?:cut(?:s|ting)?|(?:reduc|revis|rais|increas|halv|downgrad|upgrad)(?:e|es|ed|ing)|(?:lower|correct|amend|adjust|trim|expand|updat)(?:s|e|ed|ing|med|ming)?|br(?:ing|ings|inging|ought))$/.test(
    word,
  ),
);

/** "It later corrected that figure to 60,000": an amount told before, put right. */
function isSameFigure(doc: Document, number: FoundNumber, before: FigureCandidate): boolean {
  const sentence = doc.tokens[number.first]?.sentence ?? 0;
  if (sentence - (doc.tokens[before.last]?.sentence ?? 0) > 1) return false;
  if (!/^(?:to|at|by)$/.test(wordAt(doc, number.first - 1))) return false;
  for (let at = number.first - 2; at > number.first - 6 && at > 0; at--)
    if (/^(?:figure|estimate|forecast|target|projection|sum|amount)$/.test(doc.tokens[at]?.info.word ?? ""))
      return doc.tokens[at]?.sentence === sentence && /^(?:that|this|its|the|their)$/.test(wordAt(doc, at - 1));
  return false;
}

const COMPARING = new Set("up down compared rise risen rose increase more fewer fell".split(" "));

/** "9,900, up from 7,939 a day earlier": the time after a number that another is compared with is that number's alone. */
export function withoutTimesOfOthers(
  doc: Document,
  candidates: readonly FigureCandidate[],
  { times }: AfterAttributions,
): readonly FigureCandidate[] {
  const compared = candidates.filter(({ number }) => {
    if (!COMPARING.has(wordAt(doc, number.first - 2))) return false;
    return /^(?:from|with|to|than)$/.test(wordAt(doc, number.first - 1));
  });
  if (compared.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { sentence } = doc.tokens[candidate.number.first] as Document["tokens"][number];
    const later = compared.find(
      ({ number }) => number.first > candidate.number.last && doc.tokens[number.first]?.sentence === sentence,
    );
    if (later === undefined) return candidate;
    const own = times.some(({ first }) => doc.tokens[first]?.sentence === sentence && first < later.number.first);
    return own ? candidate : extend(candidate, { time: null });
  });
}
