/**
 * Joins the names of more reports into those that are joined already. What comes of it does not depend on the order in which
 * reports come: units are told by their words, units that sound alike are tied by edges, and what edges hold together is one.
 */
import { type Component, componentOf, groupsIn, repOf, shownBy } from "./components.ts";
import { compare } from "../collect.ts";
import { type Draft, Lists } from "../persist/layers.ts";
import { Names, type NamesState } from "./names.ts";
import type { Node } from "./nodes.ts";
import { ALONE, divide, type Division } from "./surnames.ts";
import { sameSteps, Tally } from "./tally.ts";
import {
  apart,
  blocksOf,
  type Edge,
  isBorne,
  isSurname,
  sameIn,
  surnameBlock,
  type Unit,
  unitKeyOf,
  wordsOf,
} from "./units.ts";

/** A unit in the making. */
type Open = { -readonly [K in keyof Unit]: Unit[K] } & { edges: Edge[]; nodes: Node[] | null };

interface Group {
  readonly rep: string;
  readonly units: readonly Unit[];
}

export interface Joined {
  readonly names: Names;
  /** Units whose words now mean another than before, or are shown otherwise. */
  readonly changed: ReadonlySet<string>;
}

/** `added`: the names of each report that is new. */
export function joinIn(before: Names, added: readonly (readonly Node[])[]): Joined {
  return new Joining(before).join(added);
}

class Joining {
  readonly #before: NamesState;
  readonly #units: Draft<string, Unit>;
  readonly #blocks: Lists<string, string>;
  readonly #bearers: Lists<string, string>;
  readonly #surnames: Lists<string, string>;
  readonly #divisions: Draft<string, Division>;
  readonly #aliases: Lists<string, string>;
  readonly #components: Draft<string, Component>;
  readonly #changed = new Set<string>();
  /** Units touched. */
  readonly #open = new Map<string, Open>();
  readonly #fresh: Open[] = [];
  readonly #newOf = new Map<string, Node[]>();
  /** By unit: the group that it is in now, where that was looked at. */
  readonly #groups = new Map<string, Group>();

  constructor({ state }: Names) {
    this.#before = state;
    this.#units = state.units.edit();
    this.#blocks = new Lists(state.blocks);
    this.#bearers = new Lists(state.bearers);
    this.#surnames = new Lists(state.surnames);
    this.#divisions = state.divisions.edit();
    this.#aliases = new Lists(state.aliases);
    this.#components = state.components.edit();
  }

  join(added: readonly (readonly Node[])[]): Joined {
    for (const nodes of added) for (const node of nodes) this.#add(node);
    for (const unit of this.#fresh) this.#meet(unit);
    for (const unit of this.#open.values()) this.#close(unit);
    const groups = this.#regroup([...this.#open.values()].filter((unit) => !isBorne(unit)));
    const owners = this.#divideSurnames(groups);
    const shelf = this.#show([...new Set([...groups, ...owners])]);
    const names = new Names({
      namer: this.#before.namer,
      settled: this.#before.settled,
      units: this.#units.done(),
      blocks: this.#blocks.done(),
      bearers: this.#bearers.done(),
      surnames: this.#surnames.done(),
      divisions: this.#divisions.done(),
      aliases: this.#aliases.done(),
      components: this.#components.done(),
      shelf,
    });
    return { names, changed: this.#changed };
  }

  #add(node: Node): void {
    const { namer, settled } = this.#before;
    const key = unitKeyOf(node, namer, settled);
    const unit = this.#opened(key) ?? this.#made(key, node);
    unit.tally.add(node, settled.labelOf(node));
    if (compare(node.report, unit.sample.report) < 0) unit.sample = node;
    if (unit.nodes !== null) {
      unit.nodes.push(node);
      const news = this.#newOf.get(key);
      if (news === undefined) this.#newOf.set(key, [node]);
      else news.push(node);
    } else if (!settled.none) {
      const merges = settled.mergesOf(node).filter((id) => !unit.merges.includes(id));
      if (merges.length > 0) {
        unit.merges = [...unit.merges, ...merges];
        if (!this.#fresh.includes(unit)) this.#fresh.push(unit);
      }
    }
    if (node.name.kind === "place")
      for (const spelling of node.spellings) {
        const alias = `place ${namer.placeOf(spelling)}`;
        if (alias === key || this.#aliases.get(alias).includes(key)) continue;
        this.#aliases.add(alias, key);
        this.#changed.add(alias);
      }
  }

  #opened(key: string): Open | undefined {
    const open = this.#open.get(key);
    if (open !== undefined) return open;
    const unit = this.#units.get(key);
    if (unit === undefined) return undefined;
    const nodes = unit.nodes === null ? null : [...unit.nodes];
    const copy = { ...unit, tally: Tally.of([unit.tally]), edges: [...unit.edges], nodes };
    this.#open.set(key, copy);
    return copy;
  }

  #made(key: string, node: Node): Open {
    const { namer, settled } = this.#before;
    const merges = settled.mergesOf(node);
    const unit: Open = {
      key,
      base: namer.keyOf(node),
      kind: node.name.kind,
      ...wordsOf(node, namer),
      marks: settled.marksOf(node),
      merges,
      tally: new Tally(),
      edges: [],
      nodes: isSurname(node) && merges.length === 0 ? [] : null,
      shown: null,
      sample: node,
    };
    this.#open.set(key, unit);
    this.#fresh.push(unit);
    return unit;
  }

  /** Ties a new unit to all that it is one with. */
  #meet(unit: Open): void {
    const met = new Set(unit.edges.map(({ to }) => to)).add(unit.key);
    for (const block of blocksOf(unit, this.#before.settled)) {
      const there = this.#blocks.get(block);
      if (there.includes(unit.key)) continue;
      for (const key of there) {
        if (met.has(key)) continue;
        const other = this.#open.get(key) ?? (this.#units.get(key) as Unit);
        const same = sameIn(block, unit, other);
        if (same === null) continue;
        met.add(key);
        unit.edges.push({ to: key, ...same });
        (this.#opened(key) as Open).edges.push({ to: unit.key, ...same });
      }
      this.#blocks.add(block, unit.key);
    }
    if (unit.kind !== "person") return;
    const list = isBorne(unit) ? this.#surnames : unit.words.length > 1 ? this.#bearers : null;
    const block = surnameBlock(unit.words);
    if (list !== null && !list.get(block).includes(unit.key)) list.add(block, unit.key);
  }

  #close(unit: Open): void {
    if (unit.kind === "organization") {
      const shown = shownBy(unit.tally, unit.kind);
      const old = unit.shown;
      if (old === null || !(["any", "ar", "en"] as const).every((lang) => sameSteps(old[lang], shown[lang])))
        this.#changed.add(unit.key);
      unit.shown = shown;
    }
    this.#units.set(unit.key, unit);
  }

  #unit = (key: string): Unit => this.#units.get(key) as Unit;

  /** All groups that hold one of the units given. */
  #regroup(starts: readonly Unit[]): readonly Group[] {
    const made: Group[] = [];
    for (const start of starts) {
      if (this.#groups.has(start.key)) continue;
      const cloud = this.#reachable(start, (unit) => !isBorne(unit));
      for (const units of groupsIn(cloud)) {
        const group = { rep: repOf(units, ({ tally }) => tally.first), units };
        for (const { key } of units) this.#groups.set(key, group);
        made.push(group);
      }
    }
    return made;
  }

  #reachable(start: Unit, through: (unit: Unit) => boolean): readonly Unit[] {
    const cloud = [start];
    const met = new Set([start.key]);
    for (const unit of cloud)
      for (const { to } of unit.edges) {
        if (met.has(to)) continue;
        met.add(to);
        const other = this.#unit(to);
        if (through(other)) cloud.push(other);
      }
    return cloud;
  }

  #repOf = (key: string): string => this.#groups.get(key)?.rep ?? this.#components.get(key)?.rep ?? key;

  /** Gives surnames alone to their bearers anew, where they or their bearers changed. @returns groups that gained or lost some */
  #divideSurnames(groups: readonly Group[]): readonly Group[] {
    const dirty = new Set(this.#newOf.keys());
    for (const { rep, units } of groups)
      for (const unit of units) {
        if (unit.kind !== "person" || unit.words.length < 2) continue;
        if (this.#components.get(unit.key)?.rep === rep) continue;
        for (const key of this.#surnames.get(surnameBlock(unit.words))) dirty.add(key);
      }
    const owners = new Set<string>();
    for (const key of dirty) {
      const surname = this.#unit(key);
      const before = this.#divisions.get(key);
      const division = divide(surname, this.#newOf.get(key) ?? [], before, {
        block: this.#bearers.get(surnameBlock(surname.words)),
        unitOf: this.#unit,
        repOf: this.#repOf,
        keyOf: (node) => unitKeyOf(node, this.#before.namer, this.#before.settled),
        mayBe: ({ marks }) => !apart(surname.marks, marks),
        labelOf: this.#before.settled.labelOf,
      });
      this.#divisions.set(key, division);
      if (before?.reps.join("\n") !== division.reps.join("\n")) this.#changed.add(key);
      for (const parts of [before?.parts, division.parts]) for (const rep of parts?.keys() ?? []) owners.add(rep);
    }
    owners.delete(ALONE);
    this.#regroupAlone(dirty);
    return [...owners].flatMap((rep) => {
      const group = this.#groups.get(rep) ?? this.#groupOf(rep);
      return group === null || group.rep !== rep ? [] : [group];
    });
  }

  #groupOf(rep: string): Group | null {
    const component = this.#components.get(rep);
    return component === undefined ? null : { rep: component.rep, units: component.units.map(this.#unit) };
  }

  #aloneOf = (key: string): Tally | undefined => this.#divisions.get(key)?.parts.get(ALONE);

  readonly #alone = new Map<string, Group>();
  readonly #noLonger = new Set<string>();

  /** Surnames that are nobody's join among themselves. */
  #regroupAlone(dirty: ReadonlySet<string>): void {
    const starts = new Set(dirty);
    for (const key of dirty) for (const { to } of this.#unit(key).edges) starts.add(to);
    for (const key of starts) {
      const unit = this.#unit(key);
      if (!isBorne(unit) || this.#alone.has(key)) continue;
      if (this.#aloneOf(key) === undefined) {
        this.#noLonger.add(key);
        continue;
      }
      const cloud = this.#reachable(unit, (other) => isBorne(other) && this.#aloneOf(other.key) !== undefined);
      for (const units of groupsIn(cloud)) {
        const group = { rep: repOf(units, ({ key }) => (this.#aloneOf(key) as Tally).first), units };
        for (const { key } of units) this.#alone.set(key, group);
      }
    }
  }

  /** Makes what is shown of the groups, and puts it on the shelf in the place of what was. */
  #show(groups: readonly Group[]) {
    const gone = new Set<Component>();
    const made: Component[] = [];
    const put = (group: Group, tallies: Iterable<Tally>, surnames: readonly string[] = []) => {
      const keys = group.units.map(({ key }) => key).sort(compare);
      const component = componentOf(group.rep, keys, (group.units[0] as Unit).kind, tallies);
      for (const key of keys) {
        const old = this.#components.get(key);
        if (old !== undefined) gone.add(old);
        if (old === undefined || old.rep !== component.rep || !sameShown(old, component))
          for (const hanging of [key, ...surnames]) this.#changed.add(hanging);
        this.#components.set(key, component);
      }
      made.push(component);
    };
    for (const key of this.#noLonger) {
      const old = this.#components.get(key);
      if (old === undefined) continue;
      gone.add(old);
      this.#components.delete(key);
      this.#changed.add(key);
    }
    for (const group of groups) {
      const borne = this.#borneBy(group);
      put(group, [...group.units.map(({ tally }) => tally), ...borne.values()], [...borne.keys()]);
    }
    for (const group of new Set(this.#alone.values()))
      put(
        group,
        group.units.map(({ key }) => this.#aloneOf(key) as Tally),
      );
    return this.#before.shelf.with(
      new Set([...gone].map(({ name }) => name)),
      made.map(({ name }) => name),
    );
  }

  /** What surnames alone say of a group's person, by the surname's unit. */
  #borneBy({ rep, units }: Group): ReadonlyMap<string, Tally> {
    const borne = new Map<string, Tally>();
    if (units[0]?.kind !== "person") return borne;
    const blocks = new Set(units.filter(({ words }) => words.length > 1).map(({ words }) => surnameBlock(words)));
    const keys = new Set([...blocks].flatMap((block) => this.#surnames.get(block)));
    for (const key of keys) {
      const tally = this.#divisions.get(key)?.parts.get(rep);
      if (tally !== undefined) borne.set(key, tally);
    }
    return borne;
  }
}

const sameShown = (a: Component, b: Component): boolean =>
  (["any", "ar", "en"] as const).every((lang) => sameSteps(a.shown[lang], b.shown[lang]));
