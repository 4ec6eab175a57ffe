/** Verbs whose object stands before their last words: "bused 40 people out", "put nine of them on trial". */
import type { Document } from "../../../text/document.ts";
import type { Event } from "./event.ts";
import { look } from "./look.ts";
import { DETERMINERS } from "./stops.ts";

/** Between the verb and the number of its object stand no more words. */
const BACK = 6;

/** What the verb before token `number` and its last words, behind token `end`, come to together; null where they are none. */
export function separatedAround(doc: Document, number: number, end: number): Event | null {
  const particle = look(doc, end + 1, "englishParticle");
  if (particle === null) return null;
  const sentence = doc.tokens[number]?.sentence;
  if (doc.tokens[end + 1]?.sentence !== sentence) return null;
  for (let at = number - 1; at >= number - BACK && at >= 0; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const { word, entries } = token.info;
    const entry = particle.entry.get(word);
    if (entry !== undefined) return { measure: entry.measure, entry, first: at, last: particle.last };
    if (entries.qualifier === undefined && !DETERMINERS.has(word) && !isCounting(word)) return null;
  }
  return null;
}

const isCounting = (word: string) => /^(?:at|least|more|than|as|many|up|to|of|no|fewer|out)$/.test(word);
