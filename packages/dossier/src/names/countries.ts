/** Countries by name, in Arabic and English, from the CLDR data that `Intl` carries. Computed on first use. */
import { fold } from "@isnad/reader/fold";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Names people write that CLDR lists under another. */
const ALSO: readonly (readonly [code: string, names: string])[] = [
  ["US", "USA|United States of America|America|أمريكا|أميركا|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية"],
  ["GB", "Britain|Great Britain|UK|England|بريطانيا|إنجلترا"],
  ["RU", "Russian Federation|روسيا الاتحادية"],
  ["SY", "Syrian Arab Republic|سورية"],
  ["KR", "Korea|كوريا"],
  ["CD", "Congo|DR Congo|الكونغو"],
  ["PS", "Palestine|فلسطين"],
  ["MM", "Burma|بورما"],
  ["CI", "Ivory Coast|ساحل العاج"],
  ["CZ", "Czech Republic|التشيك"],
  ["TR", "Turkey|تركيا"],
  ["NL", "Holland|هولندا"],
  ["AE", "UAE|الإمارات"],
  ["SA", "السعودية|Saudi"],
];

let byName: ReadonlyMap<string, string> | null = null;

function countries(): ReadonlyMap<string, string> {
  if (byName !== null) return byName;
  const map = new Map<string, string>();
  for (const lang of ["en", "ar"]) {
    const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
    for (const one of LETTERS)
      for (const two of LETTERS) {
        const code = one + two;
        const name =
          code === "ZZ" || code.startsWith("X") || code === "EU" || code === "UN" ? undefined : names.of(code);
        if (name !== undefined) map.set(bare(name), map.get(bare(name)) ?? code);
      }
  }
  for (const [code, names] of ALSO) for (const name of names.split("|")) map.set(bare(name), code);
  byName = map;
  return map;
}

/** A name without article, folded: what countries are compared by. */
export const bare = (name: string): string =>
  name
    .split(/[\s\-–]+/u)
    .map(fold)
    .map((word) => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word))
    .filter((word) => word !== "the" && word !== "")
    .join(" ");

/** The ISO 3166 code of a country by its name as written; null for what is no country. */
export const countryOf = (name: string): string | null => countries().get(bare(name)) ?? null;

/** The names of a country, folded and bare. */
function namesOf(code: string): readonly string[] {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const names = [...countries()].filter(([, other]) => other === code).map(([name]) => name);
  byCode.set(code, names);
  return names;
}

const byCode = new Map<string, readonly string[]>();

/** The country, among the codes given, that a word spells in another way (one letter more or less); null = none. */
export function countryNear(
  word: string,
  among: ReadonlySet<string>,
  same: (one: string, other: string) => number,
): string | null {
  const plain = bare(word);
  if (plain.length < 5) return null;
  for (const code of among) if (namesOf(code).some((name) => same(name, plain) > 0)) return code;
  return null;
}

/** The country an adjective belongs to ("Kazakh", «الروسية»), among the codes given; null where none fits. */
export function nationOf(word: string, among: ReadonlySet<string>): string | null {
  const root = bare(word).replace(/(?:يه|ي|يين|يون|ian|ese|ish|an|i|n|s)$/u, "");
  if (root.length < 3) return null;
  for (const [name, code] of countries()) {
    if (!among.has(code) || name.includes(" ")) continue;
    if (name.startsWith(root) && name.length - root.length <= 5) return code;
  }
  return null;
}
