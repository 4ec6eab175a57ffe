/** Whether those counted are people counted before, and not named again. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { type PersonContext, type Said, SENTENCES, standsAlone } from "./said.ts";
import { BE } from "./stops.ts";

/** The figure before, where those counted are the same people, and not named again. */
export function sameAs(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  said: Said,
  context: PersonContext,
): FigureCandidate | null {
  const { before, found } = context;
  const meant = spokenOfBefore(doc, number, counted, found);
  if (meant !== null) return meant;
  if (before === null || before.label === null || before.group === "foreigners") return null;
  if ((doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0) > SENTENCES) return null;
  const again = said.rule === "en.figure.toll" && said.event === null;
  const ofThem = counted.part === "them" && counted.people === null;
  return again || ofThem || isEllipsis(doc, number, counted, said, before) ? before : null;
}

/** "the five were jailed", "two of the injured": those counted before by that number, or as that. */
function spokenOfBefore(
  doc: Document,
  number: FoundNumber,
  { phrase, part, harm }: Counted,
  found: readonly FigureCandidate[],
): FigureCandidate | null {
  if (part === "noun" && harm !== null && phrase?.first === phrase?.last)
    return onlyOne(found.filter(({ measure, label }) => label !== null && measure === harm.measure));
  if (
    phrase !== null ||
    part !== null ||
    !isDefinite((tokenAt(doc, number.first - 1) ?? (doc.tokens[0] as Document["tokens"][number])).info)
  )
    return null;
  const isSame = ({ amount, label, measure }: FigureCandidate) =>
    label !== null &&
    amount.value === number.value &&
    amount.unit === null &&
    (OF_HARM.has(measure) || measure === "other_people");
  return found.findLast(isSame) ?? null;
}
/** Of figures of one group the last; null where there are several groups. */
const onlyOne = (figures: readonly FigureCandidate[]): FigureCandidate | null =>
  figures.every(({ group }) => group === figures[0]?.group) ? (figures.at(-1) ?? null) : null;
const isDefinite = factOfWord(({ word }) => /^(?:the|all|these|those)$/.test(word));

/** "58 civilians were killed and 133 wounded": the noun is not said again. */
function isEllipsis(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  said: Said,
  before: FigureCandidate,
): boolean {
  // "…, and two were hurt" counts others
  const bare =
    (standsAlone(counted) && said.event !== null && isRightBehind(doc, number.last + 1, said.event.first, before)) ||
    (said.rule === "en.figure.harm-noun" &&
      counted.phrase?.first === counted.phrase?.last &&
      /(?:ed|ing|dead)$/.test(doc.tokens[number.last + 1]?.info.word ?? ""));
  // "two policemen were killed and three others wounded"
  const others =
    before.group !== "total" &&
    said.rule === "en.figure.people-verb" &&
    counted.phrase?.first === counted.phrase?.last &&
    doc.tokens[number.last + 1]?.info.word === "others";
  if (!(bare || others) || !OF_HARM.has(before.measure) || before.measure === said.measure) return false;
  if (doc.tokens[before.last]?.sentence !== doc.tokens[number.first]?.sentence) return false;
  for (let at = number.first - 1; at > number.first - 4 && at > before.last; at--)
    if (doc.tokens[at]?.info.word === "and") return at - before.last <= 2;
  return false;
}

/** "and 133 wounded"; of the dead also "and 133 were wounded". */
function isRightBehind(doc: Document, from: number, event: number, before: FigureCandidate): boolean {
  if (event === from) return true;
  if (before.measure !== "killed" || event < from || event - from > 2) return false;
  for (let at = from; at < event; at++) if (!BE.has(doc.tokens[at]?.info.word ?? "")) return false;
  return true;
}
