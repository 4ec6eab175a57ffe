/** The page as one self-contained HTML file: anchors instead of script, nothing fetched, every text escaped. */
import type { Report } from "@isnad/reader";
import { compare, groupBy } from "../../collect.ts";
import type { Line, Piece, Place, Section } from "../page/page.ts";
import type { Words } from "../words/words.ts";
import { escapeHtml } from "./escape.ts";
import { backId, type Marked, wordsId } from "./ids.ts";
import { reportHtml } from "./report.ts";
import { STYLE } from "./style.ts";

export function toHtml(
  heads: readonly string[],
  sections: readonly Section[],
  reports: readonly Report[],
  words: Words,
): string {
  const [title, ...rest] = heads;
  const known = new Set(reports.map(({ id }) => id));
  const marks = new Map<string, Marked>();
  const backs = new Set<string>();
  const body = sections.map((section) => sectionHtml(section, { words, known, marks, backs })).join("\n");
  const byReport = groupBy(marks.values(), ({ report }) => report);
  const texts = reports
    .filter(({ id }) => byReport.has(id))
    .toSorted((a, b) => compare(a.published ?? "", b.published ?? "") || compare(a.id, b.id))
    .map((report) => reportHtml(report, byReport.get(report.id) ?? [], backs, words));
  const last =
    texts.length === 0
      ? ""
      : `<section class="reports"><h2>${words.sections.reports}</h2>\n${texts.join("\n")}\n</section>`;
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title ?? "")}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeHtml(title ?? "")}</h1>${rest.map((head) => `<p>${escapeHtml(head)}</p>`).join("")}</header>
<main>
${body}
${last}
</main>
</body>
</html>
`;
}

interface Context {
  readonly words: Words;
  /** Reports whose text is at hand: only their words can be followed. */
  readonly known: ReadonlySet<string>;
  /** Filled on the way: every place that is spoken of. */
  readonly marks: Map<string, Marked>;
  /** Ids of lines given so far: the first line that speaks of a place is the one its words lead back to. */
  readonly backs: Set<string>;
}

const sectionHtml = ({ key, lines }: Section, context: Context): string =>
  `<section class="${key}"><h2>${escapeHtml(context.words.sections[key])}</h2><ul>\n${lines.map((line) => lineHtml(line, context)).join("\n")}\n</ul></section>`;

function lineHtml(line: Line, context: Context): string {
  const back = line.at === null ? "" : backOf(line.at, context);
  const classes = [line.level, line.status].filter((name) => name !== null).join(" ");
  const under = line.under.length === 0 ? "" : `<ul>${line.under.map((one) => lineHtml(one, context)).join("")}</ul>`;
  return `<li class="${classes}"${back}><span class="line">${line.pieces.map((piece) => pieceHtml(piece, context)).join("")}</span>${under}</li>`;
}

function backOf(at: Place, { backs }: Context): string {
  const id = backId(at);
  if (backs.has(id)) return "";
  backs.add(id);
  return ` id="${id}"`;
}

function pieceHtml(piece: Piece, context: Context): string {
  const written = escapeHtml(piece.text);
  switch (piece.as) {
    case "text":
      return written;
    case "source":
      return `<bdi>${written}</bdi>`;
    case "quoted":
      return `${context.words.quotes[0]}<bdi>${written}</bdi>${context.words.quotes[1]}`;
    case "strong":
      return `<strong><bdi>${written}</bdi></strong>`;
    case "faint":
      return `<span class="faint">${written}</span>`;
    case "status":
      return `<span class="status ${piece.status}">${written}</span>`;
    case "figure":
      return figureHtml(piece, written, context);
  }
}

function figureHtml({ at, status }: Piece & { as: "figure" }, written: string, { known, marks }: Context): string {
  const classes = status === null ? "words" : `figure ${status}`;
  if (!known.has(at.report)) return `<bdi class="${classes}">${written}</bdi>`;
  const id = wordsId(at);
  const before = marks.get(id);
  marks.set(id, { ...at, kind: status !== null || before?.kind === "claim" ? "claim" : "other" });
  return `<a class="${classes}" href="#${id}"><bdi>${written}</bdi></a>`;
}
