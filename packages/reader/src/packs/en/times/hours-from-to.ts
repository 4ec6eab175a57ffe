/** From one hour to another in English, where only what stands after both says that they are hours. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Moment } from "../../../times/moment.ts";
import { digitsAt, wordAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";
import { HOURS, isZone } from "./hours.ts";

/** 1300-1500 GMT, "from 0900 to 1700 hours": four digits each, with what says so once. */
export function untilFour(doc: Document, at: number, moment: Moment): Said | null {
  const to = wordAt(doc, at + 1);
  if (!/^(?:to|until|till|-|–)$/.test(to) && !(to === "and" && wordAt(doc, at - 1) === "between")) return null;
  const digits = digitsAt(doc, at + 2);
  if (digits?.length !== 4) return null;
  const [hour, minute] = [Math.floor(digits.value / 100), digits.value % 100];
  const hours = HOURS.test(wordAt(doc, at + 3)) && wordAt(doc, at + 4) !== "of";
  const local = wordAt(doc, at + 3) === "local" && wordAt(doc, at + 4) === "time";
  // "between 0500 and 0700": no other number begins so
  const zero = wordAt(doc, at).startsWith("0") && /^(?:from|between)$/.test(wordAt(doc, at - 1));
  if (hour > 24 || minute > 59 || !(hours || local || zero || isZone(doc, at + 3))) return null;
  return { first: at, last: hours ? at + 3 : at + 2, moment, until: { hour, minute } };
}

/** from 10 to noon, from 8 until midnight */
export function untilNoon(doc: Document, at: number, hour: number): Said | null {
  const led = wordAt(doc, at - 1) === "from" && /^(?:to|until|till)$/.test(wordAt(doc, at + 1));
  const noon = led && hour <= 12 ? lookUp(doc, at + 2, "noon") : null;
  if (noon === null) return null;
  const meridiem = noon.entry.hour === 12 ? "am" : "pm";
  return { first: at, last: noon.last, moment: { hour, meridiem }, until: { hour: noon.entry.hour } };
}
