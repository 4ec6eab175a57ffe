/**
 * Changes of office in English: "X resigned as …", "the president sacked X", "X was elected president", "the resignation of
 * X", "X's dismissal". An office is always named: with the name, after it, or after "as" and "from".
 */
import type { ChangeOfOffice } from "../../../contract/types.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Mention } from "../../../pack.ts";
import type { Rule } from "../../../rule/rule.ts";
import type { OfficeWord } from "../../../states/entries.ts";
import { type Scene, wordsIn } from "../../../states/scene.ts";
import { lookUp, tokenAt } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { isPassive, isUnreal } from "./real.ts";

export interface FoundChange extends Omit<ChangeOfOffice, "report"> {
  readonly first: number;
  readonly last: number;
}
interface Part {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

const REACH = 12;

export const change: Rule<FoundChange, Scene> = {
  id: "en.state.change",
  at: ["officeWord"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "officeWord");
    if (hit === null || isUnreal(scene, at) || isInfinitive(scene, at)) return null;
    const sentence = scene.sentenceAt(at);
    const people = scene.namesIn(sentence).filter(({ of }) => of.kind === "person");
    const roles = rolesOf(scene, hit.entry, at, hit.last, people);
    if (roles === null) return null;
    const { who, by } = roles;
    const office = officeAfter(scene, hit.last, who) ?? titleOf(scene, who);
    if (office === null) return null;
    const clause = scene.clauseAt(at);
    const range = { first: Math.min(clause.first, who.first), last: Math.max(clause.last, who.last) };
    const { start, end, words } = wordsIn(scene, range);
    return {
      person: who.of.name,
      office: office.words,
      body: scene.namesIn(office).find(({ of }) => of.kind === "organization")?.of.name ?? null,
      kind: hit.entry.kind,
      on: scene.when(at),
      by: by?.of.name ?? null,
      span: { start, end },
      words,
      ...range,
    };
  },
};

const isInfinitive = (scene: Scene, at: number) => scene.tokens[at - 1]?.info.word === "to";

function rolesOf(
  scene: Scene,
  word: OfficeWord,
  at: number,
  last: number,
  people: readonly Mention[],
): { who: Mention; by: Mention | null } | null {
  const before = people.filter((name) => name.last < at);
  const [next] = people.filter((name) => name.first > last && name.first <= last + REACH);
  const subject = subjectOf(scene, at, before);
  if (word.form === "noun") {
    // "the resignation of X", "X's resignation"
    const of = scene.tokens[last + 1]?.info.word;
    if (of === "of" && next !== undefined && free(scene, last + 2, next)) return { who: next, by: null };
    const owner = before.at(-1);
    return owner !== undefined && isOwner(scene, owner, at) ? { who: owner, by: null } : null;
  }
  if (word.does === "self") return subject === null ? null : { who: subject, by: null };
  if (isPassive(scene, at)) {
    const by = next !== undefined && scene.tokens[titleStart(scene, next) - 1]?.info.word === "by" ? next : null;
    return subject === null ? null : { who: subject, by };
  }
  if (next !== undefined && free(scene, last + 1, next)) return { who: next, by: subject };
  return null;
}

/** The last name before the verb with no other clause between. */
function subjectOf(scene: Scene, at: number, before: readonly Mention[]): Mention | null {
  const name = before.at(-1);
  if (name === undefined || at - name.last > 16) return null;
  // "X, who …, resigned" and "X, the minister, resigned" go on; another verb of speech or a conjunction begins anew
  for (let between = name.last + 1; between < at; between++)
    if (beginsAnew((scene.tokens[between] as Token).info)) return null;
  const previous = tokenAt(scene, name.first - 1)?.info.word;
  return previous === "of" || previous === "by" || previous === "with" || previous === "under"
    ? (before.at(-2) ?? null)
    : name;
}

const beginsAnew = factOfWord(
  ({ word, entries }) => entries.cueVerb !== undefined || word === "because" || word === "but" || word === "that",
);

/** Only a title between the verb and the name: no verb, no preposition but "of". */
function free(scene: Scene, from: number, name: Mention): boolean {
  for (let at = from; at < name.first; at++) {
    const { kind, info } = scene.tokens[at] as Token;
    if (kind === "mark" && !/^[-'’]$/u.test(scene.text[scene.tokens[at]?.start ?? 0] as string)) return false;
    if (
      info.entries.cueVerb !== undefined ||
      (/^(?:in|on|at|with|by|for|after|over|and|who|from|as)$/.test(info.word) && info.entries.title === undefined)
    )
      return false;
  }
  return true;
}

const isOwner = (scene: Scene, { last }: Mention, at: number) =>
  scene.tokens[last + 1]?.kind === "mark" && scene.tokens[last + 2]?.info.word === "s" && at - last <= 6;

const TITLE_REACH = 7;
const STOPS = /^(?:the|a|an|and|of|said|that|while|when|as|by|from|to|in|on|with|for|after|his|her|their|former)$/;

/** Where the title right before a name begins; the name's own first token where there is none. */
function titleStart(scene: Scene, { first }: Mention): number {
  let start = first;
  let titled = -1;
  for (let at = first - 1; at >= 0 && at >= first - TITLE_REACH; at--) {
    const token = scene.tokens[at] as Token;
    if (token.kind === "mark" || (scene.tokens[at + 1] as Token).gap > Gap.space || STOPS.test(token.info.word)) break;
    if (token.info.entries.officeWord !== undefined) break;
    start = at;
    const { title } = token.info.entries;
    if (titled < 0 && title?.is === "office") titled = at;
    if (titled < 0 && at < first - 2) break;
  }
  return titled < 0 ? first : start;
}

/** "Finance Minister X", "X, the finance minister". */
function titleOf(scene: Scene, name: Mention): Part | null {
  const start = titleStart(scene, name);
  if (start < name.first) return part(scene, start, name.first - 1);
  if (scene.tokens[name.last + 1]?.kind !== "mark") return null;
  let from = name.last + 2;
  while (/^(?:the|a|his|her|country|nation|who|was)$/.test(scene.tokens[from]?.info.word ?? "")) from++;
  for (let at = from; at < from + 5; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === "mark") return null;
    const hit = lookUp(scene, at, "title");
    if (hit !== null && hit.entry.is === "office")
      return part(scene, from, phraseEnd(scene, titlesEnd(scene, hit.last)));
  }
  return null;
}

/** "as prime minister", "from his post as …", "was elected president", "to the board". */
function officeAfter(scene: Scene, last: number, who: Mention): Part | null {
  const sentence = scene.sentenceAt(last);
  const begin = who.first > last && who.first <= last + REACH ? who.last : last;
  for (let at = begin + 1; at <= Math.min(sentence.last, begin + 7); at++) {
    const token = scene.tokens[at] as Token;
    if (token.kind === "mark" && !/^[,'’-]$/u.test(scene.text[token.start] as string)) return null;
    const { word } = token.info;
    if (word === "as" || (word === "from" && /^(?:his|her|the)$/.test(scene.tokens[at + 1]?.info.word ?? ""))) {
      const found = officeFrom(scene, at + 1);
      if (found !== null) return found;
    }
    if (at <= begin + 2 && isOffice(token.info))
      return part(scene, at, phraseEnd(scene, lookUp(scene, at, "title")?.last ?? at));
  }
  return null;
}

const isOffice = factOfWord(({ capital, entries }) => !capital && entries.title?.is === "office");

const NO_OFFICE = /^(?:well|part|many|much|soon|long|far|he|she|they|it|protesters|violence|saying)$/;
function officeFrom(scene: Scene, at: number): Part | null {
  let first = at;
  while (
    /^(?:the|a|his|her|its|their|post|position|role|job|of|office|as)$/.test(scene.tokens[first]?.info.word ?? "") &&
    first < at + 5
  )
    first++;
  for (let next = first; next < first + 5; next++) {
    const token = scene.tokens[next];
    if (token === undefined || token.kind === "mark" || NO_OFFICE.test(token.info.word)) return null;
    const hit = lookUp(scene, next, "title");
    if (hit !== null && hit.entry.is === "office")
      return part(scene, first, phraseEnd(scene, titlesEnd(scene, hit.last)));
  }
  return null;
}

/** "deputy head": one title after another. */
function titlesEnd(scene: Scene, last: number): number {
  const next = lookUp(scene, last + 1, "title");
  return next !== null && next.entry.is === "office" ? titlesEnd(scene, next.last) : last;
}

/** An office goes on with "of …" and a name. */
function phraseEnd(scene: Scene, title: number): number {
  if (!/^(?:of|for)$/.test(scene.tokens[title + 1]?.info.word ?? "")) return title;
  let last = title + 1;
  while (last < title + 8) {
    const next = scene.tokens[last + 1];
    if (next === undefined || next.gap > Gap.space) break;
    if (isPossessive(scene, last + 1)) {
      last += 2;
      continue;
    }
    if (next.kind === "mark") break;
    if (
      !next.info.capital &&
      !/^(?:the|of|for|and|country|state|staff|foreign|affairs|national|security|council|board|party|bank|central|police|army|defense|defence|justice)$/.test(
        next.info.word,
      )
    )
      break;
    last++;
  }
  return last > title + 1 ? last : title;
}

/** The 's of "Kazakhstan's". */
const isPossessive = (scene: Scene, at: number) =>
  /^['’]$/u.test(scene.text[(scene.tokens[at] as Token).start] as string) && scene.tokens[at + 1]?.info.word === "s";

function part(scene: Scene, first: number, last: number): Part {
  return {
    first,
    last,
    words: scene.text.slice((scene.tokens[first] as Token).start, (scene.tokens[last] as Token).end),
  };
}
