/** Figures of people: who was counted, and what happened to them. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { sameAs } from "./alike.ts";
import { isByCaptors, isOfCaptors } from "./captors.ts";
import { acts, type Counted } from "./counted.ts";
import { causedAfter } from "./causing.ts";
import { type Event, eventAfter } from "./event.ts";
import { eventBefore } from "./event-before.ts";
import { withWounds } from "./wounds.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { groupIn } from "./group.ts";
import { isWhole } from "./near.ts";
import { type Frames, resolved } from "./frames.ts";
import { countsPeople, type PersonContext, type Said, standsAlone } from "./said.ts";
import { countAgain, force, toll, tollBeside } from "./toll.ts";
import { ENDS_PHRASE, INCLUDING, isSaying, LIST } from "./stops.ts";
import { measureOfSubject } from "./subject.ts";
import { numbering } from "./whole.ts";

/** A figure of people, or null where nothing is said to have happened to them. */
export function personFigure(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  context: PersonContext,
): FigureCandidate | null {
  const end = counted.phrase?.last ?? number.last;
  if (number.value === 1 && isNamed(doc, end)) return null;
  // "a 6.2-magnitude quake left five dead": nobody counts parts of people
  if (number.value !== null && number.value < 1000 && !Number.isInteger(number.value)) return null;
  const said =
    after(doc, number, end, counted, context) ??
    before(doc, number, counted, context) ??
    attributed(counted, context) ??
    aboard(doc, number, counted) ??
    harmNoun(number, counted, end) ??
    (counted.people === null ? tollBeside(doc, number, counted, context.frames) : null) ??
    listed(doc, number, counted, context) ??
    others(doc, number, counted, context) ??
    toll(doc, number, counted, context.frames) ??
    countAgain(doc, number, counted, context) ??
    force(doc, number, counted) ??
    ofAid(doc, number, counted);
  if (said === null) {
    const many = numbering(doc, number, counted);
    return many === null ? null : figureOf(doc, number, many.counted, many.said, context.country);
  }
  const figure = figureOf(doc, number, counted, said, context.country);
  const alike = sameAs(doc, number, counted, said, context);
  return alike === null ? figure : extend(figure, { group: alike.group, label: alike.label });
}

/** "One survivor, John Doe, said": who is named is not counted. */
function isNamed(doc: Document, end: number): boolean {
  const [comma, name] = [doc.tokens[end + 1], doc.tokens[end + 2]];
  return (
    comma?.info.word === "," &&
    name !== undefined &&
    isName(name) &&
    doc.tokens[end + 3] !== undefined &&
    isName(doc.tokens[end + 3] as Document["tokens"][number])
  );
}
const isName = ({ kind, info }: Document["tokens"][number]) => kind === "word" && info.capital;

/** The figure of what was counted and what was said of it. `here`: the country that the report is about. */
export function figureOf(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  said: Said,
  here: string | null,
): FigureCandidate {
  const { rule, event } = said;
  const end = counted.phrase?.last ?? number.last;
  const begin = counted.phrase?.first ?? number.first;
  return {
    first: Math.min(number.first, begin, event?.first ?? number.first),
    last: Math.max(number.last, end, event?.last ?? end),
    rule,
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount:
      event?.last === number.first - 1 && doc.tokens[event.last]?.info.word === "over"
        ? exactly(number)
        : amountOf(number),
    measure: said.measure,
    of: counted.phrase,
    group: groupIn(doc, counted, said.measure, here),
    label: counted.phrase,
    scope: scopeOf(doc, number, counted),
    status: null,
    weight: said.weight,
  };
}

/** "handed over 13": the word belongs to the verb. */
const exactly = ({ value, unit }: FoundNumber) =>
  ({ value, low: value, high: value, qualifier: "exact", unit }) as const;

export const amountOf = ({ value, low, high, qualifier, unit }: FoundNumber) => ({ value, low, high, qualifier, unit });

/** Prisoners, hostages, refugees: people, whom more may happen to. */
const isHeld = (measure: Measure) => measure !== "killed" && measure !== "affected" && measure !== "infected";

const PROTEST: Frames = new Set(["protest"]);

/** "17 stokers": by its ending a noun that may name people, where something happens to it that befalls people. */
function mayBePeople(doc: Document, { phrase, thing }: Counted): boolean {
  const head = phrase === null || thing !== null ? undefined : doc.tokens[phrase.last];
  return head !== undefined && isAgent(head.info);
}
const isAgent = factOfWord(
  ({ word }) =>
    /[a-z]{3}(?:[eo]rs|ees|ants|ards|wrights)$/.test(word) &&
    !/(?:towers|rivers|papers|letters|numbers|matters|orders|borders|quarters|chambers|containers|trailers|boosters|bunkers|computers|motors|doors|floors|sectors|factors|reactors|sensors|generators|corridors|errors|harbors|trees|fees|degrees|committees|plants|grants|yards|cards|boards|awards|acres|posters|centers|theaters|shelters|powers|members|dollars|mortars|layers|boilers|tankers|freighters|trawlers|bombers|fighters)$/.test(
      word,
    ),
);

/** What an event comes to in this report; null where it says nothing of what is counted. */
function measureIn(doc: Document, event: Event, counted: Counted, frames: Frames): Measure | null {
  const { entry, measure } = event;
  if (entry === null) return measure;
  if (entry.ofPeople === true && !countsPeople(counted) && !standsAlone(counted) && !mayBePeople(doc, counted))
    return null;
  if (counted.people?.group === "protesters") return resolved(entry, measure, PROTEST);
  return resolved(entry, measure, frames);
}

function after(
  doc: Document,
  number: FoundNumber,
  end: number,
  counted: Counted,
  { frames }: PersonContext,
): Said | null {
  if (counted.thing !== null || (counted.harm !== null && !isHeld(counted.harm.measure))) return null;
  if (counted.people === null && counted.phrase !== null && number.value === 1) return null; // "from one village, were …"
  const last = withCompany(doc, end);
  const event = causedAfter(doc, number.first, last) ?? eventAfter(doc, last + 1) ?? withWounds(doc, last + 1);
  if (event === null) return amongThem(doc, number, end);
  // "to hear one sentence": a noun
  if (number.value === 1 && standsAlone(counted) && NOUNS_TOO.has(doc.tokens[end + 1]?.info.word ?? "")) return null;
  const measure = measureIn(doc, event, counted, frames);
  if (measure === null) return null;
  if (measure === "arrested" && event.entry !== null && isByCaptors(doc, event.last + 1))
    return { rule: "en.figure.people-verb", measure: "abducted", event, weight: 5 };
  // those who escape from prison are no evacuees
  const isPrisoner = counted.harm?.measure === "arrested" || counted.harm?.measure === "abducted";
  if (isPrisoner && (measure === "evacuated" || measure === "displaced")) return null;
  // "three of the four hostages were freed": not all four
  if (measure !== "killed" && isWhole(doc, number.first)) return null;
  // "11 of them children, and 55 people are missing"
  if (counted.part === "them" && event.first - end > 5) return null;
  // "flour for 75,000 people reached the town": the flour did
  if (doc.tokens[number.first - 1]?.info.word === "for" && doc.tokens[end + 1]?.info.word !== "who")
    if (event.first - end > 2 || event.entry?.undergoer === "subject") return null;
  // "three of the wounded died"
  if (measureGiven(counted) === "injured" && measure !== "killed") return null;
  // "3,000 soldiers marched in"
  const armed = counted.people?.group === "soldiers" || counted.people?.group === "militants";
  if (armed && (measure === "protesters_present" || measure === "other_people")) return null;
  return { rule: "en.figure.people-verb", measure, event, weight: countsPeople(counted) ? 5 : 3 };
}

/** "30 women and children": where those counted end who share a number. */
function withCompany(doc: Document, end: number): number {
  if (doc.tokens[end + 1]?.info.word !== "and") return end;
  const hit = look(doc, end + 2, "englishPeople");
  return hit === null || look(doc, end, "englishPeople") === null ? end : hit.last;
}

const measureGiven = ({ harm, attribute }: Counted): Measure | null => harm?.measure ?? attribute?.measure ?? null;

/** "12 injured passengers": what the participle says, where no verb says more. */
function attributed({ attribute, people }: Counted, { frames }: PersonContext): Said | null {
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

/** "Most of those rescued are Eritreans. It said 22 minors were among them": what happened to those spoken of last. */
function amongThem(doc: Document, number: FoundNumber, end: number): Said | null {
  const word = (at: number) => doc.tokens[at]?.info.word ?? "";
  if (!/^(?:are|were)$/.test(word(end + 1)) || word(end + 2) !== "among" || !/^(?:them|those)$/.test(word(end + 3)))
    return null;
  for (let at = number.first - 1; at > number.first - 40 && at > 0; at--) {
    if (!/^(?:those|people|persons|the)$/.test(word(at - 1))) continue;
    const hit = look(doc, at, "englishHarmNoun") ?? (word(at - 1) === "the" ? null : look(doc, at, "englishEvent"));
    if (hit !== null) return { rule: "en.figure.listed", measure: hit.entry.measure, event: null, weight: 3 };
  }
  return null;
}

const BURYING = new Set(
  "we they families relatives residents villagers mourners neighbours neighbors i people parents".split(" "),
);
/** "we bury three children a day": the dead, where people do it and not a landslide. */
const isFuneral = (doc: Document, { first }: Event) => {
  const { word } = doc.tokens[first]?.info ?? { word: "" };
  if (!/^bur(?:y|ied|ying)$/.test(word)) return false;
  for (let at = first - 1; at > first - 4; at--) if (BURYING.has(doc.tokens[at]?.info.word ?? "")) return true;
  return false;
};

function before(doc: Document, number: FoundNumber, counted: Counted, { frames }: PersonContext): Said | null {
  const event = eventBefore(doc, number.first);
  if (event !== null && number.value === 1 && standsAlone(counted)) return null; // "to hear one sentence"
  // "dug out four more bodies": the dead
  if (counted.harm?.measure === "killed") return null;
  const measure = event === null ? null : isFuneral(doc, event) ? "killed" : measureIn(doc, event, counted, frames);
  if (measure === null || event === null) return null;
  const held =
    measure === "arrested" && event.entry?.elsewhere?.captivity !== undefined && isOfCaptors(doc, event.first);
  return { rule: "en.figure.verb-people", measure: held ? "abducted" : measure, event, weight: 4 };
}

/** "with about 230 on board": people, of whom nothing more is said. */
function aboard(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  if (!standsAlone(counted)) return null;
  const [next, then] = [doc.tokens[number.last + 1]?.info.word, doc.tokens[number.last + 2]?.info.word];
  if (next !== "aboard" && !(next === "on" && then === "board")) return null;
  return { rule: "en.figure.aboard", measure: "other_people", event: null, weight: 1 };
}

function harmNoun(number: FoundNumber, counted: Counted, end: number): Said | null {
  if (counted.harm === null) return null;
  return {
    rule: "en.figure.harm-noun",
    measure: counted.harm.measure,
    event: { measure: counted.harm.measure, entry: null, first: number.first, last: end },
    weight: 4,
  };
}

/** "…and two pilots", "including three children", "two of them": what happened to those before happened to these. */
function listed(doc: Document, number: FoundNumber, counted: Counted, { before, frames }: PersonContext): Said | null {
  const apposed = apposedTo(doc, number.first) ?? measureOfSubject(doc, number.first, frames);
  if (apposed !== null) return { rule: "en.figure.listed", measure: apposed, event: null, weight: 3 };
  if (before === null || acts(doc, counted)) return null;
  if (!OF_HARM.has(before.measure) && before.measure !== "protesters_present") return null;
  if (!countsPeople(counted) && !standsAlone(counted)) return null;
  const rule = "en.figure.listed";
  const sameSentence = doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  if (counted.part === "them" || includes(doc, number.first))
    return { rule, measure: before.measure, event: null, weight: 3 };
  if (sameSentence && before.measure !== "protesters_present" && isList(doc, before.last + 1, number.first))
    return { rule, measure: before.measure, event: null, weight: 2 };
  return null;
}

/** "the hostages - three Danes and a Swede": what the noun before the dash says of them. */
function apposedTo(doc: Document, number: number): Measure | null {
  if (!/^[-–—:(]$/.test(doc.tokens[number - 1]?.info.word ?? "")) return null;
  const noun = look(doc, number - 2, "englishHarmNoun");
  return noun !== null && noun.last === number - 2 ? noun.entry.measure : null;
}

/** "rations for 6,000 people", "water trucking to some 900 families": what becomes of aid becomes of them. */
function ofAid(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  if (counted.people === null) return null;
  let at = number.first - 1;
  while (at > number.first - 4 && doc.tokens[at]?.info.entries.qualifier !== undefined) at--;
  if (!/^(?:to|for|of)$/.test(doc.tokens[at]?.info.word ?? "")) return null;
  for (let on = at - 1; on > at - 3; on--)
    if (AID.has(doc.tokens[on]?.info.word ?? ""))
      return { rule: "en.figure.of-aid", measure: "affected", event: null, weight: 1 };
  return null;
}
const AID = new Set(
  "rations aid food water assistance relief shelter supplies medicine trucking deliveries distributions needs plight".split(
    " ",
  ),
);

/** "convicted the former president and 19 others": the verb stands before the one who is named. */
function others(doc: Document, number: FoundNumber, counted: Counted, { frames }: PersonContext): Said | null {
  const next = doc.tokens[number.last + 1]?.info.word;
  if (next !== "others" && next !== "other" && counted.people === null) return null;
  if (doc.tokens[number.first - 1]?.info.word !== "and") return null;
  for (let at = number.first - 2; at > number.first - 14 && at > 0; at--) {
    if (doc.tokens[at]?.sentence !== doc.tokens[number.first]?.sentence || isSaying(doc, at)) return null;
    const hit = look(doc, at, "englishEvent");
    if (
      hit !== null &&
      hit.entry.undergoer !== "subject" &&
      (next?.startsWith("other") || isOneBefore(doc, hit.last + 1, number.first - 2))
    ) {
      const measure = measureIn(
        doc,
        { measure: hit.entry.measure, entry: hit.entry, first: at, last: at },
        counted,
        frames,
      );
      return measure === null ? null : { rule: "en.figure.and-others", measure, event: null, weight: 2 };
    }
  }
  return null;
}

/** "killing a policeman and two guards", "arrested the mayor and six aides": one person between the verb and the number. */
function isOneBefore(doc: Document, first: number, last: number): boolean {
  if (last - first > 6 || !isOne((doc.tokens[first] as Document["tokens"][number]).info)) return false;
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (token.kind !== "word" || (at > first && ENDS_PHRASE.has(token.info.word))) return false;
  }
  return true;
}
const isOne = factOfWord(({ word, capital }) => capital || /^(?:a|an|the|his|her|their|its|another|one)$/.test(word));

/** Between two members of a list stand a comma or "and", with at most a short phrase before them. */
function isList(doc: Document, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (LIST.has(word)) joined = true;
    else if (isSaying(doc, at)) return false;
  }
  return joined;
}

/** "including", "among them" shortly before the number. */
function includes(doc: Document, number: number): boolean {
  for (let at = number - 1; at >= number - 5 && at >= 0; at--) {
    const word = doc.tokens[at]?.info.word ?? "";
    if (INCLUDING.has(word)) return true;
    if (word === "among" && /^(?:them|those|the)$/.test(doc.tokens[at + 1]?.info.word ?? "")) return true;
    if (doc.tokens[at]?.info.word === ".") return false;
  }
  return false;
}

/** Newly, in this period: "1,200 more were arrested", "12 new cases", "in the last 24 hours". */
function scopeOf(doc: Document, number: FoundNumber, counted: Counted): "total" | "increment" {
  const before = doc.tokens[number.first - 1]?.info.word ?? "";
  if (/^(?:further|another|additional)$/.test(before)) return "increment";
  if (/^(?:newly|more)$/.test(doc.tokens[(counted.phrase?.last ?? number.last) + 1]?.info.word ?? ""))
    return "increment";
  const next = doc.tokens[number.last + 1]?.info.word ?? "";
  if (/^(?:more|new|additional|further)$/.test(next)) return "increment";
  const end = (counted.phrase?.last ?? number.last) + 1;
  for (let at = end; at < end + 10; at++) {
    const word = doc.tokens[at]?.info.word ?? "";
    if (
      at < end + 5 &&
      (word === "a" || word === "per" || word === "each" || word === "every") &&
      doc.tokens[at + 1]?.info.word === "day"
    )
      return "increment";
    if (
      (word === "last" || word === "past" || word === "previous") &&
      /^(?:24|48|hours|day)$/.test(doc.tokens[at + 1]?.info.word ?? "")
    )
      return "increment";
  }
  return "total";
}
