/** «بحسب الوزارة», «وفقا لـ…», «حسبما أعلن…»: a source named before or after what it says. */
import type { Candidate, TokenRange } from "../../../../attributions/candidate.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { Gap, type Token } from "../../../../text/tokens.ts";
import { isSomebody } from "../antecedent.ts";
import { around, following } from "../around.ts";
import { skipAdverbs } from "../between.ts";
import { clauseAfter } from "../complement.ts";
import { quotation, quoteFrom } from "../content.ts";
import { apposition, phraseFrom, PLAIN, PREPOSED } from "../phrase.ts";
import type { Cue } from "../cue.ts";
import { cueAt, endAt, type Scene, startAt } from "../scene.ts";
import { isStem, isWord } from "../../figures/words.ts";
import { carrierOf, isCarrier, speechBefore } from "../via.ts";
import { cueOf } from "../words.ts";
import { said, type SpeechRule } from "./candidate.ts";

export const according: SpeechRule = {
  id: "ar.attribution.according",
  at: ["cue.according"],
  match: (scene, at) => {
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "according") return null;
    const { info } = scene.tokens[at] as Token;
    if (info.article || info.preposition !== "" || goesOnWith(scene, at)) return null;
    let { act } = hit.entry;
    let last = hit.last;
    let agreement: Candidate["agreement"] = null;
    if (hit.entry.clause) {
      // a verb of speech is part of the cue: «حسبما أكد»
      const heard = wasHeard(scene, last + 1);
      const verb = heard ?? cueAt(scene, last + 1) ?? withObject(scene, last + 1);
      if (verb === null || verb.entry.kind === "according" || verb.entry.kind === "participle") return null;
      last = verb.last;
      if (verb.entry.kind === "verb") ({ act } = verb.entry);
      if (verb.entry.kind === "verb") agreement = { gender: verb.entry.gender, number: verb.entry.number };
    }
    // «حسبما أفادت به»
    if (
      hit.entry.clause &&
      scene.kinds[last + 1] === "preposition" &&
      (scene.tokens[last + 1] as Token).info.word.length <= 4
    )
      last++;
    // «حسب ما أفاد به، اليوم الأربعاء، الناطق»
    const from = hit.entry.clause ? skipAdverbs(scene, last + 1, endAt(scene, at)) : last + 1;
    const limit = endAt(scene, at);
    const needs = hit.entry.on;
    if (needs !== null && !(scene.tokens[from]?.info.word ?? "").startsWith(needs)) return null;
    const passed = (scene.tokens[last] as Token).info.entries.cue;
    const source = sourceAt(scene, from, limit, needs, passed?.kind === "relay" ? passed.from : null);
    if (source === null && agreement === null) return null;
    if (source !== null && isNoSource((scene.tokens[source.first] as Token).info) && !isAgency(scene, source.first))
      return null;
    // «حسب» alone is also "by": «رتبت حسب الحروف»
    const plain = info.word === "حسب" && scene.kinds[at - 1] !== "comma";
    if (plain && !isSomebody(scene, source)) return null;
    const carried = source !== null && isCarrier(scene, source.first) && speechBefore(scene, at);
    if (carried || speaksFor(scene, at)) return null; // a link of that speech's chain
    const after = (source?.last ?? last) + 1;
    const passedOn = source === null ? null : passedOnBy(scene, at, source, last);
    if (passedOn !== null) return passedOn;
    // «حسبما أعلن التلفزيون نقلا عن النيابة»
    const further = source === null ? null : citedBy(scene, after);
    if (further !== null && source !== null) {
      const content = around(scene, at, further.last + 1, limit, false);
      if (content.length === 0) return null;
      const via = [carrierOf(scene, source)];
      return said(scene, {
        rule: according.id,
        cue: { first: at, last },
        act,
        source: further,
        agreement,
        content,
        via,
        weight: 4,
      });
    }
    if (passed?.kind === "relay" && source !== null && scene.tokens[after]?.info.stem === passed.from) {
      // «بحسب ما نقلت الوكالة عن مصادر»
      const origin = phraseFrom(scene, after + 1, limit);
      if (origin !== null) {
        const via = [carrierOf(scene, source)];
        const content = around(scene, at, origin.last + 1, limit, false);
        return content.length === 0
          ? null
          : said(scene, {
              rule: according.id,
              cue: { first: at, last },
              act,
              source: origin,
              agreement,
              content,
              via,
              weight: 3,
            });
      }
    }
    if (after > limit - 1 && at === startAt(scene, at)) {
      // a sentence of its own: «. بحسب الوزارة.» speaks of the one before
      const before = scene.sentences[((scene.tokens[at] as Token).sentence ?? 0) - 1];
      if (before === undefined || (scene.tokens[at] as Token).gap >= Gap.paragraph || source === null) return null;
      const content = [{ first: before.first, last: before.last }];
      return said(scene, { rule: according.id, cue: { first: at, last }, act, source, agreement, content, weight: 3 });
    }
    const opens = at === startAt(scene, at) || (info.conjunction !== "" && opensClause(scene, at));
    const tally = source !== null && isTally((scene.tokens[source.first] as Token).info);
    const marked = isOfWords((scene.tokens[hit.last] as Token).info) ? wordsInMarks(scene, at, after) : null;
    const content =
      marked !== null ? [marked] : opens ? following(scene, after, limit) : around(scene, at, after, limit, tally);
    if (content.every((range) => isWordless(scene, range))) return null;
    return said(scene, { rule: according.id, cue: { first: at, last }, act, source, agreement, content, weight: 3 });
  },
};

/** «حسبما علم من الشرطة», «وفق ما نشر على الموقع»: learnt, and the source behind its preposition. */
function wasHeard(scene: Scene, at: number): { readonly entry: Cue; readonly last: number } | null {
  const { word } = scene.tokens[at]?.info ?? { word: "" };
  if (
    !/^(?:علم|علمت|علمنا|ورد|جاء|جا|نشر|نقل)$/u.test(word) ||
    !/^(?:من|في|عن|علي|لدي)$/u.test(scene.tokens[at + 1]?.info.word ?? "")
  )
    return null;
  const entry = cueOf("ذكر");
  return entry === undefined ? null : { entry, last: at + 1 };
}

/** «رحب المجلس، على لسان ناطقه، بالقرار»: through whom somebody speaks whose verb stands before. */
function speaksFor(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.info.word !== "علي" || scene.tokens[at + 1]?.info.word !== "لسان") return false;
  for (let k = at - 1; k >= Math.max(startAt(scene, at), at - 16); k--)
    if (scene.cues[k]?.entry.kind === "verb" && scene.kinds[k] === "verb") return true;
  return false;
}

/** «ما ذكره»: after «ما» a short verb with its object can be no noun. */
function withObject(scene: Scene, at: number): { readonly entry: Cue; readonly last: number } | null {
  const bare = /^(..+?)(?:ه|ها|هم)$/u.exec(scene.tokens[at]?.info.word ?? "")?.[1];
  const cue = bare === undefined ? undefined : cueOf(bare);
  return cue?.kind === "verb" && cue.frame.that ? { entry: cue, last: at } : null;
}

/** Whom «نقلا عن» cites, where it stands at a token. */
function citedBy(scene: Scene, at: number): TokenRange | null {
  const { word = "" } = scene.tokens[at]?.info ?? {};
  if (word !== "نقلا" || scene.tokens[at + 1]?.info.word !== "عن") return null;
  return phraseFrom(scene, at + 2, endAt(scene, at));
}

/** Whether another «حسبما أعلن …» stands right before, whose chain a «نقلا عن» goes on with. */
function goesOnWith(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.info.word !== "نقلا") return false;
  for (let k = at - 1; k >= Math.max(startAt(scene, at), at - 10); k--) {
    if (scene.kinds[k] === "comma") return false;
    const hit = cueAt(scene, k);
    if (hit !== null && hit.entry.kind === "according") return true;
  }
  return false;
}

const isWordless = (scene: Scene, { first, last }: TokenRange) => {
  for (let at = first; at <= last; at++) if (scene.tokens[at]?.kind === "word") return false;
  return true;
};

/** «أفادت وكالة … نقلا عن مصدر أن …»: the verb's subject is a link, and what was said follows the origin. */
function passedOnBy(scene: Scene, at: number, source: TokenRange, last: number): Candidate | null {
  let end = at - 1;
  while (scene.kinds[end] === "comma" || scene.kinds[end] === "time" || scene.kinds[end] === "adverb") end--;
  for (let verb = end - 1; verb >= Math.max(startAt(scene, at), end - 12); verb--) {
    if (scene.kinds[verb] !== "verb") continue;
    const cue = (scene.tokens[verb] as Token).info.entries.cue;
    if (cue?.kind !== "verb") return null;
    const carrier = phraseFrom(scene, verb + 1, end);
    if (carrier === null || carrier.last !== end) return null;
    // «ولوحت واشنطن، وفق دبلوماسي، بـ»: she speaks herself
    if (scene.tokens[at]?.info.word !== "نقلا" && !isCarrier(scene, carrier.first)) return null;
    const clause = clauseAfter(scene, source.last + 1, { frame: cue.frame, subject: false, suffix: false, verb: null });
    if (clause === null) return null;
    return said(scene, {
      rule: according.id,
      cue: { first: at, last },
      act: cue.act,
      source,
      agreement: null,
      content: [clause.content],
      between: clause.between,
      via: [carrierOf(scene, carrier)],
      weight: 6,
    });
  }
  return null;
}

/** «وفق برنامج الأغذية», «وفق برنامج الأمم المتحدة الإنمائي»: a programme that is somebody. */
const isAgency = (scene: Scene, at: number): boolean =>
  (scene.tokens[at] as Token).info.stem === "برنامج" &&
  scene.tokens[at + 1] !== undefined &&
  isAgencyOf((scene.tokens[at + 1] as Token).info);
const isAgencyOf = isWord("الأغذية الغذاء الأمم التنمية الإغاثة المساعدات الصحة اللاجئين");

/** Norms, which say nothing of what happened, and the speaker's own manner of speaking. */
const NO_SOURCE =
  /^(?:تعبير|قول|وصف)|^(?:قانون|قوانين|اجراات|اجرا|قواعد|قاعده|معايير|معيار|شروط|نظام|جدول|خطه|مبدا|مبادي|توصيات|بنود|دستور|مواد|ماده|حاجه|اولويات|اصول|تقاليد|عادات|احتياجات|قدرات|نوع|طريقه|نموذج|برنامج|موعد|مواعيد|مواقيت|توقيت|جداول|سعر|اسعار|ترتيب|ظروف|مقتضيات|مقتضي|اتفاق|تفويض|قرار|قرارات|اولويه|حجم|عدد)$/u;

const isNoSource = factOfWord(({ stem }) => NO_SOURCE.test(stem));

/** «وبحسب …»: at the beginning of a clause, what is reported comes after. */
const opensClause = (scene: Scene, at: number) =>
  at === startAt(scene, at) || scene.kinds[at - 1] === "comma" || scene.kinds[at - 1] === "stop";

/** `by`: the preposition before whose words a carrier passes on. */
function sourceAt(
  scene: Scene,
  from: number,
  limit: number,
  needs: string | null,
  by: "عن" | "من" | "الي" | null,
): TokenRange | null {
  // the ل of «وفقا لـ» is written onto the source's first word
  const phrase = phraseFrom(
    scene,
    from,
    limit,
    needs === null ? PLAIN : PREPOSED,
    by === null ? null : { on: [by], address: [] },
  );
  if (phrase === null) return null;
  const more = apposition(scene, phrase.last + 1, limit, null, true);
  return more < 0 ? phrase : { first: phrase.first, last: more };
}

/** «بحسب تعبير», «على حد وصف»: it is the words themselves that are somebody's. */
const isOfWords = isStem("تعبير وصف قول");

/** The quotation that ends right before the cue, or begins right after the source; null where there is none. */
function wordsInMarks(scene: Scene, at: number, after: number): TokenRange | null {
  let close = at - 1;
  while (scene.kinds[close] === "comma" || scene.kinds[close] === "dash") close--;
  const before = scene.quotes[scene.quoteAt[close] as number];
  if (before !== undefined && before.close === close && before.closed) return quotation(before);
  const quote = quoteFrom(scene, scene.kinds[after] === "comma" ? after + 1 : after);
  return quote !== null && quote.closed ? quotation(quote) : null;
}

/** Counts, which are given for the clause right before them. */
const isTally = factOfWord(({ stem }) => /^(?:حصيل|احصا|تقدير|ارقام|تعداد|احصايي)/u.test(stem));
