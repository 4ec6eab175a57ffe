/** Counts announced by a noun: "the death toll rose to 85", "put the figure at 40", "a force of 3,000". */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { tagged } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document, Hit } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Frames } from "./frames.ts";
import { isGuess } from "./guess.ts";
import { look } from "./look.ts";
import { anyWithin, beforeQualifiers, beginOf } from "./near.ts";
import { numberBehind, numberOfThose } from "./number-of.ts";
import { type PersonContext, type Said, SENTENCES, standsAlone } from "./said.ts";

/** "raising the death toll to 19": nothing but a preposition between the number and its toll. */
export const isBeside = ({ first }: FoundNumber, { event }: Said): boolean =>
  event !== null && first - event.last <= 4 && event.first > first - 8;

/** "the death toll rose to 85": a toll earlier in the sentence, and a verb of reaching between. */
export function toll(doc: Document, number: FoundNumber, counted: Counted, frames: Frames): Said | null {
  if (counted.thing !== null || number.unit !== null) return null;
  const crowd = sizeOfCrowd(doc, number) ?? protestBy(doc, number, counted) ?? streamOf(doc, number, counted, frames);
  if (crowd !== null) return crowd;
  const numberOf = numberOfThose(doc, number, frames) ?? numberBehind(doc, number, frames);
  if (numberOf !== null) return numberOf;
  const sentence = doc.tokens[number.first]?.sentence;
  let reached = false;
  for (let at = number.first - 1; at >= 0 && number.first - at < 40; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (isReaching(token.info)) reached = true;
    // the number between is the toll
    if (!reached && isNumber(token)) return null;
    if (!opensToll(token.info)) continue;
    const hit = look(doc, at, "englishToll") ?? reachingNoun(doc, at);
    if (hit !== null && token.info.word === "turnout" && anyWithin(doc, at - 10, number.last + 10, isOfPolls))
      return null;
    // "the toll from the two quakes": of what they died
    if (hit !== null && counted.phrase !== null && /^(?:from|in)$/.test(wordAt(doc, hit.last + 1)) && !reached)
      return null;
    if (hit !== null && (reached || number.first - hit.last <= 4))
      return {
        rule: "en.figure.toll",
        measure: hit.entry.measure,
        event: { measure: hit.entry.measure, entry: null, first: at, last: hit.last },
        weight: 3,
      };
  }
  return null;
}
const opensToll = factOfWord(tagged("englishToll", "englishHarmNoun"));
/** Turnout of voters, and of no crowd. */
const isOfPolls = factOfWord(({ word }) =>
  /^(?:vot(?:e|es|ed|er|ers|ing)|ballots?|elections?|polls?|polling|electorate|referendum|primary|primaries|caucus|caucuses|runoff)$/.test(
    word,
  ),
);

/** "deaths rose to 43", "put the missing at 12": a noun of harm with the verb or preposition of its count right behind it. */
function reachingNoun(doc: Document, at: number): Hit<"englishHarmNoun"> | null {
  const hit = look(doc, at, "englishHarmNoun");
  if (hit === null) return null;
  const next = doc.tokens[hit.last + 1]?.info.word ?? "";
  const named = wordAt(doc, at - 1) === "the";
  if (next === "at" && named) return hit;
  return RISING.test(next) && (named || (doc.tokens[hit.last]?.info.word.endsWith("s") ?? false)) ? hit : null;
}
const RISING =
  /^(?:rose|rises|has|have|had|climbed|jumped|reached|hit|stood|stands?|totalled|totaled|numbered|doubled|tripled|soared|fell|dropped|passed|topped|exceeded|surpassed)$/;

const isCrowd = factOfWord(({ word }) =>
  /^(?:crowds?|rall(?:y|ies)|march|marches|demonstrations?|protests?|gatherings?|sit-in|processions?|parade|vigil|turnout|attendance)$/.test(
    word,
  ),
);
/** "put the size of Tuesday's rally at 20,000", "a crowd of 4,000", "a march of some 300 nurses". */
function sizeOfCrowd(doc: Document, number: FoundNumber): Said | null {
  let at = number.first - 1;
  while (
    at > number.first - 5 &&
    (doc.tokens[at]?.info.entries.qualifier !== undefined || QUALIFYING.has(doc.tokens[at]?.info.word ?? ""))
  )
    at--;
  if (doc.tokens[at + 1]?.info.word === "least" || doc.tokens[at + 1]?.info.word === "most") at--;
  const [link, crowd] = [doc.tokens[at]?.info.word, doc.tokens[at - 1]];
  const said = { rule: "en.figure.toll", measure: "protesters_present", event: null, weight: 3 } as const;
  if (isCrowdBefore(doc, at, link ?? "")) return said;
  if (crowd === undefined || !isCrowd(crowd.info)) return null;
  if (crowd.info.word === "turnout" && anyWithin(doc, at - 10, number.last + 10, isOfPolls)) return null;
  if (link === "of") return said;
  if (link !== "at" && link !== "to") return null;
  if (link === "at") for (let verb = at - 2; verb > at - 6; verb--) if (isPutting(doc, verb)) return said;
  for (let size = at - 2; size > at - 8; size--)
    if (/^(?:size|numbers|strength)$/.test(doc.tokens[size]?.info.word ?? "")) return said;
  return null;
}
/** "a strike by 700 dockers", "a sit-in by some 40 nurses", "900 nurses began a 24-hour strike" */
function protestBy(doc: Document, number: FoundNumber, { people, phrase }: Counted): Said | null {
  if (people === null || /^(?:soldiers|militants|police|security_forces)$/.test(people.group ?? "")) return null;
  const by = beforeQualifiers(doc, number);
  const noun = doc.tokens[by - 1];
  const isBy =
    doc.tokens[by]?.info.word === "by" && noun !== undefined && (isProtest(noun.info) || isSitIn(doc, by - 1));
  if (!isBy && !(phrase !== null && areToProtest(doc, phrase.last))) return null;
  return { rule: "en.figure.toll", measure: "protesters_present", event: null, weight: 3 };
}
/** Whether those named up to token `end` begin or hold a strike, a march or the like. */
function areToProtest(doc: Document, end: number): boolean {
  let at = end + 1;
  while (at < end + 4 && /^(?:have|has|had|also|are|were|been|who|will|to)$/.test(wordAt(doc, at))) at++;
  if (!holdsAt(doc, at, isHolding)) return false;
  const { sentence } = doc.tokens[at] as Document["tokens"][number];
  for (let noun = at + 1; noun < at + 8; noun++) {
    const token = doc.tokens[noun];
    if (token === undefined || token.sentence !== sentence || (token.kind === "mark" && token.info.word !== "-"))
      return false;
    if (isStoppage(token.info) || isSitIn(doc, noun)) return wordAt(doc, noun - 1) !== "hunger";
    if (holdsAt(doc, noun, isAnotherClause)) return false;
  }
  return false;
}
const isHolding = factOfWord(({ word }) =>
  /^(?:began|begun|begin|beginning|started|starting|start|staged|staging|stage|launched|launching|launch|held|holding|hold|joined|joining|join|mounted|mounting|observed|observing|continued|continuing|on|went|gone|going|entered|downed)$/.test(
    word,
  ),
);
const isStoppage = factOfWord(({ word }) =>
  /^(?:strikes?|stoppages?|walkouts?|protests?|march|marches|rally|rallies|demonstrations?|sit-ins?|vigils?|tools|pickets?|boycotts?|blockades?|go-slow)$/.test(
    word,
  ),
);
const isAnotherClause = factOfWord(({ word }) =>
  /^(?:and|but|that|who|which|after|before|when|while|because|during|since|against|by|over)$/.test(word),
);

/** "an influx of 30,000", "a flood of some 7,000 people" where people flee. */
function streamOf(doc: Document, number: FoundNumber, { people, phrase }: Counted, frames: Frames): Said | null {
  const of = beforeQualifiers(doc, number);
  if (wordAt(doc, of) !== "of" || !holdsAt(doc, of - 1, isStream) || !frames.has("flight")) return null;
  if (people === null && phrase !== null) return null;
  return { rule: "en.figure.toll", measure: "displaced", event: null, weight: 3 };
}
const isStream = factOfWord(({ word }) => /^(?:influx|flood|stream|wave|exodus|tide|flow|outflow|inflow)$/.test(word));

const isProtest = factOfWord(({ word }) =>
  /^(?:strikes?|protests?|marche?s?|rall(?:y|ies)|demonstrations?|walkouts?|walk-outs?|stoppages?|pickets?|boycotts?|blockades?|vigils?)$/.test(
    word,
  ),
);

/** "a crowd put by the police at 20,000", "the sit-in had grown to 400", "the rally drew 800". */
function isCrowdBefore(doc: Document, link: number, word: string): boolean {
  const sentence = doc.tokens[link]?.sentence;
  let verb = link;
  if (word === "at") {
    do verb--;
    while (verb > link - 8 && !isPutting(doc, verb));
    if (!isPutting(doc, verb)) return false;
  } else if (word === "to") {
    verb--;
    if (!GROWN.has(doc.tokens[verb]?.info.word ?? "")) return false;
  } else if (!DRAWN.has(word)) return false;
  for (let at = verb - 1; at > verb - 6 && doc.tokens[at]?.sentence === sentence; at--)
    if (isCrowd((doc.tokens[at] as Document["tokens"][number]).info) || isSitIn(doc, at)) return true;
  return false;
}
const isSitIn = (doc: Document, at: number) =>
  doc.tokens[at]?.info.word === "in" && wordAt(doc, at - 1) === "-" && wordAt(doc, at - 2) === "sit";
const GROWN = new Set("grown grew swelled swollen swells grows dwindled dwindles shrunk shrank thinned".split(" "));
const DRAWN = new Set("drew draws drawn attracted attracts numbered numbering numbers totalled".split(" "));
const isPut = factOfWord(({ word }) =>
  /^(?:puts?|putting|estimat(?:e|es|ed|ing)|set|sets|numbered|reckon(?:s|ed)?|gauged|assessed)$/.test(word),
);
const isPutting = (doc: Document, at: number) =>
  isPut((doc.tokens[at] ?? (doc.tokens[0] as Document["tokens"][number])).info);
const QUALIFYING = new Set("between least more than as many up no fewer less".split(" "));

/** Nouns that stand for a count given before: "put the figure closer to 55,000", "its count stood at 27". */
const AGAIN = new Set("figure figures number count tally total estimate".split(" "));
/** "police spoke of 6,000" */
const SPEAKING = new Set("spoke speaks speak spoken talked reports reported".split(" "));
/** Verbs whose bare number is a count again: "the bishops tallied seven". */
const TALLIED = new Set("tallied tally counted logged recorded said says claimed estimated".split(" "));

export function countAgain(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  { before, found }: PersonContext,
): Said | null {
  if (
    before === null ||
    !standsAlone(counted) ||
    !(OF_HARM.has(before.measure) || before.measure === "protesters_present" || before.measure === "other_people")
  )
    return null;
  const sentence = doc.tokens[number.first]?.sentence ?? 0;
  if (sentence - (doc.tokens[before.last]?.sentence ?? 0) > SENTENCES) return null;
  const begin = beginOf(doc, number);
  for (let at = number.first - 1; at >= 0 && number.first - at <= 8; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.info.word === ",") return null;
    const again =
      (AGAIN.has(token.info.word) && (doc.tokens[at + 1]?.info.word !== "of" || isSaidOf(doc, at))) ||
      // "put it at no more than 12,000"
      (/^(?:it|them)$/.test(token.info.word) && doc.tokens[at + 1]?.info.word === "at" && isPutting(doc, at - 1));
    // "said it could be 12", "it's more like 200"
    const guess = at === begin - 1 && isGuess(doc, at, before.last);
    const spoken = SPEAKING.has(token.info.word) && doc.tokens[at + 1]?.info.word === "of" && number.first - at <= 3;
    if (again || spoken || guess || (at === number.first - 1 && TALLIED.has(token.info.word)))
      return {
        rule: "en.figure.toll",
        measure: (likest(number, before, found) ?? before).measure,
        event: null,
        weight: 1,
      };
  }
  return null;
}

/** Where the figure before is of quite another size ("275,000 are at risk", "their count from 51 to 39"), an earlier one is meant. */
function likest(
  number: FoundNumber,
  before: FigureCandidate,
  found: readonly FigureCandidate[],
): FigureCandidate | null {
  const is = (figure: FigureCandidate, times: number) => {
    const [one, other] = [sizeOf(figure.amount), sizeOf(number)];
    return one <= other * times && other <= one * times;
  };
  if (is(before, FAR_OFF)) return before;
  return (
    found.findLast((figure) => OF_HARM.has(figure.measure) && figure.amount.unit === null && is(figure, NEAR_TO)) ??
    null
  );
}
const FAR_OFF = 20;
const NEAR_TO = 4;
const sizeOf = ({ value, low, high }: Pick<FoundNumber, "value" | "low" | "high">): number => value ?? low ?? high ?? 0;

/** "gave a figure of 20,000" */
const isSaidOf = (doc: Document, noun: number) =>
  /^(?:figure|estimate|tally|total)$/.test(doc.tokens[noun]?.info.word ?? "");

const isChanging = factOfWord(({ word }) =>
  /^(?:br(?:ing|ings|inging|ought)|rais(?:e[ds]?|ing)|boost(?:ed|s|ing)?|expand(?:ed|s|ing)?|increas(?:e[ds]?|ing)|cut|cuts|cutting|reduc(?:e[ds]?|ing)|strengthen(?:ed|s|ing)?)$/.test(
    word,
  ),
);
const COMMANDING = new Set(
  "commands commanded commanding fields fielded fielding musters mustered mustering".split(" "),
);
const FORCE = new Set(
  "column columns company squad platoon patrol force forces contingent garrison army unit battalion mission deployment brigade militia corps peacekeeping detachment regiment army's".split(
    " ",
  ),
);

/** "a stand-by force of 3,000", "some 3,000 strong", "a 500-strong contingent". */
export function force(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  const word = (at: number) => wordAt(doc, at);
  const said = { rule: "en.figure.force", measure: "troops", event: null, weight: 1 } as const;
  const of = beforeQualifiers(doc, number);
  const group = counted.people?.group;
  const armed = group === "soldiers" || group === "militants" || word(number.last + 1) === "men";
  if ((standsAlone(counted) || armed) && word(of) === "of" && FORCE.has(word(of - 1))) return said;
  // "bringing the force to 1,500"
  if (standsAlone(counted) && word(of) === "to" && FORCE.has(word(of - 1)) && holdsAt(doc, of - 3, isChanging))
    return said;
  // "commands 14,000 men", "6,000 men under arms"
  if (
    armed &&
    (COMMANDING.has(word(of)) ||
      (word((counted.phrase?.last ?? 0) + 1) === "under" && word((counted.phrase?.last ?? 0) + 2) === "arms"))
  )
    return said;
  const strong = word(number.last + 1) === "-" ? number.last + 2 : number.last + 1;
  if (word(strong) !== "strong") return null;
  for (let at = strong + 1; at <= strong + 4; at++) if (FORCE.has(word(at))) return said;
  for (let at = number.first - 1; at > number.first - 8 && at >= 0; at--) if (FORCE.has(word(at))) return said;
  // "a 3,000-strong crowd"
  return holdsAt(doc, strong + 1, isCrowd)
    ? { rule: "en.figure.toll", measure: "protesters_present", event: null, weight: 1 }
    : null;
}

const isNumber = (token: Document["tokens"][number] | undefined) =>
  token !== undefined && token.info.entries.unit === undefined && token.kind === "digits";
const isReaching = factOfWord(({ word }) => REACHING.has(word));
const REACHING = new Set(
  "rose risen rises rise raise raised raising raises increase lower lowered cut ranges range reached reaches stood stands climbed climbs hit hits to at was is now passed exceeded exceeds topped jumped grew grown increased soared swelled as remains remained".split(
    " ",
  ),
);
