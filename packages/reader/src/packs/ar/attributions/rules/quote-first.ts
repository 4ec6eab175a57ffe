/** «…» قال فلان، «…»: the words come before their cue, and may go on after it. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import { quoteAround } from "../../../../text/document.ts";
import { agreementOf, agreesWith } from "../agreement.ts";
import { quotation, quoteFrom } from "../content.ts";
import { phraseFrom } from "../phrase.ts";
import { said, type SpeechRule } from "./candidate.ts";
import { cueAt, endAt, startAt } from "../scene.ts";

export const quoteFirst: SpeechRule = {
  id: "ar.attribution.quote-first",
  at: ["cue.verb"],
  match: (scene, at) => {
    // the quotation stands before; an array that is once asked for what is before its first element is slow from then on
    if (at < 2) return null;
    const hit = cueAt(scene, at);
    if (hit === null || hit.entry.kind !== "verb" || scene.kinds[at] !== "verb" || !hit.entry.frame.quote) return null;
    if (scene.tokens[at]?.info.conjunction !== "") return null;
    const as = scene.tokens[at - 1]?.info.word === "كما" ? at - 1 : at;
    let close = as - 1;
    while (scene.kinds[close] === "comma" || scene.kinds[close] === "dash") close--;
    if (scene.kinds[close] === "adverb" && scene.tokens[close]?.info.word === "هكذا") close--;
    const quote = quoteAround(scene, close);
    if (quote === null || quote.close !== close || !quote.closed || close < startAt(scene, at)) return null;
    const limit = endAt(scene, at);
    const source = phraseFrom(scene, hit.last + 1, limit);
    if (source !== null && !agreesWith(scene, hit.entry, source, false)) return null;
    const content: TokenRange[] = [quotation(quote)];
    let next = (source?.last ?? hit.last) + 1;
    while (scene.kinds[next] === "comma" || scene.kinds[next] === "colon" || scene.kinds[next] === "dash") next++;
    const second = quoteFrom(scene, next);
    const opens = scene.kinds[as - 1] === "comma" && quote.open === startAt(scene, at);
    // two words in marks within a clause are a label; before a cue and its comma they begin what goes on behind it
    const parted = opens && second !== null && scene.kinds[next - 1] === "comma";
    if (!parted && quote.close - quote.open < (opens ? 3 : 4)) return null;
    // «…، كما قال.»: another rule's
    if (as < at && !parted) return null;
    if (second !== null) content.push(quotation(second));
    return said(scene, {
      rule: quoteFirst.id,
      cue: { first: as, last: hit.last },
      act: hit.entry.act,
      source,
      agreement: agreementOf(hit.entry),
      content,
      weight: 6,
    });
  },
};
