/** Small words that times in English stand between. */

export const DASHES = new Set(["-", "–", "—", "~"]);

export const TO = new Set([...DASHES, "to", "through", "until"]);

/** A word that introduces a time, so that "in May" is no verb and "in 1998" no count. */
export const INTRODUCES = new Set(
  "in since of by from until till before after during between for to early late mid end last next this around through and throughout circa year".split(
    " ",
  ),
);

const APOSTROPHES = ["'", "’"];

/** The ways in which "'s" comes apart from its noun. */
export const possessives = (noun: string, after: string): string[] =>
  APOSTROPHES.flatMap((mark) => [
    `${noun}${mark}s ${after}`,
    `${noun} ${mark}s ${after}`,
    `${noun} ${mark} s ${after}`,
  ]);

/** "All Saints' Day", "Veterans Day". */
export const plurals = (noun: string, after: string): string[] => [
  `${noun}s ${after}`,
  ...APOSTROPHES.flatMap((mark) => [`${noun}s${mark} ${after}`, `${noun}s ${mark} ${after}`]),
  ...possessives(noun, after),
];

/** The article, as a number of one. */
export const isA = (word: string): boolean => word === "a" || word === "an";
