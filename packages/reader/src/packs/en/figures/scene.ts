/** Where people are said to be where harm has come: "ten people on the ground", "20 people at the windows". */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";

/** Whether people of whom nothing more is told lie or stand right in it: what befell each of them nobody says. */
export function isInScene(doc: Document, { phrase, people }: Counted): boolean {
  if (phrase === null || people?.group !== "total") return false;
  let at = phrase.last + 1;
  while (at < phrase.last + 4 && holdsAt(doc, at, isLying)) at++;
  if (!holdsAt(doc, at, isAt) || sentenceAt(doc, at) !== sentenceAt(doc, phrase.last)) return false;
  return holdsAt(doc, wordAt(doc, at + 1) === "the" ? at + 2 : at + 1, isSpot);
}
const isLying = factOfWord(({ word }) => /^(?:were|was|are|lay|lying|sprawled|strewn|motionless|all)$/.test(word));
const isAt = factOfWord(({ word }) => /^(?:on|in|at|under|beneath)$/.test(word));
const isSpot = factOfWord(({ word }) =>
  /^(?:ground|floor|tarmac|asphalt|pavement|sidewalk|platform|bonnet|hood|windscreen|windows?|balcon(?:y|ies)|roofs?|rooftops?|ledges?|water|waves|wheels|smoke|flames|crush)$/.test(
    word,
  ),
);
