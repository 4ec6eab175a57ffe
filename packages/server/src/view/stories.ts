/** Which reports carry one text, and who repeats whom. */
import { type Brief, type Held, storiesIn } from "@isnad/dossier";
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

const made = new WeakMap<Brief, readonly Story[]>();

/** The stories that more than one outlet, or one outlet more than once, carried; the most carried first. */
export function storiesAt(view: View, copies: ReadonlyMap<string, readonly Copy[]>): readonly Story[] {
  const known = made.get(view.brief) ?? makeStories(view, copies);
  made.set(view.brief, known);
  return known;
}

function makeStories(view: View, copies: ReadonlyMap<string, readonly Copy[]>): readonly Story[] {
  const all = storiesIn(view.reconciled);
  const storyOf = new Map(all.flatMap((story) => story.reports.map((report) => [report, story])));
  const groups = new Map<string, Held[]>();
  for (const held of reportsOf(view)) {
    const { id } = held.reading.report;
    const story = storyOf.get(id)?.id ?? id;
    const there = groups.get(story);
    if (there === undefined) groups.set(story, [held]);
    else there.push(held);
  }
  const stories: Story[] = [];
  for (const [id, members] of groups) {
    if (members.length === 1 && !copies.has(id)) continue;
    const tellers = tellersOf(members, copies);
    const first = members.find(({ reading }) => reading.report.id === tellers[0]?.report) as Held;
    stories.push({
      id,
      title: tellers.find(({ title }) => title !== null)?.title ?? null,
      words: first.reading.report.text.slice(0, BEGINNING),
      credit: storyOf.get(id)?.credit?.agency ?? null,
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
