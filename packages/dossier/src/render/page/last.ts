/** What changed last, and what is disputed or withdrawn: what an editor reads first. */
import type { Brief, Claim, Thread } from "../../contract/types.ts";
import { compare, groupBy } from "../../collect.ts";
import { momentOf } from "../../time/moment.ts";
import { writeAmount, writeDate, writeForms } from "../write.ts";
import type { Words } from "../words/words.ts";
import { claimLine, figure, heading, originsOf } from "./claims.ts";
import { rankOf } from "./rank.ts";
import { faint, type Line, line, type Piece, source, text } from "./page.ts";

/** Changes shown at the head of the page. */
const MOST = 7;
export const byWeight = (a: Thread, b: Thread): number => rankOf(a.measure) - rankOf(b.measure);

/** Sides of a dispute, and speakers of a side, that a line shows; the rest stand in the thread. */
const SIDES = 3;

function speakers(side: readonly Claim[], words: Words): readonly Piece[] {
  const names = [...new Set(side.map(({ origin, chain }) => origin ?? chain[0]?.name ?? words.itself))];
  return names.slice(0, SIDES).flatMap((name, index) => [...(index === 0 ? [] : [text(words.comma)]), source(name)]);
}

interface Change {
  readonly at: number;
  readonly thread: Thread;
  readonly line: Line;
}

export function lastChanges({ threads }: Brief, words: Words): readonly Line[] {
  return threads
    .filter(({ scope }) => scope === "total")
    .map((thread) => changeOf(thread, words))
    .filter((change) => change !== null)
    .sort(
      (a, b) =>
        day(b.at) - day(a.at) || byWeight(a.thread, b.thread) || b.at - a.at || compare(a.thread.id, b.thread.id),
    )
    .slice(0, MOST)
    .map((change) => change.line);
}

const day = (at: number) => Math.floor(at / 86_400_000);
const instant = (iso: string | null) => momentOf(iso)?.start ?? Number.NEGATIVE_INFINITY;

/** The newest of: withdrawn, disputed, grown. A thread of one undisputed claim did not change. */
function changeOf(thread: Thread, words: Words): Change | null {
  const withdrawn = thread.claims.filter(({ status }) => status === "retracted").at(-1);
  const current = thread.claims.filter(({ id }) => thread.current.includes(id));
  const newest = current.at(-1);
  const before = thread.claims.filter(({ status }) => status === "superseded").at(-1);
  const taken = withdrawn?.because === undefined ? Number.NEGATIVE_INFINITY : instant(withdrawn.because?.on ?? null);
  if (withdrawn !== undefined && taken >= instant(newest?.saidOn ?? null))
    return {
      at: taken,
      thread,
      line: said(thread, "retracted", [figure(withdrawn, thread, words), ...who(withdrawn, words)], withdrawn, words),
    };
  if (newest === undefined) return null;
  const at = instant(newest.saidOn);
  if (thread.disputed) {
    const rivals = groupBy(
      current.filter(({ status }) => status === "disputed"),
      (claim) => writeAmount(claim, thread.measure, words),
    );
    const sides = [...rivals.values()]
      .slice(-SIDES)
      .flatMap((side, index): Piece[] => [
        ...(index === 0 ? [] : [text(" ⇄ ")]),
        figure(side[0] as Claim, thread, words),
        text(" "),
        faint("("),
        ...speakers(side, words),
        faint(")"),
      ]);
    return { at, thread, line: said(thread, "disputed", sides, newest, words) };
  }
  if (before === undefined) return null;
  const steps: Piece[] = [figure(before, thread, words), text(words.arrow), figure(newest, thread, words)];
  const origins = [faint(" · "), text(writeForms(originsOf(current), words.origins, words))];
  return { at, thread, line: said(thread, null, [...steps, ...origins, ...when(newest, words)], newest, words) };
}

const who = (claim: Claim, words: Words): readonly Piece[] =>
  claim.because?.by == null
    ? when(claim, words)
    : [faint(" · "), source(claim.because.by), ...when({ ...claim, saidOn: claim.because.on }, words)];

const when = ({ saidOn }: Pick<Claim, "saidOn">, words: Words): readonly Piece[] =>
  saidOn === null ? [] : [faint(" · "), text(writeDate(saidOn, words))];

function said(
  thread: Thread,
  status: "retracted" | "disputed" | null,
  pieces: readonly Piece[],
  claim: Claim,
  words: Words,
): Line {
  const mark: Piece =
    status === null ? { as: "faint", text: words.grew } : { as: "status", status, text: words.statuses[status] };
  return line([mark, text(" "), ...heading(thread, words), text(": "), ...pieces], {
    status,
    at: { report: claim.report, span: claim.span },
  });
}

/** Every dispute with its sides, every withdrawal with its words. */
export function openQuestions({ threads }: Brief, words: Words): readonly Line[] {
  return threads
    .filter((thread) => thread.disputed || thread.claims.some(({ status }) => status === "retracted"))
    .sort(byWeight)
    .map((thread) => {
      const open = thread.claims.filter(({ status }) => status === "disputed" || status === "retracted");
      return line(heading(thread, words), {
        level: "heading",
        status: thread.disputed ? "disputed" : "retracted",
        under: open.map((claim) => claimLine(claim, thread, words)),
      });
    });
}
