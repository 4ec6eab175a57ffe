/**
 * What stands on a page and is no part of its article: notices, navigation, comments, related links, sharing, adverts.
 *
 * Three kinds of sign, from sure to likely: what an element is (role, tag), what its author named it (class and id, word by
 * word), and what it says (a heading "Read also" over a list of links). An element that holds most of the page's words is
 * never clutter, whatever it is called: `<body class="has-sidebar cookie-accepted">`.
 */
import type { Document, Element } from "./dom-types.ts";

const ALWAYS = [
  "script:not([type='application/ld+json'])",
  "style",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "audio",
  "video",
  "button",
  "select",
  "input",
  "textarea",
  "dialog",
  "nav",
  "figcaption",
  "label",
  "menu",
  "amp-sidebar",
  "amp-ad",
  "amp-consent",
  "amp-user-notification",
  "amp-social-share",
  "amp-analytics",
].join(",");

const LIKELY = [
  "aside",
  "body > footer",
  "footer",
  "form",
  "[role='dialog']",
  "[role='alertdialog']",
  "[role='navigation']",
  "[role='complementary']",
  "[role='search']",
  "[role='contentinfo']",
  "[role='banner']",
  "[role='menu']",
  "[role='tooltip']",
  "[hidden]",
  "[aria-hidden='true']",
  "[aria-modal='true']",
  "[itemprop='comment']",
].join(",");

/** Words of class and id names. An element is named by its words: "related-articles" is clutter, "correlated" is not. */
const NAMES = new Set(
  (
    "cookie cookies consent gdpr ccpa cmp onetrust didomi newsletter subscribe subscription signup paywall regwall " +
    "related relatedposts recommended recommendation recommendations recirc recirculation readmore alsoread seealso youmaylike " +
    "share sharing sharebar social socials comment comments disqus discussion respond reactions breadcrumb breadcrumbs " +
    "advert adverts advertisement advertisements ad ads adslot adunit dfp sponsor sponsored outbrain taboola promo promos teaser teasers " +
    "tags taglist topics keywords sidebar trending popular mostread mostviewed ticker toolbar skiplink " +
    "navigation nav navbar menu footer pagination pager printonly screenreader caption credit credits copyright " +
    "popup modal overlay lightbox banner widget widgets login signin byline dateline timestamp readingtime " +
    "followus follow app appstore whatsapp telegram donation donate feedback rating"
  ).split(" "),
);
/** Two words that say together what neither says alone. */
const PAIRS = new Set([
  "read more",
  "read also",
  "also read",
  "see also",
  "more stories",
  "more news",
  "more from",
  "most read",
  "most viewed",
  "most popular",
  "top stories",
  "latest news",
  "sign up",
  "sign in",
  "author bio",
  "author box",
  "about author",
  "post meta",
  "entry meta",
  "article meta",
  "story meta",
  "post author",
  "skip link",
  "sr only",
  "visually hidden",
  "screen reader",
  "in brief",
  "you may",
  "next article",
  "previous article",
  "post navigation",
  "site header",
  "site footer",
  "page header",
]);
/** An element with these is the article's frame, whatever else it is called. */
const FRAME = new Set(["html", "body", "main", "article"]);

/** Headings and leads that announce links to other reports, in Arabic and English. */
const LEADS_ELSEWHERE =
  /^\s*(?:(?:read|see|watch|listen)\s+(?:more|also|next|this)|also\s+read|more\s+(?:on|from|news|stories|in)\b|related(?:\s|:|$)|recommended|most\s+(?:read|viewed|popular)|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested)|what\s+to\s+read\s+next|don['\u2019]t\s+miss|up\s+next|tags?\s*:?$|topics?\s*:?$|share\s+(?:this|on|via)?|follow\s+us|comments?\s*(?:\(\d+\))?$|leave\s+a\s+(?:reply|comment)|sign\s+up|subscribe|اقرأ(?:وا)?\s+(?:أيض|ايض|المزيد|كذلك)|(?:إقرأ|طالع|شاهد|تابع|استمع)\s*(?:أيض|ايض|المزيد|كذلك|:)|شاهد(?:وا)?\s+(?:أيض|ايض)|للمزيد|المزيد\s+(?:من|عن|حول)|مواضيع\s+(?:ذات|متعلقة|مشابهة)|موضوعات\s+(?:ذات|متعلقة)|أخبار\s+(?:ذات|متعلقة)|مقالات\s+(?:ذات|متعلقة)|ذات\s+صلة|الأكثر\s+(?:قراءة|مشاهدة|تداول)|قد\s+(?:يهمك|يعجبك)|نرشح\s+لك|تابعونا|تابعنا|شارك|الوسوم|الكلمات\s+(?:المفتاحية|الدلالية)|كلمات\s+(?:مفتاحية|دلالية)|التعليقات|أضف\s+تعليق|اترك\s+تعليق|اشترك|اشتركوا)/iu;

/** Takes the clutter out of `document`. */
export function removeClutter(document: Document): void {
  const body = document.body;
  if (body === null) return;
  for (const element of document.querySelectorAll(ALWAYS)) element.remove();
  const whole = lengthOf(body);
  const most = (element: Element) => lengthOf(element) > whole * 0.4;
  const removable = (element: Element) => element.parentNode !== null && !FRAME.has(tagOf(element)) && !most(element);
  for (const element of document.querySelectorAll(LIKELY)) if (removable(element)) element.remove();
  for (const element of document.querySelectorAll("[style]"))
    if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute("style") ?? "") && removable(element))
      element.remove();
  for (const element of document.querySelectorAll("[class], [id]"))
    if (isNamedClutter(element) && removable(element)) element.remove();
  for (const element of document.querySelectorAll("time")) if (isBareTime(element)) element.remove();
  for (const element of document.querySelectorAll("h2, h3, h4, h5, h6, p, div, strong, b, span, header, section"))
    if (element.parentNode !== null) removeLead(element, removable);
  for (const element of document.querySelectorAll("ul, ol, p, div, section, li, td, blockquote"))
    if (removable(element) && isLinksOnly(element)) element.remove();
}

function isNamedClutter(element: Element): boolean {
  const words = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.split(/\s+/u).map((name) =>
    name
      .replace(/([a-z])([A-Z])/gu, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => word !== ""),
  );
  return words.some((name) => {
    if (isState(name)) return false;
    return name.some((word, at) => NAMES.has(word) || PAIRS.has(`${word} ${name[at + 1] ?? ""}`));
  });
}

/** "has-sidebar", "no-ads", "with-comments", "is-sponsored": says something about an element, not what it is. */
function isState(name: readonly string[]): boolean {
  return ["has", "no", "with", "without", "is", "not", "show", "hide", "js"].includes(name[0] ?? "");
}

/** A heading or a line that announces links: it goes, with the list of links that follows it. */
function removeLead(element: Element, removable: (element: Element) => boolean): void {
  const said = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  if (said.length > 200 || !LEADS_ELSEWHERE.test(said)) return;
  const isHeading = /^h[2-6]$/u.test(tagOf(element));
  const rest = said.replace(LEADS_ELSEWHERE, "");
  const links = linksIn(element);
  // "More on the emergency was expected on Friday." is the article's own
  if (!isHeading && links === 0 && said.length > 40) return;
  if (!isHeading && links > 0 && links < rest.length * 0.6) return;
  for (let next = element.nextElementSibling; next !== null && removable(next) && isMostlyLinks(next); ) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
  if (removable(element)) element.remove();
}

/** Nothing but links, or one link that is no sentence: a list of other reports, a card, a menu in a cell of a table. */
function isLinksOnly(element: Element): boolean {
  const anchors = element.querySelectorAll("a").length;
  const length = lengthOf(element);
  if (length === 0 || anchors === 0 || linksIn(element) <= length * 0.85) return false;
  return anchors >= 2 || (element.querySelector("h1, h2, h3, h4") === null && !endsSentence(element.textContent ?? ""));
}

function isMostlyLinks(element: Element): boolean {
  const length = lengthOf(element);
  return length > 0 && linksIn(element) > length * 0.6;
}

/** A date or an hour that stands by itself, as under a headline or beside an entry: it is read as metadata, not as words. */
function isBareTime(element: Element): boolean {
  const around = [...(element.parentNode?.childNodes ?? [])];
  return !around.some((node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.textContent ?? ""));
}

function endsSentence(text: string): boolean {
  return /[.!?\u061f\u06d4\u2026][\s\p{Pf}\p{Pe}"']*$/u.test(text);
}

function linksIn(element: Element): number {
  if (tagOf(element) === "a") return lengthOf(element);
  let length = 0;
  for (const anchor of element.querySelectorAll("a")) length += lengthOf(anchor);
  return length;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim().length;
}

function tagOf(element: Element): string {
  return element.nodeName.toLowerCase();
}
