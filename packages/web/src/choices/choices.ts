/** What a reader chose for themselves; kept in this browser. */

export type Lang = "ar" | "en";
export type Digits = "arab" | "latn";
/** The months of a region: يناير (Egypt, the Gulf), كانون الثاني (Syria, Lebanon, Iraq, Jordan, Palestine), جانفي (Algeria, Tunisia), يناير with 0-9 in Morocco. */
export type Months = "EG" | "LB" | "DZ";
export type Theme = "system" | "light" | "dark";

export interface Choices {
  readonly lang: Lang;
  readonly digits: Digits;
  readonly months: Months;
  readonly theme: Theme;
}

/** All values there are, for menus and for what was kept by an older version. */
export const OPTIONS: { readonly [K in keyof Choices]: readonly Choices[K][] } = {
  lang: ["ar", "en"],
  digits: ["arab", "latn"],
  months: ["EG", "LB", "DZ"],
  theme: ["system", "light", "dark"],
};

const DEFAULTS: Choices = { lang: "ar", digits: "arab", months: "EG", theme: "system" };
const KEY = "isnad.choices";

export function readChoices(): Choices {
  let kept: unknown = null;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    // no storage, or somebody else's text in it: the defaults
  }
  const given = typeof kept === "object" && kept !== null ? (kept as Partial<Record<keyof Choices, unknown>>) : {};
  const pick = <K extends keyof Choices>(key: K): Choices[K] =>
    OPTIONS[key].find((option) => option === given[key]) ?? DEFAULTS[key];
  return { lang: pick("lang"), digits: pick("digits"), months: pick("months"), theme: pick("theme") };
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // a browser that keeps nothing: the choice holds until the page is left
  }
}

/** The BCP 47 locale for `Intl`: region for the months, digits as chosen. English has its own digits and months. */
export const localeOf = ({ lang, digits, months }: Choices): string =>
  lang === "ar" ? `ar-${months}-u-nu-${digits}` : "en-GB";
