/** Marks on the way to what was said: words in quotation marks, colons, commas, brackets. */
import { afterColon, isNamed, parenthesisEnd, sourceBetween } from "../between.ts";
import { clauseFrom, quotation, quoteFrom } from "../content.ts";
import { isObjectHead } from "../objects.ts";
import { apposition, attached, closing } from "../phrase.ts";
import type { Token } from "../../../../text/tokens.ts";
import { endsSentence } from "./object.ts";
import { address, begins, type Found, freeAfter, GO_ON, objectAt, type Step, type Walk } from "./walk.ts";

export const quote: Step = (walk) => {
  const { scene, frame, subject, object, at, takesObject } = walk;
  const words = quoteFrom(scene, at);
  if (words === null) return null;
  const { close } = words;
  if (close - at <= 5 && scene.kinds[close + 1] !== undefined && isNamed(scene, at)) return passOver(walk, close);
  if (object !== null && frame.address.includes(attached(scene, at + 1))) return address(walk, object, at);
  if (isInside(walk, close)) return passOver(walk, close);
  if (!frame.quote) {
    if (frame.that && close + 1 <= walk.limit) return passOver(walk, close);
    return takesObject ? objectAt(walk, at) : null;
  }
  if (takesObject && !endsSentence(scene, close)) return objectAt(walk, at);
  return { subject, content: quotation(words), how: "quote" };
};

/** Words in marks inside another phrase, or the name of what stands before them. */
function isInside(walk: Walk, close: number): boolean {
  const { scene, from, subject, at } = walk;
  const size = close - at;
  const ends = endsSentence(scene, close);
  // «دانت باريس "استهداف المدنيين"»: what is condemned, no name
  const thing =
    walk.takesObject && at === from && size > 2 && subject !== null && isObjectHead(scene.tokens[at + 1] as Token);
  const small = at > from ? !begins(walk, at) : size <= 2 || (size <= 3 && !ends);
  if (!thing && size <= 4 && !(ends && size > 2) && small) return true;
  const aside = scene.kinds[close + 1] === "comma" && scene.kinds[close + 2] === "pronoun";
  return aside && subject !== null && at === from;
}

function passOver(walk: Walk, close: number): typeof GO_ON {
  walk.at = close;
  return GO_ON;
}

export const colon: Step = ({ scene, frame, subject, at }) => {
  if (!frame.quote && !frame.that) return null;
  const next = afterColon(scene, at);
  if (next > scene.tokens.length - 1) return null;
  const words = quoteFrom(scene, next);
  return { subject, content: words === null ? clauseFrom(scene, next) : quotation(words), how: "quote" };
};

/** What was said begins before so many commas. */
const MOST_COMMAS = 3;

export const comma: Step = (walk) => {
  const { scene, frame, limit, at } = walk;
  if (++walk.commas > MOST_COMMAS) return null;
  walk.relative = false;
  const aside = sourceBetween(scene, at, limit);
  const end = aside >= 0 ? aside : parenthesisEnd(scene, at + 1, limit, frame);
  if (end >= 0) return freeAfter(walk, end);
  const more = apposition(scene, at, limit, frame);
  if (more >= 0) walk.at = more;
  return GO_ON;
};

export const bracket: Step = (walk) => {
  const end = closing(walk.scene, walk.at, walk.limit);
  if (end < 0) return null;
  walk.at = end;
  return GO_ON;
};

/** An opening mark whose closing one is missing. */
export const mark: Step = ({ scene, frame, subject, at }, token): Found | typeof GO_ON =>
  frame.quote && /^["“”«]$/u.test(scene.text.slice(token.start, token.end))
    ? { subject, content: clauseFrom(scene, at), how: "quote" }
    : GO_ON;
