/** What a file is: told from its name, else from its first bytes. */
export const FORMATS = ["text", "json", "jsonl", "html", "pdf", "docx", "eml", "feed", "opml", "warc", "wacz"] as const;
export type Format = (typeof FORMATS)[number];

const BY_NAME: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "text",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  mhtml: "eml",
  mht: "eml",
  pdf: "pdf",
  docx: "docx",
  eml: "eml",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  opml: "opml",
  warc: "warc",
  "warc.gz": "warc",
  wacz: "wacz",
};

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  "text/plain": "text",
  "text/markdown": "text",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "application/x-pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "message/rfc822": "eml",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/feed+json": "feed",
  "text/x-opml": "opml",
  "application/json": "json",
  "application/x-ndjson": "jsonl",
  "application/warc": "warc",
  "application/wacz": "wacz",
};

/** What a file's name says; null where it says nothing that is known. */
export function formatOfName(name: string): Format | null {
  const found = /\.(warc\.gz|[a-z0-9]+)$/u.exec(name.toLowerCase());
  return found === null ? null : (BY_NAME[found[1] as string] ?? null);
}

/** What a Content-Type header says; null where the bytes must tell (`text/xml`, `application/octet-stream`). */
export function formatOfMediaType(mediaType: string): Format | null {
  return BY_MEDIA_TYPE[(mediaType.split(";")[0] as string).trim().toLowerCase()] ?? null;
}

/** How many bytes `formatOfBytes` looks at. */
export const SNIFF_BYTES = 1024;

const MAIL_HEADER = /^(?:[A-Za-z][A-Za-z-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/u;
const MAIL_NAMES = /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to):/imu;

/** What the first bytes say. Text, where they say nothing else. */
export function formatOfBytes(first: Uint8Array): Format {
  const start = Buffer.from(first.subarray(0, SNIFF_BYTES)).toString("latin1");
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("PK\x03\x04"))
    return start.includes("datapackage") || start.includes("archive/") ? "wacz" : "docx";
  if (start.startsWith("WARC/1.") || start.startsWith("\x1f\x8b")) return "warc";
  const text = start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
    .replaceAll("\0", "")
    .trimStart();
  if (text.startsWith("[")) return "json";
  // "{" at the end of its line opens an object written over several lines
  if (text.startsWith("{"))
    return /^\{\s*\n/u.test(text) ? (isFeedJson(text) ? "feed" : "json") : isFeedJson(text) ? "feed" : "jsonl";
  const markup = text.replace(/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)+/u, "");
  if (/^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/iu.test(markup)) return "html";
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/iu.test(markup)) return "feed";
  if (/^<opml[\s>]/iu.test(markup)) return "opml";
  if (MAIL_HEADER.test(text) && (text.match(new RegExp(MAIL_NAMES, "gimu"))?.length ?? 0) >= 2) return "eml";
  return "text";
}

function isFeedJson(text: string): boolean {
  return /"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//u.test(text);
}
