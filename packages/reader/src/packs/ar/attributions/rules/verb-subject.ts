/** «قالت الوزارة إن…», «أعلن الرئيس الحداد», «وأضاف أن…»: a verb, its subject or none, and what was said. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { anonymityFrom } from "../anonymity.ts";
import { isSomebody, subjectInSentence } from "../antecedent.ts";
import { isObjectHead } from "../objects.ts";
import { subjectBefore } from "../before.ts";
import type { Token } from "../../../../text/tokens.ts";
import { IMPERSONAL } from "../verbs.ts";
import { type Clause, clauseAfter } from "../complement.ts";
import { cueAt, type Scene } from "../scene.ts";
import { agreementOf, fitsVerb, said, type SpeechRule } from "./candidate.ts";

export const verbSubject: SpeechRule = {
  id: "ar.attribution.verb-subject",
  at: ["cue"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "verb" || scene.kinds[at] !== "verb") return null;
    const cue = hit.entry;
    if (isDenied(scene, at) || isInCompoundCue(scene, at) || anonymityFrom(scene, at) >= 0) return null;
    // «ما وصفته بـ…», «من سماهم»: a label, no report of speech
    if (cue.suffix && cue.frame.address.length === 0 && !cue.frame.object) return null;
    if (cue.suffix && cue.frame.must && !cue.frame.that && scene.kinds[at - 1] === "relative") return null;
    // «جلسة دعا لها الرئيس»: what was called for stands before
    if (cue.act === "demand" && /^(?:ل|الي)(?:ه|ها|هم|هما)$/u.test(scene.tokens[at + 1]?.info.word ?? "")) return null;
    const agrees = fitsVerb(scene, cue, false);
    // «أعلنت حصيلة جديدة»: what was announced
    const fitsSubject = (phrase: TokenRange) =>
      agrees(phrase) && !(cue.act === "announce" && isTally(scene, phrase.first));
    const read = (subject: boolean) =>
      clauseAfter(scene, hit.last + 1, {
        frame: cue.frame,
        subject,
        suffix: cue.suffix,
        fits: cue.number === "plural" || cue.number === "dual" ? () => false : fitsSubject,
      });
    let clause = read(true);
    let before: TokenRange | null = null;
    if (clause === null || clause.subject === null) before = subjectBefore(scene, at, fitsVerb(scene, cue, true));
    // «كانت السلطات أعلنت الإنذار»: the subject stands before, so the noun after is what was announced
    if (clause === null && before !== null && cue.frame.object) clause = read(false);
    if (clause === null) return null;
    if (cue.act === "believe" && clause.how === "object") {
      // «تعد إسرائيل المدينة عاصمتها»; but «تعد المحافظة الأكثر …» is what is said of the province
      if (!isSomebody(scene, clause.subject ?? before) || !isHeldToBe(scene, clause.content.first)) return null;
    }
    const doubts = cue.act === "believe" || cue.act === "estimate";
    if (doubts && clause.subject === null && before === null) {
      // «إنها تخشى أن» goes on with a speech; inside words in marks nobody else is told of
      if (scene.kinds[at - 1] === "that" || scene.quoteAt[at] !== -1) return null;
    }
    if (cue.act === "demand" && clause.how === "object" && !isAsked(scene, at, clause.content.first)) return null;
    if (!isSpeechOf(scene, at, clause)) return null;
    if (clause.subject === null && before === null && IMPERSONAL.has((scene.tokens[at] as Token).info.stem))
      return null;
    const source = clause.subject ?? before;
    // «انهيار الجسر يوضح أن»: a happening shows
    if (before !== null && scene.named[before.first] === 0 && isObjectHead(scene.tokens[before.first] as Token))
      return null;
    // «أظهرت الدراسة أن», but not «أظهرت الصور أن»
    if (/^[يت]?س?[يت]?ا?ظهر/u.test((scene.tokens[at] as Token).info.stem) && !isSomebody(scene, source)) return null;
    // «كشفت المظاهرات عن ضعف …»: a thing that shows something
    if (clause.how === "on" && cue.act === "announce" && source !== null && isThing(scene, source)) return null;
    return said(scene, {
      cue: { first: at, last: hit.last },
      act: cue.act,
      source,
      subject: source === null ? subjectInSentence(scene, at, agreementOf(cue)) : null,
      agreement: agreementOf(cue),
      content: [clause.content],
      between: [clause.between],
      weight: 5,
    });
  },
};

/** Verbs that are speech with some objects alone: «سحبت البيان», «ألقى باللوم على», «صور الهجوم على أنه». */
function isSpeechOf(scene: Scene, cue: number, { content, how }: Clause): boolean {
  const { stem } = (scene.tokens[cue] as Token).info;
  const needs = NEEDED.find(([verb]) => verb.test(stem))?.[1];
  if (needs === undefined) return true;
  const reach = how === "address" ? Math.min(content.last, content.first + 12) : content.first + 1;
  for (let at = content.first; at <= reach; at++) if (needs(scene, at)) return true;
  return false;
}
const stemIs = (pattern: RegExp) => (scene: Scene, at: number) => pattern.test(scene.tokens[at]?.info.stem ?? "");
const NEEDED: readonly (readonly [verb: RegExp, needs: (scene: Scene, at: number) => boolean])[] = [
  [/^[يت]?سحب(?:ت|وا)?$/u, stemIs(/^(?:بيان|تصريح|تقرير|خبر|اعلان|اتهام|حصيل|ارقام|تغريد|منشور|روايه|تهديد)/u)],
  [/^الق|^س?[يت]لق/u, stemIs(/^(?:لوم|لايم|مسوولي)/u)],
  [/^[يت]?صور(?:ت|وا)?$/u, (scene, at) => scene.tokens[at]?.info.word === "علي" && scene.kinds[at + 1] === "that"],
];

/** A verbal noun is what is asked for; «ناشد» names those asked first: «ناشد السكان البقاء». */
const isAsked = (scene: Scene, cue: number, content: number) =>
  isObjectHead(scene.tokens[content] as Token) || /ناشد/u.test((scene.tokens[cue] as Token).info.stem);

const isTally = (scene: Scene, at: number) => (scene.tokens[at] as Token).info.stem.startsWith("حصيل");

/** A noun that some lexicon knows, and not as a speaker. */
const isThing = (scene: Scene, source: TokenRange) =>
  !isSomebody(scene, source) && (scene.tokens[source.first] as Token).info.tags.length > 0;

/** A name, «نفسها», «هذا …» or a definite noun, no superlative: what somebody holds to be something. */
function isHeldToBe(scene: Scene, at: number): boolean {
  const { info } = scene.tokens[at] as Token;
  if (scene.kinds[at - 1] === "comma") return false; // an apposition of the subject
  if (scene.named[at] !== 0 || scene.kinds[at] === "demonstrative" || info.stem.startsWith("نفس")) return true;
  return info.article && !/^[اأ]...$/u.test(info.stem);
}

/** «لم يذكر», «دون أن تشير»: it was not said. */
function isDenied(scene: Scene, at: number): boolean {
  if (scene.kinds[at - 1] === "negation" || scene.kinds[at - 1] === "or") return true;
  return scene.kinds[at - 1] === "that" && /^(?:دون|بدون)$/u.test(scene.tokens[at - 2]?.info.stem ?? "");
}

/** «حسبما أعلنت», «بحسب ما قالته»: the verb is part of another cue. */
function isInCompoundCue(scene: Scene, at: number): boolean {
  for (const first of [at - 1, at - 2]) {
    const hit = first < 0 ? null : cueAt(scene, first);
    if (hit !== null && hit.entry.kind === "according" && hit.entry.clause && hit.last === at - 1) return true;
  }
  return false;
}
