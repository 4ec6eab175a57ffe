/** Names of weekdays and months in Arabic (Egypt, the Levant, the Maghreb) and English, from the CLDR data `Intl` carries. */
import { fold } from "@isnad/reader/fold";

const LOCALES = ["en", "ar-EG", "ar-SY", "ar-DZ", "ar-MA"];
/** 2 January 2022 was a Sunday. */
const SUNDAY = Date.UTC(2022, 0, 2);

/** Folded name to number: Sunday 0 … Saturday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, day) => [fold(format.format(SUNDAY + day * 86_400_000)), day] as const);
  }),
);

/** Folded name to number: January 0 … December 11. Names of several words are joined by spaces. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC", calendar: "gregory" });
    return Array.from(
      { length: 12 },
      (_, month) => [foldWords(format.format(Date.UTC(2022, month, 1))), month] as const,
    );
  }),
);

function foldWords(text: string): string {
  return text.split(/\s+/u).map(fold).join(" ");
}

/** Folded words that say "today". */
export const TODAY: ReadonlySet<string> = new Set(["today", "tonight", "اليوم", "الليله"].map(fold));
