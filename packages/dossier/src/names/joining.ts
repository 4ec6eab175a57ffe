/**
 * Joins the names of more reports into those that are joined already. What comes of it does not depend on the order in which
 * reports come: units are told by their words, units that sound alike are tied by edges, and what edges hold together is one.
 */
import { type Component, componentOf, groupsIn, repOf } from "./components.ts";
import { compare } from "../collect.ts";
import type { Draft } from "../persist/layers.ts";
import { Names, type NamesState } from "./names.ts";
import type { Node } from "./nodes.ts";
import { OpenUnits } from "./open-units.ts";
import { ALONE, divide, type Division } from "./surnames.ts";
import { sameSteps, type Tally } from "./tally.ts";
import { apart, isBorne, surnameBlock, type Unit, unitKeyOf } from "./units.ts";

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
  readonly #changed = new Set<string>();
  readonly #units: OpenUnits;
  readonly #divisions: Draft<string, Division>;
  readonly #components: Draft<string, Component>;
  /** By unit: the group that it is in now, where that was looked at. */
  readonly #groups = new Map<string, Group>();

  constructor({ state }: Names) {
    this.#before = state;
    this.#units = new OpenUnits(state, this.#changed);
    this.#divisions = state.divisions.edit();
    this.#components = state.components.edit();
  }

  join(added: readonly (readonly Node[])[]): Joined {
    const touched = this.#units.add(added);
    const groups = this.#regroup(touched.filter((unit) => !isBorne(unit)));
    const owners = this.#divideSurnames(groups);
    const shelf = this.#show([...new Set([...groups, ...owners])]);
    const names = new Names({
      namer: this.#before.namer,
      settled: this.#before.settled,
      ...this.#units.done(),
      divisions: this.#divisions.done(),
      components: this.#components.done(),
      shelf,
    });
    return { names, changed: this.#changed };
  }

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
        const other = this.#units.unit(to);
        if (through(other)) cloud.push(other);
      }
    return cloud;
  }

  #repOf = (key: string): string => this.#groups.get(key)?.rep ?? this.#components.get(key)?.rep ?? key;

  /** Gives surnames alone to their bearers anew, where they or their bearers changed. @returns groups that gained or lost some */
  #divideSurnames(groups: readonly Group[]): readonly Group[] {
    const dirty = new Set(this.#units.newOf.keys());
    for (const { rep, units } of groups)
      for (const unit of units) {
        if (unit.kind !== "person" || unit.words.length < 2) continue;
        if (this.#components.get(unit.key)?.rep === rep) continue;
        for (const key of this.#units.surnames.get(surnameBlock(unit.words))) dirty.add(key);
      }
    const owners = new Set<string>();
    for (const key of dirty) {
      const surname = this.#units.unit(key);
      const before = this.#divisions.get(key);
      const division = divide(surname, this.#units.newOf.get(key) ?? [], before, {
        block: this.#units.bearers.get(surnameBlock(surname.words)),
        unitOf: this.#units.unit,
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
    return component === undefined ? null : { rep: component.rep, units: component.units.map(this.#units.unit) };
  }

  #aloneOf = (key: string): Tally | undefined => this.#divisions.get(key)?.parts.get(ALONE);

  readonly #alone = new Map<string, Group>();
  readonly #noLonger = new Set<string>();

  /** Surnames that are nobody's join among themselves. */
  #regroupAlone(dirty: ReadonlySet<string>): void {
    const starts = new Set(dirty);
    for (const key of dirty) for (const { to } of this.#units.unit(key).edges) starts.add(to);
    for (const key of starts) {
      const unit = this.#units.unit(key);
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
    const keys = new Set([...blocks].flatMap((block) => this.#units.surnames.get(block)));
    for (const key of keys) {
      const tally = this.#divisions.get(key)?.parts.get(rep);
      if (tally !== undefined) borne.set(key, tally);
    }
    return borne;
  }
}

const sameShown = (a: Component, b: Component): boolean =>
  (["any", "ar", "en"] as const).every((lang) => sameSteps(a.shown[lang], b.shown[lang]));
