/** Verbs whose sense stands in a word apart from them: «قبضت القوات على», «أخلت المحكمة سبيل», «انقطع الاتصال أمس ب». */
import type { Measure } from "../../../contract/types.ts";
import { type Fact, holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Told } from "./evidence/told.ts";
import { traitOfWord } from "./traits.ts";
import { oneOf } from "./words.ts";

/** A verb or its noun, with what is written onto it where the vocabulary did not take it off. */
const joint = (pattern: RegExp): Fact =>
  factOfWord(({ stem }) => pattern.test(stem) || pattern.test(stem.replace(/^[وف]?[بل]?(?:ال)?/u, "")));

type Head = readonly [verb: Fact, measure: Measure];

const SEIZED: Head = [joint(/^(?:[يت]?قبض(?:ت|وا|ون)?)$/u), "arrested"];
const KEPT: Head = [joint(/^(?:[يت]?تحفظ(?:ت|وا|ا)?)$/u), "arrested"];
const SENTENCED: Head = [joint(/^(?:[يت]?حكم(?:ت|وا|ا)?|احكاما?)$/u), "charged"];
/** «بالسجن 5 سنوات على 12», «غرامات على 12» */
const PUNISHED: Head = [
  factOfWord(({ word }) =>
    /^[وف]?ب(?:ال)?(?:سجن|حبس|اعدام|موبد|موقوف|غرامه|جلد|شنق|اشغال)$|^[وف]?ب?(?:ال)?(?:عقوب(?:ه|ات)|غرام(?:ه|ات))$/u.test(
      word,
    ),
  ),
  "charged",
];
const FINISHED: Head = [joint(/^(?:اجهز(?:ت|وا)?|[يت]جهز(?:ون)?|اجهاز)$/u), "killed"];
const WIPED_OUT: Head = [joint(/^(?:قضت|قضوا|قضا)$/u), "killed"];
const FREED: Head = [
  joint(/^(?:افرج(?:ت|وا)?|[يت]فرج(?:ون)?|افراجا?|عف(?:ت|ي|ا|وا|و)|[يت]عفو|صفح(?:ت|وا)?)$/u),
  "released",
];
const LET_GO: Head = [joint(/^(?:اخل[يت]|اخلوا|[يت]خل[يو]ن?|اخلا|تخليه)$/u), "released"];
const UNBOUND: Head = [joint(/^(?:فك(?:ت|وا)?|[يت]فك)$/u), "released"];
const TOOK_LIVES: Head = [joint(/^(?:[يت]?حصد(?:ت|وا)?|حصاد|ازهق(?:ت|وا)?|[يت]زهق|ازهاق|خطف(?:ت)?)$/u), "killed"];
const ACCUSED: Head = [joint(/^(?:تهم(?:ه|ا)?|اتهام(?:ات|ا)?)$/u), "charged"];
/** «مذكرات توقيف بحق 12», «دعاوى ضد 12» */
const PROSECUTED: Head = [
  joint(/^(?:مذكر(?:ه|ات|تا|تين)|اوامر|امرا?|دعو[اي]|دعاو[اي]|لايحه|لوايح|حكما?|احكاما?|محاضر|محضرا?|بلاغات|بلاغا?)$/u),
  "charged",
];
const GRABBED: Head = [joint(/^(?:امسك(?:ت|وا)?|[يت]مسك(?:ون)?|امساك)$/u), "arrested"];
const THREW: Head = [joint(/^(?:زج(?:ت|وا)?|[يت]زج)$/u), "arrested"];
const HARMED: Head = [joint(/^(?:اضر(?:ت|وا)?|[يت]ضر)$/u), "affected"];
const TOUCHED: Head = [joint(/^(?:اثر(?:ت|وا)?|[يت]وثر)$/u), "affected"];
const SPREAD: Head = [joint(/^(?:عدوي)$/u), "infected"];
const CUT_OFF: Head = [joint(/^(?:كهربا|تيار|مياه|ما|اتصالات|انترنت|غاز|خدمات|امدادات|مساعدات)$/u), "affected"];
const CARRIED_OFF: Head = [joint(/^(?:اودي|اودت|[يت]ودي|فتك(?:ت)?|[يت]فتك)$/u), "killed"];
const NOT_FOUND: Head = [joint(/^(?:[يت]عثر(?:وا|ون)?|العثور|عثور)$/u), "missing"];
const CONTACT: Head = [joint(/^(?:اتصال|اتصالات|تواصل)$/u), "missing"];

/** By the word that stands before the number. */
const HEADS: ReadonlyMap<string, readonly Head[]> = new Map([
  ["علي", [NOT_FOUND, SEIZED, KEPT, SENTENCED, PUNISHED, FINISHED, WIPED_OUT, TOUCHED]],
  ["عن", [FREED, CUT_OFF]],
  ["سبيل", [LET_GO]],
  ["اسر", [UNBOUND]],
  ["قيد", [UNBOUND]],
  ["ارواح", [TOOK_LIVES]],
  ["الي", [ACCUSED, SPREAD]],
  ["ل", [ACCUSED]],
  ["بحق", [ACCUSED, PROSECUTED]],
  ["حق", [ACCUSED, PROSECUTED]],
  ["ضد", [ACCUSED, PROSECUTED]],
  ["ب", [CARRIED_OFF, GRABBED, THREW, CONTACT, HARMED]],
]);

const isStop = traitOfWord(
  ({ word, entries }) =>
    /^[؛;:.]$/u.test(word) || entries.particle?.class === "subordinator" || entries.particle?.class === "that",
);
const isCut = traitOfWord(
  oneOf(
    "انقطع انقطاع فقد فقدت فقدوا فقدان فقدنا انقطعت انقطاع قطع قطعت وانقطع وانقطعت وقطع وقطعت تنقطع ينقطع وفقد وفقدان وانقطاع",
  ),
);
/** «لم يعثر بعد على 9», «تعذر العثور على 9». */
const isUnfound = traitOfWord(oneOf("لم ولم دون تعذر وتعذر عدم يتعذر"));
const REACH = 12;

/**
 * What is told of whom the word at `left` leads to, by the verb and the word that completes it; null where nothing is. `led`: «ب» that is written onto them.
 * `isCount`: whether another number stands at a token.
 */
export function splitBefore(
  doc: Document,
  left: number,
  led: string,
  floor: number,
  isCount: (at: number) => boolean,
): Told | null {
  const tail = led !== "" ? led : wordAt(doc, left);
  if (tail === "سراح") return { measure: "released", first: left, last: left };
  const heads = HEADS.get(tail);
  if (heads === undefined) return null;
  const from = led !== "" ? left : left - 1;
  for (let at = from; at >= Math.max(floor, left - REACH); at--) {
    const { info } = doc.tokens[at] as Token;
    if (isCount(at) || isStop(info)) return null;
    for (const [verb, measure] of heads) {
      if (!verb(info) || ((verb === CONTACT[0] || verb === CUT_OFF[0]) && !holdsAt(doc, at - 1, isCut))) continue;
      if (verb === NOT_FOUND[0] && !holdsAt(doc, at - 1, isUnfound)) continue;
      const first = measure === "missing" ? at - 1 : at;
      return { measure, first, last: left };
    }
    // another verb that takes the word has it
    if (info.entries.outcome !== undefined || info.entries.cue?.kind === "verb") return null;
  }
  return null;
}
