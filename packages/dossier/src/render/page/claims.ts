/** Claims and threads as lines. */
import type { Claim, Thread } from "../../contract/types.ts";
import { threadParts, writeAmount, writeDate, writeForms, writeRange } from "../write.ts";
import type { Words } from "../words/words.ts";
import { around, faint, type Line, line, type Piece, quoted, source, strong, text } from "./page.ts";

export function figure(claim: Claim, thread: Thread, words: Words): Piece {
  return {
    as: "figure",
    text: writeAmount(claim, thread.measure, words),
    at: { report: claim.report, span: claim.span },
    status: claim.status,
  };
}

/** The question of a thread; a group or place in a source's words is set as such. */
export function heading(thread: Thread, words: Words): readonly Piece[] {
  return threadParts(thread, words).flatMap((part, index) => [
    ...(index === 0 ? [] : [faint(" · ")]),
    part.own ? strong(part.text) : source(part.text),
  ]);
}

/** Who says it: origin, then each link to the outlet. */
export function sources(claim: Claim, words: Words): readonly Piece[] {
  const [first, ...rest] = claim.chain;
  const self = claim.origin === null;
  const origin = self ? text(words.itself) : source(claim.origin as string);
  const links = self ? claim.chain : first === undefined ? [] : rest;
  const again = (claim.alsoIn ?? []).flatMap((outlet, index) => [
    faint(index === 0 ? ` ${words.alsoIn} ` : words.comma),
    source(outlet),
  ]);
  return [...around(words.by, origin), ...links.flatMap((link) => [faint(words.arrow), source(link.name)]), ...again];
}

/** How many independent origins stand behind what is current. */
export function originsOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin, chain, report }) => origin ?? chain[0]?.name ?? report)).size;
}

/** `parts`: the threads that count some of those this one counts. "26 killed · called “criminals”, “protesters” · 2 origins · since 7 January 2022", with its claims under it. */
export function threadLine(thread: Thread, words: Words, parts: readonly Thread[] = []): Line {
  const current = thread.claims.filter(({ id }) => thread.current.includes(id));
  const shown = current.length > 0 ? current : thread.claims.slice(-1);
  const distinct = [...new Map(shown.map((claim) => [writeAmount(claim, thread.measure, words), claim])).values()];
  const pieces: Piece[] = [...heading(thread, words), text(": ")];
  distinct.forEach((claim, index) => {
    if (index > 0) pieces.push(text(thread.disputed ? " ⇄ " : words.comma));
    pieces.push(figure(claim, thread, words));
  });
  const range = rangeOf(shown, words);
  if (range !== null && distinct.length > 1) pieces.push(faint(` (${range})`));
  if (thread.labels.length > 1) {
    pieces.push(faint(" · "), text(`${words.labels} `));
    thread.labels.forEach((label, index) => pieces.push(...(index === 0 ? [] : [text(words.comma)]), quoted(label)));
  }
  if (current.length > 0) {
    const origins = originsOf(current);
    const since = current.map(({ saidOn }) => saidOn).find((on) => on !== null) ?? null;
    pieces.push(faint(" · "), text(writeForms(origins, words.origins, words)));
    if (since !== null) pieces.push(faint(" · "), text(words.since.replace("#", writeDate(since, words))));
  }
  const claims = thread.claims.toReversed().map((claim) => claimLine(claim, thread, words));
  return line(pieces, {
    level: "heading",
    under: [...parts.flatMap((part) => partLines(part, words)), ...claims],
    status: thread.disputed ? "disputed" : (shown[0]?.status ?? null),
  });
}

/** "of them: 67 injured, according to …", under the total that they are some of. */
const partLines = (part: Thread, words: Words): readonly Line[] =>
  part.claims.toReversed().map((claim) => {
    const own = claimLine(claim, part, words);
    return { ...own, pieces: [strong(words.ofThem), text(": "), ...own.pieces] };
  });

export function claimLine(claim: Claim, thread: Thread, words: Words): Line {
  const pieces: Piece[] = [figure(claim, thread, words)];
  const range = writeRange(claim, words);
  if (range !== null && claim.value !== null) pieces.push(faint(` (${range})`));
  if (claim.label !== null) pieces.push(text(" "), quoted(claim.label));
  pieces.push(text(words.comma), ...sources(claim, words), text(words.comma), text(writeDate(claim.saidOn, words)));
  if (claim.status !== "standing")
    pieces.push(faint(" · "), { as: "status", status: claim.status, text: words.statuses[claim.status] });
  if (claim.because !== null) pieces.push(text(" "), ...reason(claim, words));
  return line(pieces, { status: claim.status, at: { report: claim.report, span: claim.span } });
}

/** What made it so: whose words, when. */
function reason({ because, status }: Claim, words: Words): readonly Piece[] {
  if (because === null) return [];
  const phrase = {
    superseded: words.replacedBy,
    disputed: words.against,
    retracted: words.withdrawnBy,
    standing: "",
    unconfirmed: "",
  }[status];
  const at = { report: because.report, span: because.span };
  return [
    text(`(${status === "retracted" ? "" : `${phrase} `}`),
    { as: "figure", text: `${words.quotes[0]}${shorten(because.words)}${words.quotes[1]}`, at, status: null },
    ...(because.by === null ? [] : [text(words.comma), source(because.by)]),
    ...(because.on === null ? [] : [text(words.comma), text(writeDate(because.on, words))]),
    text(")"),
  ];
}

/** Longest stretch of a source's words in a line, UTF-16 code units; the whole stands in the report. */
const LONGEST = 160;

export function shorten(written: string): string {
  const plain = written.replace(/\s+/gu, " ").trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.lastIndexOf(" ", LONGEST);
  return `${plain.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}

function rangeOf(claims: readonly Claim[], words: Words): string | null {
  const units = new Set(claims.map(({ unit }) => unit));
  if (units.size !== 1) return null;
  const lows = claims.map(({ low, value }) => low ?? value).filter((low) => low !== null);
  const highs = claims.map(({ high, value }) => high ?? value).filter((high) => high !== null);
  if (lows.length === 0 || highs.length === 0) return null;
  return writeRange({ low: Math.min(...lows), high: Math.max(...highs), unit: claims[0]?.unit ?? null }, words);
}
