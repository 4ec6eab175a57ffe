/**
 * The Arabic fonts that the first page needs, cut down to the letters of Arabic and Persian: a third of their weight.
 * Written to src/styles/fonts, and kept in the repository; run again when a font's package or the letters below change:
 *
 *   node --import tsx packages/web/fonts.ts
 *
 * Letters that are left out here come from the font packages' own files (src/styles/fonts.css).
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** Letters, vowel signs, digits and punctuation of Arabic and Persian; the space, so that an Arabic line needs no second font. */
const ARABIC = [
  " ،",
  range(0x61b, 0x61b),
  range(0x61f, 0x61f),
  range(0x621, 0x63a),
  range(0x640, 0x655),
  range(0x660, 0x66d),
  "ٰٱپچژڤکگی",
  range(0x6f0, 0x6f9),
  range(0x200c, 0x200f),
].join("");

const out = join(import.meta.dirname, "src/styles/fonts");
const require = createRequire(import.meta.url);
const folder = (font: string) => dirname(require.resolve(`@fontsource/${font}/package.json`));

const FONTS = [
  ["ibm-plex-sans-arabic", 400],
  ["ibm-plex-sans-arabic", 600],
  ["noto-naskh-arabic", 400],
] as const;

await mkdir(out, { recursive: true });
for (const [font, weight] of FONTS) {
  const whole = await readFile(join(folder(font), "files", `${font}-arabic-${weight}-normal.woff2`));
  const cut = await subsetFont(whole, ARABIC, { targetFormat: "woff2" });
  await writeFile(join(out, `${font}-${weight}.woff2`), cut);
  await copyFile(join(folder(font), "LICENSE"), join(out, `${font}.LICENSE`));
  console.log(`${font} ${weight}: ${whole.length} to ${cut.length} bytes`);
}
