/** Names of money in English: CLDR's, and the bare nouns and symbols that mean one currency only. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { fold } from "../../../text/fold.ts";
import { currencyNames } from "./generated/currencies.ts";

type Item = Lexicon<"unit">["items"][number];
const money = (unit: string, ...surfaces: readonly string[]): Item => [surfaces, { unit, rate: true }];
const symbol = (unit: string, ...surfaces: readonly string[]): Item => [surfaces, { unit, before: true, rate: true }];

/** Letters that are money only on an amount: P5 million. */
const letters = (unit: string, ...surfaces: readonly string[]): Item => [
  surfaces,
  { unit, before: true, onto: true, rate: true },
];

const bare: readonly Item[] = [
  money("USD", "dollar", "dollars", "u.s. dollar", "u.s. dollars", "american dollars"),
  money("EUR", "euro", "euros"),
  money("GBP", "sterling", "pound sterling", "pounds sterling"),
  money("pound", "pound", "pounds"),
  money("JPY", "yen"),
  money("CNY", "yuan", "renminbi"),
  money("RUB", "ruble", "rubles", "rouble", "roubles"),
  money("TRY", "lira", "liras"),
  money("ILS", "shekel", "shekels"),
  money("ZAR", "rand"),
  money("NGN", "naira"),
  money("UAH", "hryvnia", "hryvnias"),
  money("PLN", "zloty", "zlotys"),
  money("HUF", "forint", "forints"),
  money("KRW", "won"),
  money("THB", "baht"),
  money("BDT", "taka"),
  money("KZT", "tenge"),
  money("CHF", "swiss franc", "swiss francs"),
  money("krone", "kroner"),
  money("krona", "kronor", "kronur"),
  money("CFA franc", "cfa franc", "cfa francs", "francs cfa", "franc cfa", "fcfa", "f cfa", "cfa"),
  ...["peso", "rupee", "dinar", "dirham", "riyal", "rial", "franc", "krona", "krone"].map((noun) =>
    money(noun, noun, `${noun}s`),
  ),
];

/** Money of old and its nouns that mean other things besides. */
const former: readonly Item[] = [
  money("FRF", "french franc", "french francs"),
  money("BEF", "belgian franc", "belgian francs"),
  money(
    "DEM",
    "deutsche mark",
    "deutsche marks",
    "deutschmark",
    "deutschmarks",
    "deutschemark",
    "deutschemarks",
    "d-mark",
    "d-marks",
    "west german marks",
    "german marks",
  ),
  money("ITL", "lire"),
  money("ESP", "peseta", "pesetas"),
  money("PTE", "escudos"),
  money("GRD", "drachma", "drachmas"),
  money("NLG", "guilder", "guilders"),
  money("ATS", "schilling", "schillings"),
  money("FIM", "markka", "markkaa"),
  money("XEU", "ecu", "ecus"),
  money("GTQ", "quetzals"),
  money("ARA", "austral", "australs", "australes"),
  money("PEI", "inti", "intis"),
  money("BRC", "cruzado", "cruzados"),
  money("BRE", "cruzeiro", "cruzeiros"),
  money("ECS", "sucre", "sucres"),
  money("ZRZ", "zaire", "zaires"),
  [["mark", "marks"], { unit: "DEM", rate: true, large: true }],
  [["crown", "crowns"], { unit: "krona", rate: true, large: true }],
];

/** Plurals that CLDR leaves out, and spellings of the press. */
const PLURALS: Readonly<Record<string, string>> = {
  MZN: "meticais",
  BRL: "reais",
  ALL: "leke",
  CRC: "colones",
  VES: "bolivars, bolivares, bolívares",
  HNL: "lempiras",
  NIO: "cordobas",
  GTQ: "quetzales",
  PYG: "guaranies",
  MNT: "tugriks, togrogs",
  SZL: "emalangeni",
  TOP: "pa'anga",
};

const symbols: readonly Item[] = [
  symbol("USD", "$", "us $", "us$", "u.s. $", "usd", "dlrs", "dlr", "us dlrs", "u.s. dlrs"),
  symbol("CAD", "c $", "ca $", "cad"),
  symbol("AUD", "a $", "au $", "aud"),
  symbol("NZD", "nz $", "nzd"),
  symbol("HKD", "hk $", "hkd"),
  symbol("SGD", "s $", "sgd"),
  symbol("BRL", "r $", "brl"),
  symbol("EUR", "€", "eur"),
  symbol("GBP", "£", "gbp"),
  symbol("JPY", "¥", "jpy"),
  symbol("CNY", "rmb", "cny"),
  symbol("CHF", "chf"),
  symbol("INR", "₹", "rs", "rs .", "inr"),
  symbol("ILS", "₪", "nis", "ils"),
  symbol("TRY", "₺"),
  symbol("RUB", "₽"),
  symbol("UAH", "₴"),
  symbol("KRW", "₩"),
  symbol("NGN", "₦"),
  symbol("PHP", "₱", "php"),
  symbol("VND", "₫"),
  symbol("CRC", "₡"),
  symbol("PYG", "₲"),
  symbol("GHS", "₵", "gh ₵", "gh ¢", "gh¢", "gh₵"),
  symbol("KZT", "₸"),
  symbol("AZN", "₼"),
  symbol("GEL", "₾"),
  symbol("THB", "฿"),
  symbol("KHR", "៛"),
  symbol("LAK", "₭"),
  symbol("MNT", "₮"),
  symbol("TWD", "nt $"),
  symbol("JMD", "j $"),
  symbol("TTD", "tt $"),
  symbol("GYD", "g $"),
  symbol("XCD", "ec $"),
  symbol("DOP", "rd $"),
  symbol("MXN", "mx $"),
  symbol("ZWL", "z $", "zw $"),
  symbol("FJD", "fj $"),
  symbol("NAD", "n $"),
  letters("NGN", "n"),
  letters("PHP", "p"),
  letters("ZAR", "r"),
  letters("ZMW", "k", "zk"),
  letters("MWK", "mk"),
  letters("HNL", "l"),
  letters("PEN", "s /", "s / ."),
  letters("BOB", "bs"),
  letters("KES", "ksh", "kshs", "sh", "shs"),
  letters("UGX", "ush", "ushs"),
  letters("TZS", "tsh", "tshs"),
  letters("IDR", "rp"),
  letters("MYR", "rm"),
  letters("SLE", "le", "nle"),
  letters("ETB", "br"),
  letters("BDT", "tk"),
  letters("GMD", "d"),
  letters("EGP", "l . e ."),
  letters("DEM", "dm"),
  // codes that are no word or common abbreviation besides
  ...(
    "AFN AED BDT BHD CDF COP CZK DKK DZD EGP ETB GHS HTG IDR IQD IRR JOD KES KWD LBP LKR LYD MMK MXN MYR MZN NOK OMR " +
    "PKR QAR RSD RWF SAR SEK SSP SYP THB TND TZS UGX UZS VND XAF XOF YER ZAR ZMW"
  )
    .split(" ")
    .map((code) => symbol(code, code.toLowerCase())),
];

/** Last words of names that mean other things besides. */
const COMMON = new Set(
  "all gold real reals mark marks won sol loti som soms dong leu lei kip kina tala leone leones leones balboa".split(
    " ",
  ),
);

/**
 * CLDR's names of several words, one that two currencies share going to the first, and their last words alone: the
 * currency's where no other has it ("cedis"), else a unit of its own ("peso").
 */
function named(): Item[] {
  const taken = new Set([...bare, ...former, ...symbols].flatMap(([surfaces]) => [surfaces].flat().map(fold)));
  const byCode = new Map<string, string[]>();
  const owners = new Map<string, Set<string>>();
  const add = (code: string, name: string) => {
    if (taken.has(fold(name))) return;
    taken.add(fold(name));
    byCode.set(code, [...(byCode.get(code) ?? []), name]);
  };
  for (const [code, name] of currencyNames) {
    if (!name.includes(" ")) continue;
    add(code, name);
    const last = name.slice(name.lastIndexOf(" ") + 1);
    owners.set(last, (owners.get(last) ?? new Set()).add(code));
  }
  for (const [code, plurals] of Object.entries(PLURALS)) for (const plural of plurals.split(", ")) add(code, plural);
  for (const [last, codes] of owners) {
    if (COMMON.has(last) || /[\d()]/.test(last)) continue;
    const [code = last] = codes;
    add(codes.size === 1 ? code : last.replace(/s$/, ""), last);
  }
  return [...byCode].map(([unit, names]): Item => [names, { unit, rate: true }]);
}

export const currencyItems: readonly Item[] = [...bare, ...former, ...symbols, ...named()];

const units = new Set(currencyItems.map(([, { unit }]) => unit)).add("cent");
/** Whether a unit of a number is money: a code of ISO 4217, or a noun that several currencies share. */
export const isCurrency = (unit: string): boolean => units.has(unit);
