/** Names in a text in capitals that are told by where they stand: beside an age, between commas, behind a verb of speech. */
import { CUE_VERB_WORDS } from "./words.ts";
import type { Token } from "../../../text/tokens.ts";
import { capitalise, type Draft, endOfName, takeName, wordAt } from "./draft.ts";

/** Whether what begins at a token is two words at least that nothing is known of, no plural among them. */
function unknownPair(draft: Draft, first: number): number {
  const last = endOfName(draft, first);
  if (last <= first || wordAt(draft, last).length < 3) return -1;
  const described = wordAt(draft, last + 1) === "," && /^(?:an?|who)$/.test(wordAt(draft, last + 2));
  return /[^aiou]s$/.test(wordAt(draft, last)) && !described ? -1 : last;
}

/** Marks names that stand so from a token on. */
export function standingAt(draft: Draft, at: number, opens: boolean): void {
  const token = draft.tokens[at] as Token;
  const { word } = token.info;
  if (token.kind === "digits") {
    // "ALDO BRASCA, 47," and "BRASCA (47)"
    const age = token.info.value ?? 0;
    const mark = wordAt(draft, at - 1);
    if (age < 1 || age > 110 || (mark !== "," && mark !== "(") || !/^[,.)]$/.test(wordAt(draft, at + 1))) return;
    let first = at - 1;
    while (at - first < 5 && endOfName(draft, first - 1) === at - 2) first--;
    if (first <= at - 2) takeName(draft, first, at - 2);
    return;
  }
  if (word === "named" || word === "called" || word === "surnamed") {
    const last = endOfName(draft, at + 1);
    if (last > at) takeName(draft, at + 1, last);
    return;
  }
  const first = opens ? at : at + 1;
  if (!opens && word !== "," && !CUE_VERB_WORDS.has(word)) return;
  const last = unknownPair(draft, first);
  if (last < 0) return;
  const behind = wordAt(draft, last + 1);
  const closed = behind === "," || (word !== "," && !opens && /^[.;]$/.test(behind));
  const speaks = CUE_VERB_WORDS.has(behind);
  if (closed || (opens && speaks)) takeName(draft, first, last);
}

/** Words of bodies' names that stand before what the body is. */
const PARTS = new Set(
  (
    "national international federal supreme democratic republican islamic christian socialist communist liberal conservative labor labour " +
    "interior health education finance defense defence foreign justice agriculture transport electoral constitutional human rights " +
    "revolutionary popular patriotic monetary world development trade liberation salvation treasury civil central royal public security"
  ).split(" "),
);
const HEADS = new Set(
  (
    "ministry department party court bank council commission committee university assembly guard police army navy front forces union agency " +
    "institute authority movement league federation secretariat fund organization organisation"
  ).split(" "),
);

/** "NATIONAL POLICE", "SUPREME ELECTORAL COUNCIL", "MINISTRY OF FOREIGN AFFAIRS": names of bodies. */
export function bodyAt(draft: Draft, at: number): void {
  if (!HEADS.has(wordAt(draft, at))) return;
  let first = at;
  while (first > 0 && at - first < 4 && PARTS.has(wordAt(draft, first - 1))) first--;
  if (first < at) capitalise(draft, first, at);
  if (wordAt(draft, at + 1) !== "of" && wordAt(draft, at + 1) !== "for") return;
  let last = at + 1;
  while (
    last < at + 4 &&
    (PARTS.has(wordAt(draft, last + 1)) ||
      /^(?:affairs|relations|works|information|interior|rights)$/.test(wordAt(draft, last + 1)))
  )
    last++;
  if (last === at + 1) return;
  capitalise(draft, at, at);
  capitalise(draft, at + 2, last);
}
