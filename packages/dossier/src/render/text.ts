/** The page as plain text, for a terminal, and as Markdown. */
import type { ClaimStatus } from "../contract/types.ts";
import type { Line, Piece, Section } from "./page/page.ts";
import type { Words } from "./words/words.ts";

/** Doubt has a shape here too. */
const MARKS: Readonly<Record<ClaimStatus, string>> = {
  standing: "■",
  superseded: "▫",
  disputed: "◧",
  retracted: "✕",
  unconfirmed: "◌",
};

export function toText(heads: readonly string[], sections: readonly Section[], words: Words): string {
  const out = [...heads, ""];
  for (const { key, lines } of sections) {
    const title = words.sections[key];
    out.push(title, "─".repeat([...title].length));
    for (const line of lines) print(line, 0, out, (pieces) => pieces.map((piece) => plain(piece, words)).join(""));
    out.push("");
  }
  return `${out.join("\n").trimEnd()}\n`;
}

function print(line: Line, depth: number, out: string[], write: (pieces: readonly Piece[]) => string): void {
  const mark = line.status === null ? (depth === 0 ? "•" : "·") : MARKS[line.status];
  out.push(`${"  ".repeat(depth)}${mark} ${write(line.pieces)}`);
  for (const under of line.under) print(under, depth + 1, out, write);
}

/** Words that may run the other way are isolated, so that they do not turn round what stands beside them. */
function plain(piece: Piece, words: Words): string {
  const written = oneLine(piece.text);
  if (piece.as === "quoted") return words.quotes[0] + isolated(written, words) + words.quotes[1];
  return piece.as === "text" || piece.as === "faint" || piece.as === "status" ? written : isolated(written, words);
}

const oneLine = (written: string) =>
  written.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");

function isolated(written: string, { dir }: Words): string {
  const other = dir === "rtl" ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
  return other.test(written) ? `\u2068${written}\u2069` : written;
}

export function toMarkdown(heads: readonly string[], sections: readonly Section[], words: Words): string {
  const [title, ...rest] = heads;
  const out = [`# ${escapeMarkdown(title ?? "")}`, "", ...rest.map((head) => `*${escapeMarkdown(head)}*`), ""];
  const write = (pieces: readonly Piece[]) => pieces.map((piece) => marked(piece, words)).join("");
  const list = (line: Line, depth: number) => {
    const status = line.status === null || line.status === "standing" ? "" : `${MARKS[line.status]} `;
    out.push(`${"  ".repeat(depth)}- ${status}${write(line.pieces)}`);
    for (const under of line.under) list(under, depth + 1);
  };
  for (const { key, lines } of sections) {
    out.push(`## ${words.sections[key]}`, "");
    for (const line of lines) list(line, 0);
    out.push("");
  }
  return `${out.join("\n").trimEnd()}\n`;
}

function marked(piece: Piece, words: Words): string {
  const written = escapeMarkdown(plain(piece, words));
  if (piece.as === "strong") return `**${written}**`;
  if (piece.as === "figure")
    return piece.status === "retracted" ? `~~${written}~~` : piece.status === null ? written : `**${written}**`;
  return written;
}

/** No text of a report can open a link, a heading, an image or HTML. */
const escapeMarkdown = (written: string) => written.replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&");
