/**
 * Mentions to names: which candidates name one person, body or place within a report. Joining over reports is the
 * dossier's work. Linear in the mentions but for the handful of people who share a surname.
 */
import type { Name } from "../contract/types.ts";
import { extend } from "../extend.ts";
import type { FoundNames, Mention } from "../pack.ts";
import type { NameCandidate, NameKind } from "./candidate.ts";

interface Cluster {
  readonly kind: NameKind;
  fullest: NameCandidate;
  readonly mentions: NameCandidate[];
  known: NameCandidate["known"];
}

export interface JoinOptions {
  /** A word's spelling with what differs between spellings of one name taken out. */
  readonly spelling: (word: string) => string;
}

/** Of the people who share a surname this many are told apart by their other names; more are no report's. */
const MOST = 64;

/** Joins candidates that do not overlap, given in order of the text. */
export function joinNames(candidates: readonly NameCandidate[], { spelling }: JoinOptions): FoundNames {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const bySurname = new Map<string, Cluster[]>();

  const longest = candidates.map((candidate, index) => ({ candidate, index }));
  longest.sort((a, b) => b.candidate.words.length - a.candidate.words.length || a.index - b.index);
  const clusterOf = new Map<NameCandidate, Cluster>();
  for (const { candidate } of longest) {
    const key = keyOf(candidate);
    const cluster =
      byKey.get(key) ?? (candidate.kind === "person" ? person(candidate) : undefined) ?? opened(candidate);
    byKey.set(key, cluster);
    cluster.mentions.push(candidate);
    clusterOf.set(candidate, cluster);
  }

  function opened(candidate: NameCandidate): Cluster {
    const cluster: Cluster = { kind: candidate.kind, fullest: candidate, mentions: [], known: candidate.known };
    clusters.push(cluster);
    if (candidate.kind === "person" && candidate.words.length > 1) {
      const surname = spelling(candidate.words.at(-1) as string);
      const same = bySurname.get(surname);
      if (same === undefined) bySurname.set(surname, [cluster]);
      else if (same.length < MOST) same.push(cluster);
    }
    if (candidate.kind === "organization")
      for (const key of shorterKeys(candidate)) if (!byKey.has(key)) byKey.set(key, cluster);
    return cluster;
  }

  /** The people with this surname whose name holds these words in this order; of several, the one named first. */
  function person(candidate: NameCandidate): Cluster | undefined {
    const words = candidate.words.map(spelling);
    const same = bySurname.get(words.at(-1) as string) ?? [];
    return same.find((cluster) => holds(cluster.fullest.words.map(spelling), words));
  }

  const order = new Map(candidates.map((candidate, index) => [candidate, index]));
  for (const cluster of clusters) cluster.mentions.sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  clusters.sort((a, b) => order.get(a.mentions[0] as NameCandidate)! - order.get(b.mentions[0] as NameCandidate)!);

  const ids = new Map<Cluster, string>();
  const names = clusters.map((cluster, index): Name => {
    const id = `n${index + 1}`;
    ids.set(cluster, id);
    return nameOf(id, cluster);
  });
  const mentions = candidates.map(
    (candidate): Mention => ({
      first: candidate.first,
      last: candidate.last,
      rule: candidate.rule,
      name: ids.get(clusterOf.get(candidate) as Cluster) as string,
    }),
  );
  return { names, mentions };
}

/** «شيفرون» for «شركة شيفرون»; «منظمة العفو» for «منظمة العفو الدولية»: two words at least, all but the last. */
function shorterKeys({ words, tail }: NameCandidate): string[] {
  const keys = tail === undefined ? [] : [`organization ${tail}`];
  if (words.length >= 3 && tail === undefined) keys.push(`organization ${words.slice(0, -1).join(" ")}`);
  return keys;
}

const keyOf = ({ kind, words, known }: NameCandidate) =>
  known === undefined ? `${kind} ${words.join(" ")}` : `${kind} =${known.country} ${known.name}`;

/** Whether `part` is a subsequence of `whole`. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** The commonest spelling of the fullest form; of equally common ones the first. */
function usual(fullest: NameCandidate, mentions: readonly NameCandidate[]): string {
  const counts = new Map<string, number>();
  for (const { words, written } of mentions)
    if (words.length === fullest.words.length) counts.set(written, (counts.get(written) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [fullest.written, 0] as [
    string,
    number,
  ])[0];
}

function nameOf(id: string, { kind, fullest, mentions, known }: Cluster): Name {
  const variants = new Set<string>();
  for (const { written, alias } of mentions) {
    variants.add(written);
    if (alias !== undefined) variants.add(alias);
  }
  const name: Name = {
    id,
    name: usual(fullest, mentions),
    kind,
    variants: [...variants],
    spans: mentions.map(({ start, end }) => ({ start, end })),
  };
  return kind === "place" ? extend(name, { place: { country: known?.country ?? fullest.country ?? null } }) : name;
}
