/**
 * Which language a text is in, told from its letters and its commonest words. Persian and Urdu share the script and most
 * letters with Arabic. The letters they write for k and y, and those that Arabic has not, tell them; but Persian is also
 * typed on Arabic keyboards, and Arabic on Persian ones: then the small words of each tell.
 */
export type Told =
  | { readonly lang: "ar" | "en" }
  | { readonly lang: null; readonly seems: "fa" | "ur" | "latin" | "other" | "none" };

const PERSIAN = /[پچژگکی]/gu;
const URDU = /[ٹڈڑںہھے]/gu;
/** Letters of Kurdish, Pashto, Sindhi, Uyghur, Malay and others that neither Arabic nor Persian nor Urdu writes. */
const OF_OTHERS = /(?![پچژگکیڤڨٹڈڑںہھےۃۓۂۀ])[\u0672-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08b4]/gu;
/** With the letters as Arabic keyboards write them. */
const PERSIAN_WORDS = new Set("كه در از را اين است شده شد براي هاي مي اند با نيز كرده خود تا يك بود آن وي".split(" "));
const ARABIC_WORDS = new Set(
  "في من على إلى الى أن ان إن عن مع كان كانت لم لا ما قد بعد قبل بين أو التي الذي الذين هذا هذه ذلك حتى علي حتي ثم كما منذ خلال قال".split(
    " ",
  ),
);
const ARABIC_ARTICLE = /^[وفبكل]?ال\p{L}{2}|^[وف]?لل\p{L}{2}/u;
const ENGLISH = new Set(
  "the of and to in a is was that for on with as by at from said his her it he she they were has have had be been are not or an its their who which this after will would no i we you but".split(
    " ",
  ),
);
/** Enough for a sure answer; a report of 50 MB is not read whole to tell its language. */
const SAMPLE = 20_000;

/** Tells the language of a text. `seems` names what it looks like where no pack reads it. */
export function tellLanguage(text: string): Told {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { lang: null, seems: "none" };
  if (arabic >= latin && arabic >= letters / 3) {
    return inArabicScript(sample, arabic);
  }
  if (latin < letters / 2) return { lang: null, seems: "other" };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => ENGLISH.has(word)).length;
  const enough = words.length < 12 ? common >= 1 : common >= words.length * 0.15;
  return enough ? { lang: "en" } : { lang: null, seems: "latin" };
}

function inArabicScript(sample: string, letters: number): Told {
  const many = (kind: RegExp) => (sample.match(kind)?.length ?? 0) > letters * 0.04;
  if (many(OF_OTHERS)) return { lang: null, seems: "other" };
  if (many(URDU)) return { lang: null, seems: "ur" };
  const words =
    sample
      .replaceAll("ک", "ك")
      .replaceAll("ی", "ي")
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const persian = words.filter((word) => PERSIAN_WORDS.has(word)).length;
  const arabic = words.filter((word) => ARABIC_WORDS.has(word) || ARABIC_ARTICLE.test(word)).length;
  const isPersian = many(PERSIAN) ? arabic <= Math.max(persian, words.length * 0.1) : persian > Math.max(1, arabic);
  return isPersian ? { lang: null, seems: "fa" } : { lang: "ar" };
}
