/** What has not happened yet: "will release 40 prisoners", "agreed to free nine hostages", "that 60 families be moved". */
import type { FigureStatus, Measure } from "../../../contract/types.ts";
import { wordAt } from "../../../figures/facts.ts";
import type { Document } from "../../../text/document.ts";
import type { Event } from "./event.ts";
import { isAdverb } from "./stops.ts";

/** The status of those whom an event befalls, by the verbs before it; null where they leave it open. */
export function statusOfEvent(doc: Document, event: Event | null): FigureStatus | null {
  if (event === null || event.entry?.form !== "verb") return null;
  let at = beforeAdverbs(doc, event.first - 1);
  const passive = wordAt(doc, at) === "be";
  if (passive) at = beforeAdverbs(doc, at - 1);
  const word = wordAt(doc, at);
  if (word === "to") return isOpen(wordAt(doc, beforeAdverbs(doc, at - 1)), passive) ? "hypothetical" : null;
  if (MODALS.has(word)) return SURE_TO_HAVE.has(event.measure) && PERHAPS.has(word) ? "unconfirmed" : "hypothetical";
  // "recommended that 60 families be moved"
  return passive && !AUXILIARY.test(word) ? "hypothetical" : null;
}

function beforeAdverbs(doc: Document, from: number): number {
  let at = from;
  while (at > from - 3 && (isAdverb(wordAt(doc, at)) || /^(?:soon|also|still)$/.test(wordAt(doc, at)))) at--;
  return at;
}

/** Before "to": who plans, agrees, is due or simply "is to" has not done it. "had to", "managed to" and "helped to" have. */
const isOpen = (word: string, passive: boolean): boolean =>
  GOVERNS.test(word) || word === "is" || word === "are" || (passive && BEING.test(word));

const GOVERNS =
  /^(?:agree(?:s|d|ing)?|accept(?:s|ed)|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|wants?|wanted|wish(?:es|ed)?|vow(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|inten(?:d|ds|ded|ding|tion)|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|expect(?:s|ed|ing)?|ready|set|due|prepar(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|decision|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|bid|calls?|called|likely|scheduled|planned|supposed|undert(?:ook|ake|aken)|going|proposal|proposed|proposes|proposing|recommended|urged|promise|deal|agreement|orders?|demand(?:s|ed|ing)?|request(?:s|ed)?|enough|willing|determined|sworn|swore)$/;
const BEING = /^(?:is|are|was|were|has|have|need|needs|needed)$/;
const MODALS = new Set("will would shall should could may might must 'll".split(" "));
const PERHAPS = new Set(["may", "might"]);
/** Of these one fears that they have happened. */
const SURE_TO_HAVE: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing", "affected"]);
const AUXILIARY =
  /^(?:to|not|never|can|cannot|had|has|have|is|are|was|were|been|do|does|did|let|and|or|,|not|help|helped|make|made)$/;
