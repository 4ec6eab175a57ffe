/** Minutes on either side of an hour in English: a quarter past three, half past eight, 20 minutes to midnight. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { clock, noon } from "./clock.ts";
import { partAfter, zoned } from "./hours.ts";

/** "a quarter past 3 p.m.", "half past eight", "20 minutes to midnight": minutes on either side of an hour. */
function beside(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const way = wordAt(doc, at + 1);
  if (way !== "past" && way !== "to") return null;
  const told = minutesBefore(doc, at, numbers);
  // from 10 to noon
  if (told === null || (way === "to" && wordAt(doc, told.first - 1) === "from")) return null;
  const hour = clock(doc, at + 2, numbers) ?? noon(doc, at + 2) ?? bareHour(at + 2, numbers);
  // 15 minutes past 15h; but "3:30 to 6:00"
  const whole = hour?.moment.minute === undefined || (hour.moment.minute === 0 && wordAt(doc, hour.last) === "h");
  if (hour === null || hour.until !== undefined || !whole) return null;
  const clear = (hour.moment.meridiem ?? hour.moment.part) !== undefined || noon(doc, at + 2) !== null;
  const part = clear ? null : partAfter(doc, hour.last + 1);
  if (way === "to" && !clear && part === null) return null;
  const moment = part === null ? hour.moment : extend(hour.moment, { part: part.part });
  const last = part?.last ?? hour.last;
  if (way === "past") return { first: told.first, last, moment: extend(moment, { minute: told.minutes }) };
  const at12 = ((moment.hour as number) + 23) % 24;
  const before = moment.meridiem !== undefined && at12 === 0 ? 12 : at12;
  return { first: told.first, last, moment: extend(moment, { hour: before, minute: 60 - told.minutes }) };
}

const bareHour = (at: number, numbers: NumberIndex): Said | null => {
  const number = numbers.byFirst.get(at);
  const hour = number?.qualifier === "exact" && !number.ordinal ? number.value : null;
  return hour !== null && hour >= 1 && hour <= 12 && Number.isInteger(hour)
    ? { first: at, last: number?.last ?? at, moment: { hour } }
    : null;
};

function minutesBefore(
  doc: Document,
  at: number,
  numbers: NumberIndex,
): { readonly first: number; readonly minutes: number } | null {
  const word = wordAt(doc, at);
  if (word === "half") return { first: at, minutes: 30 };
  if (word === "quarter") return { first: wordAt(doc, at - 1) === "a" ? at - 1 : at, minutes: 15 };
  const unit = lookUp(doc, at, "period")?.entry.unit === "minute";
  const number = numbers.byLast.get(unit ? at - 1 : at);
  if (number?.qualifier !== "exact" || number.ordinal || number.value === null) return null;
  const { value, first } = number;
  return Number.isInteger(value) && value > 0 && value < 60 && (unit || value % 5 === 0)
    ? { first, minutes: value }
    : null;
}

export const besideHourRules: readonly TimeRule[] = [
  {
    id: "en.times.beside-hour",
    at: ["numeral", "fraction", "digits", "period"],
    match: (doc, at) => {
      const said = beside(doc, at, doc.numbers);
      return said === null ? null : zoned(doc, said);
    },
  },
];
