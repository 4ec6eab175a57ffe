/** Words of a source: in their own direction and language, whatever the page's. */
import { useWords } from "../choices/provider.tsx";
import styles from "./words.module.css";

interface WordsProps {
  readonly children: string;
  readonly lang?: string;
  readonly dir?: "rtl" | "ltr" | "auto";
  /** In quotation marks of the page's language. */
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

export function Words({ children, lang = langOf(children), dir = "auto", quoted, text, block }: WordsProps) {
  const { quotes } = useWords();
  const names = [styles["words"], text ? styles["text"] : "", block ? styles["block"] : ""].filter(Boolean).join(" ");
  const set = (
    <span className={names} lang={lang} dir={dir}>
      {children}
    </span>
  );
  return quoted ? (
    <>
      {quotes[0]}
      {set}
      {quotes[1]}
    </>
  ) : (
    set
  );
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
