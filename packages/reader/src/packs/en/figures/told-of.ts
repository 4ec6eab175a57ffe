/** "freed three drivers seized in May", "arrested five students who had blocked a road": what is told behind those counted befell them before. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Event } from "./event.ts";
import { eventBefore } from "./event-before.ts";

/** What was done to people in the end. */
const DONE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "charged",
  "released",
  "rescued",
  "abducted",
  "evacuated",
]);
const isWho = factOfWord(({ word }) => word === "who" || word === "that");
const isHad = factOfWord(({ word }) => word === "had" || word === "d");
/** "who were later freed" */
const isLater = factOfWord(({ word }) => /^(?:later|since|then|subsequently|eventually|afterwards?|soon)$/.test(word));

/** Whether an event behind the phrase that ends at token `end` only tells who they are, and a verb before the token `begin` what befell them. */
export function isToldOf(doc: Document, begin: number, end: number, event: Event, measure: Measure): boolean {
  const linked = holdsAt(doc, end + 1, isWho);
  if (!linked && event.first !== end + 1) return false;
  if (measure === "killed") return false;
  if (linked) {
    const past = holdsAt(doc, end + 2, isHad);
    if (!past && (measure === "released" || measure === "rescued")) return false;
    for (let at = end + 2; at < event.first; at++) if (holdsAt(doc, at, isLater)) return false;
  }
  const done = eventBefore(doc, begin);
  if (done === null || !DONE.has(done.measure)) return false;
  // "flew out 40 people wounded in the raid": where they were taken tells less
  return !(measure === "injured" && done.measure === "evacuated");
}
