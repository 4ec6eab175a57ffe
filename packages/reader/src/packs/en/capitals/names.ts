/** Names in a text in capitals: what stands behind a title, a given name or the head of a name, before a bracketed short form. */
import { lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { canBeName, capitalise, type Draft, endOfName, hasTrait, takeName, wordAt } from "./draft.ts";
import { bracketed, spelledBehind, spelledOut } from "./short-forms.ts";
import { endsForeign, Trait, traitsOf } from "./words.ts";

/** "COLONEL JUAN VARGA", "FOREIGN MINISTER VARGA": gives the token behind what was taken. */
function titled(draft: Draft, at: number): void {
  const { tokens, text } = draft;
  const hit = lookUp(draft, at, "title");
  if (hit === null) return;
  let first = hit.last + 1;
  const dot = tokens[first];
  if (dot?.kind === "mark" && dot.gap === Gap.none && text.charCodeAt(dot.start) === 0x2e) first++;
  const ambiguous = hasTrait(draft, hit.last, Trait.ambiguous) && hit.first === hit.last;
  const last = endOfName(draft, first, ambiguous || hit.entry.is === "office" ? 0 : Trait.ending);
  if (last < first) return;
  if (ambiguous && last === first && !hasTrait(draft, first, Trait.given) && !draft.names.has(wordAt(draft, first)))
    return;
  capitalise(draft, hit.first, hit.last);
  takeName(draft, first, last);
}

const PLACES_OF = new Set(
  "city town village department province district municipality hamlet port island suburb canton neighborhood neighbourhood county".split(
    " ",
  ),
);
const PLACES_BEHIND = new Set(
  "department province district municipality county jurisdiction canton river island islands volcano hill valley city".split(
    " ",
  ),
);

/** Marks the names that begin or end at a token of a stretch in capitals. */
export function nameAt(draft: Draft, at: number): void {
  const token = draft.tokens[at] as Token;
  const { word } = token.info;
  if (token.kind === "mark") {
    if (bracketed(draft, at) > 0) spelledOut(draft, at);
    else if (word === "(" || word === "[") spelledBehind(draft, at);
    return;
  }
  const traits = traitsOf(token.info);
  if ((traits & Trait.title) !== 0) titled(draft, at);
  if ((traits & Trait.given) !== 0) {
    const last = endOfName(draft, at);
    if (last > at) takeName(draft, at, last);
  } else if ((traits & Trait.head) !== 0 && (token.end - token.start > 2 || /^(?:el|la|al|de)$/.test(word))) {
    const behind = wordAt(draft, at + 1) === "-" ? at + 2 : at + 1;
    const last = endOfName(draft, behind, Trait.ending);
    if (last >= behind) takeName(draft, at, last);
  }
  if (PLACES_OF.has(word) && wordAt(draft, at + 1) === "of") {
    const last = endOfName(draft, at + 2);
    if (last >= at + 2) takeName(draft, at + 2, last);
  }
  if (PLACES_BEHIND.has(word) && at > 0 && canBeName(draft, at - 1, 0)) takeName(draft, at - 1, at);
  // "IN SOYANGO", "NEAR PERQUILA,"
  if (IN.has(word) && canBeName(draft, at + 1, 0) && endsForeign((draft.tokens[at + 1] as Token).info)) {
    const behind = draft.tokens[at + 2];
    if (behind === undefined || behind.kind === "mark" || hasTrait(draft, at + 2, Trait.common))
      takeName(draft, at + 1, at + 1);
  }
}
const IN = new Set("in at near from around outside".split(" "));
