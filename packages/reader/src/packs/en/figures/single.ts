/** Singles and pairs that carry their own number, where people came to harm: "a soldier was shot dead", "a couple". */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { type Document, lookUp, spanOf } from "../../../text/document.ts";
import { eventAfter, eventBefore } from "./event.ts";
import { ENDS_PHRASE } from "./stops.ts";

const SINGULAR = new Set(
  "soldier policeman policewoman officer civilian protester demonstrator person woman man girl boy child baby gunman militant journalist reporter guard bystander villager worker student teenager infant fighter settler passenger driver firefighter pilot medic doctor nurse marine".split(
    " ",
  ),
);
const HARM = new Set(["killed", "injured", "arrested", "abducted", "missing", "displaced", "released", "rescued"]);

/** A single at token `at`, which holds "a", "an" or "one"; or null. */
export function singleFigure(doc: Document, at: number): FigureCandidate | null {
  const sentence = doc.tokens[at]?.sentence;
  for (let noun = at + 1; noun <= at + 8; noun++) {
    const token = doc.tokens[noun];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.kind === "digits" || token.info.word === "-") continue; // "a 70-year-old woman"
    if (token.kind !== "word" || ENDS_PHRASE.has(token.info.word)) return null;
    const hit = lookUp(doc, noun, "englishPeople");
    if (hit === null) continue;
    if (!SINGULAR.has(doc.tokens[hit.last]?.info.word ?? "")) return null;
    const next = doc.tokens[hit.last + 1];
    if (next?.kind === "word" && next.info.capital && lookUp(doc, hit.last + 1, "englishPeople") === null) return null; // "a soldier John Doe"
    const event = eventAfter(doc, hit.last + 1) ?? eventBefore(doc, at);
    if (event === null || !HARM.has(event.measure)) return null;
    return {
      first: Math.min(at, event.first),
      last: Math.max(hit.last, event.last),
      rule: "en.figure.single",
      carrier: "noun",
      number: { first: at, last: hit.last, span: spanOf(doc, at, hit.last) },
      amount: { value: 1, low: 1, high: 1, qualifier: "exact", unit: null },
      measure: event.measure,
      of: { first: at, last: hit.last },
      group: hit.entry.group ?? (doc.tokens[hit.last]?.info.word as string),
      label: { first: at + 1, last: hit.last },
      scope: "total",
      status: null,
      weight: 1,
    };
  }
  return null;
}
