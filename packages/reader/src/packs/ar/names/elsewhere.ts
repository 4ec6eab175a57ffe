/** What the names found so far tell of the rest of the text: people and firms by surname, known places spelt otherwise. */
import { type NameCandidate, shaped } from "../../../names/candidate.ts";
import { isHeld } from "../../../names/held.ts";
import type { TokenRange } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { candidate } from "./candidate.ts";
import { type Divided, type Survey, bitOf, divided, keyOf, respelt } from "./survey.ts";
import { follows } from "./words.ts";

/** The surnames, then the places, at words that are no known name's and no date's already. */
export function elsewhere(
  doc: Document,
  known: readonly NameCandidate[],
  survey: Survey,
  times: readonly TokenRange[],
): NameCandidate[] {
  const found: NameCandidate[] = [];
  surnames(doc, known, survey, times, found);
  for (const at of survey.respelt) if (!isHeld(known, at) && !isHeld(times, at)) found.push(spelling(doc, at));
  return found;
}

/** People named in full, and firms, are named by surname, or by first name and surname, elsewhere. */
function surnames(
  doc: Document,
  known: readonly NameCandidate[],
  survey: Survey,
  times: readonly TokenRange[],
  found: NameCandidate[],
): void {
  const bySurname = new Map<string, Pick<NameCandidate, "kind" | "words">>();
  let bits = 0;
  for (const { kind, words, tail } of known) {
    if (tail !== undefined && tail.length >= 4 && !tail.includes(" ")) {
      const key = keyOf(tail);
      bits |= bitOf(key);
      bySurname.set(key, { kind, words: [tail] });
    }
    if (kind !== "person" || words.length < 2) continue;
    const surname = words[words.length - 1] as string;
    if (surname.length < 4) continue;
    const key = keyOf(surname);
    bits |= bitOf(key);
    if (!bySurname.has(key)) bySurname.set(key, { kind, words });
  }
  if (bits === 0) return;
  for (let u = 0; u < survey.unknown.length; u++) {
    if (((survey.bits[u] as number) & bits) === 0) continue;
    const at = survey.unknown[u] as number;
    const ways = divided((doc.tokens[at] as Token).info);
    let way = 0;
    while (way < ways.length && !bySurname.has((ways[way] as Divided).key)) way++;
    const division = ways[way];
    if (division === undefined || isHeld(known, at) || isHeld(times, at)) continue;
    const { key, letters } = division;
    const { kind, words: full } = bySurname.get(key) as Pick<NameCandidate, "kind" | "words">;
    let first = at;
    while (first > 0 && follows(doc, first) && full.includes((doc.tokens[first - 1] as Token).info.stem)) first--;
    found.push(shortForm(doc, kind, first, at, first === at ? letters : 0));
  }
}

function shortForm(
  doc: Document,
  kind: NameCandidate["kind"],
  first: number,
  last: number,
  letters: number,
): NameCandidate {
  const found = candidate(doc, "ar.name.surname", kind, first, last, { whole: true });
  const start = found.start + letters;
  const words = [(found.words[0] as string).slice(letters), ...found.words.slice(1)];
  return shaped({ ...found, start, written: doc.text.slice(start, found.end), words });
}

/** A known place in a spelling the table has not. */
function spelling(doc: Document, at: number): NameCandidate {
  const { known, letters } = respelt((doc.tokens[at] as Token).info) as NonNullable<ReturnType<typeof respelt>>;
  const whole = candidate(doc, "ar.name.spelling", "place", at, at, { known, whole: true });
  const start = whole.start + letters;
  return shaped({ ...whole, start, written: doc.text.slice(start, whole.end) });
}
