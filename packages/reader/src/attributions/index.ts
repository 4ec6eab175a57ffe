/**
 * The shared attribution stage: what a pack's rules found, made into attributions. Chooses between overlapping candidates,
 * tells the mode from the quotation marks, resolves who speaks, and dates what was said.
 */
import type { AfterNames, FoundAttribution } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { wordsOf } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { Candidate, TokenRange } from "./candidate.ts";
import { choose } from "./choose.ts";
import { modesOf } from "./mode.ts";
import { Speakers } from "./resolve.ts";
import { saidOn } from "./said-on.ts";
import { contentSpan, cueSpan, sourceSpan } from "./spans.ts";
import type { SpeakerGrammar } from "./speaker.ts";

export interface AttributeOptions {
  readonly grammar: SpeakerGrammar;
  /** Phrases that may be who a later dropped subject means though they do not speak: subjects of other verbs. In order. */
  readonly subjects?: readonly TokenRange[];
}

const STAGE = "attributions";

/**
 * Candidates, in any order, to attributions in order of their cues, with ids "a1", "a2", …. `speaker` is the id of a Name
 * where the speaker has one, else the fullest words the report has for them; null where nobody can be told.
 */
export function attribute(
  doc: Document,
  soFar: AfterNames,
  candidates: readonly Candidate[],
  options: AttributeOptions,
): FoundAttribution[] {
  const { kept, dropped } = choose(candidates);
  if (doc.trace !== null)
    for (const { candidate, why } of dropped)
      doc.trace({ stage: STAGE, rule: candidate.rule, ...cueSpan(doc, candidate.cue), outcome: "dropped", note: why });
  const speakers = new Speakers(doc, soFar, options.grammar);
  const modeOf = modesOf(doc);
  const subjects = options.subjects ?? [];
  let next = 0;
  const found: FoundAttribution[] = [];
  let before: Before | null = null;
  for (const candidate of kept) {
    for (; next < subjects.length && (subjects[next] as TokenRange).last < candidate.cue.first; next++)
      speakers.named(subjects[next] as TokenRange, false);
    const named = candidate.subject ?? (candidate.agreement === null ? candidate.source : null);
    const speaker =
      named === null
        ? speakers.unnamed(candidate.agreement, candidate.cue.first)
        : speakers.named(named, true, candidate.gender);
    const cue = cueSpan(doc, candidate.cue);
    const name = speaker === null ? null : (speaker.name ?? speaker.words);
    if (doc.trace !== null)
      doc.trace({ stage: STAGE, rule: candidate.rule, ...cue, outcome: "kept", note: name ?? "nobody" });
    const attribution: FoundAttribution = {
      id: `a${found.length + 1}`,
      mode: modeOf(candidate.content),
      act: candidate.act,
      source: candidate.source === null ? null : sourceSpan(doc, candidate.source),
      speaker: name,
      cue,
      content: candidate.content.map((range) => contentSpan(doc, range)),
      via:
        candidate.via.length === 0 && goesOn(doc, candidate, name, before) ? before.found.via : linksOf(doc, candidate),
      saidOn: saidOn(doc, candidate, soFar.times),
      rule: candidate.rule,
    };
    found.push(attribution);
    before = { candidate, found: attribution };
  }
  return found;
}

interface Before {
  readonly candidate: Candidate;
  readonly found: FoundAttribution;
}

/** "told Radio Vell that …, adding that …": who goes on in the same sentence goes on through the same media. */
function goesOn(
  doc: Document,
  { cue, source }: Candidate,
  name: string | null,
  before: Before | null,
): before is Before {
  if (before === null || source !== null || name === null || name !== before.found.speaker) return false;
  const sentenceOf = (at: number) => (doc.tokens[at] as Token).sentence;
  return sentenceOf(cue.first) === sentenceOf(before.candidate.cue.first);
}

const NO_LINKS: FoundAttribution["via"] = [];

const linksOf = (doc: Document, { via }: Candidate): FoundAttribution["via"] =>
  via.length === 0
    ? NO_LINKS
    : via.map((link) => {
        const span = sourceSpan(doc, link);
        return { name: wordsOf(doc, span), span, role: link.role };
      });
