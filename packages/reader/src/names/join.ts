/**
 * Mentions to names: which candidates name one person, body or place within a report. Joining over reports is the
 * dossier's work. Linear in the mentions but for the handful of people who share a surname.
 */
import type { Name, Span } from "../contract/types.ts";
import type { FoundNames, Mention } from "../pack.ts";
import type { NameCandidate, NameKind } from "./candidate.ts";

interface Cluster {
  readonly fullest: NameCandidate;
  /** In order of the text; `UNSEEN` until the first is met. */
  mentions: NameCandidate[];
  /** Among the names, which are in order of their first mentions. */
  place: number;
}

/** Most names are mentioned once, and an array that was empty and grows has room for seventeen. */
const UNSEEN: NameCandidate[] = [];

export interface JoinOptions {
  /** A word's spelling with what differs between spellings of one name taken out. */
  readonly spelling: (word: string) => string;
  /** Whether the first word of a name alone may stand for it ("Park" for "Park Geun-hye"), where one person has it. */
  readonly firstAlone: boolean;
}

/** Of the people who share a surname this many are told apart by their other names; more are no report's. */
const MOST = 64;

/** Joins candidates that do not overlap, given in order of the text. */
export function joinNames(candidates: readonly NameCandidate[], options: JoinOptions): FoundNames {
  const clusters = clustered(candidates, options);
  const order: Cluster[] = [];
  for (let c = 0; c < candidates.length; c++) {
    const cluster = clusters[c] as Cluster;
    if (cluster.mentions === UNSEEN) {
      cluster.mentions = [candidates[c] as NameCandidate];
      cluster.place = order.length;
      order.push(cluster);
    } else cluster.mentions.push(candidates[c] as NameCandidate);
  }
  const names: Name[] = [];
  for (let n = 0; n < order.length; n++) names.push(nameOf(order[n] as Cluster));
  const mentions: Mention[] = [];
  for (let c = 0; c < candidates.length; c++) {
    const { first, last, rule } = candidates[c] as NameCandidate;
    const of = names[(clusters[c] as Cluster).place] as Name;
    mentions.push({ first, last, rule, name: of.id, of });
  }
  return { names, mentions };
}

/** For each candidate what it is a mention of. Those of most words come first: the shorter ones join them. */
function clustered(
  candidates: readonly NameCandidate[],
  { spelling, firstAlone }: JoinOptions,
): readonly (Cluster | undefined)[] {
  const byKey: Readonly<Record<NameKind, Map<string, Cluster>>> = {
    person: new Map(),
    organization: new Map(),
    place: new Map(),
  };
  const bySurname = new Map<string, Cluster[]>();
  const byFirst = new Map<string, Cluster | null>();
  const clusters: (Cluster | undefined)[] = [];
  for (let c = 0; c < candidates.length; c++) clusters.push(undefined);
  const { first, next } = byLength(candidates);
  for (let length = first.length - 1; length >= 0; length--) {
    for (let c = first[length] as number; c >= 0; c = next[c] as number) {
      const candidate = candidates[c] as NameCandidate;
      const keys = byKey[candidate.kind];
      const key = keyOf(candidate);
      let cluster = keys.get(key);
      if (cluster === undefined) {
        if (candidate.kind === "person") {
          cluster = person(candidate, bySurname, spelling);
          if (firstAlone) cluster = byFirstWord(candidate, cluster, byFirst);
        }
        if (cluster === undefined) {
          cluster = { fullest: candidate, mentions: UNSEEN, place: 0 };
          if (candidate.kind === "organization") shortKeys(cluster, keys);
        }
        keys.set(key, cluster);
      }
      clusters[c] = cluster;
    }
  }
  return clusters;
}

/** The first candidate of each number of words, and for each candidate the next one of as many; -1 = none. */
function byLength(candidates: readonly NameCandidate[]): { first: readonly number[]; next: readonly number[] } {
  const first: number[] = [];
  const latest: number[] = [];
  const next: number[] = [];
  for (let c = 0; c < candidates.length; c++) {
    const { length } = (candidates[c] as NameCandidate).words;
    for (; first.length <= length; first.push(-1)) latest.push(-1);
    if (first[length] === -1) first[length] = c;
    else next[latest[length] as number] = c;
    latest[length] = c;
    next.push(-1);
  }
  return { first, next };
}

const keyOf = ({ words, known }: NameCandidate): string =>
  known !== undefined ? known.key : words.length === 1 ? (words[0] as string) : words.join(" ");

/**
 * The people with this surname whose name holds these words in this order; of several, the one named first. Where there is
 * none, one named in full is put down under the surname.
 */
function person(
  candidate: NameCandidate,
  bySurname: Map<string, Cluster[]>,
  spelling: JoinOptions["spelling"],
): Cluster | undefined {
  const { words } = candidate;
  const surname = spelling(words[words.length - 1] ?? "");
  const same = bySurname.get(surname);
  if (same !== undefined)
    for (let s = 0; s < same.length; s++) {
      const cluster = same[s] as Cluster;
      if (holds(cluster.fullest.words, words, spelling)) return cluster;
    }
  if (words.length < 2) return undefined;
  const cluster: Cluster = { fullest: candidate, mentions: UNSEEN, place: 0 };
  if (same === undefined) bySurname.set(surname, [cluster]);
  else if (same.length < MOST) same.push(cluster);
  return cluster;
}

/** Who is named by the first word alone, where nobody has it for a surname and one person has it for a first word. */
function byFirstWord(
  { words }: NameCandidate,
  cluster: Cluster | undefined,
  byFirst: Map<string, Cluster | null>,
): Cluster | undefined {
  const first = words[0] as string;
  if (words.length === 1) return cluster ?? byFirst.get(first) ?? undefined;
  if (cluster === undefined) return cluster;
  const other = byFirst.get(first);
  if (other === undefined) byFirst.set(first, cluster);
  else if (other !== cluster) byFirst.set(first, null);
  return cluster;
}

/** «شيفرون» for «شركة شيفرون»; «منظمة العفو» for «منظمة العفو الدولية»: two words at least, all but the last. */
function shortKeys(cluster: Cluster, keys: Map<string, Cluster>): void {
  const { words, tail } = cluster.fullest;
  if (tail === undefined && words.length < 3) return;
  const key = tail ?? words.slice(0, -1).join(" ");
  if (!keys.has(key)) keys.set(key, cluster);
}

/** Whether `part` is a subsequence of `whole`, spelt as it may be. */
function holds(whole: readonly string[], part: readonly string[], spelling: JoinOptions["spelling"]): boolean {
  let at = 0;
  for (let w = 0; w < whole.length && at < part.length; w++) {
    const word = whole[w] as string;
    const sought = part[at] as string;
    if (word === sought || spelling(word) === spelling(sought)) at++;
  }
  return at === part.length;
}

function nameOf({ place, fullest, mentions }: Cluster): Name {
  const id = `n${place + 1}`;
  const { kind, known, country } = fullest;
  const variants = variantsOf(mentions);
  const name = variants.length === 1 ? fullest.written : usual(fullest, mentions);
  const spans = [spanOf(mentions[0] as NameCandidate)];
  for (let m = 1; m < mentions.length; m++) spans.push(spanOf(mentions[m] as NameCandidate));
  return kind === "place"
    ? { id, name, kind, variants, spans, place: { country: known?.country ?? country ?? null } }
    : { id, name, kind, variants, spans };
}

const spanOf = ({ start, end }: NameCandidate): Span => ({ start, end });

/** Most names are written in one way only. */
function variantsOf(mentions: readonly NameCandidate[]): string[] {
  const { written, alias } = mentions[0] as NameCandidate;
  let several = alias !== undefined;
  for (let m = 1; m < mentions.length && !several; m++) {
    const mention = mentions[m] as NameCandidate;
    several = mention.alias !== undefined || mention.written !== written;
  }
  if (!several) return [written];
  const variants = new Set<string>();
  for (const mention of mentions) {
    variants.add(mention.written);
    if (mention.alias !== undefined) variants.add(mention.alias);
  }
  return [...variants];
}

/** The commonest spelling of the fullest form; of equally common ones the first. */
function usual(fullest: NameCandidate, mentions: readonly NameCandidate[]): string {
  const counts = new Map<string, number>();
  let best = fullest.written;
  for (const { words, written } of mentions)
    if (words.length === fullest.words.length) counts.set(written, (counts.get(written) ?? 0) + 1);
  let most = 0;
  for (const [written, count] of counts) {
    if (count <= most) continue;
    best = written;
    most = count;
  }
  return best;
}
