/**
 * Changes of office in Arabic: «أقال الرئيس س وزيره ص», «أُقيل ص من منصب …», «إقالة ص», «استقال ص», «تم انتخاب ص رئيساً».
 * Who it happened to is a person's name, or an office in place of one («أقال … وزير الداخلية»).
 */
import type { ChangeOfOffice } from "../../../contract/types.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Mention } from "../../../pack.ts";
import type { Rule } from "../../../rule/rule.ts";
import type { OfficeWord } from "../../../states/entries.ts";
import { type Scene, wordsIn } from "../../../states/scene.ts";
import { lookUp, stemStart } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { phraseEnd } from "../names/phrase.ts";
import { isTime } from "../names/words.ts";
import { isUnreal } from "./real.ts";

export interface FoundChange extends Omit<ChangeOfOffice, "report"> {
  readonly first: number;
  readonly last: number;
}
interface Part {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** How far after the word who it happened to may be named, and where the office may be. Tokens. */
const REACH = 12;
const OFFICE_REACH = 22;

export const change: Rule<FoundChange, Scene> = {
  id: "ar.state.change",
  at: ["officeWord"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "officeWord");
    if (hit === null || isUnreal(scene, at)) return null;
    const word = hit.entry;
    if (word.form !== "noun" && hit.last === at && (scene.tokens[at] as Token).info.article) return null; // «الحاكم»
    const sentence = scene.sentenceAt(at);
    const people = scene.namesIn(sentence).filter((name) => name.of.kind === "person" && !isKin(scene, name));
    const roles = rolesOf(scene, word, at, people);
    if (roles === null) return null;
    const { who, by } = roles;
    const office = officeAfter(scene, at, sentence.last) ?? who.title;
    if (word.loose && office === null) return null;
    if (office === null && who.person === null) return null;
    const clause = scene.clauseAt(at);
    const range = { first: Math.min(clause.first, who.first), last: Math.max(clause.last, who.last) };
    const { start, end, words } = wordsIn(scene, range);
    const person = who.person?.of.name ?? (who.title as Part).words;
    const body = office === null ? null : bodyOf(scene, office);
    return {
      person,
      office: office?.words ?? "",
      body,
      kind: word.kind,
      on: scene.when(at),
      by: by?.of.name ?? null,
      span: { start, end },
      words,
      ...range,
    };
  },
};

/** «ابن شقيق فلان», «حكم فلان»: somebody else is meant. */
const KIN = new Set(
  "شقيق شقيقه صهر ابن نجل ابنه زوج زوجه عايله اسره حكم عهد حقبه سلف خلف خليفه انصار حليف حلفا حزب اداره مستشار محامي".split(
    " ",
  ),
);
const isKin = (scene: Scene, { first }: Mention) => KIN.has(scene.tokens[first - 1]?.info.stem ?? "");

interface Who {
  readonly person: Mention | null;
  /** The office written with the name, or in place of it. */
  readonly title: Part | null;
  readonly first: number;
  readonly last: number;
}

function rolesOf(
  scene: Scene,
  word: OfficeWord,
  at: number,
  people: readonly Mention[],
): { who: Who; by: Mention | null } | null {
  const after = people.filter(({ first }) => first > at && first <= at + REACH && !isPredecessor(scene, first, at));
  const before = people.filter(({ last }) => last < at);
  const agent = after.find(({ first }) => isAgent(scene, first, at)) ?? null;
  const others = after.filter((name) => name !== agent);
  const [next, second] = others;
  if (word.does === "self" && word.form === "noun" && !leavesNone(scene, at)) {
    if (next !== undefined && near(scene, at, next)) return { who: named(scene, next), by: null };
    const title = titleFrom(scene, at + 1);
    return title === null ? null : { who: { person: null, title, ...title }, by: null };
  }
  if (word.does === "self") {
    const who = next !== undefined && near(scene, at, next) ? next : topic(scene, at, before);
    return who === undefined ? null : { who: named(scene, who), by: null };
  }
  const own = leavesNone(scene, at);
  if (word.form === "passive" || (word.form === "noun" && own)) {
    const who = next !== undefined && near(scene, at, next) && !own ? next : topic(scene, at, before);
    if (who !== undefined) return { who: named(scene, who), by: agent };
    return null;
  }
  if (word.form === "noun") {
    if (next !== undefined && near(scene, at, next)) return { who: named(scene, next), by: agent ?? subject(before) };
    const title = titleFrom(scene, at + 1);
    return title === null ? null : { who: { person: null, title, ...title }, by: agent ?? subject(before) };
  }
  // an active verb: the subject comes first, or stands before the verb
  if (second !== undefined && subjectFollows(scene, at, next as Mention))
    return { who: named(scene, second), by: next as Mention };
  if (next !== undefined && subjectFollows(scene, at, next)) {
    const title = objectAfter(scene, next);
    return title === null ? passiveOf(scene, at, next) : { who: { person: null, title, ...title }, by: next };
  }
  if (next !== undefined && !farther(scene, at, next)) return { who: named(scene, next), by: subject(before) };
  const title = titleFrom(scene, at + 1);
  const by = subject(before);
  return title === null || by === null ? null : { who: { person: null, title, ...title }, by };
}

/** «أُقيل فلان», written as «أقال» is not: the passive of most verbs has the active's letters, and one name after it. */
function passiveOf(scene: Scene, at: number, name: Mention): { who: Who; by: Mention | null } | null {
  const following = scene.tokens[name.last + 1];
  const prep = following?.info.word;
  return prep === "من" ||
    prep === "في" ||
    prep === "ب" ||
    isPassiveAux(scene, at) ||
    officeAfter(scene, at, Math.min(name.last + 3, scene.tokens.length - 1)) !== null
    ? { who: named(scene, name), by: null }
    : null;
}
const isPassiveAux = (scene: Scene, at: number) =>
  /^(?:تم|تمت|جري|جرت|يتم)$/u.test(scene.tokens[at - 1]?.info.stem ?? "");

const subject = (before: readonly Mention[]): Mention | null => before.at(-1) ?? null;

/** The person the sentence is about: the first one named before the word. */
const topic = (scene: Scene, at: number, before: readonly Mention[]): Mention | undefined => {
  // «خلفا لفلان الذي أقيل»: the relative speaks of the name it follows
  if (scene.tokens[at - 1]?.info.entries.particle?.class === "relative") return before.at(-1);
  const own = before.filter(({ first }) => scene.clauseAt(first) === scene.clauseAt(at));
  return own[0] ?? before[0];
};

/** «من قبل فلان», «بواسطة فلان», «على يد فلان». */
function isAgent(scene: Scene, first: number, at: number): boolean {
  for (let back = first - 1; back > at && back >= first - 5; back--) {
    const { word } = (scene.tokens[back] as Token).info;
    if (word === "بواسطه" || word === "قبل" || word === "يد" || word === "بامر" || word === "بقرار") return true;
  }
  return false;
}

/** «خلفا لفلان»: who held it before. */
function isPredecessor(scene: Scene, first: number, at: number): boolean {
  for (let back = first - 1; back > at && back >= first - 6; back--)
    if (/^خلف(?:ا|ه|ها)$/u.test((scene.tokens[back] as Token).info.word)) return true;
  return false;
}

/** Only a title, a bracket or «السيد» between the word and the name. */
function near(scene: Scene, at: number, name: Mention): boolean {
  if (name.first === at + 1) return true;
  for (let between = at + 1; between < name.first; between++) {
    const { entries, preposition } = (scene.tokens[between] as Token).info;
    const breaks =
      entries.particle !== undefined ||
      entries.institution !== undefined ||
      entries.cue?.kind === "verb" ||
      (preposition !== "" && between > at + 1);
    if (breaks && entries.title === undefined && !inside(titleBefore(scene, name), between)) return false;
    if (isMark(scene, between) && between !== name.first - 1) return false;
  }
  return true;
}
const inside = (range: Part | null, at: number) => range !== null && range.first <= at && at <= range.last;
const isMark = (scene: Scene, at: number) => scene.tokens[at]?.kind === "mark";

/** The verb, then at once a title and the name: the name is its subject. */
const subjectFollows = (scene: Scene, at: number, name: Mention) => near(scene, at, name);

/** A preposition between the verb and the name: the name is not its object. */
function farther(scene: Scene, at: number, name: Mention): boolean {
  const from = titleBefore(scene, name)?.first ?? name.first;
  const before = scene.tokens[from - 1];
  return (
    before !== undefined &&
    from - 1 > at &&
    before.info.entries.particle?.class === "preposition" &&
    before.info.word !== "في"
  );
}

/** «إقالته», «عزله»: the pronoun says who. */
const leavesNone = (scene: Scene, at: number) =>
  /(?:ته|تها|له|لها|ه|ها)$/u.test(written(scene, at)) && !written(scene, at).endsWith("ة");
const written = (scene: Scene, at: number) => {
  const token = scene.tokens[at] as Token;
  return scene.text.slice(token.start, token.end);
};

function named(scene: Scene, person: Mention): Who {
  const title = titleBefore(scene, person) ?? titleAfter(scene, person);
  return {
    person,
    title,
    first: Math.min(person.first, title?.first ?? person.first),
    last: Math.max(person.last, title?.last ?? person.last),
  };
}

const TITLE_REACH = 9;
/** «وزير الدفاع فلان»: the office written before a name. */
function titleBefore(scene: Scene, { first }: Mention): Part | null {
  let end = first - 1;
  if (isMark(scene, end)) end--;
  for (let back = end; back >= 0 && back > end - TITLE_REACH; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[first] as Token).sentence) return null;
    const title = token.info.entries.title;
    if (title === undefined || title.is !== "office") continue;
    if (phraseEnd(scene, back, { offices: true }) === end) return part(scene, back, end);
  }
  return null;
}

/** «فلان، الرئيس السابق للجنة …»: the office in apposition. */
function titleAfter(scene: Scene, { last }: Mention): Part | null {
  if (!isMark(scene, last + 1)) return null;
  return titleFrom(scene, last + 2);
}

/** An office at a token: «وزير الداخلية», «نائب رئيس …», «الحكومة». */
function titleFrom(scene: Scene, at: number): Part | null {
  const token = scene.tokens[at];
  if (token === undefined || token.gap > Gap.space) return null;
  const { title, institution } = token.info.entries;
  const government = /^حكوم(?:ه|ته|تها|تهم)$/u.test(token.info.stem);
  if (!government && title?.is !== "office") return null;
  if (institution !== undefined && !government) return null;
  const end = government && !token.info.article ? at : phraseEnd(scene, at, { offices: true });
  if (!government && !token.info.article && end === at) return null;
  return part(scene, at, end);
}

const objectAfter = (scene: Scene, { last }: Mention): Part | null => titleFrom(scene, last + 1);

const POSTS = new Set("منصب منصبه منصبها مناصب مناصبه مهامه مهام رياسه قياده اداره عضويه".split(" "));
const isPost = factOfWord(({ stem }) => POSTS.has(stem));
const LEADING = new Set(["من", "عن", "في", "الي"]);

/** «من منصب نائب رئيس …», «عن الرئاسة», «رئيساً للبلاد», «كرئيس لمجلس …», «وزيراً للخارجية». */
function officeAfter(scene: Scene, at: number, sentenceEnd: number): Part | null {
  for (let next = at + 1; next <= sentenceEnd && next <= at + OFFICE_REACH; next++) {
    const token = scene.tokens[next] as Token;
    const { info } = token;
    if (info.entries.particle?.class === "relative" || (info.entries.cue !== undefined && next > at + 6)) return null;
    const post = isPost(info);
    const led =
      post &&
      (LEADING.has(scene.tokens[next - 1]?.info.word ?? "") || info.preposition === "ل" || info.preposition === "ب");
    if (post && (led || info.stem.startsWith("منصب"))) {
      if (info.stem.startsWith("منصب")) {
        const named = officeNamed(scene, next);
        if (named === null) continue;
        return named;
      }
      return part(scene, next, phraseEnd(scene, next, { offices: true }));
    }
    // «رئيساً للبلاد»: an office in the accusative
    if (isRole(info) && /اً?$|ًا$/u.test(written(scene, next))) return part(scene, next, accusativeEnd(scene, next));
    if (info.preposition === "ك" && info.entries.title !== undefined)
      return part(scene, next, phraseEnd(scene, next, { offices: true }), 1);
  }
  return null;
}
/** «منصب نائب الرئيس», «منصبه كرئيس لمجلس …», «منصب أمني»: the office after the word for a post; null where none is said. */
function officeNamed(scene: Scene, post: number): Part | null {
  const next = scene.tokens[post + 1];
  if (
    next === undefined ||
    next.gap > Gap.space ||
    next.kind !== "word" ||
    next.info.entries.particle !== undefined ||
    isTime(next)
  )
    return null;
  const end = phraseEnd(scene, post + 1, { offices: true });
  if (next.info.preposition === "ك") return part(scene, post + 1, end, 1);
  if (next.info.conjunction !== "" || next.info.preposition !== "") return null;
  const { institution } = next.info.entries;
  return lookUp(scene, post + 1, "title") !== null || institution !== undefined || next.info.article
    ? part(scene, post + 1, end)
    : part(scene, post, post + 1);
}
const ROLES = new Set(
  "رييسا وزيرا قايدا مديرا امينا سفيرا محافظا حاكما نايبا مفوضا مستشارا مبعوثا قاضيا زعيما".split(" "),
);
const isRole = factOfWord(({ stem }) => ROLES.has(stem));

function accusativeEnd(scene: Scene, at: number): number {
  const next = scene.tokens[at + 1];
  if (next === undefined || next.gap > Gap.space || next.info.preposition !== "ل") return at;
  return phraseEnd(scene, at + 1, { offices: false });
}

function part(scene: Scene, first: number, last: number, letters = 0): Part {
  const start = letters === 0 ? (scene.tokens[first] as Token).start : stemStart(scene, first, letters);
  return { first, last, words: scene.text.slice(start, (scene.tokens[last] as Token).end) };
}

/** The body within the words of an office. */
function bodyOf(scene: Scene, office: Part): string | null {
  const body = scene.namesIn(office).find(({ of }) => of.kind === "organization");
  return body?.of.name ?? null;
}
