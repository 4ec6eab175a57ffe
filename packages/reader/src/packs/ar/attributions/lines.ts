/** Lines that open with somebody and have a colon behind them: where a label may tell who speaks. */
import { factOfWord, hasTag } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { Kind } from "./kinds.ts";

/** Words that may open such a line: the hour, «عاجل», «بتوقيت غرينتش». */
const OPENS: ReadonlySet<Kind | undefined> = new Set<Kind>(["time", "digits", "colon", "dash", "mark"]);
const LABELS = new Set(["عاجل", "بتوقيت", "توقيت", "غرينيتش", "غرينتش", "محلي", "محلية"]);
const isLabel = factOfWord(({ stem }) => LABELS.has(stem));
const mayName = factOfWord((info) => hasTag(info, "speaker") || hasTag(info, "title") || hasTag(info, "given"));

/** How far a colon may stand from the beginning of its line, and how far from there the first word is looked for. */
const REACH = 100;
const OPENING = 8;

/** The first words of such lines, in order. Begins from the colons, of which a text has few. */
export function labelledLines(document: Document, kinds: readonly Kind[]): readonly number[] {
  const { text, tokens } = document;
  const found: number[] = [];
  for (let offset = text.indexOf(":"); offset >= 0; offset = text.indexOf(":", offset + 1)) {
    const colon = tokenAt(tokens, offset);
    if (colon < 1 || kinds[colon] !== "colon") continue;
    const at = firstOfLine(tokens, kinds, colon - 1);
    if (at >= 0 && at < colon && at !== found[found.length - 1] && mayName((tokens[at] as Token).info)) found.push(at);
  }
  return found;
}

/** The first word of a token's line behind the hour and labels, or -1. */
function firstOfLine(tokens: readonly Token[], kinds: readonly Kind[], from: number): number {
  const floor = Math.max(0, from - REACH);
  let start = from;
  while (start > floor && (tokens[start] as Token).gap < Gap.line) start--;
  if (start > 0 && (tokens[start] as Token).gap < Gap.line) return -1;
  for (let at = start; at <= from && at <= start + OPENING; at++)
    if (!OPENS.has(kinds[at]) && !isLabel((tokens[at] as Token).info)) return at;
  return -1;
}

/** Binary search: the token that holds an offset; -1 before the first. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
