/** Singles and pairs that carry their own number, where people came to harm: "a soldier was shot dead", "a couple". */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, sentenceAt, withTag } from "../../../figures/facts.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Document, lookUp, spanOf } from "../../../text/document.ts";
import { eventAfter, eventBefore } from "./event.ts";
import { endsPhrase, isWord } from "./stops.ts";

const isSingular = isWord(
  "soldier policeman policewoman officer civilian protester demonstrator person woman man girl boy child baby gunman militant journalist reporter guard bystander villager worker student teenager infant fighter settler passenger driver firefighter pilot medic doctor nurse marine",
);
const isPeople = withTag("englishPeople");
const HARM = new Set(["killed", "injured", "arrested", "abducted", "missing", "displaced", "released", "rescued"]);

/** A single at token `at`, which holds "a", "an" or "one"; or null. */
export function singleFigure(doc: Document, at: number): FigureCandidate | null {
  const { sentence } = doc.tokens[at] as Token;
  for (let noun = at + 1; noun <= at + 8 && sentenceAt(doc, noun) === sentence; noun++) {
    const token = doc.tokens[noun] as Token;
    if (token.kind === "digits" || token.info.word === "-") continue; // "a 70-year-old woman"
    if (token.kind !== "word" || endsPhrase(token.info)) return null;
    const hit = isPeople(token.info) ? lookUp(doc, noun, "englishPeople") : null;
    if (hit === null) continue;
    if (!holdsAt(doc, hit.last, isSingular)) return null;
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
