/** The rules that find names in Arabic: anchored on what stands before a name, or on names that are known. */
import type { Tag } from "../../../lexicon/lexicon.ts";
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import type { NameCandidate } from "../../../names/candidate.ts";
import type { Rule } from "../../../rule/rule.ts";
import { type Document, lookUp, quoteAround, tokenAt } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { candidate } from "./candidate.ts";
import { mayBeOrganization, mayBePlace, organizationAt, phraseEnd, placeAt, purpose } from "./phrase.ts";
import { follows, isArabic, isDefinite, isGiven, isNameWord, isThat, nameRun } from "./words.ts";

/** Tried at any tag that says so, by a table of its own: most words may be a name. */
export interface NameRule extends Omit<Rule<NameCandidate>, "at"> {
  readonly at: readonly Tag[];
  /** What else the word itself must be, besides having one of the tags. Asked once a distinct word. */
  readonly may: (info: WordInfo) => boolean;
}

/** Words that take a place after them: «في», «إلى», «مدينة» … */
const PLACE_TAKERS = new Set("في الي من ب مدينه دوله جمهوريه محافظه ولايه عاصمه بلده".split(" "));
const takesPlace = factOfWord(({ stem }) => PLACE_TAKERS.has(stem));
const isTitle = factOfWord(({ entries }) => entries.title !== undefined);

const place: NameRule = {
  id: "ar.name.place",
  at: ["place"],
  may: mayBePlace,
  match: (doc, at) => {
    const hit = placeAt(doc, at);
    if (hit === null) return null;
    const token = doc.tokens[at] as Token;
    const before = tokenAt(doc, at - 1);
    if (hit.entry.common && !(token.info.preposition === "ب" || (before && takesPlace(before.info)))) return null;
    if (before !== undefined && isTitle(before.info) && isNameWord(doc, hit.last + 1, false)) return null;
    return candidate(doc, place.id, "place", at, hit.last, { known: hit.entry });
  },
};

/** «مدينة X», «مطار X»: a place that no table holds. */
const site: NameRule = {
  id: "ar.name.site",
  at: ["site"],
  may: ({ entries, article }) => entries.site !== undefined && !article,
  match: (doc, at) => {
    const head = doc.tokens[at] as Token;
    const entry = head.info.entries.site;
    if (entry === undefined || !follows(doc, at + 1)) return null;
    const quote = quotedAt(doc, at + 1);
    if (quote !== null) return candidate(doc, site.id, "place", at, quote);
    const next = doc.tokens[at + 1] as Token;
    const known = placeAt(doc, at + 1);
    if (known !== null)
      return entry.is === "named"
        ? null
        : candidate(doc, site.id, "place", at, known.last, { country: known.entry.country });
    if (!isArabic(next)) return null;
    const end = siteEnd(doc, at + 1);
    if (end < 0) return null;
    return entry.is === "named"
      ? candidate(doc, site.id, "place", at + 1, end, { whole: true })
      : candidate(doc, site.id, "place", at, end);
  },
};

/** One word, or two where the second is an adjective or goes on with the name («بئر السبع»). */
function siteEnd(doc: Document, at: number): number {
  const token = doc.tokens[at] as Token;
  const { info } = token;
  if (
    !isNameWord(doc, at, false) ||
    isDefinite(token) ||
    info.conjunction !== "" ||
    info.preposition !== "" ||
    info.stem.length < 3
  )
    return -1;
  const next = doc.tokens[at + 1];
  if (
    next !== undefined &&
    follows(doc, at + 1) &&
    next.info.tags.length === 0 &&
    next.info.article &&
    COMPOUND.has(info.word)
  )
    return at + 1;
  return at;
}

const COMPOUND = new Set("بير دير بيت عين تل كفر راس خان ام ابو باب مجدل عين بني برج خربه مرج".split(" "));

/** A quotation of at most four words that begins at the token: its closing mark, else null. */
function quotedAt(doc: Document, at: number): number | null {
  const quote = quoteAround(doc, at);
  if (quote === null || quote.open !== at || !quote.closed || quote.close - at > 5 || quote.close - at < 2) return null;
  return quote.close;
}

const organization: NameRule = {
  id: "ar.name.organization",
  at: ["organization"],
  may: mayBeOrganization,
  match: (doc, at) => {
    const hit = organizationAt(doc, at);
    return hit === null ? null : candidate(doc, organization.id, "organization", at, hit.last);
  },
};

const institution: NameRule = {
  id: "ar.name.institution",
  at: ["institution"],
  may: ({ entries, preposition }) => entries.institution?.is !== "direct" || preposition === "", // «بقيادة روسيا»
  match: (doc, at) => {
    const { info } = doc.tokens[at] as Token;
    if (lookUp(doc, at, "institution") === null) return null;
    const { institution: entry } = info.entries;
    const before = tokenAt(doc, at - 1);
    if (isDefinite(doc.tokens[at] as Token)) {
      // «وزير الخارجية»: the office's
      if (before !== undefined && follows(doc, at) && !before.info.article && before.info.entries.title !== undefined)
        return null;
      const end = phraseEnd(doc, at, { offices: false });
      // «الاضطرابات الداخلية»: an adjective, unless it speaks or has a nationality
      if (end === at && isPortfolio(info) && before?.info.entries.cue === undefined) return null;
      const force = entry?.is === "force" || entry === undefined || end > at;
      return force ? candidate(doc, institution.id, "organization", at, end) : null;
    }
    const next = doc.tokens[at + 1];
    if (next === undefined || !follows(doc, at + 1)) return null;
    const proper = properEnd(doc, at);
    if (proper !== null)
      return candidate(doc, institution.id, "organization", at, proper, {
        tail: (doc.tokens[at + 1] as Token).info.word,
      });
    const end = phraseEnd(doc, at, { offices: false });
    const body = organizationAt(doc, at + 1);
    if (body !== null && body.last === end)
      return candidate(doc, institution.id, "organization", at, end, { tail: tailOf(doc, at + 1, end) });
    const complete =
      end > at && (entry?.is !== "direct" || isDefinite(next) || body !== null || placeAt(doc, at + 1) !== null);
    if (complete && !isPlural(next.info)) return candidate(doc, institution.id, "organization", at, end);
    // a proper name no lexicon knows, in either script: «شركة شيفرون», «حزب Vox»
    if (next.info.capital) return candidate(doc, institution.id, "organization", at, capitals(doc, at + 1));
    const quote = quotedAt(doc, at + 1);
    if (quote !== null)
      return candidate(doc, institution.id, "organization", at, quote, { tail: tailOf(doc, at + 2, quote - 1) });
    return null;
  },
};
function tailOf(doc: Document, first: number, last: number): string {
  let tail = (doc.tokens[first] as Token).info.stem;
  for (let at = first + 1; at <= last; at++) tail += ` ${(doc.tokens[at] as Token).info.word}`;
  return tail;
}

const isPortfolio = factOfWord(({ stem }) => stem === "خارجيه" || stem === "داخليه");
/** «حركة القطارات» is no body. */
const isPlural = factOfWord(({ word }) => /^ال.{3,}ات$/u.test(word));

/** A proper name that no lexicon knows, after a word for a firm or a party, and a nationality after it. */
function properEnd(doc: Document, at: number): number | null {
  const head = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1] as Token;
  if (!properFollows(head.info) || !isNameWord(doc, at + 1, false) || isDefinite(next)) return null;
  const ending = doc.text[next.end - 1];
  if (ending === "ة" || ending === "ي" || next.info.word.length < 3) return null; // an adjective
  const adjective = doc.tokens[at + 2];
  if (adjective === undefined || !follows(doc, at + 2) || !isDefinite(adjective)) return at + 1;
  if (adjective.info.preposition !== "") return purpose(doc, at + 2) ?? at + 1;
  if (adjective.info.entries.nationality !== undefined) return at + 2;
  return /^(?:م.{3}|.*(?:ي|يه)$)/u.test(adjective.info.stem) ? at + 1 : null; // else a chain of nouns
}
const PROPER_FOLLOWS = new Set(
  "شركه وكاله قناه صحيفه شبكه حزب حركه جماعه موقع تنظيم فندق بنك مصرف اذاعه مجموعه".split(" "),
);
const properFollows = factOfWord(({ stem }) => PROPER_FOLLOWS.has(stem));

export function capitals(doc: Document, first: number): number {
  let last = first;
  while (last < first + 5 && doc.tokens[last + 1]?.info.capital && follows(doc, last + 1)) last++;
  return last;
}

/** «الرئيس قاسم …», «وزير الخارجية … فلان», «رئيس الوزراء ( فلان )», «المفوض – فلان». */
const titled: NameRule = {
  id: "ar.name.titled",
  at: ["title"],
  may: ({ entries }) => entries.title !== undefined,
  match: (doc, at) => {
    const head = doc.tokens[at] as Token;
    const entry = head.info.entries.title;
    if (entry === undefined) return null;
    let end = at;
    if (entry.is === "office" || head.info.article) end = phraseEnd(doc, at, { offices: true });
    if (entry.is === "form" && !head.info.article && end === at && !isForm(doc, at)) return null;
    if (entry.is === "office" && !head.info.article && end === at) return null;
    let first = end + 1;
    const separator = doc.tokens[first];
    const bracket =
      separator !== undefined && separator.kind === "mark" && /[(–—ـ-]/u.test(doc.text[separator.start] as string);
    if (bracket) first++;
    if (!bracket && !follows(doc, first)) return null;
    const last = nameRun(doc, first);
    if (last < 0) return null;
    if (isDefinite(doc.tokens[first] as Token) || isPromised(doc, at, first)) return null;
    return candidate(doc, titled.id, "person", first, last, { whole: true });
  },
};

const REACH = 12;
/** «تعهد الوزير | بمحاسبة المسؤولين»: what the verb before the title wants, where nothing else in reach is it. */
function isPromised(doc: Document, title: number, at: number): boolean {
  const cue = doc.tokens[title - 1]?.info.entries.cue;
  if (cue?.kind !== "verb" || !cue.frame.on.includes("ب") || isGiven(doc, at) || !beginsWithBi(doc.tokens[at] as Token))
    return false;
  const next = doc.tokens[at + 1];
  if (next === undefined || !follows(doc, at + 1) || !(isDefinite(next) || isAll(next.info))) return false;
  for (let k = at + 1; k <= at + REACH && follows(doc, k); k++) {
    const token = doc.tokens[k] as Token;
    if (isThat(token.info) || beginsWithBi(token)) return false;
  }
  return true;
}
const isAll = factOfWord(({ word }) => /^(?:كل|جميع|كافه|اي)$/u.test(word));
const beginsWithBi = ({ info }: Token) => info.word.startsWith("ب") && info.word.length > 3;

/** A form of address without the article stands right before a name that begins with a given name. */
const isForm = (doc: Document, at: number) => isGiven(doc, at + 1);

/** «محمد X»: two words or more of which the first is a given name. */
const given: NameRule = {
  id: "ar.name.given",
  at: ["given"],
  may: ({ entries, article }) => entries.given !== undefined && !article,
  match: (doc, at) => {
    const { info } = doc.tokens[at] as Token;
    const entry = info.entries.given;
    if (entry === undefined || !isGiven(doc, at)) return null;
    const last = nameRun(doc, at);
    const long = last > at;
    if (!long || (entry.common && !givenFollows(doc, at, last))) return null;
    return candidate(doc, given.id, "person", at, last);
  },
};
/** «أم أحمد», «أبو خالد»: somebody's mother or father. */
const kunya: NameRule = {
  id: "ar.name.kunya",
  at: ["given"],
  may: ({ entries, article, conjunction, preposition }) =>
    entries.given !== undefined && !article && conjunction === "" && preposition === "",
  match: (doc, at) => {
    const parent = tokenAt(doc, at - 1);
    if (parent === undefined || !isParent(parent.info) || !follows(doc, at) || !isGiven(doc, at)) return null;
    // «زيد أم عمرو»: "or"
    if (parent.info.word === "ام" && tokenAt(doc, at - 2)?.info.entries.given !== undefined) return null;
    return candidate(doc, kunya.id, "person", at - 1, Math.max(at, nameRun(doc, at)), { whole: true });
  },
};
const isParent = factOfWord(({ word }) => /^(?:ام|ابو|ابا|ابي)$/u.test(word));

function givenFollows(doc: Document, at: number, last: number): boolean {
  for (let next = at + 1; next <= last; next++) {
    const entry = doc.tokens[next]?.info.entries.given;
    if (entry !== undefined && !entry.common) return true;
  }
  return false;
}

/** «قال س ص إن …»: two unknown words or more right after a verb of speech or of leaving office, up to what it takes. */
const spoken: NameRule = {
  id: "ar.name.after-verb",
  at: ["cue", "officeWord"],
  may: ({ entries }) => entries.cue?.kind === "verb" || entries.officeWord !== undefined,
  match: (doc, at) => {
    const head = doc.tokens[at + 1];
    if (head === undefined || !follows(doc, at + 1) || isTitle(head.info)) return null;
    const last = nameRun(doc, at + 1);
    if (last < at + 2 || last > at + 4) return null;
    let describing = 0;
    for (let word = at + 1; word <= last; word++) {
      const token = doc.tokens[word] as Token;
      if (isDefinite(token)) return null;
      if (describes(token.info)) describing++;
    }
    if (describing > 1) return null;
    const next = doc.tokens[last + 1];
    const ends =
      next === undefined ||
      next.kind !== "word" ||
      next.info.tags.length > 0 ||
      next.info.preposition !== "" ||
      next.info.capital;
    return ends ? candidate(doc, spoken.id, "person", at + 1, last) : null;
  },
};
/** Endings of plurals and of adjectives: «مسعفون محليون» is no name. */
const describes = factOfWord(({ word }) => /(?:ون|ين|ان|ات|يه|ه)$/u.test(word));

/** In the order they are tried in at one word. */
export const nameRules: readonly NameRule[] = [titled, given, kunya, spoken, institution, organization, site, place];
