/** Feasts in English: Easter Monday, Eid al-Fitr, Ramadan. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Moment } from "../../../times/moment.ts";
import { wordAt } from "../../../times/numbers.ts";
import type { TimeRule } from "../../../times/stage.ts";

/** The feast named from a token on, and its last token. */
export function feastAt(doc: Document, at: number): { readonly last: number; readonly moment: Moment } | null {
  const hit = lookUp(doc, at, "feast");
  if (hit === null) return null;
  const { month, day, hijri, rule, shift, weekday, nth } = hit.entry;
  const moment: { -readonly [Field in keyof Moment]: Moment[Field] } = {};
  if (month !== undefined) moment.month = month;
  if (day !== undefined) moment.day = day;
  if (hijri) moment.hijri = hijri;
  if (rule !== undefined) moment.feast = rule;
  if (shift !== undefined) moment.after = shift;
  if (weekday !== undefined) moment.weekday = weekday;
  if (nth !== undefined) moment.nth = { n: nth, of: "day" };
  return { last: hit.last, moment };
}

/** "before New Year", "New Year's Day"; but "the new year" and a New Year's address */
function isNewYear(doc: Document, at: number, last: number): boolean {
  if (/^(?:day|eve)$/.test(wordAt(doc, last))) return true;
  if (!doc.tokens[at]?.info.capital || !/^(?:at|before|after|since|by|until|till|and|over)$/.test(wordAt(doc, at - 1)))
    return false;
  return !/^['’]/.test(wordAt(doc, last + 1)) && (last === at + 1 || doc.tokens[last + 1]?.kind !== "word");
}

/** the eve of Ramadan */
const A_DAY_BEFORE = { lengths: [{ unit: "day", count: 1 }], sign: -1 } as const;

export const feastRules: readonly TimeRule[] = [
  {
    id: "en.times.feast",
    at: ["feast"],
    match: (doc, at) => {
      const found = feastAt(doc, at);
      if (found === null || (wordAt(doc, at) === "new" && !isNewYear(doc, at, found.last))) return null;
      if (wordAt(doc, found.last + 1) === "weekend")
        return { first: at, last: found.last + 1, moment: extend(found.moment, { weekendOf: true as const }) };
      const eve = wordAt(doc, at - 1) === "of" && wordAt(doc, at - 2) === "eve";
      if (eve) return { first: at - 2, last: found.last, moment: extend(found.moment, { offset: A_DAY_BEFORE }) };
      // Easter week
      return wordAt(doc, found.last + 1) === "week"
        ? { first: at, last: found.last + 1, moment: extend(found.moment, { weekOf: true as const }) }
        : { first: at, last: found.last, moment: found.moment };
    },
  },
];
