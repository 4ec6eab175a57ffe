/** A report's text with the words marked that something was read from; each mark leads back to what was read. */
import type { Report } from "@isnad/reader";
import { writeDate } from "../write.ts";
import type { Words } from "../words/words.ts";
import { escapeHtml, safeUrl } from "./escape.ts";
import { backId, type Marked, wordsId } from "./ids.ts";

/**
 * `marks`: all places of this report that the page speaks of; they may overlap. `backs`: the ids of lines that words can
 * lead back to.
 */
export function reportHtml(report: Report, marks: readonly Marked[], backs: ReadonlySet<string>, words: Words): string {
  const title = report.title ?? words.untitled;
  const link = safeUrl(report.url);
  const meta = [
    report.outlet === undefined ? null : `<bdi>${escapeHtml(report.outlet)}</bdi>`,
    report.published === undefined
      ? null
      : escapeHtml(words.published.replace("#", writeDate(report.published, words))),
    link === null ? null : `<bdi>${escapeHtml(link)}</bdi>`,
  ].filter((part) => part !== null);
  const dir = report.lang === "ar" ? "rtl" : "ltr";
  return `<article lang="${report.lang}" dir="${dir}"><h3><bdi>${escapeHtml(title)}</bdi></h3><p class="meta" lang="${words.lang}" dir="${words.dir}">${meta.join(" · ")}</p><div class="text">${markedText(report, marks, backs)}</div></article>`;
}

/** Cuts the text where a mark begins or ends; a stretch under several marks leads back to the innermost. */
function markedText({ text }: Report, marks: readonly Marked[], backs: ReadonlySet<string>): string {
  const inside = marks.filter(({ span }) => span.start < span.end && span.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const starting = [...inside].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let next = 0;
  let open: Marked[] = [];
  let html = "";
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    open = open.filter(({ span }) => span.end > from);
    while (next < starting.length && (starting[next] as Marked).span.start === from) {
      const mark = starting[next++] as Marked;
      html += `<span class="anchor" id="${wordsId(mark)}"></span>`;
      open.push(mark);
    }
    const piece = escapeHtml(text.slice(from, to));
    const inner = open.reduce<Marked | null>(
      (best, mark) => (best === null || length(mark) <= length(best) ? mark : best),
      null,
    );
    if (inner === null) html += piece;
    else
      html += `<mark class="${inner.kind}">${backs.has(backId(inner)) ? `<a href="#${backId(inner)}">${piece}</a>` : piece}</mark>`;
  }
  return html;
}

const length = ({ span }: Marked) => span.end - span.start;
