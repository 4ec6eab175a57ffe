import { shown } from "../../text/controls.ts";
import { clusterEnd, clusterStart } from "../../text/clusters.ts";
import { directionOf } from "../../text/direction.ts";
import { langOf } from "../../parts/words.tsx";
import { useWords } from "../../choices/provider.tsx";
import type { Span } from "../shapes.ts";
import styles from "./search.module.css";

interface HighlightedProps {
  readonly text: string;
  /** Where the words asked for stand in it. */
  readonly spans: readonly Span[];
  readonly quoted?: boolean;
}

/** A stretch of a source's words with those that were asked for set off. */
export function Highlighted({ text, spans, quoted = false }: HighlightedProps) {
  const { quotes, dir } = useWords();
  // marks turn with the words they stand around
  const [open, close] = langOf(text) === "en" ? ["“", "”"] : langOf(text) === "ar" ? ["«", "»"] : quotes;
  const pieces: { readonly words: string; readonly hit: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, clusterStart(text, start)), clusterEnd(text, end)];
    if (to <= from) continue;
    if (from > at) pieces.push({ words: text.slice(at, from), hit: false, at });
    pieces.push({ words: text.slice(from, to), hit: true, at: from });
    at = to;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), hit: false, at });
  return (
    <span
      className={quoted ? `${styles["words"]} ${styles["quoted"]}` : styles["words"]}
      lang={langOf(text)}
      dir={directionOf(text, dir)}
    >
      {quoted ? open : null}
      {pieces.map(({ words, hit, at }) =>
        hit ? <mark key={at}>{shown(words)}</mark> : <span key={at}>{shown(words)}</span>,
      )}
      {quoted ? close : null}
    </span>
  );
}
