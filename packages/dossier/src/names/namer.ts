/** The key that a name is first known by, before any two are joined by their sound. */
import type { Lands } from "./home.ts";
import { bodyKey, type BodyKey } from "./bodies.ts";
import type { Node } from "./nodes.ts";
import { placeKey, placeUnit } from "./places.ts";

/** Keys under one set of countries: which country is home, and which others are named, decides what adjectives mean. */
export interface Namer {
  readonly lands: Lands;
  bodyOf(words: string): BodyKey;
  /** A country as "@" and its code, else the words as one, without article. */
  placeOf(words: string): string;
  keyOf(node: Node): string;
  /**
   * A namer for other countries that gives every word this one was asked for the same key, so that all that hangs on them
   * stays; null where one differs, or where it is not known what was asked for.
   */
  under(lands: Lands): Namer | null;
}

/** Distinct words remembered; of more it is not known what was asked for. */
const MOST = 50_000;

function asked<T>(make: (words: string) => T) {
  const answers = new Map<string, T>();
  let complete = true;
  return {
    of(words: string): T {
      const known = answers.get(words);
      if (known !== undefined) return known;
      if (answers.size >= MOST) {
        answers.clear();
        complete = false;
      }
      const made = make(words);
      answers.set(words, made);
      return made;
    },
    sameAs: (other: (words: string) => T): boolean =>
      complete && [...answers].every(([words, answer]) => JSON.stringify(other(words)) === JSON.stringify(answer)),
  };
}

export function namerOf(lands: Lands): Namer {
  const bodies = asked((words) => bodyKey(words, lands.home, lands.named));
  const places = asked((words) => placeUnit(placeKey(words, lands)));
  const [bodyOf, placeOf] = [bodies.of, places.of];
  return {
    lands,
    bodyOf,
    placeOf,
    keyOf(node) {
      switch (node.name.kind) {
        case "person":
          return `person ${node.parts.join(" ")}`;
        case "organization":
          return `organization ${bodyOf(node.name.name).key}`;
        case "place":
          return `place ${placeOf(node.name.name)}`;
      }
    },
    under(other) {
      if (other.home !== lands.home) return null;
      const next = namerOf(other);
      return bodies.sameAs(next.bodyOf) && places.sameAs(next.placeOf) ? next : null;
    },
  };
}
