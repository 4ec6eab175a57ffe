/** From whom, through whom, to whom: the chains of claims put together. */
import { fold } from "@isnad/reader/fold";
import type { Claim, Stories } from "../../api/types.ts";

/** null = the report itself. */
export type NameOrItself = string | null;

export interface OriginLine {
  readonly name: NameOrItself;
  readonly claims: number;
  /** Those who published it, the most often first. */
  readonly outlets: readonly string[];
}

export interface Way {
  readonly origin: NameOrItself;
  /** Agencies and other go-betweens, in order. */
  readonly between: readonly string[];
  readonly outlet: string;
  readonly claims: number;
}

export interface Ways {
  readonly origins: readonly OriginLine[];
  readonly outlets: readonly string[];
  readonly ways: readonly Way[];
}

/** `spell`: the spelling by which a name is one. All lists with the most claims first. */
export function waysOf(claims: readonly Pick<Claim, "origin" | "chain">[], spell: (name: string) => string): Ways {
  const shown = new Map<string, string>();
  const one = (name: string): string => {
    const spelt = spell(name);
    const key = spelt
      .split(/\s+/u)
      .map(fold)
      .filter((word) => word !== "the")
      .join(" ");
    if (!shown.has(key)) shown.set(key, spelt);
    return shown.get(key) as string;
  };
  const ways = new Map<string, Way>();
  const byOrigin = new Map<NameOrItself, Map<string, number>>();
  const byOutlet = new Map<string, number>();
  for (const { origin, chain } of claims) {
    const last = chain.at(-1);
    if (last === undefined) continue;
    const outlet = one(last.name);
    const from = origin === null ? null : one(origin);
    const between = chain
      .slice(origin === null ? 0 : 1, -1)
      .map(({ name }) => one(name))
      .filter((name) => name !== outlet && name !== from);
    const way = { origin: from === outlet ? null : from, between, outlet };
    const key = JSON.stringify(way);
    ways.set(key, { ...way, claims: (ways.get(key)?.claims ?? 0) + 1 });
    const outlets = byOrigin.get(way.origin) ?? new Map<string, number>();
    outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
    byOrigin.set(way.origin, outlets);
    byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1);
  }
  const mostFirst = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return {
    origins: [...byOrigin]
      .map(([name, outlets]) => ({
        name,
        claims: [...outlets.values()].reduce((sum, count) => sum + count, 0),
        outlets: mostFirst(outlets),
      }))
      .sort((a, b) => b.claims - a.claims),
    outlets: mostFirst(byOutlet),
    ways: [...ways.values()].sort((a, b) => b.claims - a.claims),
  };
}

/** Whom each repeats, by name. */
export function repeatsBy(repeats: Stories["repeats"]): ReadonlyMap<string, Stories["repeats"]> {
  const by = new Map<string, Stories["repeats"]>();
  for (const repeat of repeats) by.set(repeat.by, [...(by.get(repeat.by) ?? []), repeat]);
  return by;
}
