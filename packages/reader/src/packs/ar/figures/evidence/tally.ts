/** The noun of a tally, which may stand far before its number. */
import { holdsAt, stemIn, withTag, wordAt } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { NumberView } from "../view.ts";
import { isWord, words } from "../words.ts";
import { type Told, endsClause, isCounting, toldAt, type Evidence, type Wanted } from "./told.ts";

/** Words after which the number is the tally of something said before: «… إلى 91», «بلغ 40». */
const governs = isWord("إلى ب عند هو هي بين :");

const HEADERS = words("عدد حصيلة أعداد عداد عددهم عددها مجموع إجمالي أرقام إحصاء إحصائية حصيلته حصيلتها");

const withoutJoint = (stem: string) => stem.replace(/^[وف](?=عدد)/u, "");

export const isHeader = stemIn(HEADERS);

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
