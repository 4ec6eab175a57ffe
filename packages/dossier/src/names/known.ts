/** Joined names as a brief shows and uses them: one Name for each, and from any report's words to who or what they name. */
import { fold } from "@isnad/reader/fold";
import type { Lang, Name, Reading } from "@isnad/reader";
import type { Decision } from "../contract/types.ts";
import { compare, groupBy } from "../collect.ts";
import { bodyKey } from "./bodies.ts";
import { type Join, joinNames, type Node, placeForms, placeKey } from "./join.ts";
import { partsOf } from "./same.ts";
import { WHOLE } from "./words.ts";

export interface Known {
  readonly names: readonly Name[];
  readonly joins: readonly Join[];
  /** ISO 3166 code of the country that the dossier is about; null where no country is named. */
  readonly home: string | null;
  /** The key of who speaks in a report; two origins are one where their keys are. */
  originKey(report: string, origin: string): string;
  /** The name an origin is shown by to readers of a language; the words themselves where it is no known name. */
  shown(report: string, origin: string, lang: Lang): string;
  /** The key of a place: "*" for the country that the dossier is about, and for no place at all. */
  placeKey(report: string, place: string | null): string;
  /** The name shown for a place key; null for "*" where the country is never named. */
  placeName(key: string, lang: Lang): string | null;
}

const whole = new Set(WHOLE.map(fold));
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

export function know(readings: readonly Reading[], decisions: readonly Decision[]): Known {
  const joined = joinNames(readings, decisions);
  const { lands } = joined;
  const bodies = new Map<string, string>();
  const bodyOf = (words: string): string => {
    const key = bodies.get(words) ?? bodyKey(words, lands.home, lands.named).key;
    bodies.set(words, key);
    return key;
  };
  const members = groupBy(joined.nodes, (node) => joined.clusters.root(node.index));
  const names = new Map<number, Name>();
  const ids = new Set<string>();
  const bySpelling = new Map<string, Map<string, number>>();
  const byBody = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [root, nodes] of members) {
    const name = nameOf(nodes, decisions);
    // two bearers of one name that a person told apart
    let id = name.id;
    for (let n = 2; ids.has(id); n++) id = `${name.id}-${n}`;
    ids.add(id);
    names.set(root, { ...name, id });
    for (const node of nodes) {
      let own = bySpelling.get(node.report);
      if (own === undefined) bySpelling.set(node.report, (own = new Map()));
      for (const spelling of node.spellings) own.set(fold(spelling), root);
      if (node.name.kind === "organization") byBody.set(bodyOf(node.name.name), root);
      if (node.name.kind === "place")
        for (const spelling of node.spellings) {
          const key = placeKey(spelling, lands);
          for (const form of [key, ...placeForms(key)]) if (!places.has(form) || form === key) places.set(form, root);
        }
    }
  }
  function find(report: string, words: string): number | undefined {
    const own = bySpelling.get(report);
    const whole = own?.get(fold(words));
    if (whole !== undefined) return whole;
    const parts = words.trim().split(/\s+/u);
    for (let from = 1; from < parts.length; from++) {
      const root = own?.get(fold(parts.slice(from).join(" ")));
      if (root !== undefined && names.get(root)?.kind === "person") return root;
    }
    return byBody.get(bodyOf(words));
  }
  const rootCache = new Map<string, Map<string, number | undefined>>();
  const rootOf = (report: string, words: string) => {
    let cache = rootCache.get(report);
    if (cache === undefined) rootCache.set(report, (cache = new Map()));
    if (!cache.has(words)) cache.set(words, find(report, words));
    return cache.get(words);
  };
  const shownCache = new Map<string, string>();
  function shownAs(root: number, origin: string, lang: Lang): string {
    const nodes = members.get(root) as Node[];
    if (names.get(root)?.kind !== "organization") return bestOf(nodes, lang, decisions);
    // a body is shown in words that mean what the report's own mean: "the authorities" is no "government authorities"
    const own = bodyOf(origin);
    const alike = nodes.filter(({ name }) => bodyOf(name.name) === own);
    return alike.length === 0 ? origin : bestOf(alike, lang, decisions);
  }
  const keyCache = new Map<string, string>();
  function keyOfPlace(place: string | null): string {
    if (place === null) return "*";
    const known = keyCache.get(place);
    if (known !== undefined) return known;
    if (whole.has(fold(place))) {
      keyCache.set(place, "*");
      return "*";
    }
    const own = placeKey(place, lands);
    const root = own.startsWith("@")
      ? places.get(own)
      : placeForms(own)
          .map((form) => places.get(form))
          .find((root) => root !== undefined);
    const key =
      own === `@${lands.home}`
        ? "*"
        : own.startsWith("@")
          ? own
          : root === undefined
            ? own
            : `#${stable(members.get(root) as Node[])}`;
    keyCache.set(place, key);
    if (root !== undefined) placeRoots.set(key, root);
    return key;
  }
  const placeRoots = new Map<string, number>();
  return {
    names: [...names.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    joins: joined.joins,
    home: lands.home,
    originKey(report, origin) {
      const root = rootOf(report, origin);
      return root === undefined ? bodyOf(origin) : (names.get(root) as Name).id;
    },
    shown(report, origin, lang) {
      const root = rootOf(report, origin);
      if (root === undefined) return origin;
      const key = names.get(root)?.kind === "organization" ? `${lang} ${root} ${origin}` : `${lang} ${root}`;
      const known = shownCache.get(key);
      if (known !== undefined) return known;
      const name = shownAs(root, origin, lang);
      shownCache.set(key, name);
      return name;
    },
    placeKey: (_report, place) => keyOfPlace(place),
    placeName(key, lang) {
      const root =
        key === "*" && lands.home !== null ? places.get(`@${lands.home}`) : (placeRoots.get(key) ?? places.get(key));
      return root === undefined
        ? key === "*" || key.startsWith("@")
          ? null
          : key
        : bestOf(members.get(root) as Node[], lang, decisions);
    },
  };
}

/** What a set of places is known by whatever order its reports came in: its least folded spelling. */
const stable = (nodes: readonly Node[]) => nodes.map(({ parts }) => parts.join(" ")).sort()[0] as string;

/** The fullest, then commonest spelling in the script of a language; in any script where it has none. */
function bestOf(nodes: readonly Node[], lang: Lang | null, decisions: readonly Decision[]): string {
  const relabel = decisions.findLast(
    (decision) =>
      decision.kind === "relabel" &&
      nodes.some(
        ({ name, spellings, report }) =>
          name.kind === decision.of.kind &&
          (decision.of.report === undefined || decision.of.report === report) &&
          spellings.some((spelling) => fold(spelling) === fold(decision.of.name)),
      ),
  );
  if (relabel?.kind === "relabel") return relabel.as;
  const counts = new Map<string, number>();
  for (const { name } of nodes) counts.set(name.name, (counts.get(name.name) ?? 0) + Math.max(1, name.spans.length));
  if (counts.size === 1) return (nodes[0] as Node).name.name;
  const person = nodes[0]?.name.kind === "person";
  const all = [...counts].map(([name, count]) => ({
    name,
    count,
    length: person ? Math.min(4, partsOf(name).length) : 0,
  }));
  const script = lang === null ? [] : all.filter(({ name }) => isArabic(name) === (lang === "ar"));
  const [best] = (script.length > 0 ? script : all).sort(
    (a, b) => b.length - a.length || b.count - a.count || compare(a.name, b.name),
  );
  return (best as { name: string }).name;
}

function nameOf(nodes: readonly Node[], decisions: readonly Decision[]): Name {
  const name = bestOf(nodes, null, decisions);
  const { kind } = (nodes[0] as Node).name;
  const country = nodes.map((node) => node.name.place?.country).find((code) => code != null);
  return {
    id: `${kind}:${fold(name).replace(/\s+/gu, "-")}`,
    name,
    kind,
    variants: [...new Set([name, ...nodes.flatMap(({ spellings }) => spellings)])].sort((a, b) => (a < b ? -1 : 1)),
    spans: [],
    ...(country === undefined ? {} : { place: { country } }),
  };
}
