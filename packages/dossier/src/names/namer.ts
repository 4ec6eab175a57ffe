/** The key that a name is first known by, before any two are joined by their sound. */
import type { Lands } from "./home.ts";
import { bodyKey, type BodyKey } from "./bodies.ts";
import { type Node, remembered } from "./nodes.ts";
import { placeKey, placeUnit } from "./places.ts";

/** Keys under one set of countries: which country is home, and which others are named, decides what adjectives mean. */
export interface Namer {
  readonly lands: Lands;
  bodyOf(words: string): BodyKey;
  /** A country as "@" and its code, else the words as one, without article. */
  placeOf(words: string): string;
  keyOf(node: Node): string;
}

export function namerOf(lands: Lands): Namer {
  const bodyOf = remembered((words) => bodyKey(words, lands.home, lands.named));
  const placeOf = remembered((words) => placeUnit(placeKey(words, lands)));
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
  };
}
