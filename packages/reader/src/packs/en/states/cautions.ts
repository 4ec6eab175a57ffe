/** A report's own doubt, in English. Each rule is anchored on one kind of word and looks a few words around it. */
import type { Rule } from "../../../rule/rule.ts";
import { type FoundCaution, cautionOver } from "../../../states/cautions.ts";
import type { CautionKind, CautionWord } from "../../../states/entries.ts";
import type { Scene } from "../../../states/scene.ts";
import { lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { BE, HAVE, MODAL, NOT } from "../attributions/grammar.ts";

const is = (scene: Scene, at: number): CautionWord["is"] | undefined => lookUp(scene, at, "caution")?.entry.is;
const over = (scene: Scene, kind: CautionKind, at: number) => cautionOver(scene, kind, scene.clauseAt(at));
const rule = (id: string, match: Rule<FoundCaution, Scene>["match"]): Rule<FoundCaution, Scene> => ({
  id: `en.state.${id}`,
  at: ["caution"],
  match,
});

function wordBefore(scene: Scene, at: number, reach: number, want: (word: string) => boolean): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return false;
    if (want(token.info.word)) return true;
  }
  return false;
}

const isNo = (word: string) =>
  NOT.has(word) || word === "unable" || word === "yet" || word === "declined" || word === "impossible";

/** A negation within the verb group: "could not be independently verified", "has not yet been able to confirm". */
function deniedGroup(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const token = scene.tokens[back] as Token;
    const { word } = token.info;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return false;
    if (isNo(word)) return true;
    if (!BE.has(word) && !HAVE.has(word) && !MODAL.has(word) && !/ly$|^(?:able|to|also|been)$/.test(word)) return false;
  }
  return false;
}

/** "could not be independently verified", "has yet to confirm", "neither … confirmed". */
const unconfirmed = rule("unconfirmed", (scene, at) => {
  const kind = is(scene, at);
  if (kind !== "verify" && kind !== "confirm") return null;
  return deniedGroup(scene, at) ? over(scene, "unconfirmed", at) : null;
});

/** "it was not clear", "remains unclear", "unconfirmed reports", "preliminary figures", "under investigation". */
const unclear = rule("unclear", (scene, at) => {
  const kind = is(scene, at);
  return kind === "unclear" || kind === "early" || kind === "inquiry" ? over(scene, "unconfirmed", at) : null;
});

/** "without evidence", "gave no evidence", "provided no proof". */
const evidence = rule("no-evidence", (scene, at) => {
  if (is(scene, at) !== "evidence") return null;
  const none = wordBefore(
    scene,
    at,
    5,
    (word) => word === "without" || word === "no" || word === "little" || word === "any" || NOT.has(word),
  );
  const looking =
    wordBefore(scene, at, 5, (word) => /^(?:is|was|are|were|found|see|seen|find)$/.test(word)) &&
    !wordBefore(scene, at, 5, (word) => word === "without" || word === "no");
  return none && !looking ? over(scene, "no_evidence", at) : null;
});

function beside(scene: Scene, at: number, want: CautionWord["is"], reach: number): number | null {
  const { first, last } = scene.sentenceAt(at);
  for (let step = 1; step <= reach; step++)
    for (const place of [at + step, at - step])
      if (place >= first && place <= last && is(scene, place) === want) return place;
  return null;
}

/** "deleted the tweet", "the post was later deleted". */
const deleted = rule("deleted", (scene, at) => {
  if (is(scene, at) !== "erase" || wordBefore(scene, at, 3, isNo)) return null;
  return beside(scene, at, "post", 6) === null ? null : over(scene, "deleted", at);
});

/** "retracted the statement", "published in error". */
const retracted = rule("retracted", (scene, at) => {
  const kind = is(scene, at);
  if (kind === "slip") return over(scene, "retracted", at);
  if (kind !== "withdraw" || wordBefore(scene, at, 3, isNo)) return null;
  return beside(scene, at, "statement", 6) === null ? null : over(scene, "retracted", at);
});

/** "conflicting reports", "contradicting". */
const contradiction = rule("contradiction", (scene, at) =>
  is(scene, at) === "conflict" ? over(scene, "contradiction", at) : null,
);

export const cautionRules = [unconfirmed, unclear, evidence, deleted, retracted, contradiction];
