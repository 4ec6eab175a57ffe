/** Objects of verbs of speech: what is announced, condemned or laid at somebody's door. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { stemLike } from "../../../../figures/facts.ts";
import { factOfWord, oncePerWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { clauseFrom, quotation, quoteFrom, thatClause } from "../content.ts";
import type { Frame } from "../cue.ts";
import { isShortMasdar } from "../masdars.ts";
import { isNeeded } from "../needs.ts";
import { withoutNext } from "../nouns.ts";
import { isObjectHead } from "../objects.ts";
import { attached, BEFORE_OBJECT, phraseFrom } from "../phrase.ts";
import type { Scene } from "../scene.ts";
import type { Found } from "./walk.ts";

/** «أعلنت مقتل …»: what follows is what was announced, and the subject is dropped or stands before. */
export const isObject = (scene: Scene, at: number): boolean =>
  scene.named[at] === 0 && isObjectHead(scene.tokens[at] as Token);

/** «صححت الرقم», «وعدت بدفع»: what was said stands right behind its verb. */
export const isObjectOf = (scene: Scene, frame: Frame, takesObject: boolean, at: number): boolean =>
  (takesObject && (isObject(scene, at) || (scene.named[at] === 0 && isNeeded(scene, frame, at)))) ||
  (scene.named[at] === 0 && isByMasdar((scene.tokens[at] as Token).info) && frame.on.includes("ب"));
const isByMasdar = factOfWord(({ word }) => isShortMasdar(/^و?ب(.{3})$/u.exec(word)?.[1] ?? ""));

/** «أعلنت الحركة مسؤوليتها عن»: what was taken for a subject is one and what it announces. */
export function holdsObject(scene: Scene, subject: TokenRange): boolean {
  if (isObject(scene, subject.first)) return true;
  const alone = phraseFrom(scene, subject.first, subject.last, BEFORE_OBJECT);
  if (alone === null || alone.last >= subject.last) return false;
  const next = scene.tokens[alone.last + 1] as Token;
  return isObjectHead(next) || isOwned(next.info);
}
const isOwned = factOfWord(({ article, word }) => !article && /(?:ته|تها|تهم|تهما)$/u.test(word));

/** «حمّل … مسؤولية», «… تبعات»: what somebody is made to bear. */
export const isBlame = ({ info }: Token, { address }: Frame): boolean =>
  address.includes(withoutOwner(info)) || (address.includes("مسووليه") && bears(info));
/** «مسؤوليته», «مسؤوليتهم» as «مسؤولية». */
const withoutOwner = oncePerWord(({ stem }): string => stem.replace(/ت[هي]?.?$/u, "ه"));
const bears = stemLike(/^(?:مسوولي|تبع|وزر|اوزار|جرير|عواقب|مغب)/u);

/** «إلى أن», «عن خطة», «بإجراء»: a clause begins at its أن, a noun keeps its preposition, quoted words lose it. */
export function onPreposition(scene: Scene, at: number, subject: TokenRange | null): Found {
  if (scene.kinds[at + 1] === "that" && attached(scene, at) === "")
    return { subject, content: thatClause(scene, at + 1), how: "that" };
  const quote = quoteFrom(scene, at + 1);
  if (quote !== null && endsSentence(scene, quote.close)) return { subject, content: quotation(quote), how: "on" };
  return { subject, content: withoutNext(scene, clauseFrom(scene, at), at), how: "on" };
}

/** Whether a closing mark is followed by the end of the sentence or of the clause. */
export function endsSentence(scene: Scene, close: number): boolean {
  const kind = scene.kinds[close + 1];
  return kind === undefined || kind === "stop" || kind === "comma" || (scene.tokens[close + 1] as Token).gap >= 2;
}
