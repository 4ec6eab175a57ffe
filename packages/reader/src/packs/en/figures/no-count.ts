/** Numbers that count nothing: ages, names, kinds and parts. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { isAge } from "./ages.ts";
import { isCompound } from "./compound-numbers.ts";
import { look } from "./look.ts";
import { isMakeNumber } from "./models.ts";
import { endsPhrase } from "./stops.ts";

/** Ages, "one of the nurses", "his 30s", "a Model 208 plane". */
export function isNoCount(doc: Document, number: FoundNumber): boolean {
  const next = doc.tokens[number.last + 1];
  if (
    number.value === 1 &&
    (next?.info.word === "of" || holdsAt(doc, number.first - 1, isNot) || isOfOneFamily(doc, number))
  )
    return true;
  if (number.unit !== null && isCalibre(doc, number)) return true;
  if (next?.info.word === "s" && next.gap === Gap.none) return true;
  // "seven blocks from where he was shot", "16 DEC 89", "three times"
  if (number.unit === null && (isWay(doc, number) || isShortYear(doc, number) || isTimes(doc, number))) return true;
  // "for every 1,000 residents"
  if (number.unit === null && holdsAt(doc, number.first - 1, isEvery)) return true;
  // "half of the town", "a ninth was pronounced dead": parts count nobody
  if (number.unit === null && number.value !== null && number.value > 0 && number.value < 1) return true;
  // "for a third day": the day after the second
  if (number.unit !== null && number.value !== null && number.value < 0.5 && TURNS.has(number.unit)) return true;
  return (
    isLabelled(doc, number) ||
    isModel(doc, number) ||
    isMakeNumber(doc, number.first) ||
    isName(doc, number) ||
    isClock(doc, number) ||
    isAge(doc, number) ||
    isCompound(doc, number) ||
    isOfParent(doc, number)
  );
}

/** "four members of one family": one and the same. */
const isOfOneFamily = (doc: Document, { first, last }: FoundNumber): boolean =>
  holdsAt(doc, last + 1, isFamily) && wordAt(doc, first - 1) === "of";
const isFamily = factOfWord(({ word }) => word === "family" || word === "household");
/** "not one single truck" */
const isNot = factOfWord(({ word }) => word === "not" || word === "no");
const isEvery = factOfWord(({ word }) => word === "every" || word === "per");
const TURNS = new Set(["year", "month", "week", "day", "hour", "minute"]);

/** "two doors away", "seven blocks from the bank": a way. */
const isWay = (doc: Document, { last }: FoundNumber): boolean =>
  holdsAt(doc, last + 1, isStep) &&
  /^(?:from|away|off|down|up|north|south|east|west|above|below)$/.test(wordAt(doc, last + 2));
const isStep = factOfWord(({ word }) =>
  /^(?:blocks?|doors?|streets?|stops?|paces|steps|houses|exits?|floors?|yards)$/.test(word),
);
/** "16 DEC 89" */
const isShortYear = (doc: Document, { first, last }: FoundNumber): boolean =>
  first === last &&
  (doc.tokens[first]?.end ?? 0) - (doc.tokens[first]?.start ?? 0) === 2 &&
  tokenAt(doc, first - 1)?.info.entries.month !== undefined &&
  tokenAt(doc, first - 2)?.kind === "digits";
/** "three times", "ten times harder": how often few things happened, and by how much more. */
function isTimes(doc: Document, { last, value }: FoundNumber): boolean {
  if (wordAt(doc, last + 1) !== "times") return false;
  const next = wordAt(doc, last + 2);
  return (value ?? OFTEN) < OFTEN || /^(?:as|more|less|fewer|the)$/.test(next) || /[a-z]{3}er$/.test(next);
}
const OFTEN = 10;

/** "the Group of Seven", "the Gang of Eight", "911 calls": what is called by its number. */
function isName(doc: Document, { first, last, value, unit }: FoundNumber): boolean {
  if (unit !== null) return false;
  if (
    (value === 911 || value === 999 || value === 112) &&
    /^(?:calls?|callers?|dispatchers?|emergency|operators?|lines?)$/.test(wordAt(doc, last + 1))
  )
    return first === last && doc.tokens[first]?.kind === "digits";
  if (isTelephone(doc, first)) return true;
  if (isCountOfCharge(doc, last + 1)) return true;
  if (isCallSign(doc, first - 1, last + 1)) return true;
  if (wordAt(doc, first - 1) !== "of" || !NUMBERED.has(wordAt(doc, first - 2)) || !holdsAt(doc, first - 2, isCapital))
    return false;
  return doc.tokens[first]?.kind === "digits" || holdsAt(doc, first, isCapital);
}
/** "Its number is 1190", "the hotline on 1190": what is dialled. */
const isTelephone = (doc: Document, first: number): boolean =>
  doc.tokens[first]?.kind === "digits" &&
  /^(?:is|on|:)$/.test(wordAt(doc, first - 1)) &&
  (/^(?:hotline|helpline)$/.test(wordAt(doc, first - 2)) ||
    (/^(?:number|line)$/.test(wordAt(doc, first - 2)) &&
      /^(?:its|their|his|her|our|phone|telephone|emergency|hotline)$/.test(wordAt(doc, first - 3))));
/** "charged with two counts of arson", "12 charges": of the law, and not of the matter. */
const isCountOfCharge = (doc: Document, next: number): boolean =>
  holdsAt(doc, next, isOffence) ||
  (holdsAt(doc, next + 1, isOffence) && /^(?:criminal|felony|federal|separate|other)$/.test(wordAt(doc, next)));
const isOffence = factOfWord(({ word }) =>
  /^(?:counts|charges|offen[cs]es|felonies|misdemeanou?rs|indictments)$/.test(word),
);
/** "told KRLX 7 that", "KRLX 9 has asked": a station's name, where nothing counted follows. */
function isCallSign(doc: Document, sign: number, next: number): boolean {
  const token = tokenAt(doc, sign);
  if (token === undefined || !token.info.allCapitals || token.end - token.start < SHORTEST_SIGN) return false;
  return (
    doc.tokens[sign + 1]?.kind === "digits" && (doc.tokens[next]?.kind !== "word" || holdsAt(doc, next, endsPhrase))
  );
}
/** UTF-16 code units. */
const SHORTEST_SIGN = 3;
const NUMBERED = new Set("group gang band club council committee league school big".split(" "));

const isCapital = ({ capital }: WordInfo): boolean => capital;

/** "at 0930", "around 1400 yesterday", "1830 GMT": hours of four digits. */
function isClock(doc: Document, { first, last, value, unit }: FoundNumber): boolean {
  const token = doc.tokens[first];
  if (first !== last || token?.kind !== "digits" || unit !== null || token.end - token.start !== 4) return false;
  if (doc.text[token.start] === "0" && value !== null && Number.isInteger(value)) return true;
  return (value ?? HOURS) < HOURS && /^(?:yesterday|today|local|gmt|utc|hours|hrs)$/.test(wordAt(doc, last + 1));
}
const HOURS = 2400;

/** Words that a number follows as a name: "No. 9", "Block 9". */
const LABEL = new Set(
  (
    "no number nr page chapter article section phase version channel flight route highway line unit room gate block level grade category group zone sector district ward pier platform terminal building hangar brigade " +
    "division resolution decree law type class stage tier apartment floor tower reactor shaft pit well checkpoint hill update bulletin bus train boeing airbus antonov tupolev ilyushin embraer cessna fokker bombardier sukhoi mig"
  ).split(" "),
);

const isLabel = factOfWord(({ word }) => LABEL.has(word));
const isGrade = factOfWord(({ word }) => GRADES.has(word));
const GRADES = new Set(
  "form class grade standard year phase category level group zone ward block stage tier primary unit article chapter section type number gate room platform terminal channel radio tv".split(
    " ",
  ),
);
/** Who has children is told by them, and they count nobody: "a widow with six children", "a father of four". */
function isOfParent(doc: Document, { first, last, value }: FoundNumber): boolean {
  const link = wordAt(doc, first - 1);
  if ((value ?? MANY) > 20 || (link !== "of" && link !== "with") || !PARENT.has(wordAt(doc, first - 2))) return false;
  if (link === "of") return doc.tokens[last + 1]?.kind !== "word" || !/^(?:the|those)$/.test(wordAt(doc, last + 1));
  return OFFSPRING.has(wordAt(doc, last + 1)) || OFFSPRING.has(wordAt(doc, last + 2));
}
const MANY = 100;
const PARENT = new Set(
  "mother father widow widower parent grandmother grandfather grandparent woman man housewife farmer labourer mother-of father-of wife husband villager vendor teacher driver fisherman divorcee refugee nurse trader shepherd".split(
    " ",
  ),
);
const OFFSPRING = new Set(
  "children kids sons daughters grandchildren girls boys dependants dependents youngsters".split(" "),
);

function isLabelled(doc: Document, number: FoundNumber): boolean {
  const token = doc.tokens[number.first];
  const before = tokenAt(doc, number.first - 1);
  // "a Form Two pupil"
  const named = token?.kind === "word" && token.info.capital && before !== undefined && isGrade(before.info);
  if (named && before.sentence === token.sentence && before.info.capital) return true;
  if (token?.kind !== "digits" || before === undefined || before.sentence !== token.sentence) return false;
  if (token.gap === Gap.none && /^[-#@/]$/.test(before.info.word)) return true;
  if (token.gap === Gap.none && before.kind === "word" && number.unit === null) return true; // N95
  if (before.info.word === ".") return wordAt(doc, number.first - 2) === "no";
  return before.info.capital && isLabel(before.info) && (before.gap !== Gap.paragraph || isOnlyLabel(before.info));
}
/** A paragraph may begin with a bus or with a train, and its count; with these begins no more than a name. */
const isOnlyLabel = factOfWord(({ word }) =>
  /^(?:flight|resolution|highway|article|section|channel|decree)$/.test(word),
);

/** "five 81-mm mortars", "a 20-inch pipe": a measure that names the kind. */
const isCalibre = (doc: Document, number: FoundNumber): boolean => {
  if (isSizeOfBag(doc, number)) return true;
  const next = (number.unitAt?.last ?? number.last) + 1;
  // "500-pound bombs", "a two-ton bomb"
  const hyphen = wordAt(doc, number.last + 1) === "-" && /^(?:pound|kg|ton|tonne)/.test(number.unit ?? "");
  if (number.unit !== "mm" && number.unit !== "inch" && !hyphen) return false;
  const token = doc.tokens[next];
  return token !== undefined && (look(doc, next, "englishThing")?.entry.measure === "weapons" || isGun(token.info));
};

/** "a 50-kg bag of maize", "a 20-litre can" */
function isSizeOfBag(doc: Document, { unit, unitAt, last }: FoundNumber): boolean {
  if (unit === null || !/^(?:kg|l|pound|gallon|g|tonne|ton)/.test(unit)) return false;
  const next = (unitAt?.last ?? last) + 1;
  for (let at = next; at <= next + 1; at++) if (isBag((doc.tokens[at] ?? doc.tokens[last])?.info as never)) return true;
  return false;
}
const isBag = factOfWord(({ word }) =>
  /^(?:bags?|sacks?|jerrycans?|cans?|bottles?|cylinders?|tins?|drums?|buckets?|canisters?|packs?|tanks?|loaf|loaves)$/.test(
    word,
  ),
);

const isGun = factOfWord(({ word }) =>
  /^(?:calib(?:re|er)|artillery|naval|anti-tank|recoilless|pistol|ammunition)$/.test(word),
);

const OPENERS = new Set(
  "at the some about over nearly around only another more than least all these those in".split(" "),
);

/** A number inside a name, between two capitalised words. Says nothing in a text that is all capitals. */
function isModel(doc: Document, number: FoundNumber): boolean {
  const before = tokenAt(doc, number.first - 1);
  const next = doc.tokens[number.last + 1];
  if (doc.tokens[number.first]?.kind !== "digits" || before?.kind !== "word" || next?.kind !== "word") return false;
  if (!isNamed(before) || !isNamed(next)) return false;
  return (
    before.sentence === next.sentence && !OPENERS.has(before.info.word) && before.info.entries.qualifier === undefined
  );
}

const isNamed = ({ info }: Document["tokens"][number]) => info.capital && !info.allCapitals;
