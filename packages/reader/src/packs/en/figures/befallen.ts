/** What befell people counted: told by the event behind them, or of the first of their list. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { isCrowdLetIn } from "./admitted.ts";
import { pastAside } from "./asides.ts";
import { isByCaptors } from "./captors.ts";
import { isNumber } from "./between.ts";
import { causedAfter } from "./causing.ts";
import type { Counted } from "./counted.ts";
import { eventBefore } from "./event-before.ts";
import { type Event, eventAfter } from "./event.ts";
import { type Frames, resolved } from "./frames.ts";
import { amongThem } from "./listed.ts";
import { isGetaway, isOnMission } from "./getaway.ts";
import { isLetGo, isOnTheRun, isRoomFor } from "./held.ts";
import { look } from "./look.ts";
import { areFoundDead, isOfOthers, isOfTheirs } from "./not-theirs.ts";
import { beginOf, isWhole } from "./near.ts";
import { MOVED } from "./number-of.ts";
import { isWon, mayBePeople } from "./people-or-things.ts";
import { doneTo } from "./relative.ts";
import { type PersonContext, type Said, countsPeople, standsAlone } from "./said.ts";
import { separatedAround } from "./separated.ts";
import { endsPhrase } from "./stops.ts";
import { isToldOf } from "./told-of.ts";
import { withWounds } from "./wounds.ts";

/** Prisoners, hostages, refugees: people, whom more may happen to. */
const isHeld = (measure: Measure) => measure !== "killed" && measure !== "affected" && measure !== "infected";

/** "12 cows died" */
export const isHerd = (doc: Document, { phrase }: Counted) => phrase !== null && holdsAt(doc, phrase.last, isAnimal);
const isAnimal = factOfWord(({ word }) =>
  /^(?:animals|[a-z]*birds?|cows?|cattle|sheep|goats?|horses?|camels?|donkeys|mules|pigs?|chickens|poultry|dogs?|cats|fish|elephants?|whales?|dolphins?|turtles|deer|bulls|oxen|livestock|buffaloes|ducks|hens|monkeys|lions?|tigers?|rhinos?|wolves|bears|seals)$/.test(
    word,
  ),
);

const PROTEST: Frames = new Set(["protest"]);

/** What an event comes to in this report; null where it says nothing of what is counted. */
export function measureIn(doc: Document, event: Event, counted: Counted, frames: Frames): Measure | null {
  const { entry, measure } = event;
  if (entry === null) return measure;
  if (entry.ofPeople === true && !countsPeople(counted) && !standsAlone(counted) && !mayBePeople(doc, counted))
    return null;
  if (measure === "arrested" && isRoomFor(doc, event)) return "other_people";
  // "picked up 40 delegates"
  if (entry.ofThings === true && counted.phrase !== null && holdsAt(doc, counted.phrase.last, isWon)) return null;
  if (counted.people?.group === "protesters") return resolved(entry, measure, PROTEST);
  return resolved(entry, measure, frames);
}

/** "12 people were killed": by what stands behind those counted. */
export function byEventBehind(
  doc: Document,
  number: FoundNumber,
  end: number,
  counted: Counted,
  { frames, before }: PersonContext,
): Said | null {
  if (counted.thing !== null || (counted.harm !== null && !isHeld(counted.harm.measure))) return null;
  if (counted.people === null && counted.phrase !== null && number.value === 1) return null; // "from one village, were …"
  const last = withCompany(doc, behindMore(doc, counted, end));
  const event =
    causedAfter(doc, number.first, last) ?? doneBefore(doc, number, last) ?? eventAround(doc, number.first, last);
  if (event === null || isOfAnother(doc, number, counted)) return amongThem(doc, number, end);
  // "to hear one sentence": a noun
  if (number.value === 1 && standsAlone(counted) && NOUNS_TOO.has(doc.tokens[end + 1]?.info.word ?? "")) return null;
  const measure = measureIn(doc, event, counted, frames);
  if (measure === null) return null;
  const whole = isWhole(doc, number.first);
  if (!whole && counted.phrase !== null && isToldOf(doc, beginOf(doc, number), last, event, measure)) return null;
  // "all but 12 drowned": they did not
  if (measure === "killed" && wordAt(doc, number.first - 1) === "but" && wordAt(doc, number.first - 2) === "all")
    return { rule: "en.figure.none-of", measure: "rescued", event: null, weight: 5 };
  if (isNoneOf(doc, number.first))
    return {
      rule: "en.figure.none-of",
      measure: isSurvival(doc, event) ? "killed" : "other_people",
      event: null,
      weight: 5,
    };
  if (measure === "arrested" && event.entry !== null && isByCaptors(doc, event.last + 1))
    return { rule: "en.figure.people-verb", measure: "abducted", event, weight: 5 };
  // "Six patients were flown to the capital": the hurt, and nobody saved
  if (event.entry?.measure === "other_people" && MOVED.has(measure) && counted.phrase !== null)
    if (wordAt(doc, counted.phrase.last) === "patients")
      return { rule: "en.figure.people-verb", measure: "injured", event, weight: 5 };
  if (isCrowdLetIn(number, event, measure) || isOnMission(doc, number, counted, event, measure))
    return { rule: "en.figure.people-verb", measure: "other_people", event, weight: 5 };
  if (measure === "rescued" && isLetGo(doc, number, counted, event, before))
    return { rule: "en.figure.people-verb", measure: "released", event, weight: 5 };
  if (isOnTheRun(doc, counted, event))
    return { rule: "en.figure.people-verb", measure: "other_people", event, weight: 5 };
  // those who escape from prison are no evacuees
  const isPrisoner = counted.harm?.measure === "arrested" || counted.harm?.measure === "abducted";
  if (isPrisoner && (measure === "evacuated" || measure === "displaced")) return null;
  if ((measure === "evacuated" || measure === "displaced") && isGetaway(doc, counted, end, event))
    if (eventBefore(doc, beginOf(doc, number)) !== null)
      // "killed 15 of the raiders as they fled"
      return null;
    else return { rule: "en.figure.people-verb", measure: "other_people", event: null, weight: 5 };
  // "three of the four hostages were freed": not all four
  if (
    counted.harm?.measure !== "killed" &&
    whole &&
    !isOfPartTaken(doc, number, event, last) &&
    !(standsAlone(counted) && event.first === end + 1) &&
    !isOneOfAll(doc, number.first, event, end)
  )
    return null;
  if (counted.harm?.measure === "rescued" && measure === "evacuated")
    return { rule: "en.figure.people-verb", measure: "rescued", event, weight: 5 };
  // "40 were shot down", "three burned down"
  if (!countsPeople(counted) && doc.tokens[event.last + 1]?.info.word === "down") return null;
  if (counted.people === null && isHerd(doc, counted)) return null;
  // "11 of them children, and 55 people are missing"
  if (counted.part === "them" && event.first - end > (isThose(doc, end) ? OF_THOSE : 5) && pastAside(doc, end + 3) < 0)
    return null;
  // "flour for 75,000 people reached the town": the flour did
  if (wordAt(doc, number.first - 1) === "for" && doc.tokens[end + 1]?.info.word !== "who")
    if (
      (event.first - end > 2 || event.entry?.undergoer === "subject") &&
      !FEARS.has(wordAt(doc, number.first - 2)) &&
      !FEARS.has(wordAt(doc, number.first - 3))
    )
      return null;
  // "three of the victims were found under the rubble": the dead
  if (measure === "missing" && areFoundDead(doc, counted, event))
    return {
      rule: "en.figure.people-verb",
      measure: "killed",
      event: { measure: "killed", entry: null, first: event.first, last: event.last },
      weight: 5,
    };
  // "three of the wounded died"
  if (measureGiven(counted) === "injured" && measure !== "killed") return null;
  // "3,000 soldiers marched in"
  const armed = counted.people?.group === "soldiers" || counted.people?.group === "militants";
  if (armed && MOVED.has(measure) && (measure === "protesters_present" || event.entry?.measure === "other_people"))
    return null;
  return { rule: "en.figure.people-verb", measure, event, weight: countsPeople(counted) ? 5 : 3 };
}

/** "released 20 of the 73 people detained": the verb before is of the part, and the participle of the whole. */
function isOfPartTaken(doc: Document, { first }: FoundNumber, event: Event, end: number): boolean {
  if (event.first !== end + 1 || event.entry?.undergoer !== "object") return false;
  const part = wordAt(doc, first - 1) === "the" ? first - 3 : first - 2;
  return eventBefore(doc, part) !== null;
}

/** "one of 14 people executed last year": what befell him befell them all. */
const isOneOfAll = (doc: Document, first: number, event: Event, end: number): boolean =>
  event.first === end + 1 && wordAt(doc, first - 1) === "of" && wordAt(doc, first - 2) === "one";

/** "a girl who slapped two soldiers was charged": the verb is of one, and those counted are more. */
function isOfAnother(doc: Document, { first, value, low }: FoundNumber, { phrase, people }: Counted): boolean {
  if (phrase === null || people === null || phrase.first <= first || (value ?? low ?? 0) < 2) return false;
  return (
    /^(?:was|is|has)$/.test(wordAt(doc, phrase.last + 1)) &&
    wordAt(doc, first - 1) !== "of" &&
    wordAt(doc, phrase.last).endsWith("s")
  );
}

/** "the 37 people they abducted", but "freed 37 people they had abducted": the verb before them tells what came of it. */
function doneBefore(doc: Document, number: FoundNumber, end: number): Event | null {
  const event = doneTo(doc, end);
  if (event === null || eventBefore(doc, number.first) !== null) return null;
  return eventBefore(doc, beginOf(doc, number)) === null ? event : null;
}

/** "hopes are fading for six people trapped" */
const FEARS = new Set("fear fears feared hope hopes fading faded remain remained concern concerns".split(" "));

/** "none of the 180 passengers", "neither of its two pilots" */
function isNoneOf(doc: Document, first: number): boolean {
  const of = holdsAt(doc, first - 1, isDeterminer) ? first - 2 : first - 1;
  return wordAt(doc, of) === "of" && /^(?:none|neither|nobody)$/.test(wordAt(doc, of - 1));
}
const isDeterminer = factOfWord(({ word }) => /^(?:the|its|his|her|their|those|these)$/.test(word));
const isSurvival = (doc: Document, { first }: Event) => /^(?:surviv|escap|got|made)/.test(wordAt(doc, first));

/** What stands behind those counted, with the verb before them where both are one: "put nine on trial". */
function eventAround(doc: Document, number: number, end: number): Event | null {
  const behind = eventAfter(doc, end + 1);
  if (behind !== null && (isOfOthers(doc, number, end, behind) || isOfTheirs(doc, number, end))) return null;
  const around = separatedAround(doc, number, end);
  if (around !== null && (behind === null || behind.last <= around.last || behind.first > around.last)) return around;
  return behind ?? withWounds(doc, end + 1);
}

/** "seventy of those on board are thought to have died": who they are may stand before what befell them. */
const isThose = (doc: Document, end: number) =>
  doc.tokens[end]?.info.word === "those" || doc.tokens[end + 2]?.info.word === "those";
const OF_THOSE = 10;

/** "40 more", "40 others": where a number ends that stands alone. */
const behindMore = (doc: Document, counted: Counted, end: number): number =>
  standsAlone(counted)
    ? counted.part === "them"
      ? end + 2 // "six of them charged"
      : /^(?:more|others?)$/.test(doc.tokens[end + 1]?.info.word ?? "")
        ? end + 1
        : end
    : end;

const endsList = factOfWord((info) => endsPhrase(info) || /^[.,;:)]$/.test(info.word));
const isArticle = factOfWord(({ word }) => word === "a" || word === "an" || word === "one");

/** "30 women and children": where those counted end who share a number. */
function withCompany(doc: Document, end: number): number {
  if (doc.tokens[end + 1]?.info.word !== "and") return end;
  if (isNumber(doc, end + 2) || holdsAt(doc, end + 2, isArticle)) {
    // "left 17 women and a child dead"
    const others = look(doc, end + 3, "englishPeople");
    const event = others === null ? null : look(doc, others.last + 1, "englishEvent");
    if (others === null || event === null) return end;
    return event.entry.form === "adjective" ||
      (event.entry.undergoer === "object" && holdsAt(doc, event.last + 1, endsList))
      ? others.last
      : end;
  }
  const hit = look(doc, end + 2, "englishPeople");
  return hit === null || look(doc, end, "englishPeople") === null ? end : hit.last;
}

const measureGiven = ({ harm, attribute }: Counted): Measure | null => harm?.measure ?? attribute?.measure ?? null;

/** "12 injured passengers": what the participle says, where no verb says more. */
export function attributed({ attribute, people }: Counted, { frames }: PersonContext): Said | null {
  if (attribute === null || people === null) return null;
  return {
    rule: "en.figure.attributed",
    measure: resolved(attribute, attribute.measure, frames),
    event: null,
    weight: 3,
  };
}

const NOUNS_TOO = new Set(
  "sentence charge release arrest murder capture rescue exchange swap pardon massacre slaughter kill bail fine wound hold".split(
    " ",
  ),
);
