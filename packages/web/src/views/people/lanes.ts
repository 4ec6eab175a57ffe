/** Offices as lanes: who held each from when until when, and what else became of its holders. */
import type { Holder, Office } from "@isnad/dossier/offices";
import type { Brief } from "../../api/types.ts";
import { localOf } from "../../time/local.ts";

export type Change = Brief["changes"][number];

export interface Term {
  readonly person: string;
  /** What its bar leads to. */
  readonly change: Change;
  /** Milliseconds, local to the reports; null = nobody says. Equal: something that befell a holder. */
  readonly from: number | null;
  readonly until: number | null;
  readonly row: number;
}

export interface OfficeLane {
  readonly office: Office;
  /** What of it is dated, in order of time. */
  readonly terms: readonly Term[];
  readonly rows: number;
}

/** Those in which something is dated; the office that changed last comes first. */
export function lanesOf(offices: readonly Office[]): readonly OfficeLane[] {
  return offices
    .map(laneOf)
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => last(b) - last(a));
}

const last = ({ terms }: OfficeLane) => Math.max(...terms.map(({ from, until }) => until ?? from ?? 0));

function laneOf(office: Office): OfficeLane {
  const held = office.holders.flatMap((holder) => termOf(holder) ?? []);
  const befell = office.changes.flatMap((change) => {
    const at = change.kind === "arrested" || change.kind === "charged" ? localOf(change.on) : null;
    return at === null ? [] : [{ person: change.person, change, from: at, until: at }];
  });
  const rows: number[] = [];
  const terms = [...held, ...befell]
    .sort((a, b) => beginning(a) - beginning(b))
    .map((term) => {
      const begin = term.from ?? Number.NEGATIVE_INFINITY;
      const free = rows.findIndex((taken) => taken <= begin);
      const row = free < 0 ? rows.length : free;
      // a mark needs room for its name, so nothing follows it in its row
      rows[row] = term.from === term.until ? Number.POSITIVE_INFINITY : (term.until ?? Number.POSITIVE_INFINITY);
      return { ...term, row };
    });
  return { office, terms, rows: Math.max(1, rows.length) };
}

function termOf({ person, took, left }: Holder): Omit<Term, "row"> | null {
  const from = localOf(took?.on ?? null);
  const until = localOf(left?.on ?? null);
  const change = (until === null ? took : left) ?? took ?? left;
  return change === null || (from === null && until === null) ? null : { person, change, from, until };
}

const beginning = ({ from, until }: Omit<Term, "row">) => from ?? until ?? 0;

const DAY = 86_400_000;

/** The time that all lanes share, with a margin; null where nothing is dated. */
export function timeOf(lanes: readonly OfficeLane[]): readonly [number, number] | null {
  const known = lanes
    .flatMap(({ terms }) => terms.flatMap(({ from, until }) => [from, until]))
    .filter((moment) => moment !== null);
  if (known.length === 0) return null;
  const [first, end] = [Math.min(...known), Math.max(...known)];
  const margin = Math.max(2 * DAY, (end - first) * 0.15);
  return [first - margin, end + margin];
}
