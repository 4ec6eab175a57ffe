/**
 * Writes the names of currencies from CLDR (cldr-numbers-full, cldr-core) into the language packs:
 * node --import tsx scripts/currencies.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const packs = new URL("../packages/reader/src/packs/", import.meta.url);

interface Names {
  readonly displayName: string;
  readonly [form: string]: string;
}

type Tender = Record<string, { readonly _to?: string; readonly _tender?: string }>;
const supplemental = JSON.parse(readFileSync(require.resolve("cldr-core/supplemental/currencyData.json"), "utf8"));
const regions: Record<string, readonly Tender[]> = supplemental.supplemental.currencyData.region;
/** The currencies that are money somewhere today. */
const inUse = new Set(
  Object.values(regions).flatMap((tenders) =>
    tenders.flatMap((tender) =>
      Object.entries(tender)
        .filter(([, { _to, _tender }]) => _to === undefined && _tender !== "false")
        .map(([code]) => code),
    ),
  ),
);

for (const lang of ["ar", "en"] as const) {
  const file = JSON.parse(readFileSync(require.resolve(`cldr-numbers-full/main/${lang}/currencies.json`), "utf8"));
  const currencies: Record<string, Names> = file.main[lang].numbers.currencies;
  const rows = Object.entries(currencies)
    .filter(([code]) => inUse.has(code))
    .flatMap(([code, names]) =>
      [...new Set([names.displayName, names["displayName-count-one"], names["displayName-count-other"]])]
        .filter((name): name is string => name !== undefined && name !== code)
        .map((name) => `  [${JSON.stringify(code)}, ${JSON.stringify(lang === "en" ? name.toLowerCase() : name)}],`),
    );
  const text = `// Made by scripts/currencies.ts from CLDR (cldr-numbers-full). Do not edit.
/** The ISO 4217 code of a currency and a name of it. */
export const currencyNames: readonly (readonly [code: string, name: string])[] = [
${[...new Set(rows)].join("\n")}
];
`;
  writeFileSync(new URL(`${lang}/numbers/generated/currencies.ts`, packs), text);
}
