/** Which reports carry one text, and who repeats whom. */
import { type Held, storiesOf } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/stories.ts";
import type { Copy } from "../store/copies.ts";
import type { View } from "../warm/warm.ts";
import { timeOf } from "./changed.ts";
import { reportsOf } from "./reports.ts";

export type Story = z.infer<typeof schema.Story>;
export type Repeat = z.infer<typeof schema.Repeat>;
type Teller = Story["tellers"][number];

/** UTF-16 code units of how a text begins. */
const BEGINNING = 200;

type Told = ReturnType<typeof storiesOf>;
const told = new WeakMap<readonly Held[], Told>();

/** Near-copies among all that is held: worked out once for each state of the dossier. */
function toldIn(held: readonly Held[]): Told {
  const known = told.get(held) ?? storiesOf(held.map(({ reading }) => reading.report));
  told.set(held, known);
  return known;
}

/** The stories that more than one outlet, or one outlet more than once, carried; the most carried first. */
export function storiesIn(view: View, copies: ReadonlyMap<string, readonly Copy[]>): readonly Story[] {
  const { storyOf, creditOf } = toldIn(view.held);
  const groups = new Map<string, Held[]>();
  for (const held of reportsOf(view)) {
    const id = storyOf(held.reading.report.id) ?? held.reading.report.id;
    const there = groups.get(id);
    if (there === undefined) groups.set(id, [held]);
    else there.push(held);
  }
  const stories: Story[] = [];
  for (const [id, members] of groups) {
    const tellers = tellersOf(members, copies);
    const first = members.find(({ reading }) => reading.report.id === tellers[0]?.report) as Held;
    if (tellers.length < 2) continue;
    stories.push({
      id,
      title: tellers.find(({ title }) => title !== null)?.title ?? null,
      words: first.reading.report.text.slice(0, BEGINNING),
      credit: creditOf(first.reading.report.id),
      outlets: [...new Set(tellers.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))],
      tellers,
    });
  }
  return stories.sort((a, b) => b.tellers.length - a.tellers.length);
}

function tellersOf(members: readonly Held[], copies: ReadonlyMap<string, readonly Copy[]>): Teller[] {
  const all: Omit<Teller, "how">[] = members.flatMap(({ reading: { report }, recordedAt }) => [
    {
      outlet: report.outlet ?? null,
      report: report.id,
      title: report.title ?? null,
      url: report.url ?? null,
      published: report.published ?? null,
      recordedAt,
    },
    ...(copies.get(report.id) ?? []).map(({ ref: _, ...copy }) => ({ ...copy, report: report.id })),
  ]);
  all.sort((a, b) => timeOf(a.published ?? a.recordedAt) - timeOf(b.published ?? b.recordedAt));
  const first = all[0]?.report;
  return all.map((teller, at) => ({
    ...teller,
    how: at === 0 ? "first" : teller.report === first ? "same_text" : "near_copy",
  }));
}

/** Counts, over stories, whom each outlet repeats. */
export function repeatsIn(stories: readonly Story[]): Repeat[] {
  const counts = new Map<string, Repeat>();
  for (const { credit, tellers, outlets } of stories) {
    const of = credit ?? tellers[0]?.outlet ?? null;
    if (of === null) continue;
    for (const by of outlets) {
      if (by === of) continue;
      const key = JSON.stringify([by, of]);
      const there = counts.get(key);
      counts.set(key, { by, of, stories: (there?.stories ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.stories - a.stories);
}
