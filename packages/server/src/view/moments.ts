/** The moments of a dossier at which something was said or published, and the zone that its reports are dated in. */
import type { Brief } from "@isnad/dossier";
import { indexOf } from "./index-of.ts";
import { timeOf } from "./changed.ts";
import type { View } from "../warm/warm.ts";

/** As many as a slider can stand on. */
const MOST = 500;

const made = new WeakMap<Brief, string[]>();

/** Distinct moments, oldest first; where there are too many, some, evenly, with the first and the last. */
export function momentsOf(view: View): string[] {
  const known = made.get(view.brief) ?? makeMoments(view);
  made.set(view.brief, known);
  return known;
}

function makeMoments({ brief, held }: View): string[] {
  const written = new Set<string>();
  for (const { reading } of held) if (reading.report.published !== undefined) written.add(reading.report.published);
  for (const { claim } of indexOf(brief).claims) if (claim.saidOn !== null) written.add(claim.saidOn);
  const byTime = new Map<number, string>();
  for (const one of written) {
    const time = timeOf(one);
    if (Number.isFinite(time) && (byTime.get(time)?.length ?? 0) < one.length) byTime.set(time, one);
  }
  const all = [...byTime].sort((a, b) => a[0] - b[0]).map(([, one]) => one);
  if (all.length <= MOST) return all;
  return Array.from({ length: MOST }, (_, at) => all[Math.round((at * (all.length - 1)) / (MOST - 1))] as string);
}

/** The offset from UTC that most reports are dated with; "Z" where none says. */
export function zoneOf({ held }: Pick<View, "held">): string {
  const counts = new Map<string, number>();
  for (const { reading } of held) {
    const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(reading.report.published?.slice(10) ?? "")?.[0];
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "Z";
}
