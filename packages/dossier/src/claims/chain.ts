/** The chain (isnad) of a claim: origin first, outlet last. */
import type { Attribution, Reading } from "@isnad/reader";
import type { ChainLink } from "../contract/types.ts";

/** Who speaks: the resolved name, else the words; null = the report itself. */
export function originOf(reading: Reading, attribution: Attribution | null): string | null {
  if (attribution === null) return null;
  const { speaker, source } = attribution;
  if (speaker !== null) return nameById(reading, speaker) ?? speaker;
  return source === null ? null : reading.report.text.slice(source.start, source.end);
}

export function nameById(reading: Reading, id: string): string | null {
  return reading.names.find((name) => name.id === id)?.name ?? null;
}

/** `credit`: the agency that the report credits (`creditOf`). */
export function chainOf(
  reading: Reading,
  attribution: Attribution | null,
  credit: string | null,
): readonly ChainLink[] {
  const links: ChainLink[] = [];
  add(links, originOf(reading, attribution), "speaker");
  for (const via of attribution?.via ?? []) add(links, nameById(reading, via.name) ?? via.name, via.role);
  add(links, credit, "agency");
  add(links, reading.report.outlet, "outlet");
  return links;
}

function add(links: ChainLink[], name: string | null | undefined, role: string): void {
  if (name != null && name !== "" && !links.some((link) => link.name === name)) links.push({ name, role });
}
