/** Zones that clock times are said in, in Arabic: بتوقيت غرينتش، ت غ، بالتوقيت المحلي. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import { wordAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";
import type { Zone } from "../../../times/zones.ts";

/** A zone of the platform's calendar by the places that clock times are said by. */
const PLACES: readonly (readonly [zone: Zone, places: string])[] = [
  [0, "غرينتش جرينتش غرينيتش جرينيتش gmt utc العالمي"],
  ["Africa/Cairo", "القاهرة مصر"],
  ["Asia/Baghdad", "بغداد العراق"],
  ["Asia/Damascus", "دمشق سوريا سورية"],
  ["Asia/Beirut", "بيروت لبنان"],
  ["Asia/Amman", "الأردن"],
  ["Asia/Jerusalem", "القدس إسرائيل"],
  ["Asia/Gaza", "غزة فلسطين"],
  ["Asia/Riyadh", "مكة السعودية الرياض"],
  ["Asia/Aden", "صنعاء عدن اليمن"],
  ["Asia/Kuwait", "الكويت"],
  ["Asia/Qatar", "الدوحة قطر"],
  ["Asia/Dubai", "أبوظبي دبي الإمارات"],
  ["Asia/Tehran", "طهران إيران"],
  ["Asia/Kabul", "كابول كابل"],
  ["Europe/Istanbul", "أنقرة إسطنبول تركيا"],
  ["Europe/Moscow", "موسكو"],
  ["Africa/Tripoli", "طرابلس ليبيا"],
  ["Africa/Tunis", "تونس"],
  ["Africa/Algiers", "الجزائر"],
  ["Africa/Casablanca", "الرباط المغرب"],
  ["Africa/Khartoum", "الخرطوم السودان"],
  ["Africa/Mogadishu", "مقديشو"],
  ["Europe/Paris", "باريس"],
  ["Europe/London", "لندن"],
  ["America/New_York", "واشنطن نيويورك"],
];
const ZONES: ReadonlyMap<string, Zone> = new Map(
  PLACES.flatMap(([zone, places]) => places.split(" ").map((place) => [fold(place), zone] as const)),
);

const isBy = factOfWord(({ word }) => /^(?:ب?(?:ال)?توقيت|ت)$/u.test(word));

/** A clock time with the zone said after it; a local time, or one of a place not listed, keeps its hour. */
export function zoned(doc: Document, said: Said): Said {
  const { last } = said;
  const by = wordAt(doc, last + 1) === "(" ? last + 2 : last + 1;
  if (!holdsAt(doc, by, isBy)) return said;
  if (wordAt(doc, by) === "ت") {
    // (15,00 ت غ)
    const short = wordAt(doc, by + 1) === "غ" ? 2 : wordAt(doc, by + 1) === "." && wordAt(doc, by + 2) === "غ" ? 3 : 0;
    return short === 0 ? said : withZone(said, by + short - 1, 0);
  }
  if (doc.tokens[by + 1]?.kind !== "word") return extend(said, { last: by });
  const named = /^(?:مدينه|العاصمه|دوله)$/u.test(wordAt(doc, by + 1)) ? by + 2 : by + 1;
  const zone = ZONES.get(wordAt(doc, named));
  const end = wordAt(doc, named + 1) === "المكرمه" ? named + 1 : named;
  return zone === undefined ? extend(said, { last: by + 1 }) : withZone(said, end, zone);
}

function withZone(said: Said, last: number, zone: Zone): Said {
  const whole = extend(said, { last, moment: extend(said.moment, { zone }) });
  return said.until === undefined ? whole : extend(whole, { until: extend(said.until, { zone }) });
}
