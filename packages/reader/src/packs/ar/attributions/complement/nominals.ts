/** Nouns, numbers and what stands before them, on the way to what was said: who is spoken to, who it is about, or what it is. */
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { addresseeInMarks, isOccasion } from "../between.ts";
import { isObjectHead } from "../objects.ts";
import { attached, isAddressee, isCircumstance, phraseFrom, PREPOSED } from "../phrase.ts";
import type { Scene } from "../scene.ts";
import { isBlame, onPreposition } from "./object.ts";
import { address, addressSubject, begins, freeAfter, GO_ON, objectAt, type Step, type Walk } from "./walk.ts";

export const nominal: Step = (walk, token) => {
  const { scene, from, at } = walk;
  const before = scene.kinds[at - 1];
  // «، مستنكرا "…"»: the next speech
  if (walk.commas > 0 && before === "comma" && isCircumstance(token.info) && !mocksFirst(scene, at)) return null;
  const told = addresseeInMarks(scene, at);
  if (told >= 0) return freeAfter(walk, told);
  // «تفيد تقارير لم تتأكد بعد بأن»: a clause that describes the subject
  if (scene.kinds[at] === "negation" && at === from && walk.subject !== null) {
    walk.relative = walk.loose = true;
    return GO_ON;
  }
  // «في ختام مؤتمر عقد في المدينة»
  if (before === "time" && isOccasion(scene, at)) {
    walk.loose = true;
    return freeAfter(walk, at);
  }
  if (isAddressee(token.info)) {
    // «لقناة الجزيرة»: through whom it was said
    walk.at = phraseFrom(scene, at, walk.limit, PREPOSED, walk.frame)?.last ?? at;
    return GO_ON;
  }
  const preposition = attached(scene, at);
  if (walk.tight && preposition === "") {
    // between a subject and its clause stand only phrases with prepositions
    if (!walk.relative && before !== "preposition" && at === from) return null;
    if (isObjectHead(token)) return null;
  }
  const found = prepositional(walk, token, preposition);
  return found === GO_ON ? plain(walk, token, preposition) : found;
};

/** What a noun is where a preposition is written onto it, or may be. */
const prepositional = (walk: Walk, token: Token, preposition: string): ReturnType<Step> => {
  const { scene, frame, subject, object, at } = walk;
  const { info } = token;
  if (preposition !== "" && frame.address.includes(preposition)) {
    if (object !== null || walk.suffix) return address(walk, object ?? at, at);
    if (subject !== null && frame.must) return addressSubject(walk, subject, at);
  }
  const unnamed = scene.named[at] === 0;
  if ((at === walk.from || at === walk.freed) && unnamed && mayBeBy(info) && frame.on.includes("ب"))
    return onPreposition(scene, at, subject);
  if (object !== null && unnamed && beginsWithBy(info) && frame.address.includes("ب"))
    if (frame.must || info.tags.length === 0) return address(walk, object, at);
  if (preposition !== "" && frame.on.includes(preposition)) return walk.noun ? null : onPreposition(scene, at, subject);
  return GO_ON;
};
/** With «ب» written on, as it seems. */
const mayBeBy = factOfWord(({ word }) => /^و?ب...+/u.test(word));
const beginsWithBy = factOfWord(({ word }) => /^ب...+/u.test(word));

const plain = (walk: Walk, token: Token, preposition: string): ReturnType<Step> => {
  const { scene, frame, object, at } = walk;
  if (walk.relative || preposition !== "") return GO_ON;
  if (object !== null && at - object <= 10 && isBlame(token, frame)) return address(walk, object, at);
  if (object !== null) return GO_ON;
  if ((begins(walk, at) || at === walk.freed) && token.info.conjunction === "") {
    if (walk.takesObject) return objectAt(walk, at);
    if (frame.address.length > 0) walk.object = at;
  }
  const between = scene.kinds[at - 1] !== "preposition" && scene.kinds[at] === "noun";
  if (between && walk.object === null && !walk.loose) walk.noun = true;
  return GO_ON;
};

/** «قال الناطق، ساخرا من الرواية: "…"»: a colon behind what the participle is about is the verb's. */
function mocksFirst(scene: Scene, at: number): boolean {
  if (scene.kinds[at + 1] !== "preposition") return false;
  for (let k = at + 2; k <= at + 7; k++) {
    if (scene.kinds[k] === "colon") return true;
    if (scene.kinds[k] !== "noun" && scene.kinds[k] !== "demonstrative") return false;
  }
  return false;
}
