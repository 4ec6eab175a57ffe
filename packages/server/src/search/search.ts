/** Searches a view of a dossier: which claims and reports hold all words of a question, however spelled. */
import type { Brief, Claim, Held } from "@isnad/dossier";
import { Fault } from "@isnad/reader/fault";
import { timeOf } from "../view/changed.ts";
import { indexOf, type Placed } from "../view/index-of.ts";
import { reportsOf } from "../view/reports.ts";
import { Lru } from "../warm/lru.ts";
import type { View } from "../warm/warm.ts";
import { DossierIndex } from "./dossier-index.ts";
import { greatest } from "./newest.ts";
import type { TextIndex } from "./text-index.ts";
import { bareWords } from "./tokens.ts";

/** What is found: claims before reports, each newest first. */
export interface Found {
  readonly claims: number;
  readonly reports: number;
  /** Those from `from` on, `limit` of them at most. */
  readonly hits: readonly (
    | { readonly kind: "claim"; readonly placed: Placed }
    | { readonly kind: "report"; readonly held: Held }
  )[];
  /** All spellings of the words asked for that stand somewhere. */
  readonly spellings: ReadonlySet<string>;
}

export interface Asked {
  readonly question: string;
  /** Only claims, or only reports; both where left out. */
  readonly only?: "claims" | "reports" | undefined;
  readonly from: number;
  readonly limit: number;
}

const DOSSIERS = 16;
/** Words of one question. */
const MOST_WORDS = 12;

export class Searcher {
  readonly #kept = new Lru<string, DossierIndex>(DOSSIERS);

  /** @throws Fault `server.no-words` */
  async find(view: View, { question, only, from, limit }: Asked): Promise<Found> {
    const words = wordsIn(question);
    if (words.length === 0) throw noWords();
    const index = this.#indexOf(view.dossier);
    await index.grow(view);
    const spellings = new Set<string>();
    const claims = only === "reports" ? [] : claimsIn(view, index, holding(index.claims, words, spellings));
    const reports = only === "claims" ? [] : reportsIn(view, index, holding(index.reports, words, spellings));
    const newest = from < claims.length ? greatest(claims, from + limit, saidAt).slice(from) : [];
    const start = Math.max(0, from - claims.length);
    const rest = reports.slice(start, start + limit - newest.length);
    return {
      claims: claims.length,
      reports: reports.length,
      hits: [
        ...newest.map((placed) => ({ kind: "claim" as const, placed })),
        ...rest.map((held) => ({ kind: "report" as const, held })),
      ],
      spellings,
    };
  }

  /** The ids of what holds all words of a question; null where it holds no word, and so asks for nothing. */
  async holding(view: View, question: string, of: "claims" | "reports"): Promise<ReadonlySet<string> | null> {
    const words = wordsIn(question);
    if (words.length === 0) return null;
    const index = this.#indexOf(view.dossier);
    await index.grow(view);
    return new Set(holding(index[of], words, new Set()).map((at) => index[of].key(at)));
  }

  #indexOf(dossier: string): DossierIndex {
    const there = this.#kept.get(dossier) ?? new DossierIndex();
    this.#kept.set(dossier, there);
    return there;
  }
}

const wordsIn = (question: string): readonly string[] => [...new Set(bareWords(question))].slice(0, MOST_WORDS);

function holding(index: TextIndex<string>, words: readonly string[], into: Set<string>): readonly number[] {
  const spellings = index.spellings(words);
  if (spellings === null) return [];
  for (const spelled of spellings) for (const one of spelled) into.add(one);
  return index.holding(spellings);
}

/** Of each brief, the claims in the order of the index; those it does not know are undefined. */
const placed = new WeakMap<Brief, (Placed | undefined)[]>();

/** Those that the view knows: an earlier one knows fewer. */
function claimsIn({ brief }: View, { claims }: DossierIndex, places: readonly number[]): readonly Placed[] {
  const inOrder = placed.get(brief) ?? [];
  placed.set(brief, inOrder);
  const { byId } = indexOf(brief);
  while (inOrder.length < claims.size) inOrder.push(byId.get(claims.key(inOrder.length)));
  const found = places.map((at) => inOrder[at]).filter((one) => one !== undefined);
  // a claim whose origin was shown otherwise once stands in the index twice
  return claims.size > byId.size ? [...new Set(found)] : found;
}

function reportsIn(view: View, { reports }: DossierIndex, places: readonly number[]): readonly Held[] {
  if (places.length === 0) return [];
  const wanted = new Set(places.map((at) => reports.key(at)));
  return reportsOf(view).filter(({ reading }) => wanted.has(reading.report.id));
}

const times = new WeakMap<Claim, number>();

function saidAt({ claim }: Placed): number {
  const known = times.get(claim);
  if (known !== undefined) return known;
  const time = timeOf(claim.saidOn);
  times.set(claim, time);
  return time;
}

const noWords = () =>
  new Fault("server.no-words", "The question holds no word.", {
    remedy: "Give one or more words in q, in Arabic or in English.",
    kind: "usage",
  });
