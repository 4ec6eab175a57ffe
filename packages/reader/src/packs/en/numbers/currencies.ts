/** Names of money in English: CLDR's, and the bare nouns and symbols that mean one currency only. */
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { currencyNames } from "./generated/currencies.ts";

type Item = Lexicon<"unit">["items"][number];
const money = (unit: string, ...surfaces: readonly string[]): Item => [surfaces, { unit, rate: true }];
const symbol = (unit: string, ...surfaces: readonly string[]): Item => [surfaces, { unit, before: true, rate: true }];

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
  ...["peso", "rupee", "dinar", "dirham", "riyal", "rial", "franc", "krona", "krone"].map((noun) =>
    money(noun, noun, `${noun}s`),
  ),
];

const symbols: readonly Item[] = [
  symbol("USD", "$", "us $", "us$", "u.s. $", "usd"),
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
  symbol("INR", "₹", "rs", "inr"),
  symbol("ILS", "₪", "nis", "ils"),
  symbol("TRY", "₺"),
  symbol("RUB", "₽"),
  symbol("UAH", "₴"),
  symbol("KRW", "₩"),
  symbol("NGN", "₦"),
  // codes that are no word or common abbreviation besides
  ...(
    "AFN AED BDT BHD CDF COP CZK DKK DZD EGP ETB GHS HTG IDR IQD IRR JOD KES KWD LBP LKR LYD MMK MXN MYR MZN NOK OMR " +
    "PKR QAR RSD RWF SAR SEK SSP SYP THB TND TZS UGX UZS VND XAF XOF YER ZAR ZMW"
  )
    .split(" ")
    .map((code) => symbol(code, code.toLowerCase())),
];

/** CLDR's names of several words; one that two currencies share goes to the first. */
function named(): Item[] {
  const taken = new Set(bare.flatMap(([surfaces]) => surfaces));
  const byCode = new Map<string, string[]>();
  for (const [code, name] of currencyNames) {
    if (!name.includes(" ") || taken.has(name)) continue;
    taken.add(name);
    byCode.set(code, [...(byCode.get(code) ?? []), name]);
  }
  return [...byCode].map(([unit, names]): Item => [names, { unit, rate: true }]);
}

export const currencyItems: readonly Item[] = [...bare, ...symbols, ...named()];
