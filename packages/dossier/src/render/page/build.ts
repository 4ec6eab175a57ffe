/** A brief to a page: the sections in the order an editor asks for them. Empty ones are left out. */
import type { Brief, Thread } from "../../contract/types.ts";
import type { Words } from "../words/words.ts";
import { threadLine } from "./claims.ts";
import { byWeight, lastChanges, openQuestions } from "./last.ts";
import type { Section } from "./page.ts";
import {
  cautionLines,
  changeLines,
  conditionLines,
  explanationLines,
  nameLines,
  outletLines,
  timelineLines,
} from "./states.ts";

export function buildPage(brief: Brief, words: Words): readonly Section[] {
  const whole = wholesOf(brief.threads);
  const threads = (scope: "total" | "increment") =>
    brief.threads
      .filter((thread) => thread.scope === scope && !whole.has(thread))
      .sort(byWeight)
      .map((thread) => threadLine(thread, words, partsBy(whole, thread)));
  const sections: readonly Section[] = [
    { key: "last", lines: lastChanges(brief, words) },
    { key: "open", lines: openQuestions(brief, words) },
    { key: "figures", lines: threads("total") },
    { key: "increments", lines: threads("increment") },
    { key: "states", lines: conditionLines(brief, words) },
    { key: "offices", lines: changeLines(brief, words) },
    { key: "why", lines: explanationLines(brief, words) },
    { key: "timeline", lines: timelineLines(brief, words) },
    { key: "cautions", lines: cautionLines(brief, words) },
    { key: "outlets", lines: outletLines(brief, words) },
    { key: "names", lines: nameLines(brief, words) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** By each thread that counts some of another's: that other. A part whose total is not shown stands on its own. */
function wholesOf(threads: readonly Thread[]): ReadonlyMap<Thread, Thread> {
  const wanted = threads.filter(({ partOf }) => typeof partOf === "string");
  if (wanted.length === 0) return new Map();
  const holder = new Map(threads.flatMap((thread) => thread.claims.map(({ id }) => [id, thread] as const)));
  return new Map(
    wanted.flatMap((part) => {
      const whole = holder.get(part.partOf as string);
      return whole === undefined || whole.partOf !== undefined ? [] : [[part, whole] as const];
    }),
  );
}

const partsBy = (wholes: ReadonlyMap<Thread, Thread>, thread: Thread): readonly Thread[] =>
  [...wholes].filter(([, whole]) => whole === thread).map(([part]) => part);
