/** What the words travelled through: the outlet that was told, the medium they were posted on. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { lookUp } from "../../../text/document.ts";

type Via = Candidate["via"];

export function viaOf(scene: Scene, sight: Sight): Via {
  const found: Via[number][] = [];
  if (sight.addressee !== null) add(scene, sight.addressee, found);
  if (found.length === 0 && sight.addressee !== null && isStation(scene, sight.addressee))
    found.push({ ...sight.addressee, role: "outlet" });
  if (sight.adverbial !== null) add(scene, sight.adverbial, found);
  return found;
}

/** "told NDTV": who is told something and has nothing but capitals for a name. */
const isStation = (scene: Scene, { first, last }: TokenRange) =>
  first === last && (scene.doc.tokens[first]?.info.allCapitals ?? false) && scene.word(first).length > 2;

/** Media in a stretch of words, with the capitalised words that name them: "the state news agency", "Channel 2". */
function add(scene: Scene, { first, last }: TokenRange, found: Via[number][]): void {
  for (let at = first; at <= last; at++) {
    const hit = lookUp(scene.doc, at, "englishMedium");
    // a post, the times: names only with a capital
    if (hit === null || (hit.entry.role === "outlet" && COMMON.test(scene.word(at)) && !scene.capital(at))) {
      if (scene.word(at) === "x" && scene.capital(at) && scene.word(at - 1) === "on")
        found.push({ first: at, last: at, role: "medium" });
      continue;
    }
    let from = at;
    while (from > first && isNamePart(scene, from - 1)) from--;
    found.push({ first: from, last: hit.last, role: hit.entry.role });
    at = hit.last;
  }
}

const COMMON = /^(?:times|post|guardian|journal|tribune|herald|telegraph)$/;

const isNamePart = (scene: Scene, at: number) =>
  scene.isWord(at) &&
  (scene.capital(at) || /^(?:state|official|local|the|public|national|news|run|owned)$/.test(scene.word(at)));
