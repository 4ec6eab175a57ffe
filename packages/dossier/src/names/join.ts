/** Mentions of all reports joined into persons, bodies and places. Joining is a statement: each has its reasons and score. */
import { fold } from "@isnad/reader/fold";
import type { Name, Reading } from "@isnad/reader";
import type { Decision, NameRef } from "../contract/types.ts";
import { type BodyKey, bodyKey } from "./bodies.ts";
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "./clusters.ts";
import { countryNear, countryOf } from "./countries.ts";
import { type Lands, landsOf } from "./home.ts";
import { partsOf, type Reason, type Sameness, samePerson, sameWord, withoutArticle } from "./same.ts";
import { skeletonOf } from "./sound/sounds.ts";
import { PLACE_HEADS, REGION_WORDS } from "./words.ts";

/** One report's name: what is joined. */
export interface Node {
  readonly index: number;
  readonly report: string;
  readonly name: Name;
  /** Folded words of its fullest spelling. */
  readonly parts: readonly string[];
  /** Everything it is spelled as, the name first. */
  readonly spellings: readonly string[];
}

/** "These two are one", why, and how surely (0 to 1). */
export interface Join {
  readonly one: NameRef;
  readonly other: NameRef;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

export interface Joined {
  readonly nodes: readonly Node[];
  readonly clusters: Clusters;
  readonly joins: readonly Join[];
  readonly lands: Lands;
}

/** Names looked at together at most: beyond it a block is too common a sound to tell anything. */
const BLOCK = 400;

export function joinNames(readings: readonly Reading[], decisions: readonly Decision[]): Joined {
  const lands = landsOf(readings);
  const clusters = new Clusters();
  const nodes = nodesOf(readings, clusters);
  const joins: Join[] = [];
  const join = (one: Node, other: Node, { reasons, score }: Sameness) => {
    if (clusters.root(one.index) === clusters.root(other.index) || !clusters.join(one.index, other.index)) return;
    joins.push({ one: refOf(one), other: refOf(other), reasons, score });
  };
  decide(nodes, clusters, decisions, join);
  const of = (kind: Name["kind"]) => nodes.filter(({ name }) => name.kind === kind);
  joinPersons(of("person"), clusters, join);
  joinBodies(of("organization"), lands, join);
  joinPlaces(of("place"), lands, join);
  return { nodes, clusters, joins, lands };
}

type JoinTwo = (one: Node, other: Node, why: Sameness) => void;

const refOf = ({ name, report }: Node): NameRef => ({ kind: name.kind, name: name.name, report });

function nodesOf(readings: readonly Reading[], clusters: Clusters): readonly Node[] {
  return readings.flatMap(({ report, names }) =>
    [...names].sort(byName).map((name) => {
      const spellings = [...new Set([name.name, ...name.variants])];
      const parts = spellings.map(partsOf).reduce((a, b) => (b.length > a.length && b.length <= 5 ? b : a));
      return { index: clusters.add(), report: report.id, name, parts, spellings };
    }),
  );
}

const byName = (a: Name, b: Name) => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id);

function decide(nodes: readonly Node[], clusters: Clusters, decisions: readonly Decision[], join: JoinTwo): void {
  const meant = ({ kind, name, report }: NameRef) => {
    const folded = fold(name);
    return nodes.filter(
      (node) =>
        node.name.kind === kind &&
        (report === undefined || report === node.report) &&
        node.spellings.some((spelling) => fold(spelling) === folded),
    );
  };
  for (const decision of decisions)
    if (decision.kind === "split" && decision.of.what === "names")
      decision.of.names.forEach((ref, side) => {
        for (const node of meant(ref)) clusters.mark(node.index, decision.id, side);
      });
  for (const decision of decisions)
    if (decision.kind === "merge" && decision.of.what === "names") {
      const [first, ...rest] = decision.of.names.flatMap(meant);
      for (const node of rest) join(first as Node, node, { reasons: ["decision"], score: 1 });
    }
}

/** Joins every node to the first of its key; gives the first nodes. */
function joinEqual(
  nodes: readonly Node[],
  keyOf: (node: Node) => string,
  why: Sameness,
  join: JoinTwo,
): readonly Node[] {
  const first = new Map<string, Node>();
  for (const node of nodes) {
    const key = keyOf(node);
    const seen = first.get(key);
    if (seen === undefined) first.set(key, node);
    else join(seen, node, why);
  }
  return [...first.values()];
}

function blocksOf(nodes: readonly Node[], keysOf: (node: Node) => readonly string[]): readonly (readonly Node[])[] {
  const blocks = new Map<string, Node[]>();
  for (const node of nodes)
    for (const key of new Set(keysOf(node))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [node]);
      else if (block.length < BLOCK) block.push(node);
    }
  return [...blocks.values()];
}

function forPairs(blocks: readonly (readonly Node[])[], look: (one: Node, other: Node) => void): void {
  for (const block of blocks)
    for (let i = 0; i < block.length; i++) for (let j = 0; j < i; j++) look(block[j] as Node, block[i] as Node);
}

const SAME_SPELLING: Sameness = { reasons: ["spelling"], score: 1 };

function joinPersons(nodes: readonly Node[], clusters: Clusters, join: JoinTwo): void {
  const full = joinEqual(
    nodes.filter(({ parts }) => parts.length > 1),
    ({ parts }) => parts.join(" "),
    SAME_SPELLING,
    join,
  );
  const blocks = blocksOf(full, (node) => [
    skeletonOf(lastOf(node)),
    `=${skeletonOf(node.parts.join(""))}`,
    ...(node.parts.length < 3 ? [] : [`^${skeletonOf(node.parts.slice(0, 3).join(""))}`]),
  ]);
  forPairs(blocks, (one, other) => {
    const same = samePerson(one.parts, other.parts);
    if (same !== null) join(one, other, same);
  });
  joinSurnames(nodes, clusters, join);
}

const lastOf = ({ parts }: Node) => parts.at(-1) as string;

/** A surname alone is its only bearer: the one its own report names, else the only one of all reports. */
function joinSurnames(nodes: readonly Node[], clusters: Clusters, join: JoinTwo): void {
  const bySurname = groupBy(
    nodes.filter(({ parts }) => parts.length > 1),
    (node) => skeletonOf(lastOf(node)),
  );
  const alone: Node[] = [];
  for (const node of nodes) {
    if (node.parts.length > 1) continue;
    const bearers = new Map<number, { other: Node; score: number; here: boolean }>();
    for (const other of bySurname.get(skeletonOf(lastOf(node))) ?? []) {
      const root = clusters.root(other.index);
      const here = other.report === node.report;
      if (bearers.has(root) && !here) continue;
      const score = sameWord(lastOf(node), lastOf(other));
      if (score > 0) bearers.set(root, { other, score, here });
    }
    const all = [...bearers.values()];
    const here = all.filter((bearer) => bearer.here);
    const only = here.length === 1 ? here[0] : all.length === 1 ? all[0] : undefined;
    if (only === undefined) alone.push(node);
    else join(only.other, node, { reasons: ["short_form"], score: only.score * 0.9 });
  }
  const distinct = joinEqual(alone, lastOf, SAME_SPELLING, join);
  forPairs(
    blocksOf(distinct, (node) => [skeletonOf(lastOf(node))]),
    (one, other) => {
      const score = sameWord(lastOf(one), lastOf(other));
      if (score > 0) join(one, other, { reasons: ["sound"], score });
    },
  );
}

function joinBodies(nodes: readonly Node[], lands: Lands, join: JoinTwo): void {
  const keys = new Map<Node, BodyKey>(nodes.map((node) => [node, bodyKey(node.name.name, lands.home, lands.named)]));
  const keyOf = (node: Node) => keys.get(node) as BodyKey;
  const distinct = joinEqual(nodes, (node) => keyOf(node).key, { reasons: ["meaning"], score: 0.95 }, join);
  const proper = distinct.filter((node) => keyOf(node).proper.length > 0);
  const name = (node: Node) => keyOf(node).proper.join("");
  const rest = (node: Node) => keyOf(node).key.split(" ").length - keyOf(node).proper.length;
  forPairs(
    blocksOf(proper, (node) => [skeletonOf(name(node))]),
    (one, other) => {
      if (skeletonOf(name(one)).length < 3 || Math.abs(rest(one) - rest(other)) > 1) return;
      const score = sameWord(name(one), name(other));
      if (score > 0) join(one, other, { reasons: ["sound"], score });
    },
  );
}

const heads = new Set(PLACE_HEADS.map(fold));

/** The words of a place without its kind («مدينة», "city of"), folded, articles off. */
export function placeParts(name: string): readonly string[] {
  const parts = partsOf(name.replace(/\([^)]*\)/gu, " "));
  const kept = parts.filter((part) => !heads.has(part) && !heads.has(`ال${part}`));
  return kept.length === 0 ? parts : kept;
}

const regions = new Set(REGION_WORDS.map(fold));

/** The key of a place: its country's code, or its words. "Northwestern X" is X, the country; "Town, X" is the town. */
export function placeKey(name: string, lands: Lands): string {
  const whole = keyOfWords(name, lands);
  if (whole.startsWith("@")) return whole;
  const [first, ...rest] = name.split(/[,،]\s*/u);
  if (first !== undefined && rest.length > 0 && keyOfWords(rest.join(" "), lands).startsWith("@"))
    return keyOfWords(first, lands);
  const words = name.split(/\s+/u);
  const from = words.findIndex((word) => !regions.has(fold(word)) && !regions.has(withoutArticle(fold(word))));
  if (from > 0) {
    const rest = keyOfWords(words.slice(from).join(" "), lands);
    if (rest.startsWith("@")) return rest;
  }
  return whole;
}

function keyOfWords(name: string, lands: Lands): string {
  const parts = placeParts(name).join(" ");
  const code = countryOf(name) ?? countryOf(parts) ?? countryNear(parts, lands.named, sameWord);
  return code === null ? parts : `@${code}`;
}

function joinPlaces(nodes: readonly Node[], lands: Lands, join: JoinTwo): void {
  const keys = new Map(nodes.map((node) => [node, placeKey(node.name.name, lands)]));
  const keyOf = (node: Node) => keys.get(node) as string;
  const distinct = joinEqual(nodes, keyOf, SAME_SPELLING, join).filter((node) => !keyOf(node).startsWith("@"));
  const forms = new Map(distinct.map((node) => [node, placeForms(keyOf(node))]));
  forPairs(
    blocksOf(distinct, (node) => (forms.get(node) as readonly string[]).map(skeletonOf)),
    (one, other) => {
      let best = 0;
      for (const a of forms.get(one) as readonly string[])
        for (const b of forms.get(other) as readonly string[])
          if (skeletonOf(a).length >= 2) best = Math.max(best, sameWord(a, b));
      if (best > 0) join(one, other, { reasons: ["sound"], score: best });
    },
  );
}

/** A place's words as one, with and without an article that may be part of it: «الماتي» is "Almaty", «البصرة» "Basra". */
export function placeForms(key: string): readonly string[] {
  const word = key.replaceAll(" ", "");
  return word.startsWith("ال") && word.length > 4
    ? [word, word.slice(2)]
    : /^\p{Script=Arabic}/u.test(word)
      ? [word, `ال${word}`]
      : [word];
}
