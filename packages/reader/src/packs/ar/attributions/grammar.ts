/** What Arabic says of the words that name a speaker: head, gender, number, kind, and whether it is a bare role. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { SpeakerGrammar, SpeakerPhrase } from "../../../attributions/speaker.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

const SKIP = new Set(["احد", "احدي", "بعض", "عدد", "من", "كل", "جميع", "معظم", "هذا", "هذه", "العديد"]);

const MANY = new Set(["ميات", "الاف", "عشرات", "اغلبيه", "غالبيه"]);

/** Groups whose verb may be hers: «اعتبرت عائلات الضحايا». */
const HOUSEHOLDS = new Set(["عايلات", "اسر", "اهالي", "ذوو", "اوساط"]);

export const grammar: SpeakerGrammar = { describe };

export function describe(doc: Document, { first, last }: TokenRange): SpeakerPhrase {
  const words: string[] = [];
  let head: Token | null = null;
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind === "mark" || token.info.entries.particle?.class === "preposition") continue;
    if (head === null && SKIP.has(token.info.stem)) continue;
    head ??= token;
    words.push(token.info.stem);
  }
  const noun = head?.info.entries.speaker;
  const stem = head?.info.stem ?? "";
  // «كاميرون» is one: only with its article, or where it is known, does an ending tell of many
  const shape = agreementOf(stem, head?.info.article === true || noun !== undefined);
  const one = words.length === 1;
  // after «العديد من», «بعض» a verb agrees with either
  const opening = doc.tokens[first]?.info;
  const counted = opening?.entries.particle?.class === "quantifier";
  if (opening !== undefined && MANY.has(opening.stem) && noun?.kind !== "organization") {
    // «مئات العمال»: people, whether the noun is known or not
    return { head: stem, words, kind: "group", gender: null, number: "plural", bare: false };
  }
  return {
    head: stem,
    words,
    kind: noun?.kind ?? null,
    gender: counted || HOUSEHOLDS.has(stem) ? null : (noun?.gender ?? shape.gender),
    number: counted ? null : (noun?.number ?? shape.number),
    bare: one && noun !== undefined,
  };
}

function agreementOf(stem: string, common: boolean): Pick<SpeakerPhrase, "gender" | "number"> {
  if (stem === "اثنان" || stem === "اثنين") return { gender: "m", number: "dual" };
  if (common && /(?:ون|ين)$/u.test(stem) && stem.length > 4) return { gender: "m", number: "plural" };
  if (stem.endsWith("ات")) return { gender: "f", number: "singular" };
  if (stem.endsWith("ه")) return { gender: "f", number: "singular" };
  return { gender: null, number: null };
}
