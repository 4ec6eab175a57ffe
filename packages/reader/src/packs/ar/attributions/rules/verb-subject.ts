/** «قالت الوزارة إن…», «أعلن الرئيس الحداد», «وأضاف أن…»: a verb, its subject or none, and what was said. */
import type { Candidate, TokenRange } from "../../../../attributions/candidate.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { agreementOf, agreesWith, type Spoken } from "../agreement.ts";
import { anonymityFrom } from "../anonymity.ts";
import { isSomebody, subjectInSentence } from "../antecedent.ts";
import { isObjectHead } from "../objects.ts";
import { subjectBefore } from "../before.ts";
import type { Token } from "../../../../text/tokens.ts";
import { IMPERSONAL } from "../verbs.ts";
import { clauseAfter } from "../complement.ts";
import type { Clause } from "../complement/clause.ts";
import { thatClause } from "../content.ts";
import { isSpeechOf } from "../needs.ts";
import { phraseFrom, PLAIN } from "../phrase.ts";
import type { Cue, Frame } from "../cue.ts";
import { cueAt, endAt, type Scene } from "../scene.ts";
import { cueOf } from "../words.ts";
import { isWord } from "../../figures/words.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const verbSubject: SpeechRule = {
  id: "ar.attribution.verb-subject",
  at: ["cue.verb", "cue.text"],
  match: (scene, at) => {
    const hit = cueAt(scene, at) ?? null;
    const answered = hit !== null && hit.entry.kind === "text" ? answer(scene, at) : null;
    if (hit === null || (answered === null && (hit.entry.kind !== "verb" || scene.kinds[at] !== "verb"))) return null;
    const cue = answered ?? hit.entry;
    if (cue.kind !== "verb") return null;
    const related = cue.suffix && cue.frame.that ? whatWasSaid(scene, at, cue) : null;
    if (related !== null) return related;
    // «أبرز ما جرى اليوم: …»: the foremost of it, and nobody speaks
    if (isForemost((scene.tokens[at] as Token).info) && scene.tokens[at + 1]?.info.word === "ما") return null;
    if (isDenied(scene, at) || isInCompoundCue(scene, at) || anonymityFrom(scene, at) >= 0) return null;
    // «ما وصفته بـ…», «من سماهم»: a label, no report of speech
    if (cue.suffix && cue.frame.address.length === 0 && !cue.frame.object) return null;
    if (cue.frame.must && !cue.frame.that && scene.kinds[at - 1] === "relative") return null;
    // «جلسة دعا لها الرئيس»: what was called for stands before
    const next = scene.tokens[at + 1];
    if (cue.act === "demand" && next !== undefined && isToThem(next.info)) return null;
    const { frame, suffix } = cue;
    const joined = (scene.tokens[at] as Token).info.conjunction === "ف";
    let before: TokenRange | null = joined ? subjectBefore(scene, at, cue) : null;
    let clause = clauseAfter(scene, hit.last + 1, { frame, subject: before === null, suffix, verb: cue });
    if (before === null && (clause === null || clause.subject === null)) before = subjectBefore(scene, at, cue);
    // «كانت السلطات أعلنت الإنذار»: the subject stands before, so the noun after is what was announced
    // «المنظمة اتهمت الحكومة بعرقلة المساعدات»: and who is accused is no subject, though the verb would agree
    if (clause === null && before !== null && (frame.object || cue.act === "accuse"))
      clause = clauseAfter(scene, hit.last + 1, { frame, subject: false, suffix, verb: cue });
    if (clause === null) return null;
    if (cue.act === "believe" && clause.how === "object") {
      // «تعد إسرائيل المدينة عاصمتها»; but «تعد المحافظة الأكثر …» is what is said of the province
      if (!isSomebody(scene, clause.subject ?? before) || !isBelieved(scene, at, clause.content.first)) return null;
    }
    const doubts = cue.act === "believe" || cue.act === "estimate";
    if (doubts && clause.subject === null && before === null) {
      // «إنها تخشى أن» goes on with a speech; inside words in marks nobody else is told of
      if ((at > 0 && scene.kinds[at - 1] === "that") || scene.quoteAt[at] !== -1) return null;
    }
    if (cue.act === "accuse" && clause.how === "object" && !isObjectHead(scene.tokens[clause.content.first] as Token)) {
      // «انتقد الشركة»: nothing is said of her, but «انتقدها بسبب …» says what
      const named: Frame = { ...frame, object: false };
      clause = clauseAfter(scene, hit.last + 1, { frame: named, subject: before === null, suffix, verb: cue });
      if (clause === null) return null;
    }
    if (cue.act === "demand" && clause.how === "object" && !isAsked(scene, at, clause.content.first)) return null;
    if (
      !isSpeechOf(scene, frame, clause, isObjectHead(scene.tokens[clause.content.first] as Token)) ||
      (answered !== null && !answersWith(scene, clause))
    )
      return null;
    const { info } = scene.tokens[at] as Token;
    const source = clause.subject ?? before;
    // «كتبت سلمى حداد:» at the head of a report is who wrote it
    if (isByline(scene, at, clause)) return null;
    if (source === null && isImpersonal(info) && !isBut(scene, at - 1)) return null;
    // «انهيار الجسر يوضح أن»: a happening shows
    if (before !== null && scene.named[before.first] === 0 && isObjectHead(scene.tokens[before.first] as Token))
      return null;
    // «أظهرت الدراسة أن», but not «أظهرت الصور أن»
    if (shows(info) && !isSomebody(scene, source)) return null;
    // «كشفت المظاهرات عن ضعف …»: a thing that shows something
    if (clause.how === "on" && cue.act === "announce" && source !== null && isThing(scene, source)) return null;
    return said(scene, {
      rule: verbSubject.id,
      cue: { first: at, last: hit.last },
      act: cue.act,
      source,
      subject: source === null ? subjectInSentence(scene, at, agreementOf(cue)) : null,
      agreement: agreementOf(cue),
      content: [clause.content],
      between: clause.between,
      weight: 5,
    });
  },
};

const isForemost = isWord("أبرز وأبرز");
const isToThem = factOfWord(({ word }) => /^(?:ل|الي)(?:ه|ها|هم|هما)$/u.test(word));
const isImpersonal = factOfWord(({ stem }) => IMPERSONAL.has(stem));
/** «لكنه يستبعد»: he does. */
const isBut = (scene: Scene, at: number) => at >= 0 && /^لكن(?:ه|ها|هم)$/u.test(scene.tokens[at]?.info.word ?? "");
const shows = factOfWord(({ stem }) => /^[يت]?س?[يت]?ا?ظهر/u.test(stem));
/** «وردّ المدير: "…"» is spelled like «ورد», which a text needs «في» for. */
function answer(scene: Scene, at: number): Cue | null {
  const { word } = (scene.tokens[at] as Token).info;
  const to = /^علي(?:ه|ها|هم|هما)$/u.test(scene.tokens[at + 1]?.info.word ?? "");
  if (!/^ورد(?:ت|وا)?$/u.test(word) || (scene.kinds[at + 1] !== "noun" && !to)) return null;
  return cueOf(word.slice(1)) ?? null;
}

/** Words in marks, or «بأن»: «ورد أن» is what stands in a text. */
const answersWith = (scene: Scene, { content, how }: Clause) =>
  how === "quote" || (how === "that" && (scene.tokens[content.first] as Token).info.word.startsWith("ب"));

const isByline = (scene: Scene, at: number, { content, how }: Clause) =>
  at === 0 && how === "quote" && wrote((scene.tokens[at] as Token).info) && scene.kinds[content.first] !== "quote";
const wrote = isWord("كتب كتبت");

/** A verbal noun is what is asked for; «ناشد» names those asked first: «ناشد السكان البقاء». */
const isAsked = (scene: Scene, cue: number, content: number) =>
  isObjectHead(scene.tokens[content] as Token) ||
  isWanted((scene.tokens[content] as Token).info) ||
  /ناشد/u.test((scene.tokens[cue] as Token).info.stem);

/** «ما ذكرته الصحف من أن»: the clause that says what «ما» is. */
function whatWasSaid(scene: Scene, at: number, cue: Spoken): Candidate | null {
  const what = scene.tokens[at - 1];
  if (what === undefined || !isWhat(what.info)) return null;
  const source = phraseFrom(scene, at + 1, endAt(scene, at), PLAIN, FROM);
  if (source === null || !agreesWith(scene, cue, source, false)) return null;
  let that = source.last + 1;
  while (scene.kinds[that] === "time" || scene.kinds[that] === "adverb") that++;
  if (scene.tokens[that]?.info.word !== "من" || scene.kinds[that + 1] !== "that") return null;
  return said(scene, {
    rule: verbSubject.id,
    cue: { first: at, last: at },
    act: cue.act,
    source,
    agreement: agreementOf(cue),
    content: [thatClause(scene, that + 1)],
    weight: 5,
  });
}
const FROM = { on: ["من"], address: [] };
const isWhat = factOfWord(({ word }) => /^(?:ما|لما|مما|عما|بما|كما)$/u.test(word));

const isWanted = factOfWord(({ stem }) =>
  /^(?:فديه|اقصي|عقوبه|مهله|ضمان|توضيح|حمايه|لجو|نجده|عون|اموال|مبلغ|ادله|ايضاح|معونه|غوث)/u.test(stem),
);

/** A noun that some lexicon knows, and not as a speaker. */
const isThing = (scene: Scene, source: TokenRange) =>
  !isSomebody(scene, source) && (scene.tokens[source.first] as Token).info.tags.length > 0;

/** Fears are of something; else somebody is held to be something. */
const isBelieved = (scene: Scene, cue: number, content: number) =>
  FEARS.test((scene.tokens[cue] as Token).info.stem)
    ? isObjectHead(scene.tokens[content] as Token) || scene.kinds[content] === "quote"
    : isHeldToBe(scene, content);
const FEARS = /^[يت]?خش/u;

/** A name, «نفسها», «هذا …» or a definite noun, no superlative: what somebody holds to be something. */
function isHeldToBe(scene: Scene, at: number): boolean {
  const { info } = scene.tokens[at] as Token;
  if (scene.kinds[at - 1] === "comma") return false; // an apposition of the subject
  if (scene.named[at] !== 0 || scene.kinds[at] === "demonstrative" || info.stem.startsWith("نفس")) return true;
  return info.article && !/^[اأ]...$/u.test(info.stem);
}

/** «لم يذكر», «دون أن تشير»: it was not said. */
function isDenied(scene: Scene, at: number): boolean {
  if (at === 0) return false;
  if (scene.kinds[at - 1] === "negation" && !saysOnly(scene, at)) return true;
  if (scene.kinds[at - 1] === "or") return true;
  if (scene.kinds[at - 1] !== "that" || at < 2) return false;
  return isWithout((scene.tokens[at - 2] as Token).info);
}

const isWithout = factOfWord(({ stem }) => stem === "دون" || stem === "بدون");
/** «لم تذكر الوزارة سوى 12 وفاة»: that, and no more. */
function saysOnly(scene: Scene, at: number): boolean {
  const limit = Math.min(endAt(scene, at), at + 10);
  for (let k = at + 1; k <= limit && scene.kinds[k] !== "stop" && scene.kinds[k] !== "comma"; k++)
    if (isOnly((scene.tokens[k] as Token).info)) return true;
  return false;
}
const isOnly = isWord("سوى إلا");

/** «حسبما أعلنت», «بحسب ما قالته»: the verb is part of another cue. */
function isInCompoundCue(scene: Scene, at: number): boolean {
  for (let first = at - 1; first >= Math.max(0, at - 2); first--) {
    const hit = cueAt(scene, first);
    if (hit !== null && hit.entry.kind === "according" && hit.entry.clause && hit.last === at - 1) return true;
  }
  return false;
}
