/** Two things that befell those counted together: "killed and wounded", "kidnapped or missing". */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt } from "../../../figures/facts.ts";
import type { Document } from "../../../text/document.ts";
import type { EnglishEvent } from "./entries.ts";
import { look } from "./look.ts";
import { traitOfWord } from "./traits.ts";

/** "killed and wounded", "dead or injured": those counted together are affected. */
export function both(doc: Document, last: number, event: EnglishEvent): Measure {
  const joined = doc.tokens[last + 1]?.info.word;
  if (joined !== "and" && joined !== "or") return event.measure;
  let next = last + 2;
  while (next < last + 5 && holdsAt(doc, next, isBeOrHave)) next++;
  const other = look(doc, next, "englishEvent") ?? look(doc, next, "englishHarmNoun");
  if (other === null) return event.measure;
  // "kidnapped or missing": nobody knows where they are
  if (joined === "or" && event.measure === "abducted" && other.entry.measure === "missing") return "missing";
  if (next > last + 2 && joined === "and") return event.measure;
  if (joined === "and" && isToDeath(doc, last, event.measure, other.entry.measure)) return "killed";
  return isHarm(event.measure) && isHarm(other.entry.measure) && other.entry.measure !== event.measure
    ? "affected"
    : event.measure;
}

/** "shot and killed", "stabbed and killed": how they died, unlike "wounded and killed". */
export const isToDeath = (doc: Document, verb: number, first: Measure, second: Measure): boolean =>
  first === "injured" && second === "killed" && !holdsAt(doc, verb, isWounding);
const isWounding = traitOfWord(({ word }) => /^(?:wound|injur|hurt|maim)/.test(word));

const isBeOrHave = traitOfWord(({ word }) => /^(?:are|is|were|was|have|has|been)$/.test(word));

export const isHarm = (measure: Measure) => measure === "killed" || measure === "injured" || measure === "missing";
