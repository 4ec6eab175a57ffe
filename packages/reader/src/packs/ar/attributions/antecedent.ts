/** Who a dropped subject or a participle means, where its own sentence says so. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import { agrees } from "../../../attributions/speaker.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import { subjectBefore } from "./before.ts";
import { traitsOf } from "./grammar.ts";
import { isObjectHead } from "./objects.ts";
import { attached, BEFORE_OBJECT, phraseFrom } from "./phrase.ts";
import { endAt, isPerson, type Scene, startAt } from "./scene.ts";

const REACH = 60;

/**
 * The subject of the verb of speech before in the sentence, else of the sentence's own verb; null where none agrees or the
 * verb before has its subject dropped too. What stands within another's speech or a relative clause does not count.
 */
export function subjectInSentence(scene: Scene, cue: number, agreement: Agreement): TokenRange | null {
  const first = Math.max(startAt(scene, cue), cue - REACH);
  let plain: TokenRange | null = null;
  for (let at = cue - 1; at >= first; at--) {
    if (scene.kinds[at] !== "verb") continue;
    const before = at > 0 ? scene.kinds[at - 1] : undefined;
    if (before === "relative" || before === "that") continue;
    if (scene.quoteAt[at] !== scene.quoteAt[cue]) continue;
    const verb = (scene.tokens[at] as Token).info.entries.cue;
    const speaks = verb?.kind === "verb";
    const subject = subjectAfter(scene, at) ?? (speaks ? subjectBefore(scene, at, null) : null);
    if (speaks && subject === null) return plain;
    const surname = speaks && subject !== null && isSurname(scene, subject);
    if (!surname && !fits(scene, subject, agreement)) continue;
    if (speaks) return subject;
    plain = subject;
  }
  if (plain !== null) return plain;
  const told = agreement.number === "plural" ? spokenOf(scene, first, cue, agreement) : null;
  if (told !== null) return told;
  const start = leading(scene, first, cue);
  if (fits(scene, start, agreement)) return start;
  return cue > 0 && scene.kinds[cue - 1] === "subordinator" ? nearest(scene, first, cue, agreement) : null;
}

const fits = (scene: Scene, phrase: TokenRange | null, agreement: Agreement): phrase is TokenRange =>
  phrase !== null && isSomebody(scene, phrase) && agrees(agreement, traitsOf(scene, phrase));

/** One word between a verb of speech and a comma that nothing is known of. */
const isSurname = (scene: Scene, { first, last }: TokenRange) => {
  const { info } = scene.tokens[first] as Token;
  return first === last && scene.kinds[first + 1] === "comma" && info.tags.length === 0 && !info.article;
};

/** «قال إن الخاطفين اتصلوا … وطالبوا»: the many that a clause is about. */
function spokenOf(scene: Scene, first: number, cue: number, agreement: Agreement): TokenRange | null {
  for (let at = cue - 1; at > first; at--) {
    if (scene.kinds[at] !== "that" || scene.kinds[at + 1] !== "noun") continue;
    let last = at + 1;
    while (scene.kinds[last + 1] === "noun" && scene.tokens[last + 1]?.info.article === true) last++;
    const phrase = { first: at + 1, last };
    const traits = traitsOf(scene, phrase);
    return traits.number === "plural" && agrees(agreement, traits) ? phrase : null;
  }
  return null;
}

/** The nearest phrase of any role, for a clause of time or cause: «… اللجنة، بعد أن أعلنت». */
function nearest(scene: Scene, first: number, cue: number, agreement: Agreement): TokenRange | null {
  for (let at = cue - 1; at >= first; at--) {
    const { info } = scene.tokens[at] as Token;
    if (scene.kinds[at] !== "noun" || info.entries.speaker === undefined || attached(scene, at) !== "") continue;
    const phrase = phraseFrom(scene, at, cue - 1, BEFORE_OBJECT);
    if (phrase !== null && agrees(agreement, traitsOf(scene, phrase))) return phrase;
  }
  return null;
}

/** The phrase right before a participle that it is a description of: «متظاهرين مطالبين بـ…». */
export function describedBefore(scene: Scene, cue: number, agreement: Agreement): TokenRange | null {
  const floor = Math.max(startAt(scene, cue), cue - 12);
  for (let from = cue - 1; from >= floor; from--) {
    const kind = scene.kinds[from];
    if (kind !== "noun" && kind !== "preposition" && kind !== "quantifier") return null;
    if (kind !== "noun" || attached(scene, from) !== "") continue;
    const speaker = (scene.tokens[from] as Token).info.entries.speaker;
    if (speaker === undefined || speaker.kind === "organization") continue;
    const phrase = phraseFrom(scene, from, cue - 1);
    // «أدان النواب | الهجوم مطالبين بـ…»: they stand further ahead
    if (phrase === null || endsInObject(scene, from, phrase.last)) continue;
    if (agrees(agreement, traitsOf(scene, phrase))) return phrase;
  }
  return null;
}

/** Whether a definite object begins within a phrase: «الوزير | القرار». */
function endsInObject(scene: Scene, from: number, last: number): boolean {
  const own = phraseFrom(scene, from, last, BEFORE_OBJECT);
  return own !== null && own.last < last && scene.tokens[own.last + 1]?.info.article === true;
}

/** The noun phrase right after a verb, if it can be its subject. */
export function subjectAfter(scene: Scene, verb: number): TokenRange | null {
  let at = verb + 1;
  while (scene.kinds[at] === "adverb" || scene.kinds[at] === "time") at++;
  const kind = scene.kinds[at];
  if (kind !== "noun" && kind !== "quantifier") return null;
  const token = scene.tokens[at] as Token;
  if (attached(scene, at) !== "" || token.info.conjunction !== "") return null;
  if (isObjectHead(token) && scene.named[at] === 0) return null;
  const { info } = scene.tokens[verb] as Token;
  const { cue } = info.entries;
  const form = cue?.kind === "verb" ? cue : null;
  const phrase = phraseFrom(scene, at, endAt(scene, verb), BEFORE_OBJECT, form === null ? null : form.frame);
  if (phrase === null) return null;
  const { gender } = traitsOf(scene, phrase);
  const says = form?.gender ?? genderOf(info);
  return gender !== null && says !== null && gender !== says ? null : phrase;
}

/** A sentence that begins with its subject: «الوزير زار … وطالب». */
function leading(scene: Scene, first: number, cue: number): TokenRange | null {
  const kind = scene.kinds[first];
  if (kind !== "noun" || (scene.tokens[first] as Token).info.entries.speaker === undefined) return null;
  const phrase = phraseFrom(scene, first, cue - 1);
  return phrase === null || scene.kinds[phrase.last + 1] !== "verb" ? null : phrase;
}

/** What a verb's spelling says of its subject: تـ and ـت are feminine. */
const genderOf = oncePerWord(({ stem }): "m" | "f" | null => {
  if (/^س?ت/u.test(stem) && stem.length > 3) return null;
  if (stem.endsWith("ت")) return "f";
  return /^س?ي/u.test(stem) ? "m" : null;
});

/** Subjects of verbs at the beginning of sentences: they may be who a later dropped subject means. */
export function subjectsOfSentences(scene: Scene): TokenRange[] {
  const found: TokenRange[] = [];
  for (let s = 0; s < scene.sentences.length; s++) {
    const { first, last } = scene.sentences[s] as Sentence;
    const until = Math.min(last, first + 3);
    for (let at = first; at <= until; at++) {
      const kind = scene.kinds[at];
      if (kind === "verb") {
        const subject = subjectAfter(scene, at);
        if (subject !== null && isSomebody(scene, subject)) found.push(subject);
        break;
      }
      if (kind === "noun" && at === first && (scene.tokens[at] as Token).info.entries.speaker !== undefined) {
        const phrase = phraseFrom(scene, at, last);
        if (phrase !== null && scene.kinds[phrase.last + 1] === "verb") found.push(phrase);
        break;
      }
      if (kind !== "verbal" && kind !== "time" && kind !== "adverb" && kind !== "subordinator") break;
    }
  }
  return found;
}

/** People, bodies and names; things do not speak. */
export const isSomebody = (scene: Scene, phrase: TokenRange | null): boolean => {
  if (phrase === null) return false;
  const { first, last } = phrase;
  if (scene.named[first] !== 0 || traitsOf(scene, phrase).kind !== null) return true;
  for (let at = first + 1; at <= last; at++) if (isPerson(scene, at)) return true;
  return false;
};
