/** Times in Arabic that are counted from another: الأسبوع الماضي، الأيام الثلاثة الماضية، أمس، الأحد المقبل. */
import { holdsAt } from "../../../figures/facts.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { type NumberIndex, stemAt, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isClockUnit, isDefinite, isSame, isThat, isThis, shiftAfter } from "./shifts.ts";

type PeriodHit = Hit<"period">;

/** الأسبوع الماضي، هذا العام، اليوم التالي، العام نفسه، الأيام الثلاثة الماضية. */
function period(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null) return null;
  if (!isDefinite(doc, at) && hit.entry.unit !== "weekend") return countedStretch(doc, at, hit, numbers);
  const { unit, plural, count } = hit.entry;
  if (unit === "weekend" && shiftAfter(doc, hit.last + 1) === null)
    return { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  if (plural || count !== undefined) return stretchOf(doc, at, hit, numbers);
  const after = shiftAfter(doc, hit.last + 1);
  const before = wordAt(doc, at - 1);
  if (after !== null && !after.spanOnly) {
    if (unit === "second" || unit === "minute") return null;
    const follows = (unit === "day" && after.shift === 1) || wordAt(doc, after.last).startsWith("السابق");
    const running = after.running || follows ? { running: true as const } : {};
    return { first: at, last: after.last, moment: { relative: { unit, shift: after.shift, ...running } } };
  }
  if (holdsAt(doc, at - 1, isThis))
    return isClockUnit(unit) ? null : { first: at - 1, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  const same = holdsAt(doc, hit.last + 1, isSame);
  if (holdsAt(doc, at - 1, isThat) || same)
    return {
      first: same ? at : at - 1,
      last: same ? hit.last + 1 : hit.last,
      moment: { relative: { unit, shift: 0, running: true } },
    };
  if (unit === "day") return today(doc, at, hit, numbers);
  if (isClockUnit(unit) || unit === "decade" || unit === "century") return null;
  // نهاية الأسبوع, مطلع العام, الأشهر الأولى من العام: the one the text is in
  // مطلع العام 2023: the year is said
  if (unit === "year" && yearAt(doc, hit.last + 1) !== null) return null;
  const of = lookUp(doc, at - 1, "section") !== null || (before === "من" && unit !== "weekend");
  return of ? { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } }, partial: true } : null;
}

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
    count = wholeOf(number.value);
    from = number.last + 1;
  } else if (/^(?:القليله|القليل|المعدوده|العشر)$/u.test(wordAt(doc, from))) from++;
  const after = shiftAfter(doc, from);
  if (after === null || after.shift === 0) return null;
  const sign = after.shift < 0 ? -1 : 1;
  return { first: at, last: after.last, moment: { stretch: { length: { unit: hit.entry.unit, count }, sign } } };
}

/** السنوات الخمس: five of them, though a fifth is written the same. */
export const wholeOf = (value: number | null): number | null =>
  value !== null && value > 0 && value < 0.5 ? Math.round(1 / value) : value;

/** الثلاثة أيام الماضية، الـ24 ساعة الماضية، 24 ساعة الماضية: the article on the number, or on the turn alone. */
function countedStretch(doc: Document, at: number, hit: PeriodHit, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  if (number === undefined || number.ordinal || number.unit === "%") return null;
  const after = shiftAfter(doc, hit.last + 1);
  if (after === null || after.shift === 0) return null;
  const stretch = { length: { unit: hit.entry.unit, count: number.value }, sign: after.shift < 0 ? -1 : 1 } as const;
  const first = wordAt(doc, number.first - 1) === "ال" ? number.first - 1 : number.first;
  return { first, last: after.last, moment: { stretch } };
}

/** الأحد الماضي، يناير المقبل، صيف العام: a weekday, month or season with its turn. */
function turned(doc: Document, at: number, tag: "weekday" | "month" | "season"): Said | null {
  const hit = lookUp(doc, at, tag);
  if (hit === null) return null;
  const after = shiftAfter(doc, hit.last + 1);
  // هذا الخميس، هذا يوم الخميس
  const day = stemAt(doc, at - 1) === "يوم" ? at - 2 : at - 1;
  const before = holdsAt(doc, day, isThis) && (isDefinite(doc, at) || tag === "month");
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
  return { first: before && after === null ? day : at, last: after?.last ?? hit.last, moment };
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
  // بالأمس القريب is not long ago
  return hit === null || wordAt(doc, hit.last + 1) === "القريب"
    ? null
    : { first: at, last: hit.last, moment: { relative: { unit: "day", shift: hit.entry.day } } };
}

export const relativeRules: readonly TimeRule[] = [
  { id: "ar.times.last-ones", at: ["period"], match: (doc, at) => lastOnes(doc, at, doc.numbers) },
  { id: "ar.times.period", at: ["period"], match: (doc, at) => period(doc, at, doc.numbers) },
  { id: "ar.times.turned-weekday", at: ["weekday"], match: (doc, at) => turned(doc, at, "weekday") },
  { id: "ar.times.turned-month", at: ["month"], match: (doc, at) => turned(doc, at, "month") },
  { id: "ar.times.turned-season", at: ["season"], match: (doc, at) => turned(doc, at, "season") },
  { id: "ar.times.turn", at: ["shift"], match: turnAlone },
  { id: "ar.times.day", at: ["dayWord"], match: dayWord },
  {
    id: "ar.times.present",
    at: ["present"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "present");
      return hit === null ? null : { first: at, last: hit.last, moment: { present: true } };
    },
  },
];
