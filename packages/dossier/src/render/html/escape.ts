/** Text of reports is text: no tag, attribute, entity or direction mark of theirs reaches the page's own. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (mark) => ENTITIES[mark] as string)
    // control characters are no characters of HTML; lone surrogates none of UTF-8
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");

/** An address that is a web page's; null for every other ("javascript:", "data:"). It is shown, not followed. */
export const safeUrl = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"'<>]+$/iu.test(url) ? url : null;
