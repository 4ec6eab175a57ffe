/**
 * Writes `packages/reader/src/geo/generated/places.ts`: countries, nationalities, cities and regions in Arabic and English.
 * Sources: CLDR (territories; exemplar cities of time zones), i18n-nationality (English), and `geo/known.ts`.
 *
 *   node --import tsx scripts/geo.ts
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ARABIC_NATIONALITIES, COUNTRY_NAMES, ENGLISH_NATIONALITIES, PLACES } from "./geo/known.ts";
import { nisba } from "./geo/nisba.ts";

const require = createRequire(import.meta.url);
export const GENERATED = fileURLToPath(new URL("../packages/reader/src/geo/generated/places.ts", import.meta.url));

type Territories = Record<string, string>;
type Zones = { [area: string]: Zones | { exemplarCity?: string } };
interface Row {
  readonly iso: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

const territories = (lang: string): Territories =>
  require(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;
const zones = (lang: string): Zones =>
  require(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames.zone;

/** Not countries and not regions that a report names: outlying islands, pseudo-locales, Antarctic claims. */
const SKIPPED = new Set("AC AQ BV CP CQ DG EA EZ HM IC IM IO QO SJ TA TF UM UN XA XB ZZ 001 061 053".split(" "));
/** Zone cities that read as common words, or that CLDR names after a district. */
const COMMON_WORDS = new Set(
  "نوم ترك ماهي جوني سمراء استر حي_الأمير_السفلي بويس كانتون باناب كناري أورال إيفات سيتا ناسو بلم برثا Oral Nome Resolute Stanley Regina Wallis Jujuy Canaries Dawson Creston Adak Regina"
    .split(" ")
    .map((word) => word.replaceAll("_", " ")),
);
/** The organisations CLDR lists among territories have nationalities only. */
const NATIONALITY_ONLY = new Set(["EU", "UN"]);

const clean = (name: string) =>
  name
    .normalize("NFC")
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/\s+-\s+/gu, " - ")
    .trim();
const list = (names: string | undefined) => (names ?? "").split(",").filter((name) => name !== "");
const unique = (names: readonly string[]) => [...new Set(names.map(clean).filter((name) => name !== ""))];

function parse(table: string): { iso: string; rest: string[] }[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [iso, ...rest] = line.split("|");
      return { iso: iso as string, rest };
    });
}

function countries(): Row[] {
  const ar = territories("ar");
  const en = territories("en");
  const more = new Map(parse(COUNTRY_NAMES).map(({ iso, rest }) => [iso, rest]));
  return Object.keys(en)
    .filter((code) => /^[A-Z]{2}$|^\d{3}$/.test(code) && !SKIPPED.has(code) && !NATIONALITY_ONLY.has(code))
    .map((code) => {
      const names = (from: Territories) =>
        Object.keys(from)
          .filter((key) => key === code || key.startsWith(`${code}-alt`))
          .map((key) => from[key] as string)
          .filter((name) => !name.includes(" - "));
      const [moreAr, moreEn] = more.get(code) ?? [];
      return {
        iso: /^\d/.test(code) ? null : code,
        ar: unique([...names(ar), ...list(moreAr)]),
        en: unique([...names(en).map((name) => name.replace("&", "and")), ...list(moreEn)]),
      };
    });
}

/** Every city that a time zone is named after, with its country. */
function zoneCities(): Row[] {
  const keys = require("cldr-bcp47/bcp47/timezone.json").keyword.u.tz as Record<
    string,
    { _alias?: string; _region?: string }
  >;
  const rows: Row[] = [];
  for (const [key, zone] of Object.entries(keys)) {
    const { _alias: alias, _region: region } = zone;
    const id = alias?.split(" ")[0];
    if (id === undefined || !/^[a-z]{5}$/.test(key) || /^(Etc|Antarctica)\//.test(id)) continue;
    const iso = region ?? key.slice(0, 2).toUpperCase();
    const ar = cityOf(zones("ar"), id);
    const en = cityOf(zones("en"), id) ?? (id.split("/").at(-1) as string).replaceAll("_", " ");
    if (ar === null || SKIPPED.has(iso) || /[,،]/u.test(ar + en)) continue;
    const plain = (names: string[]) => unique(names).filter((name) => !COMMON_WORDS.has(name));
    rows.push({ iso, ar: plain([ar]), en: plain([en.replaceAll("’", "'")]) });
  }
  return rows;
}

function cityOf(from: Zones, id: string): string | null {
  let at: unknown = from;
  for (const part of id.split("/")) at = (at as Record<string, unknown> | undefined)?.[part];
  return (at as { exemplarCity?: string } | undefined)?.exemplarCity ?? null;
}

function knownPlaces(): Row[] {
  return parse(PLACES).map(({ iso, rest }) => ({ iso: iso === "" ? null : iso, ar: list(rest[0]), en: list(rest[1]) }));
}

/** One row a place: rows that share a country and a name become one; a name that is a country's is the country's. */
function merge(known: readonly Row[], cities: readonly Row[], taken: ReadonlySet<string>): Row[] {
  const rows = known.map((row) => ({ iso: row.iso, ar: [...row.ar], en: [...row.en] }));
  for (const city of cities) {
    const same = rows.find(
      (row) =>
        row.iso === city.iso &&
        (row.en.some((name) => city.en.includes(name)) || row.ar.some((name) => city.ar.includes(name))),
    );
    if (same === undefined) rows.push({ iso: city.iso, ar: [...city.ar], en: [...city.en] });
    else {
      same.ar = unique([...same.ar, ...city.ar]);
      same.en = unique([...same.en, ...city.en]);
    }
  }
  const seen = new Set(taken);
  const fresh = (name: string) => !seen.has(name) && seen.add(name) !== undefined;
  return rows
    .map((row) => ({ iso: row.iso, ar: row.ar.filter(fresh), en: row.en.filter(fresh) }))
    .filter((row) => row.ar.length + row.en.length > 0);
}

function nationalities(rows: readonly Row[]): Row[] {
  const arabic = new Map(parse(ARABIC_NATIONALITIES).map(({ iso, rest }) => [iso, list(rest[0])]));
  const english = new Map(parse(ENGLISH_NATIONALITIES).map(({ iso, rest }) => [iso, list(rest[0])]));
  const listed = require("i18n-nationality/langs/en.json").nationalities as Record<string, string>;
  const codes = [...rows.flatMap(({ iso }) => iso ?? []), ...NATIONALITY_ONLY];
  return codes.map((iso) => {
    const row = rows.find((r) => r.iso === iso);
    const made = row?.ar.map(nisba).find((word) => word !== null);
    const plain = listed[iso] !== undefined && /^\p{L}+(?: \p{L}+an)?$/u.test(listed[iso]) ? [listed[iso]] : [];
    return {
      iso,
      ar: arabic.get(iso) ?? (made === undefined || made === null ? [] : [made]),
      en: unique([...(english.get(iso) ?? []), ...plain]).filter((word) => !row?.en.includes(word) || word.length < 5),
    };
  });
}

const row = ({ iso, ar, en }: Row) => JSON.stringify([iso, ar.join("|"), en.join("|")]);

/** The generated file's text. */
export function geo(): string {
  const states = countries();
  const taken = new Set(states.flatMap(({ ar, en }) => [...ar, ...en]));
  const table = (name: string, doc: string, rows: readonly Row[]) =>
    `/** ${doc} */\nexport const ${name}: readonly PlaceRow[] = [\n${rows.map((r) => `  ${row(r)},`).join("\n")}\n];\n`;
  return [
    "// Generated by scripts/geo.ts; do not edit. Data: Unicode CLDR (Unicode-3.0), i18n-nationality (MIT), scripts/geo/known.ts.",
    "/** ISO 3166 code (null = of no one country), Arabic names, English names: names divided by |, the usual one first. */",
    "export type PlaceRow = readonly [iso: string | null, ar: string, en: string];\n",
    table("COUNTRIES", "Countries, dependent territories, continents.", states),
    table("CITIES", "Cities, provinces, regions, seas.", merge(knownPlaces(), zoneCities(), taken)),
    table("NATIONALITIES", "Nationality adjectives: Arabic masculine indefinite, English.", nationalities(states)),
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, geo());
