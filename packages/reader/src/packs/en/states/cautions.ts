/** A report's own doubt, in English. Each rule is anchored on one kind of word and looks a few words around it. */
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import { cautionAt, cautionOver, cautionRule } from "../../../states/cautions.ts";
import type { CautionKind, CautionWord } from "../../../states/entries.ts";
import type { Scene } from "../../../states/scene.ts";
import type { Token } from "../../../text/tokens.ts";
import { BE, HAVE, MODAL, NOT } from "../attributions/grammar.ts";

const over = (scene: Scene, kind: CautionKind, at: number) => cautionOver(scene, kind, scene.clauseAt(at));
const rule = cautionRule("en");

function wordBefore(scene: Scene, at: number, reach: number, want: (info: WordInfo) => boolean): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return false;
    if (want(token.info)) return true;
  }
  return false;
}

const isNo = factOfWord(
  ({ word }) => NOT.has(word) || word === "unable" || word === "yet" || word === "declined" || word === "impossible",
);
/** What may stand in a verb group before its verb. */
const isAuxiliary = factOfWord(
  ({ word }) => BE.has(word) || HAVE.has(word) || MODAL.has(word) || /ly$|^(?:able|to|also|been)$/.test(word),
);
const isAny = factOfWord(
  ({ word }) => word === "without" || word === "no" || word === "little" || word === "any" || NOT.has(word),
);
const isNone = factOfWord(({ word }) => word === "without" || word === "no");
const isFinding = factOfWord(({ word }) => /^(?:is|was|are|were|found|see|seen|find)$/.test(word));

/** A negation within the verb group: "could not be independently verified", "has not yet been able to confirm". */
function deniedGroup(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return false;
    if (isNo(token.info)) return true;
    if (!isAuxiliary(token.info)) return false;
  }
  return false;
}

/** "could not be independently verified", "has yet to confirm", "neither … confirmed". */
const unconfirmed = rule("unconfirmed", ["verify", "confirm"], (scene, at) => {
  return deniedGroup(scene, at) ? over(scene, "unconfirmed", at) : null;
});

/** "it was not clear", "remains unclear", "unconfirmed reports", "preliminary figures", "under investigation". */
const unclear = rule("unclear", ["unclear", "early", "inquiry"], (scene, at) => over(scene, "unconfirmed", at));

/** "without evidence", "gave no evidence", "provided no proof". */
const evidence = rule("no-evidence", ["evidence"], (scene, at) => {
  const none = wordBefore(scene, at, 5, isAny);
  const looking = wordBefore(scene, at, 5, isFinding) && !wordBefore(scene, at, 5, isNone);
  return none && !looking ? over(scene, "no_evidence", at) : null;
});

function beside(scene: Scene, at: number, want: CautionWord["is"], reach: number): number | null {
  const { first, last } = scene.sentenceAt(at);
  for (let step = 1; step <= reach; step++)
    for (const place of [at + step, at - step])
      if (place >= first && place <= last && cautionAt(scene, place) === want) return place;
  return null;
}

/** "deleted the tweet", "the post was later deleted". */
const deleted = rule("deleted", ["erase"], (scene, at) => {
  if (wordBefore(scene, at, 3, isNo)) return null;
  return beside(scene, at, "post", 6) === null ? null : over(scene, "deleted", at);
});

/** "retracted the statement", "published in error". */
const retracted = rule("retracted", ["slip", "withdraw"], (scene, at, kind) => {
  if (kind === "slip") return over(scene, "retracted", at);
  if (wordBefore(scene, at, 3, isNo)) return null;
  return beside(scene, at, "statement", 6) === null ? null : over(scene, "retracted", at);
});

/** "conflicting reports", "contradicting". */
const contradiction = rule("contradiction", ["conflict"], (scene, at) => over(scene, "contradiction", at));

export const cautionRules = [unconfirmed, unclear, evidence, deleted, retracted, contradiction];
