/** «جاء في بيان للوزارة أن», «ورد في التقرير أن»: a text says, and its issuer is who speaks. */
import type { Candidate } from "../../../../attributions/candidate.ts";
import { subjectInSentence } from "../antecedent.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { clauseAfter } from "../complement.ts";
import { ANY_CLAUSE } from "../complement/clause.ts";
import { phraseFrom } from "../phrase.ts";
import { cueAt, endAt, type Scene } from "../scene.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const textSays: SpeechRule = {
  id: "ar.attribution.text-says",
  at: ["cue.text"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "text" || scene.kinds[at - 1] === "relative") return null;
    const within = saysWithin(scene, at);
    if (within !== null) return within;
    const noun = at + 2;
    const text = scene.tokens[noun] as Token | undefined;
    if (scene.tokens[at + 1]?.info.stem !== "في" || text === undefined || scene.kinds[noun] !== "noun") return null;
    if (text.info.entries.medium?.role !== "occasion" && text.info.entries.speaker?.kind !== "organization")
      return null;
    const limit = endAt(scene, at);
    const phrase = phraseFrom(scene, noun, limit);
    if (phrase === null) return null;
    const clause = clauseAfter(scene, phrase.last + 1, ANY_CLAUSE);
    if (clause === null) return null;
    return said(scene, {
      rule: textSays.id,
      cue: { first: at, last: at },
      act: "say",
      source: phrase,
      agreement: null,
      content: [clause.content],
      between: clause.between,
      weight: 4,
    });
  },
};

const isInIt = factOfWord(({ word }) => /^في(?:ه|ها|هما)$/u.test(word));

/** «أصدرت الوزارة بيانا جاء فيه أن»: what the text before holds, by whoever gave it out. */
function saysWithin(scene: Scene, at: number): Candidate | null {
  const next = scene.tokens[at + 1];
  if (next === undefined || !isInIt(next.info)) return null;
  const agreement = { gender: null, number: null };
  const clause = clauseAfter(scene, at + 2, ANY_CLAUSE);
  if (clause === null) return null;
  return said(scene, {
    rule: textSays.id,
    cue: { first: at, last: at + 1 },
    act: "say",
    source: null,
    agreement,
    subject: subjectInSentence(scene, at, agreement),
    content: [clause.content],
    between: clause.between,
    weight: 4,
  });
}
