/** Ways that people take or are taken: to the highway, to a prison with its name. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";

const isTake = factOfWord(({ word }) => /^(?:take|takes|took|taken|taking)$/.test(word));
const isWay = factOfWord(({ word }) =>
  /^(?:streets?|highways?|roads?|motorway|avenue|boulevard|square|expressway|bridge)$/.test(word),
);
/** "took to the Leh-Manali highway": a way with its name. */
export function takesTo(doc: Document, to: number): boolean {
  if (
    !isTake((doc.tokens[to - 1] ?? (doc.tokens[to] as Document["tokens"][number])).info) ||
    doc.tokens[to + 1]?.info.word !== "the"
  )
    return false;
  for (let at = to + 2; at < to + 8; at++) {
    const token = doc.tokens[at];
    if (token === undefined || (token.kind === "mark" && token.info.word !== "-")) return false;
    if (isWay(token.info)) return true;
  }
  return false;
}

export const isHospital = factOfWord(({ word }) =>
  /^(?:hospitals?|clinics?|infirmary|sanatorium|burns?|trauma|emergency|intensive|icu)$/.test(word),
);
export const isPrison = factOfWord(({ word }) =>
  /^(?:prison|jail|gaol|custody|detention|penitentiary|cells)$/.test(word),
);
const isTaking = factOfWord(({ word }) =>
  /^(?:driven|taken|led|sent|brought|marched|transferred|moved|escorted|whisked|bundled|hauled|dragged|flown|airlifted|rushed|admitted|evacuated|hospitalised|committed|transported|bussed|bused|returned|ordered)$/.test(
    word,
  ),
);
/** "were driven off to Kamiti Prison", "flown to a burns unit": by the word for it or by its name. */
export function isTakenTo(doc: Document, prison: number): boolean {
  for (let at = prison - 1; at > prison - 5; at--) {
    const token = doc.tokens[at];
    if (token === undefined) return false;
    if (/^(?:to|into)$/.test(token.info.word))
      return isTaking((doc.tokens[at - 1] ?? token).info) || isTaking((doc.tokens[at - 2] ?? token).info);
    if (
      !token.info.capital &&
      !/^(?:a|an|the|pre-trial|police|nearby|local|military|area|regional|children|s|'|’|district|city|main|two|three|several|different|other)$/.test(
        token.info.word,
      )
    )
      return false;
  }
  return false;
}

/** "were taken to Good Shepherd Hospital", "flown to the burns unit" */
export function isToHospital(doc: Document, from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === "mark") return false;
    if (isHospital(token.info)) return isTakenTo(doc, at);
  }
  return false;
}
