/**
 * The Arabic adjective of belonging (nisba) of a country's one-word name: article and final ا ة ية يا off, ي on. Null for a
 * name of several words: its adjective is not made by rule.
 */
export function nisba(country: string): string | null {
  if (/\s/u.test(country)) return null;
  const base = country.replace(/^ال/u, "");
  if (base.endsWith("يا")) return base.slice(0, -1);
  const stem = base.replace(/[اةىه]$/u, "");
  if (stem.length < 2) return null;
  return stem.endsWith("ي") ? stem : `${stem}ي`;
}
