/** Explanations by what they explain, so that those of one thing stand side by side. */
import { fold } from "@isnad/reader/fold";
import type { Brief } from "../../api/types.ts";

export type Explanation = Brief["explanations"][number];

/** What one speaker gives; null = the report itself. */
export interface Account {
  readonly origin: string | null;
  readonly given: readonly Explanation[];
}

export interface Explained {
  /** What is explained, in the words of the first that explains it; "" where they do not name it. */
  readonly of: string;
  readonly accounts: readonly Account[];
}

/** Words that say nothing of which thing it is. */
const FILLERS = new Set(
  "the a an of in on at its their his her this these that and to for by with is are was were في من على عن إلى هذا هذه ذلك تلك التي الذي أن إن ما"
    .split(" ")
    .map(fold),
);

/** Words of the thing explained by which it is known again; Arabic ones without their article. */
function keysOf(of: string): ReadonlySet<string> {
  const words = of.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  return new Set(
    words
      .filter((word) => word !== "" && !FILLERS.has(word))
      .map((word) => (word.startsWith("ال") && word.length > 4 ? word.slice(2) : word)),
  );
}

/** Things are one where they share half of the shorter one's words. `spell`: the spelling by which a speaker is one. */
export function explainedIn(
  explanations: readonly Explanation[],
  spell: (name: string) => string,
): readonly Explained[] {
  const things: { of: string; keys: Set<string>; accounts: Map<string | null, Explanation[]> }[] = [];
  for (const explanation of explanations) {
    const keys = keysOf(explanation.of);
    const thing = things.find((one) => isOne(one.keys, keys)) ?? {
      of: explanation.of,
      keys: new Set(),
      accounts: new Map(),
    };
    if (thing.accounts.size === 0) things.push(thing);
    for (const key of keys) thing.keys.add(key);
    const origin = explanation.origin === null ? null : spell(explanation.origin);
    const account = thing.accounts.get(origin);
    if (account === undefined) thing.accounts.set(origin, [explanation]);
    else account.push(explanation);
  }
  return things
    .map(({ of, accounts }) => ({ of, accounts: [...accounts].map(([origin, given]) => ({ origin, given })) }))
    .sort((a, b) => b.accounts.length - a.accounts.length);
}

function isOne(known: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
  const least = Math.min(known.size, keys.size);
  if (least === 0) return known.size === keys.size;
  const shared = [...keys].filter((key) => known.has(key)).length;
  return shared * 2 >= least && shared > 0;
}
