/** What stands around a number and tells what happened to those it counts. */
import { extend } from "../../../extend.ts";
import type { Measure } from "../../../contract/types.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { FoundNumber } from "../../../pack.ts";
import { isPerson } from "./person.ts";
import { type NumberView, wordAt } from "./view.ts";
import { words } from "./words.ts";

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

/** «قتل وأصيب»: the dead and the hurt in one count. */
const HARMED_TOGETHER: Wanted = new Set<Measure>(["killed", "injured"]);
const together = (one: Measure, other: Measure) =>
  one !== other && HARMED_TOGETHER.has(one) && HARMED_TOGETHER.has(other);

/** A subject may stand between the verb and the number, but no new clause. */
const endsClause = oncePerWord(
  ({ word, entries }) => /^[،,؛;:.]$/u.test(word) || entries.particle?.class === "subordinator",
);

/** What the words before the number say. `reach`: how many words back. */
export function evidenceBefore(view: NumberView, wanted: Wanted, reach: number): Evidence | null {
  const { doc, sentence, left, numberAt } = view;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const told = toldAt(doc, at, left, wanted);
    if (told !== null) {
      const distance = left - told.last;
      // a noun governs only what stands beside it: «جنازة الضحايا حضرها 90» are not its dead
      const beside = distance === 0 || (distance === 1 && LINKS.test(wordAt(doc, left)));
      if (told.noun && !beside) return null;
      return leadsElsewhere(view, told.last) ? null : extend(told, { distance });
    }
    if (isCounting(numberAt(at)) || (endsClause((doc.tokens[at] as Token).info) && at < left)) return null;
  }
  return null;
}

const AUXILIARY = words(
  "لقوا كانوا نقلوا وصفوا اعتبروا باتوا أصبحوا زالوا يزالوا يكونوا يصبحوا سقطوا راحوا ظلوا تعرضوا شاركوا دخلوا خرجوا أخذوا تلقوا",
);
const LINKS = /^(?:هم|هو|هي|هن|كان|كانوا|بلغ|الي|بينهم)$/u;

/** «لجأوا إلى 12 مدرسة»: where to, and not whom. */
function leadsElsewhere({ doc, left, counted }: NumberView, from: number): boolean {
  if (counted === null || isPerson(doc, counted)) return false;
  for (let at = from + 1; at <= left; at++)
    if (doc.tokens[at]?.info.entries.particle?.class === "preposition") return true;
  return false;
}

/** An ordinal is none: «أول من أمس». */
const isCounting = (number: FoundNumber | null) => number !== null && !number.ordinal;

function toldAt(doc: Document, at: number, limit: number, wanted: Wanted): (Told & { readonly noun: boolean }) | null {
  const outcome = lookUp(doc, at, "outcome");
  if (outcome !== null && outcome.last <= limit && wanted.has(outcome.entry.measure) && !isRuling(doc, at)) {
    const { measure } = outcome.entry;
    const other = at > 0 ? lookUp(doc, at - 1, "outcome") : null;
    const joined = (doc.tokens[at] as Token).info.conjunction !== "" && other !== null;
    if (joined && together(measure, other.entry.measure) && !hasOwnSubject(doc, at - 1))
      return { measure: "affected", first: at - 1, last: outcome.last, noun: false };
    return { measure, first: at, last: outcome.last, noun: false };
  }
  const victims = lookUp(doc, at, "victims");
  if (victims !== null && victims.entry.number !== "singular" && wanted.has(victims.entry.measure))
    return { measure: victims.entry.measure, first: at, last: victims.last, noun: true };
  return null;
}

/** «قضت المحكمة بسجن»: a court's word, and nobody died. */
function isRuling(doc: Document, at: number): boolean {
  if (!/^[يت]?قض(?:ي|ت)$/u.test(doc.tokens[at]?.info.stem ?? "")) return false;
  for (let next = at + 1; next <= at + 5; next++) {
    const info = doc.tokens[next]?.info;
    if (info === undefined || endsClause(info)) return false;
    if (info.preposition === "ب") return true;
  }
  return false;
}

/** Words after which the number is the tally of something said before: «… إلى 91», «بلغ 40». */
const TALLY = words("إلى ب عند هو هي بين");
const HEADERS = words("عدد حصيلة أعداد عداد عددهم عددها مجموع إجمالي أرقام إحصاء إحصائية حصيلته حصيلتها");

/** «حصيلة ضحايا الانهيار الذي طمر القرية إلى 91»: the tally's noun may stand far before the number. */
export function tallyBefore(view: NumberView, wanted: Wanted, reach = 24): Evidence | null {
  const { doc, sentence, left, number } = view;
  const governed =
    TALLY.has(wordAt(doc, left)) ||
    HEADERS.has((doc.tokens[left]?.info.stem ?? "").replace(/^[وف](?=عدد)/u, "")) ||
    doc.tokens[number.first]?.info.preposition !== "" ||
    wordAt(doc, number.first - 1) === "ب" ||
    lookUp(doc, left, "movement") !== null ||
    lookUp(doc, left, "victims") !== null ||
    number.qualifierAt !== null;
  if (!governed) return null;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const { info } = doc.tokens[at] as Token;
    const header = info.stem.replace(/^[وف](?=عدد)/u, "");
    if (!HEADERS.has(header) && info.entries.particle?.class !== "relative") continue;
    // «المفقودين وعددهم 50»
    const owned = header === "عددهم" ? toldAt(doc, at - 1, at - 1, wanted) : null;
    if (owned !== null)
      return { measure: owned.measure, first: owned.first, last: owned.last, distance: left - owned.last };
    for (let next = at + 1; next <= Math.min(left, at + 5); next++) {
      const told = toldAt(doc, next, left, wanted) ?? gatheredAt(doc, next, wanted);
      if (told !== null) return { measure: told.measure, first: at, last: told.last, distance: left - told.last };
    }
  }
  return null;
}

/** «عدد المتظاهرين», «عدد المشاركين»: the people of the tally are its measure. */
function gatheredAt(doc: Document, at: number, wanted: Wanted): Told | null {
  const people = lookUp(doc, at, "people");
  const gathered = people?.entry.group === "protesters" && wanted.has("protesters_present");
  return gathered ? { measure: "protesters_present", first: at, last: at } : null;
}

/** What the words after the counted noun say: «7 جنود لقوا حتفهم», «12 عاملا أصيبوا». */
export function evidenceAfter(view: NumberView, wanted: Wanted, reach = 12): Evidence | null {
  const { doc, sentence, right, numberAt } = view;
  for (let at = right; at <= Math.min(sentence.last, right + reach); at++) {
    const token = doc.tokens[at] as Token;
    const { conjunction, word } = token.info;
    if (numberAt(at) !== null || /^[؛;:.،,]$/u.test(word) || HEADERS.has(token.info.stem)) return null;
    // «الذي» speaks of somebody else than the many counted
    if (at > right && (word === "الذي" || word === "التي")) return null;
    if (token.info.entries.particle?.class === "subordinator" && at > right) return null;
    const outcome = lookUp(doc, at, "outcome");
    const isWanted = outcome !== null && wanted.has(outcome.entry.measure);
    if (isWanted && conjunction === "") {
      const { part, measure } = outcome.entry;
      if (part === "noun" && !hasPossessor(token)) return null;
      const also =
        doc.tokens[outcome.last + 1]?.info.conjunction === "و" ? lookUp(doc, outcome.last + 1, "outcome") : null;
      const both = also !== null && together(measure, also.entry.measure) && isPlural(doc, outcome.last + 1);
      const last = both ? also.last : outcome.last;
      return { measure: both ? "affected" : measure, first: at, last, distance: at - right };
    }
    // «لا يزالون محاصرين»: said of the people counted
    const victims = lookUp(doc, at, "victims");
    const ofSomebody = doc.tokens[(victims?.last ?? at) + 1]?.info.article === true; // «ضحايا الهجوم»
    if (
      victims !== null &&
      !ofSomebody &&
      !token.info.article &&
      conjunction === "" &&
      wanted.has(victims.entry.measure)
    )
      return { measure: victims.entry.measure, first: at, last: victims.last, distance: at - right };
    // another thing that they did: what follows is said of that
    if (word.endsWith("وا") && outcome === null && !AUXILIARY.has(word)) return null;
    // «و» begins a clause of its own, unless the phrase goes on: «8 ركاب وأطفال معهم قتلوا»
    if (conjunction === "و" && (token.info.tags.length === 0 || outcome !== null)) return null;
  }
  return null;
}

const isPlural = (doc: Document, at: number) => wordAt(doc, at).endsWith("وا");

/** «60 شخصا قتلوا وجرح 200», «امرأة قتلت وأصيب 8»: the first verb speaks of those before it. */
function hasOwnSubject(doc: Document, at: number): boolean {
  const { victims, people, nationality } = doc.tokens[at - 1]?.info.entries ?? {};
  const before = victims !== undefined || people !== undefined || nationality !== undefined;
  return before || /(?:وا|[^ا]ا)$/u.test(wordAt(doc, at));
}

/** «إصابتهم», «فقدانهم»: theirs. */
const hasPossessor = (token: Token) => /(?:هم|هما|هن|ها|ه)$/u.test(token.info.stem) && token.info.stem.length > 4;
