/** What tells at once that none of a lexicon's reasons stands at a word: most such words only begin a phrase. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { factOfWord } from "../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../text/document.ts";
import { fold } from "../text/fold.ts";
import type { Token } from "../text/tokens.ts";
import type { ReasonWord } from "./entries.ts";

/** Looks for a reason of one form. `reasons`: the lexicon that holds them. */
export function reasonFinder(
  reasons: Lexicon<"reason">,
  form: ReasonWord["form"],
): (doc: Document, at: number) => Hit<"reason"> | null {
  const seconds = new Set<string>();
  for (const [surfaces, entry] of reasons.items)
    for (const surface of typeof surfaces === "string" ? [surfaces] : surfaces) {
      const second = surface.split(/[\s\u200c]+/u)[1];
      if (second !== undefined && entry.form === form) seconds.add(fold(second));
    }
  const isOne = factOfWord(({ entries }) => entries.reason?.form === form);
  const begins = factOfWord(({ phrases }) =>
    phrases.some(({ tag, entry }) => tag === "reason" && (entry as ReasonWord).form === form),
  );
  const goesOn = factOfWord(({ word }) => seconds.has(word));
  return (doc, at) => {
    const { info } = doc.tokens[at] as Token;
    if (!isOne(info)) {
      if (!begins(info)) return null;
      const next = doc.tokens[at + 1];
      if (next === undefined || !goesOn(next.info)) return null;
    }
    const hit = lookUp(doc, at, "reason");
    return hit === null || hit.entry.form !== form ? null : hit;
  };
}
