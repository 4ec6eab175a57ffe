/**
 * Numbers for what is seen of candidates, so that the scorer compares numbers. Each of three sorts is numbered by itself, which
 * keeps the tables of weights small. They are few, whatever is read.
 */
export class Values {
  readonly #numbers = new Map<string, number>();
  /** By number; the first stands for nothing. */
  readonly #values: string[] = [""];

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }

  /** What a number stands for; null for `NOTHING`. */
  valueOf(number: number): string | null {
    return number === NOTHING ? null : (this.#values[number] as string);
  }
}

/** There is nothing of the kind. */
export const NOTHING = 0;

/** The ids of rules. */
export const RULES = new Values();
/** Lemmas and surfaces of the cue lexicon. */
export const CUES = new Values();
/** Closed classes of words, acts, and names for what is seen. */
export const CLASSES = new Values();
