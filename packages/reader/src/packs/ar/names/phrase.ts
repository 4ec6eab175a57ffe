/** Noun phrases that name an office or a body: how far «وزير الخارجية الأمريكي» and «منظمة معاهدة الأمن الجماعي» go. */
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { factOfName } from "./facts.ts";
import { follows, isArabic, isDefinite, isGiven, isTime } from "./words.ts";

/** Whether a name of a lexicon may stand or begin at a word that is written with the article it has. */
const isWhole =
  (tag: "place" | "organization") =>
  ({ article, entries, phrases }: WordInfo): boolean =>
    entries[tag]?.article === article ||
    phrases.some((phrase) => phrase.tag === tag && (phrase.entry as { article: boolean }).article === article);
export const mayBePlace = factOfName(isWhole("place"));
export const mayBeOrganization = factOfName(isWhole("organization"));

/** The place at a token, if it is written with the article it has. */
export function placeAt(doc: Document, at: number) {
  const token = doc.tokens[at];
  if (token === undefined || !mayBePlace(token.info)) return null;
  const hit = lookUp(doc, at, "place");
  return hit === null || hit.entry.article !== token.info.article ? null : hit;
}

/** The body called by a proper name at a token. */
export function organizationAt(doc: Document, at: number) {
  const token = doc.tokens[at];
  if (token === undefined || !mayBeOrganization(token.info)) return null;
  const hit = lookUp(doc, at, "organization");
  return hit === null || hit.entry.article !== token.info.article ? null : hit;
}

const MAX = 10;
const PORTFOLIOS = new Set(
  "شوون خارجيه داخليه دفاع ماليه اقتصاد تجاره صناعه زراعه صحه تعليم عدل اعلام ثقافه سياحه نقل طاقه نفط كهربا بييه مياه ري عمل سكان اسكان رياضه شباب تنميه تخطيط استثمار تموين اتصالات مواصلات هجره امن سلامه سيطره تربيه ارصاد اغاثه طواري كوارث تامينات علوم بحوث بحث تكنولوجيا ابتكار ادارات اوقاف جو".split(
    " ",
  ),
);
const isPortfolio = factOfWord(({ stem }) => PORTFOLIOS.has(stem));
/** «والصناعة»: the conjunction is written onto it, divided off or not. */
const isJoined = factOfName(
  ({ word, conjunction, tags }) => conjunction !== "" || (tags.length === 0 && /^و./u.test(word)),
);
const breaksOff = factOfName(({ entries, article }) => entries.cue !== undefined && !article);

/**
 * The last token of a phrase whose head is at `head`. A head without the article takes a complement: a place, a body, or
 * nouns up to one with the article; then come adjectives. `offices`: also «باسم», «لدى», «لـ» and «في» with a body or a place.
 */
export function phraseEnd(doc: Document, head: number, { offices }: { offices: boolean }): number {
  const token = doc.tokens[head] as Token;
  let last = head;
  let defined = isDefinite(token);
  let at = head + 1;
  while (at <= head + MAX && follows(doc, at)) {
    const next = doc.tokens[at] as Token;
    const { info } = next;
    if (!isArabic(next) || breaksOff(info) || isTime(next)) break;
    const tail = offices ? null : purpose(doc, at);
    if (tail !== null) {
      last = tail;
      break;
    }
    if (isJoined(info)) {
      // «وزارة الطاقة والصناعة», «الصليب والهلال»: only a portfolio goes on after «و»
      if (!defined || !info.article || !isPortfolio(info)) break;
      last = at++;
      continue;
    }
    const step = offices ? linked(doc, at) : null;
    if (step !== null) {
      last = step;
      at = step + 1;
      defined = true;
      continue;
    }
    if (info.preposition !== "") break;
    const known = placeAt(doc, at) ?? organizationAt(doc, at);
    if (known !== null && !defined) {
      last = known.last;
      at = last + 1;
      defined = true;
      continue;
    }
    if (isDefinite(next)) {
      // after a complete phrase only an adjective belongs to it; a second noun is the clause's
      if (defined && !isAdjective(info) && !(offices && tellsTenure(info))) break;
      last = at++;
      defined = true;
      continue;
    }
    if (defined || !leadsOn(doc, at)) break;
    last = at++;
  }
  return last;
}

/** «باسم الكرملين», «لدى الأمم المتحدة», «لشؤون السياسة», «في البيت الأبيض»: where what it links to ends, or null. */
function linked(doc: Document, at: number): number | null {
  const { info } = doc.tokens[at] as Token;
  if (info.word === "باسم" || info.word === "لدي") return follows(doc, at + 1) ? bodyEnd(doc, at + 1) : null;
  if (info.word === "في" || info.word === "من") return bodyEnd(doc, at + 1, true);
  // «النائب عن المحافظة»
  if (info.word === "عن") return represents((doc.tokens[at - 1] as Token).info) ? bodyEnd(doc, at + 1) : null;
  if (info.preposition === "ل" || info.preposition === "ب") return bodyEnd(doc, at, true);
  return null;
}

const represents = factOfName(({ stem }) => /^(?:نايب|نايبه|ممثل|ممثله|مندوب|مندوبه|عضو|مرشح|مرشحه|وكيل)$/u.test(stem));

const PURPOSES = new Set(
  "انبا حقوق طاقه شوون احصا لاجيين صحافه اعلام تنميه سلام استثمار طيران نفط هجره دفاع عداله بحوث دراسات انتخابات اغاثه ثقافه اتصالات نقل".split(
    " ",
  ),
);
const isPurpose = factOfName(
  ({ stem, preposition, conjunction }) => preposition === "ل" && conjunction === "" && PURPOSES.has(stem),
);
/** «للأنباء», «لحقوق الإنسان», «للطاقة الذرية» after a body: where it ends, or null. */
export function purpose(doc: Document, at: number): number | null {
  const { info } = doc.tokens[at] as Token;
  if (!isPurpose(info)) return null;
  const next = doc.tokens[at + 1];
  return next !== undefined && follows(doc, at + 1) && isDefinite(next) && !isTime(next) && next.info.conjunction === ""
    ? at + 1
    : at;
}

function bodyEnd(doc: Document, at: number, sure = false): number | null {
  const known = placeAt(doc, at) ?? organizationAt(doc, at);
  if (known !== null) return known.last;
  const token = doc.tokens[at];
  if (token === undefined || !isArabic(token)) return null;
  const { info } = token;
  if (info.entries.institution !== undefined || info.entries.nationality !== undefined || isPortfolio(info))
    return phraseEnd(doc, at, { offices: false });
  return sure || !isDefinite(token) ? null : at;
}

/** A word that no chain of nouns goes on with: a particle, an adjective, a verb, a possessed noun. */
const breaksChain = factOfName(
  ({ word, entries }) =>
    entries.particle !== undefined ||
    entries.other?.is === "adjective" ||
    (entries.verb !== undefined && entries.institution === undefined && entries.other === undefined) ||
    /.(?:يه|ته|هم|ها)$/u.test(word),
);
const isParticleOrVerb = factOfName(({ entries }) => entries.particle !== undefined || entries.verb !== undefined);

/** A word without the article inside a chain of nouns: a word with the article or a place comes in two. */
function leadsOn(doc: Document, at: number): boolean {
  if (breaksChain((doc.tokens[at] as Token).info) || isGiven(doc, at)) return false;
  for (let next = at + 1; next <= at + 2; next++) {
    const token = doc.tokens[next];
    if (token === undefined || token.gap > Gap.space || !isArabic(token) || token.info.preposition !== "") return false;
    if (isParticleOrVerb(token.info)) return false;
    if (isDefinite(token) || placeAt(doc, next) !== null) return true;
  }
  return false;
}

const FIXED = new Set("متحده عام عامه اعلي عليا مسلحه مركز مشتركه مستقله احمر موقته موقت موحد موحده".split(" "));
/** «الخارجية», «الوطني»: what an adjective after a complete phrase looks like. */
const isAdjective = factOfName(
  ({ stem, entries }) => entries.nationality !== undefined || FIXED.has(stem) || /(?:ي|يه)$/u.test(stem),
);
const FORMER = new Set("سابق سابقه اسبق حالي حاليه جديد جديده راحل راحله مخلوع مقال مستقيل".split(" "));
const tellsTenure = factOfWord(({ stem }) => FORMER.has(stem));
