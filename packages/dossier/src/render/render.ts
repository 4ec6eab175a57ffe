/** A brief as prose. Nothing is said that is not a claim, and every figure keeps the way to its words. */
import type { Lang, Report } from "@isnad/reader";
import type { Brief } from "../contract/types.ts";
import { toHtml } from "./html/html.ts";
import { buildPage } from "./page/build.ts";
import { inScriptOf } from "./script.ts";
import { toMarkdown, toText } from "./text.ts";
import { ar } from "./words/ar.ts";
import { en } from "./words/en.ts";
import type { Words } from "./words/words.ts";
import { writeDate } from "./write.ts";

export type Format = "text" | "md" | "html";

export interface RenderOptions {
  /** The language of the page. Words of sources stay in theirs. */
  readonly lang: Lang;
  /** `html` is one self-contained file: no script, no request, the reports with the words marked. */
  readonly format: Format;
  /** The reports the brief was made of; those it does not speak of are left out. `text` and `md` do not use them. */
  readonly reports: readonly Report[];
}

const languages: Readonly<Record<Lang, Words>> = { ar, en };

export function renderBrief(brief: Brief, { lang, format, reports }: RenderOptions): string {
  const words = languages[lang];
  const asOf = words.asOf.replace("#", writeDate(brief.asOf, words, true));
  const heads = [`${words.title}: ${brief.dossier}`, asOf];
  const sections = buildPage(inScriptOf(lang, brief), words);
  if (sections.length === 0) heads.push(words.empty);
  switch (format) {
    case "text":
      return toText(heads, sections, words);
    case "md":
      return toMarkdown(heads, sections, words);
    case "html":
      return toHtml(heads, sections, reports, words);
  }
}
