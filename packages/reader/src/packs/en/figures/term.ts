/** Which lengths of time measure the matter. */
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { anyWithin, beforeQualifiers, unitEnd } from "./near.ts";

/** A length of time is a figure where it is a sentence, or how long a measure or the crisis holds. */
export function isTerm(doc: Document, number: FoundNumber): boolean {
  if (isOfShooting(doc, number)) return true;
  // "has doubled in six weeks": the time that something took
  if (IN.has(doc.tokens[beforeQualifiers(doc, number)]?.info.word ?? "") && unitEnd(doc, number) > number.last)
    if (!anyWithin(doc, number.last + 1, number.last + 5, isHeldOrCrisis)) return false;
  if (isDeadline(doc, number) || isLengthOf(doc, number)) return true;
  if (isApart(doc, number) || isMeeting(doc, number)) return false;
  return (
    anyWithin(doc, number.first - 8, number.last + 6, isTermWord) ||
    isGiven(doc, number) ||
    isServed(doc, number) ||
    isInForce(doc, number) ||
    (doc.tokens[unitEnd(doc, number) + 1]?.info.word === "of" &&
      anyWithin(doc, unitEnd(doc, number) + 2, unitEnd(doc, number) + 4, isCrisis)) ||
    lasts(doc, number)
  );
}
/** "fired 30 rounds in under five minutes", "the raid lasted two hours": how long an attack went on. */
function isOfShooting(doc: Document, number: FoundNumber): boolean {
  if (!BRIEF.has(number.unit ?? "")) return false;
  const at = beforeQualifiers(doc, number);
  const before = wordAt(doc, at);
  return before === "in" || before === "within"
    ? anyWithin(doc, at - 8, at - 1, isShooting)
    : before.startsWith("last") && anyWithin(doc, at - 3, at - 1, isAttack);
}
const BRIEF = new Set(["hour", "minute", "second"]);
const SHOOTING = new Set("fired firing sprayed shot shooting".split(" "));
const isShooting = ({ word }: WordInfo) => SHOOTING.has(word);
const ATTACKS = new Set(
  "attack attacks assault raid shooting shootout gunfight gunfire firefight battle clash clashes bombardment shelling siege standoff rampage riot ordeal search operation quake tremor shaking blackout outage fighting".split(
    " ",
  ),
);
const isAttack = ({ word }: WordInfo) => ATTACKS.has(word);
/** "have 30 days to appeal", "gave them 48 hours to surrender": a measure in force. */
const isDeadline = (doc: Document, number: FoundNumber): boolean =>
  wordAt(doc, endOf(doc, number) + 1) === "to" &&
  anyWithin(doc, endOf(doc, number) + 2, endOf(doc, number) + 2, isComplying) &&
  anyWithin(doc, number.first - 4, number.first - 1, isGranting);
const isComplying = factOfWord(({ word }) =>
  /^(?:appeal|comply|surrender|withdraw|disarm|release|free|hand|lay)$/.test(word),
);
const isGranting = factOfWord(({ word }) =>
  /^(?:ha[ds]|have|having|g[ai]ves?|given|giving|got|gets?|granted|allowed)$/.test(word),
);
/** "a two-day search", "the nine-hour gun battle": how long what is told of went on. */
const isLengthOf = (doc: Document, number: FoundNumber): boolean =>
  wordAt(doc, number.last + 1) === "-" && anyWithin(doc, endOf(doc, number) + 1, endOf(doc, number) + 3, isOrdeal);
const isOrdeal = factOfWord(({ word }) =>
  /^(?:search|searches|hunt|chase|pursuit|rescue|operation|ordeal|firefight|gunfight|shootout|shoot-out|battle|assault|raid|hijack|hijacking|rampage|spree|massacre|evacuation|airlift|wait|vigil|riot|mutiny)$/.test(
    word,
  ),
);

/** "three days before the vote", "two years after the war": how far one thing is from another. */
const isApart = (doc: Document, number: FoundNumber): boolean =>
  /^(?:before|after|earlier|later|ago|since|apart)$/.test(wordAt(doc, endOf(doc, number) + 1)) ||
  // "the first three years of a mandate"
  // "during his four-day stay"
  anyWithin(doc, endOf(doc, number) + 1, endOf(doc, number) + 2, isVisit) ||
  // "the first three days of the strike"
  (/^(?:first|last|final|opening|closing|early)$/.test(wordAt(doc, number.first - 1)) &&
    wordAt(doc, endOf(doc, number) + 1) === "of") ||
  (wordAt(doc, endOf(doc, number) + 1) === "of" &&
    anyWithin(doc, endOf(doc, number) + 2, endOf(doc, number) + 5, isOffice));
const isVisit = factOfWord(({ word }) =>
  /^(?:stays?|visits?|trips?|tours?|journeys?|holidays?|vacations?)$/.test(word),
);
const isOffice = factOfWord(({ word }) =>
  /^(?:term|terms|tenure|presidency|premiership|mandate|reign|career|life|marriage)$/.test(word),
);
/** The last token of a number and its unit, where a hyphen joins them too. */
const endOf = (doc: Document, number: FoundNumber): number => Math.max(unitEnd(doc, number), number.unitAt?.last ?? -1);
/** "a three-hour conference call" */
function isMeeting(doc: Document, number: FoundNumber): boolean {
  if (number.unit !== "hour" && number.unit !== "minute" && number.unit !== "second") return false;
  return anyWithin(doc, endOf(doc, number) + 1, endOf(doc, number) + 3, isTalk);
}
const isTalk = factOfWord(({ word }) =>
  /^(?:calls?|meetings?|talks?|conversations?|interviews?|speech(?:es)?|address|debates?|hearings?|sessions?|briefings?|ceremony|ceremonies|concerts?|shows?|films?|documentary|programmes?|programs?|videos?|clips?|ads?|adverts?|commercials?|spots?|visits?|flights?|drive|ride|trip|journey|walk|event|match|game|rally|rallies|services?|mass|prayers?|lunch|dinner|tour)$/.test(
    word,
  ),
);
const IN = new Set(["in", "within", "every"]);
const isPrison = factOfWord(({ word }) =>
  /^(?:prison|jail|detention|custody|captivity|solitary|exile|behind)$/.test(word),
);
/** "two others were given 15 years each" */
const isGiven = (doc: Document, number: FoundNumber) =>
  /^(?:given|got|gets?|handed|received)$/.test(wordAt(doc, number.first - 1)) &&
  doc.tokens[unitEnd(doc, number) + 1]?.info.word !== "to";
/** "had served three years of it", "freed after six hours": how long somebody was held, and no years of duty. */
function isServed(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  if (!holdsAt(doc, at, isServing)) return wordAt(doc, at) === "after" && anyWithin(doc, at - 4, at - 1, isFreed);
  return !/^(?:as|on|with|under|at|in|to)$/.test(wordAt(doc, endOf(doc, number) + 1));
}
const isServing = factOfWord(({ word }) => /^serv(?:e|es|ed|ing)$/.test(word));
const isFreed = factOfWord(({ word }) => /^(?:released|freed|bailed)$/.test(word));
/** "in force for nearly ten years", "in effect for 90 days" */
function isInForce(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number, 4);
  if (!/^(?:for|since)$/.test(doc.tokens[at]?.info.word ?? "")) return false;
  return /^(?:force|effect)$/.test(wordAt(doc, at - 1)) && wordAt(doc, at - 2) === "in";
}
const isHeldOrCrisis = (info: WordInfo): boolean => isPrison(info) || isCrisis(info);
const isCrisis = factOfWord(({ word }) =>
  /^(?:protests?|demonstrations?|fighting|clashes|unrest|violence|shelling|bombardment|bombing|riots?|rioting|turmoil|hostilities|war|conflict|siege|strikes?|drought|flooding|rains?|talks-free|chaos|rallies|marches|combat|battles?|isolation|lockdown)$/.test(
    word,
  ),
);
const TERM = new Set(
  (
    "ultimatum notice waive waived waiving reprieve stay deferral extension extended recess prison jail jailed sentence sentenced sentences imprisonment imprisoned curfew emergency ceasefire cease-fire truce lockdown strike siege besieged term terms blackout quarantine shutdown ban custody suspension suspended mourning pause " +
    "blockade captivity freeze moratorium embargo sanctions outage closure closed shut walkout stoppage standoff stand-off occupation war conflict drought moratorium boycott detention internment confinement incarceration probation " +
    "parole behind hostage captive trapped stranded amnesty armistice blackouts rationing conscription held detained prosecutors blocked blocking blockaded blockading paralysed paralyzed paralysing paralyzing barricaded barricading occupied occupying encircled sealed sit-in vigil picket mobilisation mobilization quarantined grounded campaign offensive uprising rebellion insurgency revolt mutiny crisis dispute deadlock impasse stalemate halt respite lull manhunt exile famine epidemic outbreak hunger banned barred outlawed"
  ).split(" "),
);
const isTermWord = factOfWord(({ word }) => TERM.has(word) || (word.endsWith("s") && TERM.has(word.slice(0, -1))));
/** "no water for 16 days", "it rained for three days", "spent nine days adrift" */
function lasts(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  const before = doc.tokens[at]?.info.word ?? "";
  if (before === "for") return anyWithin(doc, number.first - 8, number.first, isLasting);
  return /^spen[dt]s?$/.test(before) && anyWithin(doc, number.last + 1, number.last + 6, isLasting);
}
const isLasting = factOfWord(({ word }) =>
  /^(?:no|without|cut|rain(?:ed|ing)?|snowed|burn(?:ed|t|ing)|rag(?:ed|ing)|blazed|smouldered|continued?|continuing|lasted|lasting|persisted|dragged|drag|underground|adrift|search(?:ed|ing)?|lost|hiding|fought|rocked|shelled|bombed|bombarded|gripped|paralysed|paralyzed|disrupted|halted|idle|missing|unconscious|shook|shaking|swayed|trembled|flags?|mast|half-mast|half-staff)$/.test(
    word,
  ),
);
