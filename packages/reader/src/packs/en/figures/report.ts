/**
 * People counted where nothing around them says what happened: "ten tourists", "the four victims". A report counts people
 * for what its story is about, so they take the measure of its other figures of people, unless they do something of their
 * own; in a report that has none, people who gather are counted as present, soldiers as troops, and others are just people.
 */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { allDied, allLost } from "./all-lost.ts";
import { comparedPeople } from "./compared.ts";
import { acts, type Counted } from "./counted.ts";
import type { Frames } from "./frames.ts";
import { figureOfPeople } from "./figure-of.ts";
import { extend } from "../../../extend.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";
import { isWrongdoers } from "./getaway.ts";
import { isSample } from "./population.ts";
import { MOVED } from "./number-of.ts";
import { hasOwnPart } from "./own-verb.ts";
import { countAgain } from "./toll.ts";
import { isInScene } from "./scene.ts";
import { toldNext } from "./then.ts";
import { isOwnKin, isSomebodysKin, isWithKin } from "./kin.ts";
import { isInVessel, mayBeOf } from "./whole.ts";

interface Report {
  /** ISO 3166 code of the country that the report is about; null = not known. */
  readonly country: string | null;
  readonly frames: Frames;
}

export function ofTheReport(
  doc: Document,
  open: { readonly number: FoundNumber; readonly counted: Counted }[],
  found: readonly FigureCandidate[],
  { country, frames }: Report,
): FigureCandidate[] {
  if (!open.some(({ number, counted }) => counted.people !== null && number.unit === null)) return [];
  const harm = found.filter(({ measure }) => OF_HARM.has(measure)).toSorted((a, b) => a.first - b.first);
  const measures: FigureCandidate[] = [];
  for (const { number, counted } of open) {
    const before = measures.at(-1) ?? null;
    if (before !== null && number.unit === null) {
      const context = { before, country, frames, found };
      const again = countAgain(doc, number, counted, context) ?? comparedPeople(doc, number, counted, context);
      if (again !== null) {
        measures.push(
          extend(figureOfPeople(doc, number, counted, again, country), { group: before.group, label: before.label }),
        );
        continue;
      }
    }
    if (counted.people === null || number.unit !== null || isOwnKin(doc, number, counted)) continue;
    if (number.value === 1 && !isInList(doc, number, counted)) continue;
    const measure = measureOf(doc, number, counted, { harm, frames, found, before });
    if (measure === "other_people" && (isSomebodysKin(doc, number, counted) || isYear(doc, number))) continue;
    if (isWithKin(doc, number, counted)) continue;
    if (isSample(doc, number)) continue;
    const said = { rule: "en.figure.of-the-report", measure, event: null, weight: 0 };
    measures.push(figureOfPeople(doc, number, counted, said, country));
  }
  return measures;
}

/** "one woman and two men", "two girls, one boy": a single that is one of several counts. */
function isInList(doc: Document, { first, last }: FoundNumber, { phrase }: Counted): boolean {
  const end = phrase?.last ?? last;
  return isCountJoined(doc, end + 1, end + 2) || isCountJoined(doc, first - 1, first - 3);
}
const isCountJoined = (doc: Document, link: number, count: number): boolean =>
  /^(?:and|,)$/.test(wordAt(doc, link)) && holdsAt(doc, count, isCount);
const isCount = factOfWord(({ entries }) => entries.digits !== undefined || entries.numeral !== undefined);

/** "some 2016 candidates": a year, written as one. */
function isYear(doc: Document, { first, last, value, qualifier }: FoundNumber): boolean {
  const token = doc.tokens[first];
  if (first !== last || token?.kind !== "digits" || token.end - token.start !== 4 || qualifier === "at_least")
    return false;
  return value !== null && value > 1900 && value < 2100 && value % 100 !== 0;
}
/** Who is sent where people come to harm has not come to it: "400 soldiers were sent", "called in 100 more doctors". */
const SENT = new Set(
  (
    "sent send sends sending deployed deploy deploying dispatched dispatch mobilised mobilized drafted rushed called stationed extra reinforcements assigned battling " +
    "fighting hired hire hiring recruited recruit trained fired dismissed sacked laid employ employs employed employing listed manifest searching working helping assisting " +
    "share shares shared sharing serve serves served serving feed feeds fed feeding teach teaches taught house houses underground enough nearby"
  ).split(" "),
);
const NEAR = 8;
const isSentWord = factOfWord(({ word }) => SENT.has(word));
function isSent(doc: Document, number: FoundNumber): boolean {
  const sentence = doc.tokens[number.first]?.sentence;
  for (let at = Math.max(0, number.first - NEAR); at <= number.last + NEAR; at++) {
    const token = doc.tokens[at];
    if (token !== undefined && token.sentence === sentence && isSentWord(token.info)) return true;
  }
  return false;
}

/** "some 80 armed men landed": a force, where "two gunmen" are men. */
const isBandOf = (doc: Document, { value, low, high }: FoundNumber, { people, phrase }: Counted): boolean =>
  (value ?? low ?? high ?? 0) >= BAND &&
  !(phrase !== null && RAIDERS.has(wordAt(doc, phrase.last))) &&
  people !== null &&
  (people.group === "militants" || (phrase !== null && holdsAt(doc, phrase.last, isFoe)));
/** Who comes and goes, and is no army. */
const RAIDERS = new Set("gunmen attackers assailants raiders robbers kidnappers".split(" "));
const isFoe = factOfWord(({ word }) => word === "terrorists" || word === "subversives" || word === "bandits");
const isDefinite = (doc: Document, number: FoundNumber): boolean =>
  /^(?:the|these|those|all|other|including|and|,)$/.test(wordAt(doc, beforeQualifiers(doc, number)));
const BAND = 15;

/** "two divisions, some 24,000 men", "400 tanks and 12,000 men" */
const isMenOfUnits = (doc: Document, number: FoundNumber, { phrase }: Counted): boolean =>
  phrase !== null &&
  phrase.first === phrase.last &&
  wordAt(doc, phrase.last) === "men" &&
  (number.value ?? number.low ?? 0) >= UNIT &&
  anyWithin(doc, number.first - 6, phrase.last + 6, isUnit);
const UNIT = 50;
const isUnit = factOfWord(({ word }) =>
  /^(?:divisions?|battalions?|brigades?|regiments?|platoons?|corps|garrisons?|army|armies|militia|tanks?|artillery|troops|guns|infantry|paratroop|airborne)$/.test(
    word,
  ),
);

const LOST: ReadonlySet<Measure> = new Set<Measure>(["killed", "missing", "affected"]);

interface Around extends Pick<Report, "frames"> {
  readonly harm: readonly FigureCandidate[];
  readonly found: readonly FigureCandidate[];
  /** The figure that this rule made last. */
  readonly before: FigureCandidate | null;
}

function measureOf(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { harm, frames, found, before }: Around,
): Measure {
  const { group } = counted.people ?? { group: null };
  const next = toldNext(doc, counted.phrase?.last ?? number.last, frames);
  if (next !== null && !((group === "soldiers" || group === "militants") && MOVED.has(next))) return next;
  if (isBandOf(doc, number, counted) && (acts(doc, counted) || harm.length === 0 || !isDefinite(doc, number)))
    return "troops";
  if (group === "soldiers" || ((group === "security_forces" || group === "police") && isSent(doc, number)))
    return "troops";
  if (isMenOfUnits(doc, number, counted)) return "troops";
  const gathers = group === "protesters" || (frames.has("protest") && isTurnout(doc, counted));
  if (gathers || isCrowdAgain(doc, number, counted, found)) return "protesters_present";
  if (isSent(doc, number) || acts(doc, counted) || hasOwnPart(doc, number)) return "other_people";
  // "204 passengers and 12 crew"
  if (before !== null && wordAt(doc, number.first - 1) === "and" && number.first - before.last <= 3)
    return before.measure === "troops" ? "other_people" : before.measure;
  // "flour for 75,000 people": whom something is for
  if (isMeantFor(doc, number) && counted.part !== "noun") return "other_people";
  if (isWrongdoers(doc, counted) || isGunmenAtWork(doc, counted)) return "other_people";
  if (harm.length > 0 && isInScene(doc, counted)) return "affected";
  if (isInVessel(doc, number, counted) && allLost(doc, counted.phrase?.last ?? number.last)) return "killed";
  if (allDied(doc, number.first, counted.phrase?.last ?? number.last)) return "killed";
  const near = nearest(number, harm);
  // what befell others long before says nothing of these
  if (near !== null && (isFar(doc, number, near) || isDwarfed(number, near))) return "other_people";
  // who was aboard is no more than that, unless all died or were lost
  if (near !== null && isInVessel(doc, number, counted) && !LOST.has(near.measure)) return "other_people";
  // of those aboard no more died than are said to have
  if (near !== null && near.last < number.first && isInVessel(doc, number, counted) && !isAsMany(near, number))
    return "other_people";
  return near !== null && mayBeOf(number, near, harm) ? near.measure : "other_people";
}

const isFar = (doc: Document, number: FoundNumber, near: FigureCandidate): boolean =>
  (doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[near.first]?.sentence ?? 0) > FAR;
const FAR = 8;
/** Of millions who died somewhere at some time, seventy who sign a letter are none. */
const isDwarfed = ({ value, low }: FoundNumber, { amount }: FigureCandidate): boolean =>
  amount.value === null && (amount.low ?? 0) > DWARFING * (value ?? low ?? 0);
const DWARFING = 1000;

/** "dozens of gunmen stormed the school", "five gunmen in uniform" */
const isGunmenAtWork = (doc: Document, { phrase, part }: Counted): boolean =>
  phrase !== null && part !== "them" && wordAt(doc, phrase.last) === "gunmen";

const isAsMany = ({ amount }: FigureCandidate, { value, low }: FoundNumber): boolean =>
  (amount.value ?? amount.high ?? amount.low ?? 0) >= (value ?? low ?? 0);

/** "The ministry said there were no more than 6,000 people": where a crowd was counted before. */
function isCrowdAgain(
  doc: Document,
  number: FoundNumber,
  { people }: Counted,
  found: readonly FigureCandidate[],
): boolean {
  if (people?.group !== "total" || !anyWithin(doc, number.first - 6, number.first - 1, isThere)) return false;
  const last = found.findLast(({ first }) => first < number.first);
  if (last?.measure !== "protesters_present") return false;
  return (doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[last.last]?.sentence ?? 0) <= 2;
}
const isThere = factOfWord(
  ({ word }) => word === "there" || word === "attended" || word === "attracted" || word === "drew",
);

function isMeantFor(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  return doc.tokens[at]?.info.word === "for";
}

/** "300,000 people on the square" */
function isTurnout(doc: Document, { phrase, people }: Counted): boolean {
  if (phrase === null || people?.group !== "total") return false;
  const [next, then] = [doc.tokens[phrase.last + 1]?.info.word ?? "", doc.tokens[phrase.last + 3]?.info.word ?? ""];
  return (
    /^(?:on|in|at|outside|onto)$/.test(next) &&
    /^(?:square|streets?|rally|march|protests?|demonstrations?|parliament|plaza|avenue|boulevard)$/.test(then)
  );
}

/** The figure of people last before the number, else the first after it. */
function nearest(number: FoundNumber, harm: readonly FigureCandidate[]): FigureCandidate | null {
  return harm.findLast(({ first }) => first < number.first) ?? harm[0] ?? null;
}
