/** Lengths of time in Arabic and what is so far away: لمدة يومين، قبل ثلاث سنوات، بعد شهر. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length } from "../../../times/moment.ts";
import { type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isDefinite, shiftAfter } from "./shifts.ts";

interface Counted {
  readonly first: number;
  readonly last: number;
  readonly lengths: readonly Length[];
  /** Whether its number is said. */
  readonly told: boolean;
}

/** A length from its noun: ثلاث سنوات، يومين، شهر، عام ونصف العام. */
function counted(doc: Document, at: number, numbers: NumberIndex): Counted | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null) return null;
  const { unit, plural, count } = hit.entry;
  const { info } = doc.tokens[at] as Token;
  const number = info.preposition === "" && info.conjunction === "" ? numbers.byLast.get(at - 1) : undefined;
  let { last } = hit;
  // اثنين الأسبوع is a day of the week
  // and 14 الشهر الجاري a day of the month
  const few = isDefinite(doc, at) && !info.entries.period?.plural && number !== undefined;
  if (number !== undefined && !number.ordinal && number.unit !== "%" && !few) {
    const more = number.value === null ? null : halfMore(doc, last, unit);
    const value = more === null ? number.value : (number.value as number) + 0.5;
    return { first: number.first, last: more ?? last, lengths: [{ unit, count: value }], told: true };
  }
  if (isDefinite(doc, at)) {
    // طوال العام
    const whole = !plural && /^(?:طوال|طيله)$/u.test(wordAt(doc, at - 1)) && shiftAfter(doc, last + 1) === null;
    return whole ? { first: at, last, lengths: [{ unit, count: 1 }], told: true } : null;
  }
  if (plural) {
    const vague = holdsAt(doc, at - 1, isSome);
    const several =
      stemAt(doc, last + 1) === "عديده" || stemAt(doc, last + 1) === "قليله" || stemAt(doc, last + 1) === "عده";
    return {
      first: vague ? at - 1 : at,
      last: several ? last + 1 : last,
      lengths: [{ unit, count: null }],
      told: vague || several,
    };
  }
  let value = count ?? 1;
  const more = halfMore(doc, last, unit);
  // places and counts never share a list: docs/adr/0079
  if (more !== null) {
    value += 0.5;
    last = more;
  }
  const after = wordAt(doc, last + 1);
  const one = count === 2 ? /^(?:اثنين|اثنان|اثنتين)$/u.test(after) : after === "واحد" || after === "واحده";
  if (one) last++;
  // "شهر يناير", "عام 2011", "يوم الخميس", "عام" the adjective: no length
  return { first: at, last, lengths: [{ unit, count: value }], told: count !== undefined || value !== 1 || one };
}

const isSome = factOfWord(({ stem }) => /^(?:بضعه?|عده)$/u.test(stem));

/** ونصف, ونصف العام after a noun of time: the last token it takes. */
function halfMore(doc: Document, last: number, unit: Length["unit"]): number | null {
  const half = doc.tokens[last + 1];
  if (half?.info.conjunction !== "و" || half.info.stem !== "نصف") return null;
  return lookUp(doc, last + 2, "period")?.entry.unit === unit && isDefinite(doc, last + 2) ? last + 2 : last + 1;
}

const isLasting = factOfWord(({ stem }) =>
  /^(?:لمده|مده|طوال|طيله|خلال|علي مدي|مدي|غضون|نحو|حوالي|قرابه|زها|اكثر|اقل|استمر|استمرت|دام|دامت|كل|بعد|قبل|منذ|قبيل)$/u.test(
    stem,
  ),
);

const isAgo = (stem: string) => stem === "قبل" || stem === "منذ" || stem === "مند";

/** Words of age: a length after them is how old somebody is. */
const AGE = /^(?:عمر|عمره|عمرها|العمر|بالغ|بالغه|يبلغ|تبلغ|سن|اعمارهم|عاما)$/u;

const isPast = factOfWord(({ word }) => /^(?:مضت|مضي|خلت|مضيا)$/u.test(word));

const isOfAge = factOfWord(({ stem, word }) => AGE.test(stem) || AGE.test(word));

/** قبل ثلاث سنوات، منذ يومين، بعد شهر، ثلاثة أيام. */
function length(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const found = counted(doc, at, numbers);
  if (found === null) return null;
  const { first, lengths, told } = found;
  let { last } = found;
  const before = beforeLength(doc, first);
  const unit = lengths[0]?.unit;
  const next = wordAt(doc, last + 1);
  if (holdsAt(doc, last + 1, isPast)) return { first, last: last + 1, moment: { ago: { lengths, sign: -1 } } };
  const dual = lengths[0]?.count === 2 && first === at;
  if ((!told || dual) && isConnector(doc, at, last, first === at ? before.at : at - 1, numbers)) return null;
  // قتل 3 يوم الخميس
  if (at > first && lookUp(doc, at, "period")?.entry.plural !== true && lookUp(doc, last + 1, "weekday") !== null)
    return null;
  if (isAge(doc, first)) return null;
  // قبل يومين من الانتخابات: away from something else than now
  const apart = next === "من" && lookUp(doc, last + 2, "dayWord") === null && !isNow(doc, last + 2);
  if (next === "من" && !apart && (before.word === "بعد" || isAgo(before.word) || isNow(doc, last + 2)))
    last = lookUp(doc, last + 2, "dayWord")?.last ?? last + 2;
  if (isAgo(before.word) && !apart) return { first: before.at, last, moment: { ago: { lengths, sign: -1 } } };
  if (before.word === "بعد" && !apart) {
    return { first: before.at, last, moment: { ago: { lengths, sign: 1, running: true } } };
  }
  // يومان من الآن
  if (next === "من" && !apart && isNow(doc, last)) return { first, last, moment: { ago: { lengths, sign: 1 } } };
  // أكثر من شهر; but أكثر من عقد may be of contracts
  const hedged = before.hedged && unit !== "decade" && unit !== "second";
  const lasts = hedged || before.word === "لمده" || holdsAt(doc, before.at, isLasting);
  if (!told && !lasts && !/^(?:كامله?|كاملا|متواصله?|متواصلا)$/u.test(next)) return null;
  return { first, last, moment: { duration: lengths } };
}

const isNow = (doc: Document, at: number) => lookUp(doc, at, "present") !== null || wordAt(doc, at) === "اليوم";

const isAbout = factOfWord(({ word }) => /^(?:نحو|حوالي|قرابه|زها|ال)$/u.test(word));
const isMore = factOfWord(({ word }) => /^(?:اكثر|اقل|ازيد)$/u.test(word));
const isNearly = factOfWord(({ word }) => /^(?:يقارب|يقرب|يزيد|يقل|يربو)$/u.test(word));
const isOf = factOfWord(({ word }) => word === "من" || word === "عن" || word === "علي");

interface Before {
  readonly at: number;
  readonly word: string;
  /** أكثر من stood between. */
  readonly hedged: boolean;
}

/** The word before a length, past نحو، أكثر من، ما يقارب، ما يزيد على. */
function beforeLength(doc: Document, first: number): Before {
  const { info } = doc.tokens[first] as Token;
  if (info.preposition === "ل") return { at: first, word: "لمده", hedged: false };
  const hedge = holdsAt(doc, first - 1, isOf) ? first - 2 : first - 1;
  if (hedge < first - 1 && holdsAt(doc, hedge, isMore)) return beforeHedge(doc, hedge - 1);
  if (wordAt(doc, hedge - 1) === "ما" && holdsAt(doc, hedge, isNearly)) return beforeHedge(doc, hedge - 2);
  if (!holdsAt(doc, first - 1, isAbout)) return { at: first - 1, word: stemAt(doc, first - 1), hedged: false };
  return { at: first - 2, word: stemAt(doc, first - 2), hedged: wordAt(doc, first - 1) !== "ال" };
}

/** لأكثر من شهر */
const beforeHedge = (doc: Document, at: number): Before => {
  const led = doc.tokens[at + 1]?.info.preposition === "ل";
  return led ? { at: at + 1, word: "لمده", hedged: true } : { at, word: stemAt(doc, at), hedged: true };
};

/** "شهر يناير", "يوم الخميس", "عام 2011", "عام" general: the noun only leads to what follows. */
function isConnector(doc: Document, at: number, last: number, led: number, numbers: NumberIndex): boolean {
  const next = last + 1;
  if (lookUp(doc, next, "month") ?? lookUp(doc, next, "weekday") ?? lookUp(doc, next, "dayWord")) return true;
  if (numbers.byFirst.has(next) && doc.tokens[next]?.info.conjunction === "") return true;
  const before = doc.tokens[led];
  return stemAt(doc, at) === "عام" && before?.kind === "word" && !isAgo(before.info.stem) && !isLasting(before.info);
}

function isAge(doc: Document, first: number): boolean {
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= first - 4 && tokenAt(doc, at)?.sentence === sentence; at--)
    if (holdsAt(doc, at, isOfAge)) return true;
  return false;
}

export const lengthRules: readonly TimeRule[] = [
  { id: "ar.times.length", at: ["period"], match: (doc, at) => length(doc, at, doc.numbers) },
];
