/** What the rules of people share: which numbers may count people, and what a figure of them is made of. */
import type { Measure } from "../../../../contract/types.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isAnimal } from "../animals.ts";
import type { Evidence } from "../evidence/told.ts";
import { type Group, groupOf, nounAs } from "../group.ts";
import { isPerson } from "../person.ts";
import { isMember } from "../counted.ts";
import { changed, type Decided, type Draft, draftOf, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { withDisease } from "./disease.ts";

/** The rule of parts, which say what they are some of. */
export const AMONG_RULE = "ar.figure.among";

/** The rule of people to whom nothing is said to have happened. */
export const PEOPLE_RULE = "ar.figure.people";

/** Words that hand a figure's measure on: «بينهم 3 أطفال», «من بينهم اثنان». */
export const isAmong = isWord("وهم وهن وبينهم ومنهم وبينهن هم بينهم بينها منهم منها ضمنهم فيهم بينهن");
/** What is done with the dead, the hurt and the held; the noun would only say who they were. */
export const DONE_WITH: ReadonlySet<Measure> = new Set<Measure>([
  "rescued",
  "evacuated",
  "released",
  "abducted",
  "displaced",
]);

/** Whether a number without a unit may count people: it counts nothing that is known to be something else. */
export function mayCountPeople({ doc, counted, number }: NumberView): boolean {
  if (counted !== null && (counted.thing !== null || isNoPeopleOrAnimal((doc.tokens[counted.head] as Token).info)))
    return false;
  // one of them is no tally: «واحدة من الدول»
  if (number.first < number.last) return true;
  const one = isOne((doc.tokens[number.first] as Token).info);
  return !one || (counted !== null && counted.first < number.first && isPerson(doc, counted));
}

/** What is counted beside harm and is nobody: «حاول الهرب ثلاث مرات». */
const isNoPeople = isStem(
  "مرة مرات عملية عمليات حادث حوادث حادثة قضية قضايا دولة دول مدينة مدن منطقة مناطق محافظة محافظات ولاية ولايات إقليم أقاليم مقاطعة مقاطعات بلد بلدان قارة قارات جهة جهات طابق طوابق دفعة موقع مواقع ملم",
);

const isNoPeopleOrAnimal = factOfWord((info) => isNoPeople(info) || isAnimal(info));

export function draft(view: NumberView, measure: Measure, before: Decided | null, around: Evidence | null): Draft {
  const { number, counted, doc } = view;
  // «قتل 7 مدنيين، بينهم 3 أطفال، وأصيب 20 آخرون»: others than the civilians
  const others = counted?.others === true && counted.partOf !== true;
  const counts = counted === null && OF_HARM.has(measure) ? comrades(view, before, measure) : null;
  // «في 19 محافظة، توفي 118 منهم»: people are some of people
  const those = before !== null && OF_PEOPLE.has(before.measure) ? before : null;
  const told = counts ?? groupOf(doc, counted, measure, others ? (those?.whole ?? those) : those);
  const group = (told.group === "total" && around !== null ? groupOfTally(view, around) : null) ?? told;
  const close = around !== null && (around.last < number.first ? around.distance <= 2 : true);
  const named = measure === "protesters_present" && group.group === "total" ? "protesters" : group.group;
  const first = Math.min(number.first, close ? around.first : number.first, counted?.first ?? number.first);
  const last = Math.max(number.last, close ? around.last : number.last, counted?.last ?? number.last);
  const of = counted === null ? null : { first: counted.first, last: counted.last };
  const drafted = draftOf(withDisease(view, measure), first, last, of, named, group.label);
  // «ثلث المصابين»: a share of people is in percent
  const isShare = number.unit === null && number.value !== null && number.value > 0 && number.value < 1;
  return isShare ? changed(drafted, { times: 100, unit: "%" }) : drafted;
}

/** «عدد القتلى من الأطفال إلى 62», «عدد الأطفال الذين قتلوا 62»: whom the words of a tally name; null where they name nobody. */
function groupOfTally({ doc, left, sentence }: NumberView, { first }: Evidence): Group | null {
  // «عدد الأطفال الذين قتلوا إلى 62»
  const isClause = holdsAt(doc, first, isRelative) || holdsAt(doc, first - 1, isRelative);
  const from = isClause ? first - HEAD_REACH : first;
  for (let at = Math.max(sentence.first, from) + 1; at <= left; at++) {
    if (!holdsAt(doc, at, isSomeGroup)) continue;
    if (!holdsAt(doc, at - 1, opensGroup) && !(holdsAt(doc, at - 1, isTheHarmed) && holdsAt(doc, at, isDefinite)))
      continue;
    // «القتلى من عناصر الشرطة»
    const member = holdsAt(doc, at, isMember) && holdsAt(doc, at + 1, isFrom) ? lookUp(doc, at + 2, "body") : null;
    const named = member ?? lookUp(doc, at, "body") ?? lookUp(doc, at, "people");
    if (named?.entry.group === "total") continue;
    return { group: named?.entry.group ?? nounAs(doc, at), label: { first: at, last: named?.last ?? at } };
  }
  return null;
}
const HEAD_REACH = 5;
const isSomeGroup = factOfWord(
  ({ entries, word }) =>
    entries.victims === undefined &&
    (entries.people !== undefined ||
      entries.body !== undefined ||
      (entries.nationality !== undefined && !/(?:ي|يه)$/u.test(word))),
);
const isRelative = factOfWord(({ entries }) => entries.particle?.class === "relative");
const isTheHarmed = factOfWord(({ article, entries }) => article && entries.victims !== undefined);
const isDefinite = factOfWord(({ article }) => article);
const isFrom = isWord("من في");
const ofThose = isWord("من بين صفوف عدد وعدد");
/** «القتلى من», «في صفوف», «عدد», «قتلى»: behind such a word stands who they are; behind «ضحايا» it may be whose. */
const opensGroup = factOfWord(
  (info) => ofThose(info) || (info.entries.victims !== undefined && !info.article && !isPrey(info)),
);
const isPrey = isStem("ضحايا ضحية");

/** «مقتل جنديين وإصابة تسعة», «ثلاثة من جنودها قتلوا وأصيب سبعة»: the bare second count is of the same people. */
function comrades({ doc, number, sentence }: NumberView, before: Decided | null, measure: Measure): Group | null {
  if (number.qualifier === "vague") return null;
  const last = before === null ? -1 : before.view.number.last;
  const told = before === null || last < sentence.first ? null : (before.whole ?? before);
  if (told !== null && (!OF_HARM.has(told.measure) || ALONE.has(told.group))) return null;
  // «مقتل 12 مسلحا واعتقال 300»: those held are others, unless they fight or protest together
  if (told !== null && !TOGETHER.has(told.group) && FALLEN.has(told.measure) && !FALLEN.has(measure)) return null;
  const least = Math.max(sentence.first, last, number.first - MOST_APART);
  for (let at = number.first - 1; at > least; at--) {
    if (!joins((doc.tokens[at] as Token).info)) continue;
    if (told === null) return pairBefore(doc, at, least);
    return told.view.number.last > number.first - MOST_APART ? { group: told.group, label: told.label } : null;
  }
  return null;
}

/** «مقتل جنديين وإصابة تسعة»: two of them, in one word. */
function pairBefore(doc: Document, joint: number, least: number): Group | null {
  for (let at = joint - 1; at > least && doc.tokens[at]?.kind === "word"; at--) {
    const people = lookUp(doc, at, "people");
    if (people === null) continue;
    const { group, number } = people.entry;
    if (number !== "dual" || ALONE.has(group ?? "")) return null;
    return { group: group ?? nounAs(doc, at), label: { first: at, last: at } };
  }
  return null;
}
const TOGETHER: ReadonlySet<string> = new Set(["soldiers", "police", "security_forces", "militants", "protesters"]);
const FALLEN: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing"]);
/** Of these the others hurt beside them need not be. */
const ALONE: ReadonlySet<string> = new Set("total children women officials journalists medics foreigners".split(" "));
const MOST_APART = 8;
/** «وإصابة», «وأصيب», «وفقد», «فيما لا يزال»: another fate of theirs. */
const joins = factOfWord(
  ({ word, conjunction, entries }) =>
    word === "فيما" || word === "بينما" || (conjunction === "و" && (entries.outcome !== undefined || isLost(word))),
);
const isLost = (word: string) => /^و(?:فقد|فقدت|سقط|فر|اختفي)$/u.test(word);

/** One of them is no tally: «واحدة من الدول». */
export const isOne = stemLike(/^واحده?$/u);

/** «من أصل 9»: the whole that a part was taken of. */
export const isOutOf = (doc: Document, at: number) => wordAt(doc, at) === "من" && wordAt(doc, at + 1) === "اصل";

/** The dead and the hurt are named by what happened; the held, the displaced and the sick may come to more harm. */
export const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);
