/** A PDF is one report: its paragraphs, as they are read. */
import { Fault } from "@isnad/reader/fault";
import { getDocumentProxy } from "unpdf";
import type { Parsed } from "../../taken.ts";
import type { ParseContext } from "../parse.ts";
import { makeReport } from "../report.ts";
import { plainLetters, turnBrackets, turnLigatures } from "./letters.ts";
import { linesOf, type Piece } from "./lines.ts";
import { checkMaps } from "./maps.ts";
import { type PageLines, paragraphsOf } from "./paragraphs.ts";

const LIMITS = { pages: 1_000, milliseconds: 60_000 };

export async function* parsePdf(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from } = context;
  await checkMaps(bytes, from);
  const { pages, title } = await readPages(bytes, from);
  const written = paragraphsOf(withBrackets(pages));
  const { text, turned } = turnLigatures(written);
  if (!/\p{L}/u.test(text))
    throw new Fault("ingest.no-words", `${from} holds no text: its pages are pictures, or empty.`, {
      remedy: "Have them read by a program for text recognition (OCR), and add what it writes.",
      kind: "usage",
    });
  const report = makeReport({ text, title }, context);
  const notes = doubts(text, turned);
  yield { from, report, ...(notes.length === 0 ? {} : { notes }) };
}

/** Puts the brackets of lines from right to left as they are meant, for the document as a whole. */
function withBrackets(pages: readonly PageLines[]): readonly PageLines[] {
  const turned = pages.flatMap(({ lines }) => lines.filter((line) => line.turned));
  const right = turnBrackets(turned.map(({ text }) => text));
  const texts = new Map(turned.map((line, at) => [line, right[at] as string]));
  return pages.map(({ height, lines }) => ({
    height,
    lines: lines.map((line) => ({ ...line, text: texts.get(line) ?? line.text })),
  }));
}

/** What cannot be known to be right of letters that a font gave away wrongly. */
function doubts(text: string, turned: number): readonly string[] {
  const unknown = text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
  return [
    ...(turned === 0
      ? []
      : [`${turned} pairs of the letters lam and alef were put right; others in the text may still be turned round.`]),
    ...(unknown === 0 ? [] : [`${unknown} characters have no meaning outside the file's own fonts.`]),
  ];
}

async function readPages(
  bytes: Uint8Array,
  from: string,
): Promise<{ pages: readonly PageLines[]; title: string | null }> {
  const until = performance.now() + LIMITS.milliseconds;
  try {
    // a copy: pdf.js takes the bytes for its own
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    if (document.numPages > LIMITS.pages) throw tooMuch(from);
    const pages: PageLines[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      const [, bottom = 0, , top = 0] = page.view;
      const pieces = items.flatMap((item) => ("str" in item ? [pieceOf(item, bottom)] : []));
      pages.push({ height: top - bottom, lines: linesOf(pieces) });
      page.cleanup();
      if (performance.now() > until) throw tooMuch(from);
    }
    const title = titleOf((await document.getMetadata()).info);
    await document.cleanup();
    return { pages, title };
  } catch (cause) {
    throw cause instanceof Fault ? cause : brokenPdf(cause, from);
  }
}

function pieceOf(item: { str: string; transform: unknown[]; width: number; height: number }, bottom: number): Piece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
  const height = item.height > 0 ? item.height : Math.hypot(c, d);
  return { text: plainLetters(item.str), x, y: y - bottom, width: item.width, height };
}

/** The title in the file's properties, unless a program put its own words or a file's name there. */
function titleOf(info: unknown): string | null {
  const title = (info as { readonly Title?: unknown } | undefined)?.Title;
  if (typeof title !== "string" || title.trim() === "") return null;
  return /^(?:microsoft|untitled|document\d*$|slide|print)|\.\w{2,4}$|^about:/iu.test(title.trim())
    ? null
    : title.trim();
}

function brokenPdf(cause: unknown, from: string): Fault {
  if ((cause as Error | undefined)?.name === "PasswordException")
    return new Fault("ingest.locked-pdf", `${from} is locked with a password.`, {
      remedy: "Open it, print it to a new PDF without one, and add that.",
      kind: "usage",
      cause,
    });
  return new Fault("ingest.bad-pdf", `${from} is no PDF that can be read.`, {
    remedy: "Get it again; it may have been cut off.",
    kind: "usage",
    cause,
  });
}

function tooMuch(from: string): Fault {
  return new Fault("ingest.too-large", `${from} is a PDF of more pages than are read at once.`, {
    remedy: `Cut it into parts of fewer than ${LIMITS.pages} pages.`,
    kind: "usage",
  });
}
