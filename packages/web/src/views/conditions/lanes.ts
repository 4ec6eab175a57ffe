/** Conditions as lanes: one for each thing and place, with the stretches for which a state or a holder is told of it. */
import type { Brief } from "../../api/types.ts";
import { localOf } from "../../time/local.ts";

export type Condition = Brief["conditions"][number];

/** States that end what held before them: what is told of is the time until then. */
const ENDS: ReadonlySet<string> = new Set(["restored", "open again", "lifted", "ended", "resumed"]);
export const endsIt = ({ state }: Pick<Condition, "state">): boolean => ENDS.has(state);

export interface Stretch {
  readonly condition: Condition;
  /** Milliseconds, local to the reports; null = nobody says. */
  readonly from: number | null;
  readonly until: number | null;
  /** Which of the lane's rows it is drawn in: rivals lie beside each other. */
  readonly row: number;
}

export interface Lane {
  readonly what: string;
  readonly place: string | null;
  /** Those with a date, in order of time. */
  readonly stretches: readonly Stretch[];
  /** Those that nobody dates. */
  readonly undated: readonly Condition[];
  readonly rows: number;
}

/** `spell`: the spelling by which a place is one. Lanes in which something changed last come first. */
export function lanesOf(conditions: readonly Condition[], spell: (name: string) => string): readonly Lane[] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const key = JSON.stringify([condition.what, condition.place === null ? null : spell(condition.place)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [condition]);
    else group.push(condition);
  }
  return [...groups.values()].map(laneOf).sort((a, b) => last(b) - last(a));
}

const last = ({ stretches }: Lane): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...stretches.map(({ from, until }) => until ?? from ?? 0));

function laneOf(conditions: readonly Condition[]): Lane {
  const { what, place } = conditions[0] as Condition;
  const dated = conditions
    .map((condition) => ({ condition, from: localOf(condition.start), until: localOf(condition.end) }))
    .filter(({ from, until }) => from !== null || until !== null)
    .sort((a, b) => beginning(a) - beginning(b));
  const stretches: Stretch[] = [];
  const rows: number[] = [];
  for (const { condition, from, until } of dated) {
    const begin = from ?? Number.NEGATIVE_INFINITY;
    // another state, told of later, takes the place of one whose end nobody gives; one told of the same time is a rival
    const next = dated.map(beginning).find((other) => other > begin && from !== null);
    const end = until ?? next ?? Number.POSITIVE_INFINITY;
    const free = rows.findIndex((taken) => taken <= begin);
    const row = free < 0 ? rows.length : free;
    rows[row] = end;
    stretches.push({ condition, from, until: until ?? next ?? null, row });
  }
  const undated = conditions.filter(({ start, end }) => localOf(start) === null && localOf(end) === null);
  return { what, place, stretches, undated, rows: Math.max(1, rows.length) };
}

const beginning = ({ from, until }: { readonly from: number | null; readonly until: number | null }): number =>
  from ?? until ?? 0;

/** Whether two of the lane are told of one time by reports that name another state or holder. */
export const isRivalled = ({ rows }: Lane): boolean => rows > 1;

const DAY = 86_400_000;

/** The time that all lanes share, with a margin; null where nothing is dated. `asOf`: shown too, unless far beyond. */
export function timeOf(lanes: readonly Lane[], asOf: string): readonly [number, number] | null {
  const moments = lanes.flatMap(({ stretches }) => stretches.flatMap(({ from, until }) => [from, until]));
  const known = moments.filter((moment) => moment !== null);
  if (known.length === 0) return null;
  const first = Math.min(...known);
  const end = Math.max(...known);
  const margin = Math.max(DAY, (end - first) * 0.08);
  const now = localOf(asOf);
  return [first - margin, now === null || now > end + margin ? end + margin : Math.max(end + margin, now)];
}
