/** Times in Arabic that are counted from another: الأسبوع الماضي، قبل ثلاث سنوات، أمس; and lengths: لمدة يومين. */
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";

type PeriodHit = Hit<"period">;
const isDefinite = (doc: Document, at: number) => {
  const { article, entries } = (doc.tokens[at] as Token).info;
  return article || entries.period?.definite === true;
};

/** الماضي right after a noun; «قبل الماضي» and «بعد القادم» go one further. */
function shiftAfter(
  doc: Document,
  at: number,
): { readonly last: number; readonly shift: number; readonly running?: true; readonly spanOnly?: true } | null {
  const further = /^(?:قبل|بعد)$/u.test(wordAt(doc, at)) ? 1 : 0;
  const hit = lookUp(doc, at + further, "shift");
  if (hit === null || !isDefinite(doc, at + further)) return null;
  const { shift, running, spanOnly } = hit.entry;
  if (further === 0)
    return { last: hit.last, shift, ...(running ? { running } : {}), ...(spanOnly ? { spanOnly } : {}) };
  if (shift === 0 || running || (wordAt(doc, at) === "قبل") !== shift < 0) return null;
  return { last: hit.last, shift: shift * 2 };
}

const THIS = /^(?:هذا|هذه)$/u;
const THAT = /^(?:ذلك|تلك|ذاك|نفس|ذات)$/u;

/** الأسبوع الماضي، هذا العام، اليوم التالي، العام نفسه، الأيام الثلاثة الماضية. */
function period(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null || !(isDefinite(doc, at) || hit.entry.unit === "weekend")) return null;
  const { unit, plural, count } = hit.entry;
  if (unit === "weekend" && shiftAfter(doc, hit.last + 1) === null)
    return { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  if (plural || count !== undefined) return stretchOf(doc, at, hit, numbers);
  const after = shiftAfter(doc, hit.last + 1);
  const before = wordAt(doc, at - 1);
  if (after !== null && !after.spanOnly) {
    if (unit === "second" || unit === "minute") return null;
    const follows = unit === "day" && after.shift === 1;
    const running = after.running || follows ? { running: true as const } : {};
    return { first: at, last: after.last, moment: { relative: { unit, shift: after.shift, ...running } } };
  }
  if (THIS.test(before))
    return isClockUnit(unit) ? null : { first: at - 1, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  const same = /^نفسه[ا]?$/u.test(wordAt(doc, hit.last + 1));
  if (THAT.test(before) || same)
    return {
      first: same ? at : at - 1,
      last: same ? hit.last + 1 : hit.last,
      moment: { relative: { unit, shift: 0, running: true } },
    };
  if (unit === "day") return today(doc, at, hit, numbers);
  if (isClockUnit(unit) || unit === "decade" || unit === "century") return null;
  // نهاية الأسبوع, مطلع العام: the one the text is in
  const of = lookUp(doc, at - 1, "section") !== null;
  return of ? { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } }, partial: true } : null;
}
const isClockUnit = (unit: Length["unit"]) => unit === "second" || unit === "minute" || unit === "hour";

/** اليوم is today, but for اليوم الأول and the like. */
function today(doc: Document, at: number, hit: PeriodHit, numbers: NumberIndex): Said | null {
  const next = numbers.byFirst.get(hit.last + 1);
  if (next?.ordinal || wordAt(doc, hit.last + 1) === "الذي") return null;
  if (/^(?:في|ب)$/u.test(wordAt(doc, at - 1)) && numbers.byLast.has(at - 2)) return null;
  const { info } = doc.tokens[at] as Token;
  if (info.preposition === "ب") return null;
  return { first: at, last: hit.last, moment: { relative: { unit: "day", shift: 0 } } };
}

/** الأيام الثلاثة الماضية، السنوات الأخيرة، الساعات الـ24 المقبلة. */
function stretchOf(doc: Document, at: number, hit: PeriodHit, numbers: NumberIndex): Said | null {
  let from = hit.last + 1;
  let count: number | null = hit.entry.count ?? null;
  if (wordAt(doc, from) === "ال") from++;
  const number = numbers.byFirst.get(from);
  if (number !== undefined && !number.ordinal) {
    count = number.value;
    from = number.last + 1;
  } else if (/^(?:القليله|القليل|المعدوده|العشر)$/u.test(wordAt(doc, from))) from++;
  const after = shiftAfter(doc, from);
  if (after === null || after.shift === 0) return null;
  const sign = after.shift < 0 ? -1 : 1;
  return { first: at, last: after.last, moment: { stretch: { length: { unit: hit.entry.unit, count }, sign } } };
}

/** الأحد الماضي، يناير المقبل، صيف العام: a weekday, month or season with its turn. */
function turned(doc: Document, at: number, tag: "weekday" | "month" | "season"): Said | null {
  const hit = lookUp(doc, at, tag);
  if (hit === null) return null;
  const after = shiftAfter(doc, hit.last + 1);
  const before = THIS.test(wordAt(doc, at - 1)) && isDefinite(doc, at);
  if (after === null && !before) return null;
  if (after?.running || after?.spanOnly) return null;
  const entry = hit.entry as {
    readonly weekday?: number;
    readonly month?: number;
    readonly hijri?: true;
    readonly season?: Moment["season"];
  };
  const moment: Moment = {
    ...(entry.weekday === undefined ? {} : { weekday: entry.weekday }),
    ...(entry.month === undefined ? {} : { month: entry.month }),
    ...(entry.hijri ? { hijri: entry.hijri } : {}),
    ...(entry.season === undefined ? {} : { season: entry.season }),
    turn: after?.shift ?? 0,
  };
  return { first: before && after === null ? at - 1 : at, last: after?.last ?? hit.last, moment };
}

/** The turn of a day and month said before: 10 يناير الماضي. */
function turnAlone(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "shift");
  if (hit === null || !isDefinite(doc, at) || hit.entry.running || hit.entry.spanOnly) return null;
  const before = doc.tokens[at - 1];
  const names =
    before?.info.entries.month !== undefined ||
    lookUp(doc, at - 2, "month") !== null ||
    before?.info.entries.weekday !== undefined;
  return names ? { first: at, last: at, moment: { turn: hit.entry.shift }, partial: true } : null;
}

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
  if (number !== undefined && !number.ordinal && number.unit !== "%") {
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
    const vague = /^(?:بضعه?|عده)$/u.test(stemAt(doc, at - 1));
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
  if (more !== null) [value, last] = [value + 0.5, more];
  const one = /^(?:واحد|واحده)$/u.test(wordAt(doc, last + 1));
  if (one) last++;
  // "شهر يناير", "عام 2011", "يوم الخميس", "عام" the adjective: no length
  return { first: at, last, lengths: [{ unit, count: value }], told: count !== undefined || value !== 1 || one };
}

/** ونصف, ونصف العام after a noun of time: the last token it takes. */
function halfMore(doc: Document, last: number, unit: Length["unit"]): number | null {
  const half = doc.tokens[last + 1];
  if (half?.info.conjunction !== "و" || half.info.stem !== "نصف") return null;
  return lookUp(doc, last + 2, "period")?.entry.unit === unit && isDefinite(doc, last + 2) ? last + 2 : last + 1;
}

const LASTING =
  /^(?:لمده|مده|طوال|طيله|خلال|علي مدي|مدي|غضون|نحو|حوالي|قرابه|زها|اكثر|اقل|استمر|استمرت|دام|دامت|كل|بعد|قبل|منذ|قبيل)$/u;
const AGO = /^(?:قبل|منذ|مند)$/u;
/** Words of age: a length after them is how old somebody is. */
const AGE = /^(?:عمر|عمره|عمرها|العمر|بالغ|بالغه|يبلغ|تبلغ|سن|اعمارهم|عاما)$/u;

/** قبل ثلاث سنوات، منذ يومين، بعد شهر، ثلاثة أيام. */
function length(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const found = counted(doc, at, numbers);
  if (found === null) return null;
  const { first, lengths, told } = found;
  let { last } = found;
  const before = beforeLength(doc, first);
  const next = wordAt(doc, last + 1);
  if (/^(?:مضت|مضي|خلت|مضيا)$/u.test(next)) return { first, last: last + 1, moment: { ago: { lengths, sign: -1 } } };
  const dual = lengths[0]?.count === 2 && first === at;
  if ((!told || dual) && isConnector(doc, at, last, numbers)) return null;
  if (isAge(doc, first)) return null;
  // قبل يومين من الانتخابات: away from something else than now
  const apart = next === "من" && lookUp(doc, last + 2, "dayWord") === null && !isNow(doc, last + 2);
  if (next === "من" && !apart && (before.word === "بعد" || AGO.test(before.word)))
    last = lookUp(doc, last + 2, "dayWord")?.last ?? last + 2;
  if (AGO.test(before.word) && !apart) return { first: before.at, last, moment: { ago: { lengths, sign: -1 } } };
  if (before.word === "بعد" && !apart) {
    return { first: before.at, last, moment: { ago: { lengths, sign: 1, running: true } } };
  }
  if (!told && !LASTING.test(before.word) && !/^(?:كامله?|متواصله?)$/u.test(next)) return null;
  return { first, last, moment: { duration: lengths } };
}

const isNow = (doc: Document, at: number) => lookUp(doc, at, "present") !== null || wordAt(doc, at) === "اليوم";

/** The word before a length, past نحو and أكثر من. */
function beforeLength(doc: Document, first: number): { readonly at: number; readonly word: string } {
  const { info } = doc.tokens[first] as Token;
  if (info.preposition === "ل") return { at: first, word: "لمده" };
  let at = first - 1;
  if (/^(?:نحو|حوالي|قرابه|زها|ال)$/u.test(wordAt(doc, at))) at--;
  else if (wordAt(doc, at) === "من" && /^(?:اكثر|اقل|ازيد)$/u.test(wordAt(doc, at - 1))) at -= 2;
  return { at, word: stemAt(doc, at) };
}

/** "شهر يناير", "يوم الخميس", "عام 2011", "عام" general: the noun only leads to what follows. */
function isConnector(doc: Document, at: number, last: number, numbers: NumberIndex): boolean {
  const next = last + 1;
  if (lookUp(doc, next, "month") ?? lookUp(doc, next, "weekday") ?? lookUp(doc, next, "dayWord")) return true;
  if (numbers.byFirst.has(next)) return true;
  const before = doc.tokens[at - 1];
  return (
    stemAt(doc, at) === "عام" &&
    before?.kind === "word" &&
    !AGO.test(before.info.stem) &&
    !LASTING.test(before.info.stem)
  );
}

function isAge(doc: Document, first: number): boolean {
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= first - 4 && doc.tokens[at]?.sentence === sentence; at--) {
    if (AGE.test(stemAt(doc, at)) || AGE.test(wordAt(doc, at))) return true;
  }
  return false;
}

/** آخر 3 سنوات */
function lastOnes(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  if (number === undefined || wordAt(doc, number.first - 1) !== "اخر") return null;
  const hit = lookUp(doc, at, "period");
  if (hit === null) return null;
  const stretch = { length: { unit: hit.entry.unit, count: number.value }, sign: -1 } as const;
  return { first: number.first - 1, last: hit.last, moment: { stretch } };
}

function dayWord(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayWord");
  return hit === null
    ? null
    : { first: at, last: hit.last, moment: { relative: { unit: "day", shift: hit.entry.day } } };
}

/** مساء, صباحا: with a day beside it; الليلة, هذا الصباح, الليلة الماضية. */
function dayPart(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayPart");
  if (hit === null) return null;
  const { part } = hit.entry;
  const { info } = doc.tokens[at] as Token;
  const day = (shift: number, running?: true): Moment => ({
    part,
    relative: { unit: "day", shift, ...(running ? { running } : {}) },
  });
  const after = shiftAfter(doc, hit.last + 1);
  if (info.article && after !== null && after.shift !== 0 && hit.last === at)
    return { first: at, last: after.last, moment: day(after.shift, after.running) };
  if (info.article && hit.last === at) {
    if (THIS.test(wordAt(doc, at - 1))) return { first: at - 1, last: hit.last, moment: day(0) };
    if (THAT.test(wordAt(doc, at - 1))) return { first: at - 1, last: hit.last, moment: day(0, true) };
    if (info.stem === "ليله") return { first: at, last: hit.last, moment: day(0) };
    const whole = /^(?:في|خلال|منذ)$/u.test(wordAt(doc, at - 1));
    return { first: at, last: hit.last, moment: { part }, ...(whole ? {} : { partial: true as const }) };
  }
  const adverb = hit.last > at && wordAt(doc, at + 1) === "الظهر";
  return { first: at, last: hit.last, moment: { part }, ...(adverb ? {} : { partial: true as const }) };
}

function section(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "section");
  if (hit === null) return null;
  const vague = hit.last > at && stemAt(doc, at) === "وقت";
  const moment: Moment = { section: hit.entry.section };
  // في وقت سابق with nothing after it: some time before
  const of =
    wordAt(doc, hit.last + 1) === "من" ||
    lookUp(doc, hit.last + 1, "dayWord") !== null ||
    /^(?:ال)?يوم$/u.test(stemAt(doc, hit.last + 1));
  if (vague && !of && !/^(?:مبكر|متاخر)$/u.test(wordAt(doc, hit.last)))
    return { first: at, last: hit.last, moment: { ref: hit.entry.section === "sofar" ? -1 : 1 } };
  return { first: at, last: hit.last, moment, partial: true };
}

/** كل يوم, يوميا. */
function every(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday");
  if (hit === null || wordAt(doc, at - 1) !== "كل" || isDefinite(doc, at)) return null;
  const entry = hit.entry as { readonly unit?: Length["unit"]; readonly count?: number };
  return { first: at - 1, last: hit.last, moment: { every: { unit: entry.unit ?? "week", count: entry.count ?? 1 } } };
}
function rhythm(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "rhythm");
  return hit === null ? null : { first: at, last: hit.last, moment: { every: { unit: hit.entry.unit, count: 1 } } };
}

/** الأسبوع الثالث من، أول ثلاثاء من، آخر يوم في، الاثنين الأخير من. */
function nth(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday");
  if (hit === null) return null;
  const entry = hit.entry as { readonly unit?: Length["unit"]; readonly weekday?: number };
  if (entry.weekday === undefined && entry.unit !== "week" && entry.unit !== "day") return null;
  const after = numbers.byFirst.get(hit.last + 1);
  let before = at - 1;
  if (entry.weekday !== undefined && stemAt(doc, before) === "يوم") before--;
  const ahead = numbers.byLast.get(before);
  let [n, first, last] = [0, at, hit.last];
  if (isDefinite(doc, at) && after?.ordinal && after.value !== null) [n, last] = [after.value, after.last];
  else if (isDefinite(doc, at) && /^الاخيره?$/u.test(wordAt(doc, hit.last + 1))) [n, last] = [-1, hit.last + 1];
  else if (!isDefinite(doc, at) && ahead?.ordinal && ahead.value !== null) [n, first] = [ahead.value, ahead.first];
  else if (!isDefinite(doc, at) && wordAt(doc, before) === "اخر") [n, first] = [-1, before];
  if (n === 0 || n > 5) return null;
  const moment: Moment =
    entry.weekday === undefined
      ? { nth: { n, of: entry.unit === "week" ? "week" : "day" } }
      : { nth: { n, of: "day" }, weekday: entry.weekday };
  return { first, last, moment, partial: true };
}

export const relativeRules: readonly TimeRule[] = [
  { id: "ar.times.nth", at: ["period", "weekday"], match: (doc, at) => nth(doc, at, doc.numbers) },
  { id: "ar.times.every", at: ["period", "weekday"], match: every },
  { id: "ar.times.rhythm", at: ["rhythm"], match: rhythm },
  { id: "ar.times.last-ones", at: ["period"], match: (doc, at) => lastOnes(doc, at, doc.numbers) },
  { id: "ar.times.period", at: ["period"], match: (doc, at) => period(doc, at, doc.numbers) },
  { id: "ar.times.turned-weekday", at: ["weekday"], match: (doc, at) => turned(doc, at, "weekday") },
  { id: "ar.times.turned-month", at: ["month"], match: (doc, at) => turned(doc, at, "month") },
  { id: "ar.times.turned-season", at: ["season"], match: (doc, at) => turned(doc, at, "season") },
  { id: "ar.times.turn", at: ["shift"], match: turnAlone },
  { id: "ar.times.day", at: ["dayWord"], match: dayWord },
  { id: "ar.times.part-of-day", at: ["dayPart"], match: dayPart },
  { id: "ar.times.section", at: ["section"], match: section },
  { id: "ar.times.length", at: ["period"], match: (doc, at) => length(doc, at, doc.numbers) },
  {
    id: "ar.times.present",
    at: ["present"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "present");
      return hit === null ? null : { first: at, last: hit.last, moment: { present: true } };
    },
  },
];
