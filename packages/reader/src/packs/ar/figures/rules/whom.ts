/** What the rules of people share: which numbers may count people, and what a figure of them is made of. */
import type { Measure } from "../../../../contract/types.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { stemLike, wordAt } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Document } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { isAnimal } from "../animals.ts";
import type { Evidence } from "../evidence/told.ts";
import { type Group, groupOf } from "../group.ts";
import { isPerson } from "../person.ts";
import { type Decided, type Draft, draftOf } from "../rule.ts";
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
  const counts = counted === null && before !== null ? comrades(view, before) : null;
  const group = counts ?? groupOf(doc, counted, measure, others ? (before?.whole ?? before) : before);
  const close = around !== null && (around.last < number.first ? around.distance <= 2 : true);
  const named = measure === "protesters_present" && group.group === "total" ? "protesters" : group.group;
  const first = Math.min(number.first, close ? around.first : number.first, counted?.first ?? number.first);
  const last = Math.max(number.last, close ? around.last : number.last, counted?.last ?? number.last);
  const of = counted === null ? null : { first: counted.first, last: counted.last };
  const drafted = draftOf(withDisease(view, measure), first, last, of, named, group.label);
  // «ثلث المصابين»: a share of people is in percent
  const isShare = number.unit === null && number.value !== null && number.value > 0 && number.value < 1;
  return isShare ? { ...drafted, times: 100, unit: "%" } : drafted;
}

/** «مقتل جنديين وإصابة تسعة», «ثلاثة من جنودها قتلوا وأصيب سبعة»: the bare second count is of the same people. */
function comrades({ doc, number, sentence }: NumberView, before: Decided): Group | null {
  if (number.qualifier === "vague" || before.view.sentence.index !== sentence.index) return null;
  const told = before.whole ?? before;
  if (!OF_HARM.has(told.measure) || !COMRADES.has(told.group)) return null;
  if (number.first - told.view.number.last > MOST_APART) return null;
  for (let at = told.view.number.last + 1; at < number.first; at++)
    if (joins((doc.tokens[at] as Token).info)) return { group: told.group, label: told.label };
  return null;
}
/** Who falls together; others are counted of everybody. */
const COMRADES: ReadonlySet<string> = new Set(["soldiers", "police", "security_forces", "militants", "protesters"]);
const MOST_APART = 7;
/** «وإصابة», «وأصيب»: another fate of theirs. */
const joins = factOfWord(({ conjunction, entries }) => conjunction === "و" && entries.outcome !== undefined);

/** One of them is no tally: «واحدة من الدول». */
export const isOne = stemLike(/^واحده?$/u);

/** «من أصل 9»: the whole that a part was taken of. */
export const isOutOf = (doc: Document, at: number) => wordAt(doc, at) === "من" && wordAt(doc, at + 1) === "اصل";

/** The dead and the hurt are named by what happened; the held, the displaced and the sick may come to more harm. */
export const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);
