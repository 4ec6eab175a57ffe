/** Happenings by the day, or the longer time, that they are told of. */
import type { Brief } from "../../api/types.ts";

export type Happening = Brief["timeline"][number];

/** Where somebody tells of it, the first first. */
export const tellingsOf = (one: Happening): readonly Pick<Happening, "report" | "span">[] => [
  one,
  ...(one.alsoIn ?? []),
];

export interface Day {
  /** ISO 8601: a day, month, year or `start/end`; null = undated. */
  readonly on: string | null;
  readonly happenings: readonly Happening[];
}

/** In the order given; what is dated to the minute stands under its day, what lasted stands under all of its time. */
export function daysOf(happenings: readonly Happening[]): readonly Day[] {
  const days = new Map<string | null, Happening[]>();
  for (const happening of happenings) {
    const on = dayOf(happening.on);
    const there = days.get(on);
    if (there === undefined) days.set(on, [happening]);
    else there.push(happening);
  }
  return [...days].map(([on, all]) => ({ on, happenings: all }));
}

const DAY = /^-?\d{4}-\d{2}-\d{2}/;

function dayOf(on: string | null): string | null {
  if (on === null) return null;
  const ends = on.split("/").map((end) => DAY.exec(end)?.[0] ?? end);
  return ends.every((end) => end === ends[0]) ? (ends[0] as string) : ends.join("/");
}

/** How many of each kind, the most frequent first. */
export function kindsOf(happenings: readonly Happening[]): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { kind } of happenings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, other]) => other - many || (a < b ? -1 : 1));
}
