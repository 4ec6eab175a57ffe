/** What Arabic says of the words that name a speaker: head, gender, number, kind, and whether it is a bare role. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { SpeakerGrammar, SpeakerPhrase } from "../../../attributions/speaker.ts";
import { factOfWord, oncePerWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

const SKIP = new Set(["احد", "احدي", "بعض", "عدد", "من", "كل", "جميع", "معظم", "هذا", "هذه", "العديد"]);

const MANY = new Set(["ميات", "الاف", "عشرات", "اغلبيه", "غالبيه"]);

/** Groups whose verb may be hers: «اعتبرت عائلات الضحايا». */
const HOUSEHOLDS = new Set(["عايلات", "اسر", "اهالي", "ذوو", "اوساط"]);

export const grammar: SpeakerGrammar = { describe };

/** What a verb agrees with. */
export type Traits = Pick<SpeakerPhrase, "kind" | "gender" | "number">;

/** «مئات العمال»: people, whether the noun is known or not. */
const PEOPLE: Traits = { kind: "group", gender: null, number: "plural" };
const NOTHING: Traits = { kind: null, gender: null, number: null };

/** What a verb agrees with in the words that name a speaker. */
export function traitsOf(doc: Document, { first, last }: TokenRange): Traits {
  return traitsWith(doc, first, headOf(doc, first, last));
}

function traitsWith(doc: Document, first: number, head: Token | null): Traits {
  const opening = (doc.tokens[first] as Token).info;
  if (!counts(opening)) return head === null ? NOTHING : traitsOfHead(head.info);
  if (head === null) return isMany(opening) ? PEOPLE : NOTHING;
  if (isMany(opening) && head.info.entries.speaker?.kind !== "organization") return PEOPLE;
  // after «العديد من», «بعض» a verb agrees with either
  return isQuantifier(opening) ? eitherOf(head.info) : traitsOfHead(head.info);
}

export function describe(doc: Document, range: TokenRange): SpeakerPhrase {
  const { first, last } = range;
  const head = headOf(doc, first, last);
  const words: string[] = [];
  for (let at = head?.index ?? last + 1; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== "mark" && !isPreposition(token.info)) words.push(token.info.stem);
  }
  const traits = traitsWith(doc, first, head);
  const { kind, gender, number } = traits;
  const bare = words.length === 1 && head?.info.entries.speaker !== undefined && traits !== PEOPLE;
  return { head: head?.info.stem ?? "", words, gender, number, kind, bare, body: undefined };
}

/** The first word that means something. */
function headOf(doc: Document, first: number, last: number): Token | null {
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== "mark" && !leadsToHead(token.info)) return token;
  }
  return null;
}

const isPreposition = factOfWord(({ entries }) => entries.particle?.class === "preposition");
const leadsToHead = factOfWord((info) => isPreposition(info) || SKIP.has(info.stem));
const isMany = factOfWord(({ stem }) => MANY.has(stem));
/** Most phrases open with no word that tells how many. */
const counts = factOfWord((info) => isMany(info) || isQuantifier(info));
const isQuantifier = factOfWord(({ entries }) => entries.particle?.class === "quantifier");

const traitsOfHead = oncePerWord(({ stem, article, entries }): Traits => {
  const noun = entries.speaker;
  // «كاميرون» is one: only with its article, or where it is known, does an ending tell of many
  const shape = agreementOf(stem, article || noun !== undefined);
  const gender = HOUSEHOLDS.has(stem) ? null : (noun?.gender ?? shape.gender);
  return { kind: noun?.kind ?? null, gender, number: noun?.number ?? shape.number };
});

const eitherOf = oncePerWord((info): Traits => ({ kind: traitsOfHead(info).kind, gender: null, number: null }));

function agreementOf(stem: string, common: boolean): Pick<SpeakerPhrase, "gender" | "number"> {
  if (stem === "اثنان" || stem === "اثنين") return { gender: "m", number: "dual" };
  if (common && /(?:ون|ين)$/u.test(stem) && stem.length > 4) return { gender: "m", number: "plural" };
  if (stem.endsWith("ات")) return { gender: "f", number: "singular" };
  if (stem.endsWith("ه")) return { gender: "f", number: "singular" };
  return { gender: null, number: null };
}
