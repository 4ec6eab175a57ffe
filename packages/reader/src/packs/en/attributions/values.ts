/**
 * Numbers for what is seen of candidates, so that the scorer compares numbers: one for each word of the cue lexicon, of closed
 * classes and of names for what is seen. They are few, whatever is read.
 */
const numbers = new Map<string, number>();
/** By number; the first stands for nothing. */
const values: string[] = [""];

/** There is nothing of the kind. */
export const NOTHING = 0;

export function numberOf(value: string): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, values.length);
  return values.push(value) - 1;
}

/** What a number stands for; null for `NOTHING`. */
export const valueOf = (number: number): string | null => (number === NOTHING ? null : (values[number] as string));
