/** Where a text may be cut without showing: never inside a surrogate pair or between a letter and its marks. */

const JOINS = /^[\p{M}\p{Emoji_Modifier}\u200D]$/u;
const ZWJ = 0x200d;
/** More marks than this on one letter are decoration, not writing; looking further would make the worst text slow. */
const MOST_MARKS = 64;

/** Whether a cut at this offset would part what belongs together. */
export function insideCluster(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (insidePair(text, at)) return true;
  if (text.charCodeAt(at - 1) === ZWJ) return true;
  const unit = text.charCodeAt(at);
  // Letters before the first combining mark are most of every text.
  return unit >= 0x300 && JOINS.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** The nearest place at or before the offset where the text may be cut. */
export function clusterStart(text: string, at: number): number {
  let place = clamp(at, text);
  for (let steps = 0; steps < MOST_MARKS && insideCluster(text, place); steps++) place--;
  return insidePair(text, place) ? place - 1 : place;
}

/** The nearest place at or after the offset where the text may be cut. */
export function clusterEnd(text: string, at: number): number {
  let place = clamp(at, text);
  for (let steps = 0; steps < MOST_MARKS && insideCluster(text, place); steps++) place++;
  return insidePair(text, place) ? place + 1 : place;
}

function insidePair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const clamp = (at: number, text: string) => Math.min(Math.max(0, at), text.length);
