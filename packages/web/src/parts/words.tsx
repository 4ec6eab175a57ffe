/** Words of a source: in their own direction and language, whatever the page's; without characters that hide or turn others. */
import { useWords } from "../choices/provider.tsx";
import { shown } from "../text/controls.ts";
import styles from "./words.module.css";

interface WordsProps {
  readonly children: string;
  readonly lang?: string;
  readonly dir?: "rtl" | "ltr" | "auto";
  /** In quotation marks. */
  readonly quoted?: boolean;
  /** Set in the face for texts. */
  readonly text?: boolean;
  readonly block?: boolean;
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** The language told from the letters, where nobody said it: enough for fonts and voices. */
export const langOf = (words: string): string | undefined =>
  ARABIC.test(words) ? "ar" : LATIN.test(words) ? "en" : undefined;

/** Quotation marks by the language of what is quoted: they turn with its words, wherever a line is broken. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = { ar: ["«", "»"], en: ["“", "”"] };

export function Words({ children, lang = langOf(children), dir = "auto", quoted, text, block }: WordsProps) {
  const { quotes } = useWords();
  const names = [styles["words"], text ? styles["text"] : "", block ? styles["block"] : ""].filter(Boolean).join(" ");
  const clean = shown(quoted ? bare(children) : children);
  const [open, close] = quoted ? marksFor(clean, QUOTES[lang ?? ""] ?? quotes) : NONE;
  return (
    <span className={names} lang={lang} dir={dir}>
      {open}
      {clean}
      {close}
    </span>
  );
}

const NONE = ["", ""] as const;

/** Words that begin or end with a quotation of their own take the other kind of marks. */
const marksFor = (words: string, usual: readonly [string, string]): readonly [string, string] =>
  !/^["“”«»]|["“”«»]$/u.test(words) ? usual : usual[0] === "«" ? ["“", "”"] : ["‘", "’"];

/** Without the quotation marks it stands in already: a report's words are often a quotation's. */
function bare(words: string): string {
  const inner = /^["“«‘„](.*)["”»’“]$/su.exec(words)?.[1];
  return inner === undefined || /["“”«»]/u.test(inner) ? words : inner;
}

/** Longest stretch of a source's words in a line, UTF-16 code units. */
const LONGEST = 160;

/** A line's worth of a text, cut between words. */
export function shorten(written: string, longest = LONGEST): string {
  const plain = written.replace(/\s+/gu, " ").trim();
  if (plain.length <= longest) return plain;
  const cut = plain.lastIndexOf(" ", longest);
  return `${plain.slice(0, cut > longest / 2 ? cut : longest)} …`;
}
