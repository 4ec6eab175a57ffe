/** Ages: "25-year-old", "aged 25", "voters 45 and older". They count nobody. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { isNumber } from "./between.ts";
import { isWrittenLarge, look } from "./look.ts";
import { endsPhrase } from "./stops.ts";
import { peopleBySuffix } from "./suffix.ts";

/** "25-year-old", "aged 25", "J. Doe, 25,". */
export function isAge(doc: Document, { first, last, unit, value, high, qualifier }: FoundNumber): boolean {
  if (!holdsAt(doc, first - 1, leadsToAge) && !holdsAt(doc, last + 1, followsAge) && qualifier !== "range")
    return false;
  const before = wordAt(doc, first - 1);
  if (/^(?:aged|ages?)$/.test(before)) return true;
  const next = wordAt(doc, last + 1);
  if (unit === null && (value ?? high ?? OLDEST) < OLDEST) {
    // "45 and older", "12 or under"
    if (/^(?:and|or)$/.test(next) && OLDER.has(wordAt(doc, last + 2))) return true;
    if (qualifier === "range" && isOfAges(doc, first, last)) return true;
  }
  // "children under five"
  if ((before === "under" || before === "over") && AGED.has(wordAt(doc, first - 2)))
    if (unit === null && (value ?? 0) <= OLDEST) return true;
  // "a boy of nine"
  if (before === "of" && AGED_ONE.has(wordAt(doc, first - 2))) {
    if ((value ?? OLDEST) < OLDEST && doc.tokens[last + 1]?.kind !== "word") return true;
    if (/^(?:is|was|who|has|had|and|died|drowned|suffered|bled|lost|fell)$/.test(next)) return true;
  }
  if (next === "-" && isYear(wordAt(doc, last + 2)) && wordAt(doc, last + 3) === "-" && wordAt(doc, last + 4) === "old")
    return true;
  if (isYear(next) && wordAt(doc, last + 2) === "old") return true;
  if (value === null || value >= OLDEST || unit !== null) return false;
  // "John and Jane Doe, both 29"
  if (before === "both" && wordAt(doc, first - 2) === "," && isCapital(doc, first - 3)) return true;
  // "her two sons, 6 and 9,"
  if (before === "and" && isNumber(doc, first - 2) && wordAt(doc, first - 3) === "," && isPause(next))
    return isPersonal(doc, first - 4);
  if (before !== ",") return false;
  if (next === "and" && isNumber(doc, last + 2) && isPause(wordAt(doc, last + 3))) return isPersonal(doc, first - 2);
  // "his passenger, 29, was"; "Jane Doe, 29 and from"
  if (isPause(next)) return isPersonal(doc, first - 2) || (next === "," && !holdsAt(doc, last + 2, isOfThem));
  return (next === "and" || next === "from") && isCapital(doc, first - 2) && isCapital(doc, first - 3);
}

/** Beside an age stands one of these, but for "women 18 to 44". */
const leadsToAge = factOfWord(({ word }) => /^(?:aged|ages?|under|over|of|both|and|,)$/.test(word));
const followsAge = factOfWord(({ word }) => /^(?:and|or|years?|-)$/.test(word));

const isCapital = (doc: Document, at: number): boolean => doc.tokens[at]?.info.capital ?? false;
/** "12, including two children,": those before it are counted. */
const isOfThem = factOfWord(
  ({ word, entries }) =>
    entries.numeral !== undefined ||
    /^(?:including|mostly|among|all|most|some|many|half|both|or|according)$/.test(word),
);
const isPause = (word: string): boolean => /^[,.;)]?$/.test(word);
/** A name, in a line of capitals too, or a noun for people: who has an age. */
const isPersonal = (doc: Document, at: number): boolean =>
  isWrittenLarge(doc, at) || look(doc, at, "englishPeople") !== null || peopleBySuffix(doc, at) !== null;

/** "among women 18 to 44": a range right behind people, with nothing counted behind it. */
const isOfAges = (doc: Document, first: number, last: number): boolean =>
  holdsAt(doc, first - 1, isSeveral) &&
  (look(doc, first - 1, "englishPeople") !== null ||
    look(doc, first - 1, "nationality") !== null ||
    GROUPS.has(wordAt(doc, first - 1))) &&
  (doc.tokens[last + 1]?.kind !== "word" || holdsAt(doc, last + 1, endsPhrase));
const isSeveral = factOfWord(({ word }) => /(?:s|men|people|children)$/.test(word));
const GROUPS = new Set("blacks whites those hispanics latinos asians millennials".split(" "));
const OLDER = new Set("older over up above under younger below upwards upward".split(" "));

const isYear = (word: string): boolean => word === "year" || word === "years";

const AGED = new Set(
  "children people girls boys women men those adults anyone everyone infants babies kids persons".split(" "),
);

const AGED_ONE = new Set(
  "boy girl child baby man woman youth youngster lad son daughter grandson granddaughter infant toddler".split(" "),
);

const OLDEST = 110;
