/** Numbers that count nothing: ages, names, kinds and parts. */
import { wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { look } from "./look.ts";

/** Ages, "one of the nurses", "his 30s", "a Model 208 plane". */
export function isNoCount(doc: Document, number: FoundNumber): boolean {
  const next = doc.tokens[number.last + 1];
  if (number.value === 1 && next?.info.word === "of") return true;
  // "not one single truck"
  if (number.value === 1 && /^(?:not|no)$/.test(doc.tokens[number.first - 1]?.info.word ?? "")) return true;
  if (isCalibre(doc, number)) return true;
  if (next?.info.word === "s" && next.gap === Gap.none) return true;
  // "half of the town", "a ninth was pronounced dead": parts count nobody
  if (number.unit === null && number.value !== null && number.value > 0 && number.value < 1) return true;
  // "the Group of Seven"
  if (
    wordAt(doc, number.first - 1) === "of" &&
    wordAt(doc, number.first - 2) === "group" &&
    isCapital(doc, number.first)
  )
    return true;
  // "for a third day": the day after the second
  if (number.unit !== null && number.value !== null && number.value < 0.5 && TURNS.has(number.unit)) return true;
  return isLabelled(doc, number) || isModel(doc, number) || isAge(doc, number) || isOfParent(doc, number);
}

const isCapital = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.kind === "word" && (doc.tokens[at]?.info.capital ?? false);

const TURNS = new Set(["year", "month", "week", "day", "hour", "minute"]);

/** "25-year-old", "aged 25", "J. Doe, 25,". */
function isAge(doc: Document, { first, last, unit, value }: FoundNumber): boolean {
  const before = wordAt(doc, first - 1);
  if (before === "aged" || before === "age") return true;
  const next = wordAt(doc, last + 1);
  // "children under five"
  if ((before === "under" || before === "over") && AGED.has(wordAt(doc, first - 2)))
    if (unit === null && (value ?? 0) <= OLDEST) return true;
  // "a boy of nine"
  if (before === "of" && AGED_ONE.has(wordAt(doc, first - 2))) {
    if ((value ?? OLDEST) < OLDEST && doc.tokens[last + 1]?.kind !== "word") return true;
    if (/^(?:is|was|who|has|had|and)$/.test(next)) return true;
  }
  if (next === "-" && isYear(wordAt(doc, last + 2)) && wordAt(doc, last + 3) === "-" && wordAt(doc, last + 4) === "old")
    return true;
  if (isYear(next) && wordAt(doc, last + 2) === "old") return true;
  if (before !== "," || (next !== "," && next !== ".") || value === null || value >= OLDEST) return false;
  return doc.tokens[first - 2]?.info.capital ?? false;
}

const isYear = (word: string): boolean => word === "year" || word === "years";

const AGED = new Set(
  "children people girls boys women men those adults anyone everyone infants babies kids persons".split(" "),
);

const AGED_ONE = new Set(
  "boy girl child baby man woman youth youngster lad son daughter grandson granddaughter infant toddler".split(" "),
);

const OLDEST = 110;

/** Words that a number follows as a name: "No. 9", "Block 9". */
const LABEL = new Set(
  (
    "no number nr page chapter article section phase version channel flight route highway line unit room gate block level grade category group zone sector district ward pier platform terminal building hangar brigade " +
    "division resolution decree law type class stage tier apartment floor tower reactor shaft pit well checkpoint hill update bulletin bus train boeing airbus antonov tupolev ilyushin embraer cessna fokker bombardier sukhoi mig"
  ).split(" "),
);

const GRADES = new Set(
  "form class grade standard year phase category level group zone ward block stage tier primary unit article chapter section type number gate room platform terminal channel radio tv".split(
    " ",
  ),
);
/** Who has children is told by them, and they count nobody: "a widow with six children", "a father of four". */
function isOfParent(doc: Document, { first, last, value }: FoundNumber): boolean {
  const link = wordAt(doc, first - 1);
  if ((value ?? OLDEST) > 20 || (link !== "of" && link !== "with") || !PARENT.has(wordAt(doc, first - 2))) return false;
  if (link === "of") return doc.tokens[last + 1]?.kind !== "word" || !/^(?:the|those)$/.test(wordAt(doc, last + 1));
  return OFFSPRING.has(wordAt(doc, last + 1)) || OFFSPRING.has(wordAt(doc, last + 2));
}
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
  const before = doc.tokens[number.first - 1];
  // "a Form Two pupil"
  const named = token?.kind === "word" && token.info.capital && GRADES.has(before?.info.word ?? "");
  if (named && before?.sentence === token.sentence && before.info.capital) return true;
  if (token?.kind !== "digits" || before === undefined || before.sentence !== token.sentence) return false;
  if (token.gap === Gap.none && /^[-#@/]$/.test(before.info.word)) return true;
  if (token.gap === Gap.none && before.kind === "word" && number.unit === null) return true; // N95
  const { word, capital } = before.info;
  if (word === ".") return doc.tokens[number.first - 2]?.info.word === "no";
  return LABEL.has(word) && capital && before.gap !== Gap.paragraph;
}

/** "five 81-mm mortars", "a 20-inch pipe": a measure that names the kind. */
const isCalibre = (doc: Document, number: FoundNumber): boolean => {
  if (isSizeOfBag(doc, number)) return true;
  if (number.unit !== "mm" && number.unit !== "inch") return false;
  const next = (number.unitAt?.last ?? number.last) + 1;
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
  const before = doc.tokens[number.first - 1];
  const next = doc.tokens[number.last + 1];
  if (doc.tokens[number.first]?.kind !== "digits" || before?.kind !== "word" || next?.kind !== "word") return false;
  if (before.sentence !== next.sentence || OPENERS.has(before.info.word)) return false;
  if (before.info.entries.qualifier !== undefined) return false;
  return isName(before) && isName(next);
}

const isName = ({ info }: Document["tokens"][number]) => info.capital && !info.allCapitals;
