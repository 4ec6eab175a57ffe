/** What the words travelled through: the outlet that was told, the medium they were posted on. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { ALL_CAPITALS, among, CAPITAL, either, fact, WORD } from "./facts.ts";
import { NAMES_OF_OUTLETS } from "./media.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { lookUp } from "../../../text/document.ts";

type Via = Candidate["via"];

const NOTHING: Via = [];

export function viaOf(scene: Scene, sight: Sight): Via {
  if (sight.addressee === null && sight.adverbial === null) return NOTHING;
  const found: Via[number][] = [];
  if (sight.addressee !== null) add(scene, sight.addressee, found);
  if (found.length === 0 && sight.addressee !== null && isStation(scene, sight.addressee))
    found.push({ ...sight.addressee, role: "outlet" });
  if (sight.adverbial !== null) add(scene, sight.adverbial, found);
  return found;
}

/** "told NDTV": who is told something and has nothing but capitals for a name. */
const isStation = (scene: Scene, { first, last }: TokenRange) =>
  first === last && scene.is(first, ALL_CAPITALS) && scene.word(first).length > 2;

/** Media in a stretch of words, with the capitalised words that name them: "the state news agency", "Channel 2". */
function add(scene: Scene, { first, last }: TokenRange, found: Via[number][]): void {
  for (let at = first; at <= last; at++) {
    if (!scene.is(at, MAY_BE_MEDIUM)) continue;
    const hit = lookUp(scene.doc, at, "englishMedium");
    // a post, the times: names only with a capital
    if (hit === null || (hit.entry.role === "outlet" && scene.is(at, COMMON) && !scene.is(at, CAPITAL))) {
      if (scene.is(at, X) && scene.is(at, CAPITAL) && scene.is(at - 1, ON))
        found.push({ first: at, last: at, role: "medium" });
      continue;
    }
    let from = at;
    while (from > first && isNamePart(scene, from - 1)) from--;
    found.push({ first: from, last: hit.last, role: hit.entry.role });
    at = hit.last;
  }
}

const COMMON = among(NAMES_OF_OUTLETS);
const X = among("x");
const ON = among("on");
const MAY_BE_MEDIUM = either(
  X,
  fact((_, { tags }) => tags.includes("englishMedium")),
);

const isNamePart = (scene: Scene, at: number) =>
  scene.is(at, WORD) && (scene.is(at, CAPITAL) || scene.is(at, OF_MEDIA));
const OF_MEDIA = among("state official local the public national news run owned");
