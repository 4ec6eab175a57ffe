/** What is only demanded or promised: "demanded the release of 40 prisoners". Of people as they are, nothing is changed by it. */
import type { Measure, Span, SpeechAct } from "../../../contract/types.ts";
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundAttribution } from "../../../pack.ts";
import { type Document, wordsOf } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { OF_HARM } from "../../../figures/harm.ts";

const TO_COME: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["demand", "promise", "ask"]);
/** What can be done for the asking. */
const DEEDS: ReadonlySet<Measure> = new Set<Measure>(["released", "evacuated", "rescued", "arrested", "charged"]);
/** "the immediate and unconditional release of", "to release all": the deed opens what is demanded. UTF-16 code units. */
const OPENING = 40;

/** What is ordered by those who may is done: "ordered 45 pits closed". */
function isOrdered(doc: Document, attribution: FoundAttribution | null): boolean {
  return attribution?.act === "demand" && attribution.cue !== null && /^order/i.test(wordsOf(doc, attribution.cue));
}

export function asDemanded(
  doc: Document,
  candidate: FigureCandidate,
  attributionAt: (number: Span) => FoundAttribution | null,
): FigureCandidate {
  const { status, measure, first, number } = candidate;
  if (status === null && !OF_HARM.has(measure) && isOrdered(doc, attributionAt(number.span)))
    return extend(candidate, { status: "asserted" as const });
  if (status !== null || !DEEDS.has(measure) || first >= number.first) return candidate;
  const attribution = attributionAt(number.span);
  const content = attribution?.content[0];
  if (content === undefined || attribution === null || !TO_COME.has(attribution.act)) return candidate;
  const { start } = doc.tokens[first] as Token;
  const opens = start >= content.start && start - content.start < OPENING;
  return opens ? extend(candidate, { status: "hypothetical" as const }) : candidate;
}
