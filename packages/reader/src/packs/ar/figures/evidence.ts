/** What stands around a number and tells what happened to those it counts. */
import { holdsAt, stemIn, stemLike, withTag, wordAt, wordLike, tagged } from "../../../figures/facts.ts";
import type { Measure } from "../../../contract/types.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isPerson } from "./person.ts";
import { numberAt, type NumbersByToken } from "./numbers.ts";
import type { NumberView } from "./view.ts";
import { isStem, isWord, words, oneOf } from "./words.ts";
import { traitOfWord } from "./traits.ts";

export interface Evidence {
  readonly measure: Measure;
  /** Token indices of the words that tell. */
  readonly first: number;
  readonly last: number;
  /** How many words stand between it and the number. */
  readonly distance: number;
}
type Told = Omit<Evidence, "distance">;

/** Which measures a rule asks for; words of others are passed over. */
export type Wanted = ReadonlySet<Measure>;

/** «قتل وأصيب», «قتلوا أو فقدوا»: the dead with the hurt or the missing in one count. */
const HARMED_TOGETHER: Wanted = new Set<Measure>(["killed", "injured", "missing"]);
const together = (one: Measure, other: Measure) =>
  one !== other && HARMED_TOGETHER.has(one) && HARMED_TOGETHER.has(other);

/** «… في السجن أن اثنين»: what stands before أن is said of somebody else. */
const isThat = traitOfWord(({ entries }) => entries.particle?.class === "that");

/** A subject may stand between the verb and the number, but no new clause. */
const endsClause = traitOfWord(
  ({ word, conjunction, entries }) =>
    /^[،,؛;:.]$/u.test(word) ||
    entries.particle?.class === "subordinator" ||
    entries.particle?.class === "that" ||
    // «… ويصف»: another verb joined to it begins a clause of its own
    (conjunction !== "" && entries.outcome === undefined && entries.cue?.kind === "verb"),
);

/** What happened to somebody, or somebody named by it. */
const tells = traitOfWord(tagged("outcome", "victims"));

/** What the words before the number say. `reach`: how many words back. */
export function evidenceBefore(view: NumberView, wanted: Wanted, reach: number): Evidence | null {
  if (!view.harmBefore) return null;
  const { doc, sentence, left, numbers } = view;
  if (holdsAt(doc, left, isThat)) return null;
  let floor = left - reach;
  for (let at = left; at >= Math.max(sentence.first, floor); at--) {
    const { info } = doc.tokens[at] as Token;
    const told = tells(info) ? toldAt(doc, at, left, wanted) : null;
    if (told !== null) {
      const { measure, first, last } = told;
      // what stands between commas is not counted
      const distance = left - last - (left - reach - floor);
      // a noun governs only what stands beside it: «جنازة الضحايا حضرها 90» are not its dead
      const beside = distance === 0 || (distance === 1 && holdsAt(doc, left, links));
      if (told.noun && !beside) return null;
      return !told.expression && leadsElsewhere(view, last) ? null : { measure, first, last, distance };
    }
    const open = isComma(info) ? asideBefore(doc, at, sentence.first) : -1;
    if (open >= 0) {
      floor -= at - open;
      at = open;
      continue;
    }
    if (isCounting(numbers, at) || (at < left && endsClause(info)) || isCarrying(doc, at)) return null;
  }
  return null;
}

/** «غرق عبارة تقل 90 راكبا»: aboard, and nothing said of how they fared; «لا تقل» is how many. */
const isCarrying = (doc: Document, at: number): boolean => holdsAt(doc, at, carries) && !holdsAt(doc, at - 1, isNot);
const carries = traitOfWord(
  oneOf("متنه متنها متنهما متن تقل يقل أقلت تقلهم تتسع يتسع تستوعب يستوعب سعتها سعته حمولتها حمولته طاقتها طاقته"),
);
const isNot = isWord("لا لم ما لن");

/** «، بحسب شاهد،», «، فجر أمس،»: who says it, or when, between commas; the comma that opens it, or -1. */
function asideBefore(doc: Document, close: number, first: number): number {
  for (let at = close - 1; at >= Math.max(first, close - LONGEST_ASIDE); at--) {
    const { info } = doc.tokens[at] as Token;
    if (info.entries.outcome !== undefined) return -1;
    if (!isComma(info)) continue;
    return isAside(doc, at + 1, close - 1) ? at : -1;
  }
  return -1;
}
const LONGEST_ASIDE = 12;
const isComma = traitOfWord(oneOf("،"));
const isTimed = withTag("weekday", "dayWord", "dayPart");

function isAside(doc: Document, first: number, last: number): boolean {
  if (lookUp(doc, first, "cue")?.entry.kind === "according") return true;
  for (let at = first; at <= last; at++) {
    if (isTimed((doc.tokens[at] as Token).info)) return last - first <= 5;
  }
  return false;
}

const isAuxiliary = isWord(
  "لقوا كانوا نقلوا وصفوا اعتبروا باتوا أصبحوا زالوا يزالوا يكونوا يصبحوا سقطوا راحوا ظلوا تعرضوا لاقوا لفظوا وقعوا نزلوا ساروا انضموا اضطروا أجبروا أرغموا توجهوا تدفقوا توافدوا وقفوا شاركوا دخلوا خرجوا أخذوا تلقوا",
);
const links = isWord("هم هو هي هن كان كانوا بلغ إلى بينهم");

/** «لجأوا إلى 12 مدرسة»: where to, and not whom; of things, the verb may say where before what: «دمر في البلدة 12 منزلا». */
function leadsElsewhere({ doc, left, counted }: NumberView, from: number): boolean {
  if (counted === null || isPerson(doc, counted)) return false;
  const first = counted.thing === null ? from + 1 : Math.max(from + 1, left);
  for (let at = first; at <= left; at++) if (isPreposition((doc.tokens[at] as Token).info)) return true;
  return false;
}

const isPreposition = factOfWord(({ entries }) => entries.particle?.class === "preposition");

/** An ordinal is none: «أول من أمس». */
function isCounting(numbers: NumbersByToken, at: number): boolean {
  const number = numberAt(numbers, at);
  return number !== null && !number.ordinal;
}

function toldAt(
  doc: Document,
  at: number,
  limit: number,
  wanted: Wanted,
): (Told & { readonly noun: boolean; readonly expression?: boolean }) | null {
  // «حكم بالإعدام شنقا»: how it is to be done
  if (holdsAt(doc, at, isManner) && isPenalty(doc, at - 1)) return toldAt(doc, at - 1, limit, wanted);
  const outcome = lookUp(doc, at, "outcome");
  if (outcome !== null && outcome.entry.part === "noun" && isHelp(doc, at)) return null;
  if (outcome !== null && outcome.last <= limit && wanted.has(outcome.entry.measure) && !isRuling(doc, at)) {
    const { measure } = outcome.entry;
    if (wanted.has("charged") && isPenalty(doc, at) && isSentenced(doc, at))
      return { measure: "charged", first: at, last: outcome.last, noun: false };
    const other = at > 0 ? lookUp(doc, at - 1, "outcome") : null;
    const joined = (doc.tokens[at] as Token).info.conjunction !== "" && other !== null;
    if (joined && together(measure, other.entry.measure) && !hasOwnSubject(doc, at - 1))
      return { measure: "affected", first: at - 1, last: outcome.last, noun: false };
    // «أتت النيران على 9 منازل»: the expression goes on over its preposition
    const expression = outcome.entry.part === "expression" && measure === "property_damaged";
    return { measure, first: at, last: outcome.last, noun: false, expression };
  }
  const victims = lookUp(doc, at, "victims");
  if (victims !== null && victims.entry.number !== "singular" && wanted.has(victims.entry.measure))
    return { measure: victims.entry.measure, first: at, last: victims.last, noun: true };
  return null;
}

/** «سيارة إسعاف», «فرق الإنقاذ»: who helps; not «قامت الفرق بإنقاذ». */
const isHelp = (doc: Document, at: number): boolean =>
  holdsAt(doc, at - 1, helps) && doc.tokens[at - 1]?.info.article === false && !holdsAt(doc, at, isBy);
const isBy = factOfWord(({ preposition, word }) => preposition !== "" || word.startsWith("ب"));
const helps = isStem(
  "سيارة سيارات عربة عربات مركبة مركبات طائرة طائرات مروحية مروحيات قارب قوارب زورق زوارق سفينة سفن فرقة فرق فريق طاقم طواقم أطقم رجال رجل عمال عناصر وحدة وحدات جهاز هيئة هيئات منظمة منظمات وكالة جمعية جمعيات خدمة خدمات مركز مراكز لجنة إدارة قوات كوادر",
);

/** «حكمت المحكمة بسجن 9», «أحكام بإعدام 3»: sentenced, and not yet in prison or dead. */
function isSentenced(doc: Document, at: number): boolean {
  // «حكم الجيش بعد إعدام 9»: what is ruled comes with «ب»
  if (!wordAt(doc, at).startsWith("ب") && !holdsAt(doc, at - 1, rules)) return false;
  for (let before = at - 1; before >= Math.max(0, at - 16); before--) {
    const { info } = doc.tokens[before] as Token;
    if (rules(info)) return true;
    if (endsClause(info)) return false;
  }
  return false;
}
const isPenalty = (doc: Document, at: number) => holdsAt(doc, at, isOfPenalty);
const isOfPenalty = stemLike(/^ب?(?:اعدام|سجن|حبس)$/u);
const isManner = isWord("شنقا رميا حرقا ذبحا صلبا");
const rules = stemLike(/^(?:[يت]?حكم(?:ت|ا|وا)?|احكاما?|[يت]?قض(?:ي|ت)|قضا(?:ء|ؤ)ها?)$/u);

const mayRule = stemLike(/^[يت]?قض(?:ي|ت)$/u);

/** «قضت المحكمة بسجن»: a court's word, and nobody died. */
function isRuling(doc: Document, at: number): boolean {
  if (!holdsAt(doc, at, mayRule)) return false;
  for (let next = at + 1; next <= at + 5; next++) {
    const info = doc.tokens[next]?.info;
    if (info === undefined || endsClause(info)) return false;
    if (info.preposition === "ب" || /^ب.{3,}/u.test(info.word)) return true;
  }
  return false;
}

/** Words after which the number is the tally of something said before: «… إلى 91», «بلغ 40». */
const governs = isWord("إلى ب عند هو هي بين");
const HEADERS = words("عدد حصيلة أعداد عداد عددهم عددها مجموع إجمالي أرقام إحصاء إحصائية حصيلته حصيلتها");
const withoutJoint = (stem: string) => stem.replace(/^[وف](?=عدد)/u, "");
const isHeader = stemIn(HEADERS);
const isHeaderJoined = factOfWord(({ stem }) => HEADERS.has(withoutJoint(stem)));
const isOwnHeader = factOfWord(({ stem }) => withoutJoint(stem) === "عددهم");
/** «عدد», «الذين»: behind it stands what is counted. */
const opensTally = factOfWord(
  (info) =>
    isHeaderJoined(info) ||
    // «الذين قضوا» tells of people, «الزلزال الذي دمر» does not
    (info.entries.particle?.class === "relative" && info.word !== "الذي" && info.word !== "التي"),
);
const tellsOrGathers = withTag("outcome", "victims", "people");

/** «حصيلة ضحايا الانهيار الذي طمر القرية إلى 91»: the tally's noun may stand far before the number. */
export function tallyBefore(view: NumberView, wanted: Wanted, reach = 24): Evidence | null {
  const { doc, sentence, left, number } = view;
  const governed =
    holdsAt(doc, left, governs) ||
    holdsAt(doc, left, isHeaderJoined) ||
    (doc.tokens[number.first] as Token).info.preposition !== "" ||
    wordAt(doc, number.first - 1) === "ب" ||
    lookUp(doc, left, "movement") !== null ||
    lookUp(doc, left, "victims") !== null ||
    number.qualifierAt !== null;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const { info } = doc.tokens[at] as Token;
    if (!opensTally(info)) continue;
    // «بلغ عدد النازحين من الولاية منذ مطلع العام 3 ملايين»: the verb before the tally's noun
    if (!governed && (lookUp(doc, at - 1, "movement") === null || hasBetween(view, at))) continue;
    // «المفقودين وعددهم 50»
    const owned = isOwnHeader(info) ? toldAt(doc, at - 1, at - 1, wanted) : null;
    if (owned !== null)
      return { measure: owned.measure, first: owned.first, last: owned.last, distance: left - owned.last };
    for (let next = at + 1; next <= Math.min(left, at + 5); next++) {
      if (!tellsOrGathers((doc.tokens[next] as Token).info)) continue;
      const told = toldAt(doc, next, left, wanted) ?? gatheredAt(doc, next, wanted);
      if (told !== null) return { measure: told.measure, first: at, last: told.last, distance: left - told.last };
    }
  }
  return null;
}

/** Whether another number, or another clause, stands between a tally's noun and the number. */
function hasBetween({ doc, left, numbers }: NumberView, from: number): boolean {
  for (let at = from; at <= left; at++)
    if (isCounting(numbers, at) || endsClause((doc.tokens[at] as Token).info)) return true;
  return false;
}

/** «عدد المتظاهرين», «عدد المشاركين»: the people of the tally are its measure. */
function gatheredAt(doc: Document, at: number, wanted: Wanted): Told | null {
  const people = lookUp(doc, at, "people");
  const gathered = people?.entry.group === "protesters" && wanted.has("protesters_present");
  return gathered ? { measure: "protesters_present", first: at, last: at } : null;
}

const isIn = isWord("في عبر ب");
const isArea = isStem(
  "دولة دول بلد بلدا بلدان مدينة مدن محافظة محافظات ولاية ولايات منطقة مناطق إقليم أقاليم قرية قرى بلدة بلدات مخيم مخيمات مقاطعة مقاطعات حي أحياء جزيرة جزر قارة قارات",
);

const endsDescription = factOfWord((info) => /^[؛;:.،,]$/u.test(info.word) || isHeader(info));
/** «الذي» speaks of somebody else than the many counted; a subordinator opens another clause. */
const turnsAway = factOfWord(
  ({ word, entries }) => word === "الذي" || word === "التي" || entries.particle?.class === "subordinator",
);
/** Another thing that they did. */
const isDeed = factOfWord((info) => info.word.endsWith("وا") && !isAuxiliary(info));
/** Words that the reader may pass over; most are. */
const saysNothing = traitOfWord(
  (info) => !tells(info) && !endsDescription(info) && !turnsAway(info) && !isDeed(info) && info.conjunction !== "و",
);

/** What the words after the counted noun say: «7 جنود لقوا حتفهم», «12 عاملا أصيبوا». */
export function evidenceAfter(view: NumberView, wanted: Wanted, reach = 12): Evidence | null {
  if (!view.harmAfter) return null;
  const { doc, sentence, right, numbers } = view;
  let skipped = false;
  for (let at = right; at <= Math.min(sentence.last, right + reach); at++) {
    const token = doc.tokens[at] as Token;
    const { info } = token;
    const other = numberAt(numbers, at);
    if (other !== null) {
      // «12 مليون شخص في ست دول مهددون بالجوع»: where they are
      if (at === right || !holdsAt(doc, other.first - 1, isIn) || !holdsAt(doc, other.last + 1, isArea)) return null;
      at = other.last + 1;
      continue;
    }
    if (saysNothing(info)) continue;
    if (isComma(info) && !skipped) {
      const close = asideOfTheirs(doc, at, sentence.last);
      if (close < 0) return null;
      skipped = true;
      at = close;
      continue;
    }
    if (endsDescription(info) || (at > right && turnsAway(info))) return null;
    const { conjunction } = info;
    const outcome = lookUp(doc, at, "outcome");
    if (outcome !== null && conjunction === "" && wanted.has(outcome.entry.measure)) {
      const { part, measure } = outcome.entry;
      // «9 آخرين بالسجن المؤبد»: sentenced to it
      if (wanted.has("charged") && isPenalty(doc, at) && info.word.startsWith("ب") && mayBeSentenced(view))
        return { measure: "charged", first: at, last: outcome.last, distance: at - right };
      if (part === "noun" && !hasPossessor(info) && !isTheirDeed(doc, at, outcome.last)) return null;
      const next = outcome.last + (wordAt(doc, outcome.last + 1) === "او" ? 2 : 1);
      const joins = next > outcome.last + 1 || doc.tokens[next]?.info.conjunction === "و";
      const also = joins ? lookUp(doc, next, "outcome") : null;
      const both = also !== null && together(measure, also.entry.measure) && isPlural(doc, next);
      const last = both ? also.last : outcome.last;
      return { measure: both ? "affected" : measure, first: at, last, distance: at - right };
    }
    // «لا يزالون محاصرين»: said of the people counted, but not «ضحايا الهجوم»
    const victims = lookUp(doc, at, "victims");
    if (victims !== null && !info.article && conjunction === "" && wanted.has(victims.entry.measure)) {
      const ofSomebody = doc.tokens[victims.last + 1]?.info.article === true;
      if (!ofSomebody) return { measure: victims.entry.measure, first: at, last: victims.last, distance: at - right };
    }
    // what follows is said of another thing that they did
    if (outcome === null && isDeed(info)) return null;
    // «و» begins a clause of its own, unless the phrase goes on: «8 ركاب وأطفال معهم قتلوا»
    if (conjunction === "و" && (info.tags.length === 0 || outcome !== null)) return null;
  }
  return null;
}

/** «1200 حكم بالإعدام» are no people. */
const mayBeSentenced = ({ doc, counted }: NumberView): boolean => counted === null || isPerson(doc, counted);

/** «، جلهم أطفال، ماتوا»: who they are, between commas, and a verb of theirs; the closing comma, or -1. */
function asideOfTheirs(doc: Document, open: number, last: number): number {
  const next = holdsAt(doc, open + 1, isFrom) ? open + 2 : open + 1;
  if (!holdsAt(doc, next, isTheirs)) return -1;
  for (let at = next + 1; at <= Math.min(last - 1, open + LONGEST_LIST); at++) {
    if (wordAt(doc, at) !== "،") continue;
    const verb = holdsAt(doc, at + 1, isAlready) ? at + 2 : at + 1;
    const outcome =
      lookUp(doc, verb, "outcome") ?? (holdsAt(doc, verb, isAuxiliary) ? lookUp(doc, verb + 1, "outcome") : null);
    const ofMany =
      isPlural(doc, verb) || holdsAt(doc, verb + 1, isOfThem) || holdsAt(doc, outcome?.last ?? -1, isOfThem);
    if (outcome !== null && ofMany) return holdsAt(doc, at + 1, isAlready) ? at + 1 : at;
  }
  return -1;
}
const LONGEST_LIST = 16;
const isFrom = isWord("من");
const isAlready = isWord("قد كانوا");
const isTheirs = wordLike(/(?:هم|هن|ها|هما)$/u);
/** «أفرج عنهم», «لقوا مصرعهم» */
const isOfThem = wordLike(/(?:هم|هن|هما)$/u);

const isPlural = (doc: Document, at: number) => wordAt(doc, at).endsWith("وا");

/** «60 شخصا قتلوا وجرح 200», «امرأة قتلت وأصيب 8»: the first verb speaks of those before it. */
function hasOwnSubject(doc: Document, at: number): boolean {
  const { victims, people, nationality } = doc.tokens[at - 1]?.info.entries ?? {};
  const before = victims !== undefined || people !== undefined || nationality !== undefined;
  return before || holdsAt(doc, at, endsInAlef);
}

const endsInAlef = wordLike(/(?:وا|[^ا]ا)$/u);

/** «تم الإفراج عنهم», «أجبروا على النزوح», «اضطروا للفرار»: the noun of what was done to them, or what they had to do. */
function isTheirDeed(doc: Document, at: number, last: number): boolean {
  if (holdsAt(doc, last + 1, isOfThem)) return true;
  const to = (doc.tokens[at] as Token).info.preposition === "ل" ? at - 1 : at - 2;
  return holdsAt(doc, to, compelled) && (to === at - 1 || holdsAt(doc, at - 1, isToward));
}
const compelled = stemLike(/^(?:اضطر|[يت]ضطر|اجبر|[يت]جبر|ارغم|[يت]رغم|دفع)(?:ت|وا|ون|هم|تهم)?$/u);
const isToward = isWord("إلى على");

/** «إصابتهم», «فقدانهم»: theirs. */
const hasPossessor = factOfWord(({ stem }) => /(?:هم|هما|هن|ها|ه)$/u.test(stem) && stem.length > 4);
