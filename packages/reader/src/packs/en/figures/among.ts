/**
 * Some of those counted before: "30 pupils were taken. Nine escaped", "40 drivers were held, two of them overnight". A number
 * without a noun counts what the number before it does, where that is larger and stands near.
 */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { sentenceAt } from "../../../figures/facts.ts";
import type { Document } from "../../../text/document.ts";
import { PEOPLE } from "./speakers.ts";

/** How many sentences on. */
const NEAR = 1;

/** "The number of dead rose to four": all of them. */
const OF_ALL = new Set(["en.figure.toll", "en.figure.number-of", "en.figure.harm-noun"]);

/** The candidates, those without a group of their own with that of those they are among. In order of the text. */
export function amongThose(doc: Document, candidates: readonly FigureCandidate[]): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  let whole: FigureCandidate | null = null;
  for (const candidate of candidates.toSorted((a, b) => a.number.first - b.number.first)) {
    if (!PEOPLE.has(candidate.measure)) {
      found.push(candidate);
      continue;
    }
    const among: boolean = whole !== null && isAmong(doc, candidate, whole);
    const figure: FigureCandidate = among ? extend(candidate, { group: (whole as FigureCandidate).group }) : candidate;
    found.push(figure);
    if (candidate.of !== null && candidate.carrier === "number") whole = candidate;
  }
  return found;
}

function isAmong(doc: Document, candidate: FigureCandidate, whole: FigureCandidate): boolean {
  if (candidate.group !== "total" || candidate.of !== null || candidate.carrier !== "number") return false;
  if (OF_ALL.has(candidate.rule)) return false;
  if (whole.group === "total" || sentenceAt(doc, candidate.number.first) - sentenceAt(doc, whole.number.first) > NEAR)
    return false;
  const some = candidate.amount.value ?? candidate.amount.low;
  const all = whole.amount.value ?? whole.amount.low;
  return some !== null && all !== null && some < all;
}
