/** What a number counts: the noun phrase after it, with its head. */
import { factOfWord } from "../../../lexicon/word.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, quoteAround } from "../../../text/document.ts";
import { isOfEvents, isOfNouns, look } from "./look.ts";
import type { EnglishEvent, EnglishMeasure, EnglishPeople } from "./entries.ts";
import { endsPhrase, isAdverbWord, isSaying, THEM } from "./stops.ts";
import { isActiveAt } from "./active.ts";
import { behindOwner, behindQuoted, behindWhole, isDeterminer, isNumber, opensLabel } from "./between.ts";
import { isModified, isModifier } from "./compounds.ts";
import { calibreEnd, isMakeNumber, machinesOf, modelEnd } from "./models.ts";
import { isMember, unitBehind } from "./regiment.ts";
import { peopleBySuffix } from "./suffix.ts";
import { Gap } from "../../../text/tokens.ts";

export interface Counted {
  /** Token indices, inclusive, of the noun phrase after the number; null where the number stands alone ("killing dozens"). */
  readonly phrase: { readonly first: number; readonly last: number } | null;
  readonly people: EnglishPeople | null;
  readonly harm: EnglishMeasure | null;
  readonly thing: EnglishMeasure | null;
  /** "three freed captives", "12 injured passengers": what the participle before the noun of people says of them. */
  readonly attribute: EnglishEvent | null;
  /** "five of the dead", "two of them": a part of those counted elsewhere. */
  readonly part: "them" | "noun" | null;
  /** ISO 3166 code of a nationality in the phrase: "three American tourists". */
  readonly country: string | null;
}

/** A noun phrase is not followed further than this. */
const LONGEST = 7;

/** Nothing behind the number. */
type Found = { -readonly [K in keyof Counted]: Counted[K] };

/** What is counted, nothing of it known but of whom it is a part. All begin here: they have one shape, for speed. */
function nothingYet(part: Counted["part"]): Found {
  return { phrase: null, people: null, harm: null, thing: null, attribute: null, part, country: null };
}
export const NOTHING: Counted = nothingYet(null);

const isThoseUndergoing = (doc: Document, at: number) =>
  doc.tokens[at]?.info.word === "those" && look(doc, at + 1, "englishEvent") !== null;

/** No noun follows, as in "five of the 40 burned villages". */
const endsAt = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.kind !== "word" || holdsAt(doc, at, endsPhrase) || wordAt(doc, at).endsWith("ed");

export function countedAfter(doc: Document, number: FoundNumber): Counted {
  let at = number.last + 1;
  let part: Counted["part"] = null;
  // `some "sixty" lorries`
  if (doc.quoteAt[at] !== doc.quoteAt[at + 1] && quoteAround(doc, at)?.close === at) at++;
  const next = doc.tokens[at];
  if (next?.info.word === "of") {
    at++;
    part = number.qualifier === "vague" ? null : "noun";
    if (THEM.has(doc.tokens[at]?.info.word ?? "")) {
      // "11 of them children"
      // "40 of those killed"
      const them = nothingYet("them");
      if (isThoseUndergoing(doc, at)) {
        them.phrase = { first: at, last: at };
        them.people = { group: "total" };
        return them;
      }
      const nation = look(doc, at + 1, "nationality");
      const named = look(doc, (nation?.last ?? at) + 1, "englishPeople");
      if (named === null && nation === null) return them;
      them.phrase = { first: at + 1, last: named?.last ?? (nation as NonNullable<typeof nation>).last };
      them.people = named?.entry ?? { group: null };
      them.country = nation?.entry.country ?? null;
      return them;
    }
    while (isDeterminer(doc, at)) at++;
    // "two of the 12 detained"
    const whole = isNumber(doc, at) ? look(doc, at + 1, "englishEvent") : null;
    if (whole?.entry.undergoer === "object" && endsAt(doc, whole.last + 1))
      return { ...NOTHING, part: "noun", phrase: { first: at, last: whole.last }, people: { group: "total" } };
    at = behindOwner(doc, behindWhole(doc, at));
  } else if (next?.info.word === "other" || next?.info.word === "more") at++;
  // "a 300-strong crowd"
  else if (next?.info.word === "-" && wordAt(doc, at + 1) === "strong") at += 2;
  const behind = behindQuoted(doc, at);
  if (behind > at) {
    const described = phraseFrom(doc, behind, part);
    if (described.people !== null || described.thing !== null) return described;
  }
  const counted = phraseFrom(doc, opensLabel(doc, at) ? at + 1 : at, part);
  return counted.phrase === null ? (companyBefore(doc, number.first) ?? counted) : counted;
}

const COMPANY = new Set(["family", "group", "crew", "party", "team", "gang"]);

/** "a family of five": those counted stand before the number. */
function companyBefore(doc: Document, number: number): Counted | null {
  const at = number - 2;
  if (wordAt(doc, number - 1) !== "of" || !COMPANY.has(wordAt(doc, at))) return null;
  const company = nothingYet(null);
  company.phrase = { first: at, last: at };
  company.people = { group: null };
  company.country = look(doc, at - 1, "nationality")?.entry.country ?? null;
  return company;
}

const isPlural = (doc: Document, at: number) => /s$|ese$|ish$|ch$/.test(doc.tokens[at]?.info.word ?? "");

function phraseFrom(doc: Document, from: number, part: Counted["part"]): Counted {
  const found = nothingYet(part);
  let last = from - 1;
  let attribute: EnglishEvent | null = null;
  for (let at = from; at < from + LONGEST && at < doc.tokens.length; at++) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (at > from && token.gap >= 3) break;
    const model = modelEnd(doc, at);
    if (model > at && found.people === null && found.thing === null) {
      const machines = machinesOf(doc, at, model);
      last = machines?.last ?? model;
      at = last;
      found.phrase = { first: from, last };
      found.thing = machines?.thing ?? null;
      continue;
    }
    const mayBeNoun = isOfNouns(token.info);
    const harm = mayBeNoun ? look(doc, at, "englishHarmNoun") : null;
    const thing = mayBeNoun ? look(doc, at, "englishThing") : null;
    const listed = mayBeNoun ? look(doc, at, "englishPeople") : null;
    const bySuffix = listed === null && harm === null && thing === null && token.info.entries.nationality === undefined;
    const named = bySuffix ? peopleBySuffix(doc, at) : listed;
    // "15 police stations": the longer of the two
    const people = named !== null && thing !== null && thing.last > named.last ? null : named;
    // "15 police vans"
    const inCompound = thing !== null && at - 1 === found.phrase?.last && !isPlural(doc, at - 1);
    if (people === null && found.people !== null && (harm !== null || thing !== null) && !inCompound) {
      // "14 civilian deaths", but "14 civilians | dead"
      if (harm !== null && at - 1 === found.phrase?.last && isModified(doc, at)) {
        found.phrase = { first: from, last: harm.last };
        found.harm = harm.entry;
        return found;
      }
      break;
    }
    const noun = people ?? harm ?? thing;
    // "40 refugee camps", "12 arrest warrants": the noun behind it is counted
    if (noun !== null && isModifier(doc, noun.last)) {
      at = noun.last;
      last = at;
      if (found.phrase === null) found.phrase = { first: from, last };
      continue;
    }
    if (people === null && harm !== null && isAttribute(doc, at))
      attribute = look(doc, at, "englishEvent")?.entry ?? null; // "three wounded boys"
    if (noun !== null) {
      last = noun.last;
      found.phrase = { first: from, last };
      found.people = people?.entry ?? null;
      found.harm = people === null ? (harm?.entry ?? null) : null;
      found.thing = people === null && harm === null ? (thing?.entry ?? null) : null;
      found.attribute = people === null ? null : attribute;
      at = last;
      continue;
    }
    if (token.kind === "mark") {
      if (isHyphen(doc, at)) continue;
      break;
    }
    if (isNumber(doc, at)) {
      const calibre = at === from ? calibreEnd(doc, at) : -1; // "five 81-mm mortars"
      // "14 Leopard 2 tanks"
      if (calibre < 0 && isMakeNumber(doc, at)) continue;
      if (calibre < 0) break;
      at = calibre;
      continue;
    }
    const nationality = look(doc, at, "nationality");
    if (nationality !== null) {
      last = nationality.last;
      const noun = isPlural(doc, last) ? { group: null } : null; // "three Algerians", not "three Algerian"
      if (found.phrase === null || noun !== null) {
        found.phrase = { first: from, last };
        found.people ??= noun;
      }
      found.country = nationality.entry.country;
      at = isJoinedNation(doc, last + 1) ? last + 1 : last; // "Chadian and Nigerien troops"
      continue;
    }
    const { word } = token.info;
    if (endsPhrase(token.info) || isAdverbWord(token.info)) break;
    // "four club employees", "three rescue workers"
    const isKind = at === from && isActiveAt(doc, at) && look(doc, at + 1, "englishPeople") !== null;
    const event = isKind || !isOfEvents(token.info) ? null : look(doc, at, "englishEvent");
    if (event !== null && (found.phrase !== null || at === from) && !isBeforeThing(doc, event.last)) {
      if (found.people !== null || !isAttribute(doc, at)) break;
      if (event.entry.undergoer === "object" && event.entry.form === "verb") attribute = event.entry;
    }
    // "a crowd of 2,000 cheered the team"
    const alone = doc.tokens[at + 1]?.kind !== "word" || holdsAt(doc, at + 1, endsPhrase);
    if (at === from && !token.info.capital && word.endsWith("ed") && alone) break;
    if (look(doc, at, "englishDamage") !== null && found.phrase !== null) break;
    if (isSaying(doc, at) && found.phrase !== null) break;
    if (found.phrase !== null && !token.info.capital && isVerbal(doc, at, found.thing !== null)) break;
    last = at;
    if (found.people === null && found.harm === null && found.thing === null) found.phrase = { first: from, last };
  }
  return withinOf(doc, found);
}

/** "and Nigerien troops": a nationality more before the noun that both describe. */
const isJoinedNation = (doc: Document, at: number): boolean => {
  if (wordAt(doc, at) !== "and" || isPlural(doc, at - 1)) return false;
  const nation = look(doc, at + 1, "nationality");
  return nation !== null && look(doc, nation.last + 1, "englishPeople") !== null;
};

/** "three houses burned", "two raids using drones", but "four twin-engined planes". */
const isVerbal = (doc: Document, at: number, behindThing: boolean): boolean => {
  const word = wordAt(doc, at);
  if (!word.endsWith("ed")) return behindThing && word.endsWith("ing") && isPlural(doc, at - 1);
  return (doc.tokens[at] as Document["tokens"][number]).gap !== Gap.none || wordAt(doc, at - 1) !== "-";
};

/** "22 jailed guerrillas", "three missing climbers": a participle before the noun of people that it describes. */
function isAttribute(doc: Document, at: number): boolean {
  const { word = "" } = doc.tokens[at]?.info ?? {};
  if (word !== "missing" && !/(?:ed|en)$/.test(word)) return false;
  for (let noun = at + 1; noun <= at + 2; noun++) {
    const token = doc.tokens[noun];
    if (token?.kind !== "word" || endsPhrase(token.info)) return false;
    if (look(doc, noun, "englishPeople") !== null) return true;
  }
  return false;
}

/** "12 captured rifles", "three fatal grenade attacks": what is said of things before their noun. */
function isBeforeThing(doc: Document, at: number): boolean {
  for (let noun = at + 1; noun <= at + 3; noun++) {
    const token = doc.tokens[noun];
    if (token?.kind !== "word" || endsPhrase(token.info) || look(doc, noun, "englishPeople") !== null) return false;
    if (look(doc, noun, "englishThing") !== null) return true;
  }
  return false;
}

const isHyphen = (doc: Document, at: number) => {
  const token = doc.tokens[at] as Document["tokens"][number];
  return token.gap === Gap.none && doc.text[token.start] === "-" && doc.tokens[at + 1]?.gap === Gap.none;
};

const SOLDIERS: EnglishPeople = { group: "soldiers" };

/** "members of the security forces", "men of fighting age": what stands after "of" may say the group. */
function withinOf(doc: Document, found: Found): Counted {
  const { phrase, people } = found;
  if (phrase === null || people?.group != null || found.thing !== null) return found;
  if (doc.tokens[phrase.last + 1]?.info.word !== "of") return found;
  let at = phrase.last + 2;
  while (isDeterminer(doc, at)) at++;
  for (let steps = 0; steps < 3; steps++, at++) {
    const inside = look(doc, at, "englishPeople");
    if (inside?.entry.group != null && inside.entry.group !== "total") {
      found.phrase = { first: phrase.first, last: inside.last };
      found.people = inside.entry;
      return found;
    }
  }
  const unit = holdsAt(doc, phrase.last, isMember) ? unitBehind(doc, phrase.last) : -1;
  if (unit < 0) return found;
  found.phrase = { first: phrase.first, last: unit };
  found.people = SOLDIERS;
  return found;
}

const ACTING = factOfWord(
  ({ word, capital }) =>
    !capital &&
    (/^(?:have|had|will|would|could|may|might|must|can|should|say|said|says|told|took|made|came|went|gave|held|wore|paid|work|live|lived|met|spoke|voted|won|need|needs|want|stood|sat|ran|got|saw|heard|began)$/.test(
      word,
    ) ||
      (word.endsWith("ed") && word !== "crashed") ||
      (word.endsWith("ing") &&
        !/^(?:including|following|during|regarding|according|concerning|being|missing|excluding)$/.test(word))),
);

const isPronoun = factOfWord(({ word }) => /^(?:him|her|me|us|them|it)$/.test(word));

/** Whether those counted do something themselves: "110 passengers had paid". */
export function acts(doc: Document, { phrase, part }: Counted): boolean {
  if (phrase === null || part !== null) return false;
  const next = doc.tokens[phrase.last + 1];
  if (next === undefined || next.sentence !== doc.tokens[phrase.last]?.sentence) return false;
  const verb = next.info.word === "who" ? doc.tokens[phrase.last + 2] : next;
  if (verb === undefined || !ACTING(verb.info)) return false;
  // "a nurse and two porters injured", but "a nurse and two porters overpowered him"
  if (wordAt(doc, phrase.first - 2) === "and")
    return !verb.info.word.endsWith("ing") && holdsAt(doc, phrase.last + 2, isPronoun);
  // "The five pilgrims had come from the coast": those who were spoken of
  return verb.info.word.endsWith("ing") || !/^(?:the|these|those|all)$/.test(wordAt(doc, phrase.first - 2));
}
