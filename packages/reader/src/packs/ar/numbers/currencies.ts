/** Names of money in Arabic: CLDR's name of each currency in its inflected forms, and the bare nouns that mean one only. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { fold } from "../../../text/fold.ts";
import { currencyNames } from "./generated/currencies.ts";

type Item = Lexicon<"unit">["items"][number];

/** Nouns of money: plural, and the currency a bare mention means where there is one. */
const NOUNS: Readonly<Record<string, { readonly plural: string; readonly bare?: string }>> = {
  دولار: { plural: "دولارات", bare: "USD" },
  يورو: { plural: "يوروهات", bare: "EUR" },
  جنيه: { plural: "جنيهات" },
  ليرة: { plural: "ليرات" },
  دينار: { plural: "دنانير" },
  درهم: { plural: "دراهم" },
  ريال: { plural: "ريالات" },
  روبل: { plural: "روبلات", bare: "RUB" },
  روبية: { plural: "روبيات" },
  ين: { plural: "ينات", bare: "JPY" },
  يوان: { plural: "يوانات", bare: "CNY" },
  فرنك: { plural: "فرنكات" },
  شيكل: { plural: "شواكل", bare: "ILS" },
  شيقل: { plural: "شواقل", bare: "ILS" },
  تومان: { plural: "تومانات", bare: "IRR" },
  بيزو: { plural: "بيزوات" },
  كرونة: { plural: "كرونات" },
  راند: { plural: "راندات", bare: "ZAR" },
  شلن: { plural: "شلنات" },
  بات: { plural: "باتات" },
  وون: { plural: "وونات", bare: "KRW" },
  أفغاني: { plural: "أفغانيات", bare: "AFN" },
  بر: { plural: "برات" },
  أوقية: { plural: "أوقيات", bare: "MRU" },
  فورنت: { plural: "فورنتات", bare: "HUF" },
  زلوتي: { plural: "زلوتيات", bare: "PLN" },
  هريفنيا: { plural: "هريفنيات", bare: "UAH" },
  تنغ: { plural: "تنغات" },
  كوانزا: { plural: "كوانزات" },
  سول: { plural: "سولات", bare: "PEN" },
  نايرا: { plural: "نايرات", bare: "NGN" },
};
/** Other names in use for a currency. */
const ALSO: readonly (readonly [string, string])[] = [
  ["LBP", "ليرة لبنانية"],
  ["USD", "دولار أميركي"],
  ["GBP", "جنيه استرليني"],
  ["GBP", "جنيه إسترليني"],
  ["EUR", "يورو أوروبي"],
  ["RUB", "روبل روسي"],
  ["ILS", "شيكل إسرائيلي"],
  ["INR", "روبية هندية"],
];

const accusative = (word: string) =>
  word.endsWith("ة") || word.endsWith("و") || word.endsWith("ا") ? word : `${word}ا`;
const feminine = (word: string) => (word.endsWith("ة") ? word : `${word}ة`);
const dual = (word: string) => (word.endsWith("ة") ? `${word.slice(0, -1)}ت` : word);

function surfaces(noun: string, adjective: string): string[] {
  const plural = NOUNS[noun]?.plural;
  const forms = [
    `${noun} ${adjective}`,
    `${noun} ال${adjective}`,
    `${accusative(noun)} ${accusative(adjective)}`,
    `${dual(noun)}ين ${dual(adjective)}ين`,
    `${dual(noun)}ان ${dual(adjective)}ان`,
  ];
  if (plural !== undefined) forms.push(`${plural} ${feminine(adjective)}`, `${plural} ال${feminine(adjective)}`);
  return forms;
}

function named(): Item[] {
  const byCode = new Map<string, Set<string>>();
  for (const [code, name] of [...currencyNames, ...ALSO]) {
    const [noun, adjective, ...rest] = name.split(" ") as [string, ...string[]];
    const forms = adjective === undefined ? [noun] : rest.length > 0 ? [name] : surfaces(noun, adjective);
    const known = byCode.get(code) ?? new Set();
    for (const form of forms) known.add(form);
    byCode.set(code, known);
  }
  return [...byCode].map(
    ([unit, forms]): Item => [[...forms].filter((form) => form.includes(" ")), { unit, rate: true }],
  );
}

function bare(): Item[] {
  return Object.entries(NOUNS).flatMap(([noun, { plural, bare }]): Item[] => {
    const forms = [...new Set([noun, accusative(noun), `${dual(noun)}ين`, `${dual(noun)}ان`, plural])];
    return [[forms, { unit: bare ?? noun, rate: true }]];
  });
}

const OWN = new Set(Object.keys(NOUNS).map(fold));
/** Nouns of money that are commoner words. */
const COMMON = new Set(["سيدي", "بولا", "مارك", "سوم", "كيب", "ليو"]);

/** «مليونا كيات», «40 مانات»: a noun that CLDR has for one currency alone means it without its adjective. */
function unmistakable(): Item[] {
  const codes = new Map<string, Set<string>>();
  for (const [code, name] of currencyNames) {
    const noun = fold(name.split(" ")[0] as string);
    codes.set(noun, (codes.get(noun) ?? new Set()).add(code));
  }
  return [...codes].flatMap(([noun, of]): Item[] => {
    const [code] = of;
    if (of.size > 1 || code === undefined || noun.length < 4 || OWN.has(noun) || COMMON.has(noun)) return [];
    return [[[noun, `${noun}ات`], { unit: code, rate: true }]];
  });
}

/** Parts of a unit of money. */
const PARTS: readonly Item[] = [
  [["سنت", "سنتا", "سنتات"], { unit: "cent", rate: true }],
  [["قرش", "قرشا", "قروش", "قرشين", "قرشان"], { unit: "قرش", rate: true }],
];

const SYMBOLS: readonly Item[] = [
  [["$"], { unit: "USD", before: true, rate: true }],
  [["€"], { unit: "EUR", before: true, rate: true }],
  [["£"], { unit: "GBP", before: true, rate: true }],
  [["¥"], { unit: "JPY", before: true, rate: true }],
  [["₪"], { unit: "ILS", before: true, rate: true }],
  [["₺"], { unit: "TRY", before: true, rate: true }],
  [["₽"], { unit: "RUB", before: true, rate: true }],
];

export const currencyItems: readonly Item[] = [...bare(), ...unmistakable(), ...PARTS, ...named(), ...SYMBOLS];
